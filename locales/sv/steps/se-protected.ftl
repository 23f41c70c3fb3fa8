# For people with skyddade personuppgifter (sekretessmarkering, skyddad folkbokföring). They may sit beside the person they fear.
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
