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
    .how = Skriv til det velfærdsområde eller den klinik i Finland, der har skrevet i din journal. Der er ingen fælles log, så skriv til hver enkelt, helst på finsk eller svensk. Første gang er gratis. Svaret skal komme inden { FACT("fi-log-answer-months") } måneder.
    .do-find-unit = Søg efter ”lokitiedot” på velfærdsområdets eller klinikkens side
    .do-send-request = Send blanketten eller brevet på en sikker måde
    .do-mark-answer = Skriv ned, hvornår svaret skal være kommet
    .do-ask-why = Ser noget forkert ud, så bed om en forklaring
    .do-police-or-ombudsperson = Tal med patientvejlederen (potilasasiavastaava), og anmeld, hvis du vil
    .caution = Er det mere end { FACT("fi-log-back-years") } år siden, skal du give en særlig grund, for eksempel en mistanke. Svaret er til dig: du må ikke bruge det til andet. Et nej skal komme skriftligt. Spørger du igen om den samme tid, kan det koste penge. Du behøver ikke mistænke nogen for at spørge.
    .letter-request =
        Hej

        Jeg beder om logoplysninger om, hvem der har set og brugt mine patient- og klientoplysninger.

        Perioden er fra … til ….
        Steder eller tjenester: ….
        Grund, hvis det er længere tilbage: ….

        Jeg vil vide, hvem der har brugt oplysningerne, hvornår, hvor og hvorfor. Hvis I ikke udleverer dem, beder jeg om en skriftlig afgørelse.

        Jeg viser, hvem jeg er, på den måde I beder om. Jeg sender ikke mit personnummer med almindelig mail.

        Svar mig med brev eller i en sikker tjeneste: ….

        Sted og dato: …
        Navn og telefon: …
    .letter-clarification =
        Hej

        Jeg beder jer undersøge, om mine oplysninger er blevet set uden grund.

        Hvem eller hvilket sted: …
        Hvornår: …
        Hvilke oplysninger: …
        Sådan opstod min mistanke: …

        Fortæl for hver gang, hvorfor oplysningerne blev åbnet. Var der ingen grund, så fortæl, hvad I gør.

        Svar mig med brev eller i en sikker tjeneste: ….

        Sted og dato: …
        Navn og telefon: …

step-fi-kanta-bans = Overvej forbud i OmaKanta
    .why = I OmaKanta kan du begrænse, hvem der ser dine sundhedsoplysninger fremover. Det ændrer ikke det, der allerede er sket.
    .how = Tal først med dem, der behandler dig, om hvad et forbud betyder for dig. Log så ind, og se på dine valg. Du kan ændre dem, når du vil, og det er gratis. Det haster ikke.
    .do-talk-in-care = Spørg, hvordan et forbud påvirker din behandling
    .do-look-at-choices = Se i OmaKanta på tilladelser og forbud
    .do-decide = Bestem dig først, når du har fået svar
    .without-e-id = Ring til Kela på { PHONE("fi-kela-kanta") } eller til dit behandlingssted, og spørg, hvad du skal gøre.
    .caution = Et forbud kan betyde, at lægen mangler vigtige oplysninger. Det sted, der har skrevet i journalen, kan stadig se den. Forældre kan ikke lave forbuddet for et barn.

step-fi-care-complaint = Klag over behandlingen, hvis du vil
    .why = Så skal stedet svare på, hvad der gik galt. Det kan også forhindre, at det sker igen.
    .how = Patientvejlederen hjælper gratis. Begynd med en klage til stedet (muistutus): svaret tager tit omkring en måned. Er svaret ikke nok, kan du klage til tilsynet, Lupa- ja valvontavirasto. Skriv helst på finsk eller svensk.
    .do-call-ombudsperson = Find patientvejlederen på velfærdsområdets side, og ring
    .do-write-objection = Send klagen til stedets leder
    .do-wait-answer = Skriv ned, hvornår du sendte klagen, og hvornår svaret kom
    .do-complain = Er svaret ikke nok, så send en klage til tilsynet
    .caution = Vejlederen giver råd, men bestemmer ikke noget. Kan patienten ikke selv skrive, må en lovlig repræsentant eller en pårørende klage til stedet. På Åland giver ombudsmannamyndigheten råd. Ældre sider nævner Valvira og regionerne: deres opgaver er flyttet.
    .letter-objection =
        Til lederen af … (stedet)

        Klage (muistutus)

        Jeg er patient hos jer. Den … fik jeg at vide, at … har set mine oplysninger. Jeg kan ikke se nogen grund til det i min behandling.

        Jeg beder om et skriftligt svar på dette:
        – Hvem har set dem, hvornår og hvorfor?
        – Hvad gør I, så det ikke sker igen?
        – Hvad gør I nu i min sag?

        Bilag: …

        Svar mig med brev til adressen ….

        Sted og dato: …
        Navn: …
    .letter-complaint =
        Til Lupa- ja valvontavirasto (LVV)

        Klage over behandling (kantelu)

        Sted: …
        Hvad der skete, og hvornår: …
        Jeg klagede til stedet den … og fik dette svar: … (vedlagt).

        Jeg beder jer undersøge, om stedet har fulgt loven, da det passede på mine oplysninger.

        Sted og dato: …
        Navn og adresse til svar: …
