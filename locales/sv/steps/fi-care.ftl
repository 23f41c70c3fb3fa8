# Finland: who has looked at your health data. Finland-Swedish terms.

step-fi-kanta-check = Se vem som har använt uppgifterna
    .why = I OmaKanta syns vilka vårdenheter som har använt dina uppgifter. Det hjälper dig att fråga på rätt ställe.
    .how = Logga in i OmaKanta och titta på var uppgifterna har behandlats. Där syns enheter, inte personer. Namn och tider kan du begära i nästa steg.
    .do-sign-in = Logga in i OmaKanta
    .do-look-where = Titta efter enheter där du inte har varit
    .do-write-down = Skriv upp enhet och datum
    .without-e-id = Ring din vårdenhet, eller ring FPA:s växel på { PHONE("fi-kela-kanta") } och fråga hur du begär uppgifterna.
    .caution = En okänd enhet betyder inte alltid att något är fel. Laboratorier, remisser och recept kan synas. Nya förbud mot att dela uppgifter kan försvåra din vård. Prata med någon i vården först.

step-fi-log-data-request = Begär loggdata
    .why = Loggen visar vem som har öppnat dina uppgifter. Du har rätt att få veta det och att be om en förklaring.
    .how = Skriv till det välfärdsområde eller den klinik som gjorde anteckningarna. Det finns ingen gemensam logg, så skriv till var och en. Första gången är avgiftsfri. Svaret ska komma inom { FACT("fi-log-answer-months") } månader.
    .do-find-unit = Sök efter ”loggdata” på välfärdsområdets eller klinikens sida
    .do-send-request = Skicka blanketten eller brevet på ett säkert sätt
    .do-mark-answer = Skriv upp när svaret ska ha kommit
    .do-ask-why = Ser något konstigt ut, begär en utredning av orsaken
    .do-police-or-ombudsperson = Prata med patientombudet, och gör brottsanmälan om du vill
    .caution = Äldre uppgifter än { FACT("fi-log-back-years") } år kräver en särskild orsak, till exempel en misstanke. Svaret är till för dig: du får inte använda det till annat. Ett nej ska komma skriftligt. Du behöver inte misstänka någon för att fråga.
    .letter-request =
        Hej,

        jag begär loggdata om vem som har tittat på och använt mina patient- och klientuppgifter.

        Tiden gäller: från … till ….
        Enheter eller tjänster: ….
        Orsak, om tiden är längre tillbaka: ….

        Jag vill veta vem som har behandlat uppgifterna, när, vid vilken enhet och varför. Om ni inte ger ut uppgifterna ber jag om ett skriftligt beslut.

        Jag legitimerar mig på det sätt ni anvisar. Jag skickar inte min personbeteckning med vanlig e-post.

        Svara mig per brev eller i en säker tjänst: ….

        Ort och datum: …
        Namn och telefon: …
