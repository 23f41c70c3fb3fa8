step-se-imy-complaint = Lämna ett klagomål till IMY
    .why = Integritetsskyddsmyndigheten (IMY) kontrollerar hur organisationer hanterar personuppgifter. Ett klagomål berättar för dem vad som har hänt.
    .how = Hör av dig till organisationen först. Hjälper inte det, fyll i IMY:s formulär eller skicka brevet till { FACT("se-imy-post") }. Du kan också klaga för någon annan.
    .do-ask-organisation-first = Skriv till organisationen och spara svaret
    .do-write-what-is-wrong = Skriv vad som är fel och hur det gäller dig
    .do-attach = Lägg med breven du har fått
    .do-send = Skicka in klagomålet
    .caution = IMY för inte din talan och kan inte besluta om skadestånd. Du behöver inte klaga för att få hjälp av organisationen.
    .letter-complaint =
        Hej!

        Jag vill lämna ett klagomål om hur personuppgifter hanteras.

        Det gäller den här organisationen: …
        Uppgifterna gäller mig, eller: …

        Det här hände: …
        Jag menar att det bryter mot dataskyddsförordningen (GDPR), eftersom: …

        Jag kontaktade organisationen den … Jag fick det här svaret, eller inget svar: …
        Kopior av breven följer med.

        Namn: …
        Adress, telefon eller mejl: …
        Datum: …

step-se-damages = Kräv skadestånd
    .why = Den som har brutit mot dataskyddsreglerna kan få betala för skadan. Det gäller också skada som inte syns i pengar, till exempel oro.
    .how = Skriv till organisationen, eller till leverantören som hade uppgifterna. Säg vad som hände, hur det har skadat dig och vad du begär. Är det en statlig myndighet går kravet till Justitiekanslern (JK).
    .do-write-down-harm = Skriv upp hur läckan har påverkat dig
    .do-keep-receipts = Spara kvitton, intyg och brev
    .do-send-claim = Skicka brevet och spara en kopia
    .caution = Du måste kunna visa skadan. Blir det nej återstår domstol, och den som förlorar kan få betala kostnader. IMY kan inte besluta om skadestånd. Fråga först om din hemförsäkring hjälper med en jurist.
    .letter-claim =
        Hej!

        Jag begär skadestånd enligt dataskyddsförordningen (GDPR).

        Det här hände: …
        De här uppgifterna om mig gällde det: …
        Så har det skadat mig: …

        Jag begär … kronor. Så har jag räknat: …

        Svara skriftligt senast den … Säger ni nej vill jag veta varför.

        Namn: …
        Adress eller telefon: …
        Datum: …

step-se-crime-compensation = Sök brottsskadeersättning
    .why = Staten kan betala ersättning när den som gjorde det eller en försäkring inte gör det. Det kan gälla till exempel dataintrång i journalen, hot och spridning av känsliga uppgifter.
    .how = Gör en polisanmälan först. Sök sedan hos Brottsoffermyndigheten inom { FACT("se-crime-compensation-years") } år från brottet, eller från att rättsprocessen tog slut. De hjälper gratis till på { PHONE("se-brottsoffermyndigheten") }.
    .do-report-first = Ta fram numret på polisanmälan
    .do-ask-insurance = Fråga ditt försäkringsbolag först
    .do-apply = Skicka in ansökan
    .without-e-id = Fyll i pappersblanketten, skriv under den och skicka den med post. Du kan ringa myndigheten och få hjälp.
    .caution = Pengar som någon har lurat av dig ersätts oftast inte. Svaret tar flera månader. För ett barn söker vårdnadshavarna tillsammans, och barnet kan själv söka tills det fyller { FACT("se-crime-compensation-child-age") }. Mejla inte känsliga uppgifter.
    .say = Hej. Jag har utsatts för ett brott som gäller mina uppgifter. Jag har gjort en polisanmälan. Kan jag få ersättning? Kan du hjälpa mig med blanketten?
