# For people with skyddade personuppgifter (sekretessmarkering, skyddad folkbokföring). They may sit beside the person they fear.
step-se-protected-police = Ring polisen om dina skyddade uppgifter
    .why = Den du skyddar dig mot kan ha fått veta var du finns. Polisen behöver veta det för att kunna bedöma hotet.
    .how = Är du i fara nu, ring { PHONE("se-emergency-112") }. Annars ring { PHONE("se-police-114-14") } eller gå till en polisstation. Polisens anmälan på nätet är inte öppen för den som har skyddade personuppgifter.
    .do-call = Ring och säg att du har skyddade personuppgifter
    .do-tell-contact-person = Säg till din kontakt hos polisen eller socialtjänsten
    .do-ask-what-was-included = Fråga organisationen exakt vad som fanns med
    .do-plan-where-to-be = Bestäm med någon du litar på var du kan vara
    .caution = Bekräfta inte namn, adress eller skola för någon som ringer. Lägg på och ring upp på ett nummer du själv har.
    .say = Hej. Jag har skyddade personuppgifter. De kan ha kommit ut i en dataläcka. Jag säger inte min adress i telefon. Vem kan bedöma om jag är i fara? Vilket nummer har ärendet?

step-se-protected-skatteverket = Berätta för Skatteverket vad som hänt
    .why = Skatteverkets handläggare för skyddade personuppgifter kan anpassa hur din post och dina uppgifter hanteras.
    .how = Ta kontakt med din handläggare. Har du inget nummer, skriv via Skatteverkets förmedling, { FACT("se-skatteverket-protected-box") }. Berätta sedan för skola, jobb och vård.
    .do-contact-handler = Berätta för din handläggare hos Skatteverket
    .do-tell-school-and-work = Säg till skola, jobb och vård
    .do-give-box-address = Ge bara ut förmedlingens adress
    .caution = Använd inte vanliga e-tjänster förrän du vet att de är rätt för dig. De kan visa det som ska vara skyddat.

step-se-sekretessmarkering = Ansök om sekretessmarkering
    .why = I Sverige är din adress oftast offentlig. Med en sekretessmarkering prövar myndigheten extra noga innan någon får den.
    .how = Skriv till Skatteverket och berätta om hotet. Lägg med ett intyg från polisen eller socialtjänsten. Det krävs ett konkret hot.
    .do-ask-for-certificate = Be polisen eller socialtjänsten om ett intyg
    .do-write-about-threat = Skriv vem du är rädd för och varför
    .do-choose-answer-way = Välj ett säkert sätt att få svaret
    .do-send = Skicka till Skatteverket
    .caution = Markeringen är inget fullständigt skydd. Den gör det svårare att få lån, abonnemang och räkningar. Är hotet allvarligt, fråga polisen om skyddad folkbokföring. Kvinnofridslinjen, { PHONE("se-kvinnofridslinjen") }, kan prata igenom det med dig.
    .letter-application =
        Hej!

        Jag ansöker om sekretessmarkering i folkbokföringen.

        Det gäller mig och de här barnen: …

        Den som hotar mig är: …
        Det här har hänt, och när: …
        Därför är jag rädd att min adress blir känd: …

        Jag lägger med intyg från: …

        Så här kan ni nå mig utan att någon annan ser det: …

        Namn: …
        Personnummer: …
        Datum och underskrift: …

step-se-skyddad-folkbokforing = Fråga om ett starkare skydd
    .why = Har adressen kommit ut räcker kanske inte sekretessmarkeringen. Med skyddad folkbokföring är du skriven i en annan kommun än där du bor.
    .how = Prata med polisen eller socialtjänsten om hotet. Ansökan går till Skatteverket. Det kräver i praktiken att du flyttar.
    .do-ask-police = Fråga polisen hur de ser på hotet
    .do-talk-it-through = Gå igenom med någon vad det betyder för dig
    .do-apply = Ansök hos Skatteverket om du vill
    .caution = Det blir krångligare med skola, vård och att rösta. Vid mycket allvarliga hot kan polisen besluta om fingerade personuppgifter, alltså en ny identitet. Det är ett stort ingrepp.

step-se-protected-no-eservice = Besök kontaktcentret i stället för e-tjänster
    .why = Vanliga e-tjänster kan visa det som ska vara skyddat, eller så fungerar de inte för dig.
    .how = Besök kommunens kontaktcenter med id i stället. Säg att du har skyddade personuppgifter innan du lämnar något annat. Kronofogdens e-tjänster fungerar också för dig.
    .do-visit = Besök kontaktcentret i stället för att använda formuläret
    .do-tell-first = Säg först att du har skyddade personuppgifter
    .do-ask-what-is-public = Fråga vad som blir offentligt
    .caution = Det mesta du lämnar till Kronofogden är offentligt. Säg därför till dem innan du skickar en adress. Polisens formulär på nätet är inte öppet för dig, så ring eller besök dem.

step-se-unsafe-at-home-help = Ring Kvinnofridslinjen
    .why = De som svarar är vana vid hot och våld. De lyssnar och hjälper dig att tänka ut nästa steg.
    .how = Ring { PHONE("se-kvinnofridslinjen") } när du är ensam. Samtalet är gratis och syns inte på räkningen. Linjen är till för alla som utsätts för hot eller våld, och för närstående.
    .do-find-safe-phone = Välj en telefon och en plats där ingen hör
    .do-call = Ring och säg vad som oroar dig
    .do-ask-what-next = Fråga vad som är säkert att göra nu
    .caution = Samtalet kan ändå synas i telefonens egen lista. Ta bort det om någon annan läser din telefon. Är du i fara nu, ring { PHONE("se-emergency-112") }.
    .say = Hej. Jag är rädd för någon hemma. Mina uppgifter har kommit ut. Jag behöver prata med någon. Kan ni ringa in en tolk? Jag kanske måste lägga på snabbt.
