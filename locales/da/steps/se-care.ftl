step-se-journal-log = Se, hvem der åbnede din journal
    .why = Loggen viser, hvornår din journal er åbnet, og fra hvilken enhed, nogle gange også af hvem. Du har ret til at få det at vide.
    .how = I nogle regioner ligger loggen i 1177 Journalen. Ellers beder du klinikken om et udtræk af loggen for en bestemt periode. Vælg svensk i Lykta for at få brevet på svensk.
    .do-read-log = Log ind på 1177, og se, om loggen er der
    .do-ask-for-extract = Bed klinikken om et udtræk af loggen
    .do-ask-head = Spørg lederen om opslag, du ikke forstår
    .do-tell-police = Ring til politiet, hvis nogen har læst uden grund
    .without-e-id = Ring eller skriv til klinikken, og bed om et udtræk af loggen. Du kan bruge brevet herunder.
    .caution = Personalets navne behøver ikke stå der. Den, der har kopieret oplysningerne ved et hackerangreb, kan ikke ses i loggen. Politiet får du fat i på { PHONE("se-police-114-14") }.
    .letter-log =
        Hej

        Jeg vil gerne vide, hvem der har åbnet min journal. Send mig et udtræk af loggen.

        Klinik eller enhed: …
        Periode: fra … til …

        Jeg vil gerne have dato, tidspunkt og enhed for hver gang, journalen er åbnet. Skriv også navn og grund, hvis I kan.

        Send svaret til min adresse. Sig til, hvis I skal bruge mere for at vide, at det er mig.

        Navn: …
        Adresse: …
        Telefon: …
        Dato: …

step-se-care-complaint = Klag over behandlingsstedet
    .why = Behandlingsstedet skal svare på, hvad der skete, og hvorfor. Du kan også sige, hvad du vil have ændret.
    .how = Skriv først til behandlingsstedet, som har { FACT("se-care-answer-weeks") } uger til at svare. Patientnämnden i regionen er uafhængig og kan hjælpe dig. Er svaret ikke nok, kan du klage til IVO, Sveriges tilsyn med sundhedsvæsenet. Vælg svensk i Lykta for at få brevet på svensk.
    .do-write-to-care = Skriv til behandlingsstedet
    .do-ask-patientnamnden = Bed patientnämnden om hjælp
    .do-tell-ivo = Klag til IVO, hvis svaret ikke er nok
    .without-e-id = Udfyld IVO's blanket på papir, og send den med posten, eller ring { PHONE("se-ivo") }. Til klinikken er brevet herunder nok.
    .caution = En klage til IVO bliver et offentligt dokument, og afgørelsen kan ikke ankes. IVO undersøger som regel ikke det, der er ældre end { FACT("se-ivo-event-years") } år. En anden må gerne skrive for dig.
    .letter-complaint =
        Hej

        Jeg vil gerne klage. Det handler om … (behandlingssted), og det skete omkring den …

        Det her skete: …

        Det har betydet for mig, at: …

        Jeg vil gerne vide, hvorfor det skete, hvad I har gjort ved det, og hvordan I undgår, at det sker igen.

        Jeg vil gerne kontaktes sådan: …

        Jeg beder om et skriftligt svar.

        Navn: …
        Adresse eller telefon: …
        Dato: …

step-se-journal-block = Spær dele af din journal
    .why = Med en spærring kan andre klinikker ikke læse det, du vælger. Så er der færre, der kan komme ind.
    .how = Bed hver klinik for sig, eller gør det på 1177, hvor det kan lade sig gøre. Du kan ophæve spærringen, når du vil. Vælg svensk i Lykta for at få brevet på svensk.
    .do-choose-units = Vælg, hvilke klinikker der ikke skal kunne læse
    .do-ask = Bed om spærringen, eller send brevet
    .do-plan-what-to-tell = Skriv ned, hvad du så selv skal fortælle
    .caution = Med spærringen skal du selv fortælle det, som personalet har brug for at vide. I en nødsituation kan den åbnes. Du kan også selv miste adgangen til journalen på 1177. Den hjælper ikke mod det, der allerede er stjålet. En forælder kan ikke spærre et barns journal.
    .letter-block =
        Hej

        Jeg vil gerne spærre min journal hos jer for andre.

        Klinik: …
        Det her skal ikke kunne læses: …
        De her skal ikke kunne læse: …

        Jeg beder jer bekræfte, når spærringen gælder, og fortælle, hvordan jeg ophæver den.

        Navn: …
        Adresse eller telefon: …
        Dato: …

step-se-journal-correct = Få rettet fejl i din journal
    .why = Står der noget forkert i journalen, kan det følge dig. Du kan bede om at få det rettet eller om en note om, at du er uenig.
    .how = Skriv til klinikken. Sig, hvilken tekst det gælder, hvad der er forkert, og hvad der skal stå. Vælg svensk i Lykta for at få brevet på svensk.
    .do-read-first = Læs teksten, og marker det, der er forkert
    .do-write = Send brevet til klinikken
    .do-ask-for-note = Bed om en note, hvis de siger nej
    .caution = Klinikken skal gemme journaler. En tekst kan kun blive slettet helt i særlige tilfælde, og det afgør IVO. En rettelse ændrer ikke det, der allerede er kommet ud. Læs gerne, når du ikke er alene.
    .letter-correct =
        Hej

        Jeg beder jer rette oplysninger i min journal. Jeg bruger min ret til at få oplysninger rettet (GDPR).

        Klinik: …
        Dato og tekst: …
        Det her er forkert, fordi: …
        Sådan skal der stå: …

        Kan I ikke rette teksten, beder jeg om en note om, at jeg er uenig. Jeg beder om et skriftligt svar.

        Navn: …
        Adresse eller telefon: …
        Dato: …
