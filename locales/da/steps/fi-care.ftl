# Finland: who has looked at your health data.

step-fi-kanta-check = Se, hvor dine oplysninger er brugt
    .why = I den finske OmaKanta kan du se, hvilke behandlingssteder der har brugt dine oplysninger. Så kan du spørge det rigtige sted.
    .how = Log ind i OmaKanta, og se, hvor oplysningerne er brugt. Der står steder, ikke personer. Navne og tider kan du bede om i næste trin.
    .do-sign-in = Log ind i OmaKanta
    .do-look-where = Se efter steder, hvor du ikke har været
    .do-write-down = Skriv sted og dato ned
    .without-e-id = Ring til dit behandlingssted, eller ring til Kela på { PHONE("fi-kela-kanta") } og spørg, hvordan du beder om oplysningerne.
    .caution = Et ukendt sted betyder ikke altid, at noget er galt. Laboratorier, henvisninger og recepter kan stå der. Nye forbud mod at dele oplysninger kan gøre din behandling sværere. Tal først med dem, der behandler dig.

step-fi-log-data-request = Bed om loggen
    .why = Loggen viser, hvem der har åbnet dine oplysninger. Du har ret til at få det at vide og til at bede om en forklaring.
    .how = Skriv til det velfærdsområde eller den klinik i Finland, der har skrevet i din journal. Der er ingen fælles log, så skriv til hver enkelt. Første gang er gratis. Svaret skal komme inden { FACT("fi-log-answer-months") } måneder.
    .do-find-unit = Søg efter ”lokitiedot” på velfærdsområdets eller klinikkens side
    .do-send-request = Send blanketten eller brevet på en sikker måde
    .do-mark-answer = Skriv ned, hvornår svaret skal være kommet
    .do-ask-why = Ser noget forkert ud, så bed om en forklaring
    .do-police-or-ombudsperson = Tal med patientvejlederen (potilasasiavastaava), og anmeld, hvis du vil
    .caution = Er det mere end { FACT("fi-log-back-years") } år siden, skal du give en særlig grund, for eksempel en mistanke. Svaret er til dig: du må ikke bruge det til andet. Et nej skal komme skriftligt. Du behøver ikke mistænke nogen for at spørge.
    .letter-request =
        Hej

        Jeg beder om logoplysninger om, hvem der har set og brugt mine patient- og klientoplysninger.

        Perioden er fra … til ….
        Steder eller tjenester: ….
        Grund, hvis det er længere tilbage: ….

        Jeg vil vide, hvem der har behandlet oplysningerne, hvornår, hvor og hvorfor. Hvis I ikke udleverer dem, beder jeg om en skriftlig afgørelse.

        Jeg viser, hvem jeg er, på den måde I beder om. Jeg sender ikke mit personnummer med almindelig mail.

        Svar mig med brev eller i en sikker tjeneste: ….

        Sted og dato: …
        Navn og telefon: …
