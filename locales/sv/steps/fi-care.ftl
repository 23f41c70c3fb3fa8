# Finland: who has looked at your health data. Finland-Swedish terms.

step-fi-kanta-check = Se vem som har använt uppgifterna
    .why = I OmaKanta syns vilka vårdenheter som har använt dina uppgifter. Det hjälper dig att fråga på rätt ställe.
    .how = Logga in i OmaKanta och titta på var uppgifterna har behandlats. Där syns enheter, inte personer. Namn och tider kan du begära i nästa steg.
    .do-sign-in = Logga in i OmaKanta
    .do-look-where = Titta efter enheter där du inte har varit
    .do-write-down = Skriv upp enhet och datum
    .without-e-id = Ring din vårdenhet, eller ring FPA:s växel på { PHONE("fi-kela-kanta") } och fråga hur du begär uppgifterna.
    .caution = En okänd enhet betyder inte alltid att något är fel. Laboratorier, remisser och recept kan synas. Nya förbud mot att dela uppgifter kan försvåra din vård. Prata med någon i vården först.

step-fi-log-data-request = Begär logguppgifter
    .why = Loggen visar vem som har öppnat dina uppgifter. Du har rätt att få veta det och att be om en förklaring.
    .how = Skriv till det välfärdsområde eller den klinik som gjorde anteckningarna. Det finns ingen gemensam logg, så skriv till var och en. Första gången är avgiftsfri. Svaret ska komma inom { FACT("fi-log-answer-months") } månader.
    .do-find-unit = Sök efter ”logg” på välfärdsområdets eller klinikens sida
    .do-send-request = Skicka blanketten eller brevet på ett säkert sätt
    .do-mark-answer = Skriv upp när svaret ska ha kommit
    .do-ask-why = Ser något konstigt ut, begär en utredning av orsaken
    .do-police-or-ombudsperson = Prata med patientombudet, och gör brottsanmälan om du vill
    .caution = Äldre uppgifter än { FACT("fi-log-back-years") } år kräver en särskild orsak, till exempel en misstanke. Svaret är till för dig. Du får inte använda det till annat. Ett nej ska komma skriftligt. Frågar du en gång till om samma tid kan det kosta. Du behöver inte misstänka någon för att fråga.
    .letter-request =
        Hej,

        jag begär logguppgifter om vem som har tittat på och använt mina patient- och klientuppgifter.

        Tiden gäller: från … till …
        Enheter eller tjänster: …
        Orsak, om tiden är längre tillbaka: …

        Jag vill veta vem som har behandlat uppgifterna, när, vid vilken enhet och varför. Om ni inte ger ut uppgifterna ber jag om ett skriftligt beslut.

        Jag legitimerar mig på det sätt ni anvisar. Jag skickar inte min personbeteckning med vanlig e-post.

        Svara mig per brev eller i en säker tjänst: …

        Ort och datum: …
        Namn och telefon: …
    .letter-clarification =
        Hej,

        jag ber er utreda om mina uppgifter har behandlats utan skäl.

        Vem eller vilken enhet: …
        När: …
        Vilka uppgifter: …
        Så här väcktes min misstanke: …

        Berätta för varje gång av vilken orsak uppgifterna öppnades. Om det inte fanns någon orsak, berätta vad ni gör.

        Svara mig per brev eller i en säker tjänst: …

        Ort och datum: …
        Namn och telefon: …

step-fi-kanta-bans = Fundera på förbud i OmaKanta
    .why = I OmaKanta kan du begränsa vilka som får se dina hälsouppgifter framöver. Det ändrar inte det som redan har hänt.
    .how = Prata först med någon i vården om vad ett förbud betyder för dig. Logga sedan in och se över dina val. Du kan ändra dem när du vill, och det är avgiftsfritt. Det är ingen brådska.
    .do-talk-in-care = Fråga i vården hur ett förbud påverkar din vård
    .do-look-at-choices = Titta i OmaKanta på tillstånd och förbud
    .do-decide = Bestäm dig först när du har fått svar
    .without-e-id = Ring FPA:s växel på { PHONE("fi-kela-kanta") } eller din vårdenhet och fråga hur du gör.
    .caution = Ett förbud kan göra att vården saknar viktiga uppgifter. Den enhet som har skrivit anteckningarna ser dem ändå. Vårdnadshavare kan inte göra förbudet för ett barn.

step-fi-care-complaint = Klaga på vården, om du vill
    .why = Då måste enheten svara på vad som gick fel. Det kan också göra att det inte händer igen.
    .how = Patientombudet hjälper dig utan avgift. Börja med en anmärkning till enheten. Svaret brukar ta ungefär en månad. Räcker inte svaret kan du klaga hos Lupa- ja valvontavirasto. På Åland ger ombudsmannamyndigheten råd.
    .do-call-ombudsperson = Leta upp patientombudet på välfärdsområdets sida och ring
    .do-write-objection = Skicka anmärkningen till enhetens chef
    .do-wait-answer = Skriv upp när du skickade och när svaret kom
    .do-complain = Räcker inte svaret, skicka ett klagomål
    .caution = Ombudet ger råd men bestämmer ingenting. Kan patienten inte skriva själv får en laglig företrädare eller närstående göra anmärkningen. Äldre sidor hänvisar till Valvira och regionförvaltningsverken. Deras uppgifter har flyttat.
    .letter-objection =
        Till chefen för … (enhet)

        Anmärkning

        Jag är patient hos er. Den … fick jag veta att … har tittat på mina uppgifter. Jag ser ingen orsak till det i min vård.

        Jag ber om ett skriftligt svar på detta:
        – Vem har tittat, när och varför?
        – Vad gör ni för att det inte ska hända igen?
        – Vad gör ni nu för min del?

        Jag bifogar: …

        Svara mig per brev till adressen …

        Ort och datum: …
        Namn: …
    .letter-complaint =
        Till Lupa- ja valvontavirasto (LVV)

        Klagomål om vård

        Enhet: …
        Vad som hände och när: …
        Jag gjorde en anmärkning den … och fick detta svar: … (bifogas).

        Jag ber er undersöka om enheten har följt lagen när den skötte mina uppgifter.

        Ort och datum: …
        Namn och adress för svar: …
