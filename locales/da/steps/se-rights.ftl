step-se-imy-complaint = Klag til IMY, Sveriges datatilsyn
    .why = Integritetsskyddsmyndigheten (IMY) fører tilsyn med, hvordan organisationer bruger personoplysninger. En klage fortæller dem, hvad der er sket.
    .how = Skriv til organisationen først. Hjælper det ikke, så udfyld IMY's formular, eller send brevet til { FACT("se-imy-post") }. IMY svarer på svensk og engelsk. Du får brevet på det sprog, du vælger i Lykta. Du kan også klage for en anden.
    .do-ask-organisation-first = Skriv til organisationen, og gem svaret
    .do-write-what-is-wrong = Skriv, hvad der er galt, og hvordan det gælder dig
    .do-attach = Vedlæg de breve, du har fået
    .do-send = Send klagen
    .caution = IMY fører ikke sagen for dig og kan ikke give erstatning. Du behøver ikke klage for at få hjælp af organisationen.
    .letter-complaint =
        Hej

        Jeg vil klage over, hvordan personoplysninger bliver brugt.

        Det gælder denne organisation: …
        Oplysningerne handler om mig, eller: …

        Det her skete: …
        Jeg mener, at det er i strid med databeskyttelsesforordningen (GDPR), fordi: …

        Jeg skrev til organisationen den … Jeg fik dette svar, eller intet svar: …
        Kopier af brevene følger med.

        Navn: …
        Adresse, telefon eller mail: …
        Dato: …

step-se-damages = Kræv erstatning
    .why = Den, der har brudt reglerne om databeskyttelse, kan komme til at betale for skaden. Det gælder også skade, der ikke kan ses i penge, for eksempel uro.
    .how = Skriv til organisationen eller til leverandøren, der havde oplysningerne. Sig, hvad der skete, hvordan det har skadet dig, og hvad du kræver. Er det en svensk statslig myndighed, går kravet til Justitiekanslern (JK). Vælg svensk i Lykta for at få brevet på svensk.
    .do-write-down-harm = Skriv ned, hvordan lækket har påvirket dig
    .do-keep-receipts = Gem kvitteringer, erklæringer og breve
    .do-send-claim = Send brevet, og gem en kopi
    .caution = Du skal kunne vise skaden. Siger de nej, er der domstolen, og den, der taber, kan komme til at betale omkostninger. IMY kan ikke give erstatning. Spørg først, om din forsikring hjælper med en advokat.
    .letter-claim =
        Hej

        Jeg kræver erstatning efter databeskyttelsesforordningen (GDPR).

        Det her skete: …
        Det gjaldt disse oplysninger om mig: …
        Sådan har det skadet mig: …

        Jeg kræver … svenske kroner. Sådan har jeg regnet: …

        Svar skriftligt senest den … Siger I nej, vil jeg gerne vide hvorfor.

        Navn: …
        Adresse eller telefon: …
        Dato: …

step-se-crime-compensation = Søg erstatning fra den svenske stat
    .why = Staten kan betale erstatning, når den, der gjorde det, eller en forsikring ikke gør det. Det kan gælde for eksempel opslag i din journal uden grund, trusler og spredning af følsomme oplysninger.
    .how = Anmeld det til politiet først. Søg så hos Brottsoffermyndigheten inden for { FACT("se-crime-compensation-years") } år efter forbrydelsen, eller efter at retssagen sluttede. De hjælper gratis på { PHONE("se-brottsoffermyndigheten") }.
    .do-report-first = Find nummeret på anmeldelsen frem
    .do-ask-insurance = Spørg dit forsikringsselskab først
    .do-apply = Send ansøgningen
    .without-e-id = Udfyld blanketten på papir, skriv under, og send den med posten. Du kan ringe til myndigheden og få hjælp.
    .caution = Penge, som nogen har snydt dig for, dækkes som regel ikke. Svaret tager flere måneder. For et barn søger forældrene sammen, og barnet kan selv søge, til det fylder { FACT("se-crime-compensation-child-age") }. Lad være med at sende følsomme oplysninger på mail.
    .say = Hej. Jeg har været udsat for noget strafbart. Det gælder mine oplysninger. Jeg har anmeldt det til politiet. Kan jeg få erstatning? Kan du hjælpe mig med blanketten?
