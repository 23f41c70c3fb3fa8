# Finland: vehicle register, bans that are sold, the population register's log, a new identity code.

step-fi-traficom-disclosure-ban = Skjul adressen i det finske bilregister
    .why = Ellers kan andre få at vide, hvem der ejer en bil, og hvor ejeren bor.
    .how = Det er til dig, der ejer et køretøj i Finland. Forbyd Traficom at udlevere dine oplysninger, på nettet eller over telefonen. Forbuddet gælder indtil videre.
    .do-own-vehicle = Tænk over, hvilke køretøjer der står i dit navn
    .do-set-ban = Registrer forbuddet på nettet hos Traficom, eller ring
    .without-e-id = Ring til { PHONE("fi-traficom") }, og spørg, hvordan du får forbuddet.
    .caution = I nogle tjenester kan dit navn og køretøjet stadig ses. Forbuddet gælder kun Traficoms register, ikke folkeregistret. Har du adressebeskyttelse (turvakielto), får du forbuddet automatisk.

step-fi-paid-credit-bans = Overvej kreditforbud, der koster
    .why = Myndighedernes guide nævner også to bureauer, der har deres egne forbud. Guiden siger, at dækningen er størst med alle tre.
    .how = Registrer først det gratis forbud, og sæt kryds ved, at det må sendes videre. Den finske retshjælp nævner kun det. Vil du have mere, kan du spørge Suomen Asiakastieto og Dun & Bradstreet, hvad deres egne forbud koster.
    .do-free-first = Tjek, at det gratis forbud gælder, med kryds
    .do-ask-price = Spørg, om forbuddet sælges, hvad det koster, og hvor længe det gælder
    .do-keep-receipt = Gem kvitteringen
    .do-note-end = Skriv ned, hvornår forbuddet slutter
    .caution = Lykta kender ikke prisen i dag, så spørg først. Du kan kræve udgiften som erstatning, men ingen kan love, at du får den. Forbuddet kan forsinke dine egne aftaler.

step-fi-dvv-log-review = Bed om at få loggen tjekket
    .why = Har nogen slået dig op i Finlands folkeregister uden grund? Så kan DVV tjekke loggen.
    .how = Skriv til DVV, hvad du har mistanke om, og hvorfor. Der skal være en grund, for den almindelige ret til indsigt gælder ikke loggen. Skriv helst på finsk eller svensk.
    .do-write-reason = Skriv din mistanke, grunden og tiden ned
    .do-ask-safe-way = Ring til DVV, og spørg, hvordan du sender sikkert
    .do-send = Send anmodningen
    .do-note-answer = Skriv ned, hvornår du sendte, og hvad de svarede
    .caution = Det gælder folkeregistret, ikke din journal. Spørg, hvor lang tid det tager, og om det koster noget. Send ikke personnummeret med almindelig mail.
    .letter-review =
        Til Finlands folkeregister (DVV)

        Anmodning om at få loggen i folkeregistret tjekket

        Jeg har mistanke om, at nogen har slået mine oplysninger op uden lovlig grund.

        Hvem eller hvor, hvis jeg ved det: …
        Perioden er fra … til …
        Derfor har jeg mistanke: …

        Jeg beder jer tjekke loggen og fortælle, hvad den viser. Gør I det ikke, beder jeg om en skriftlig afgørelse.

        Jeg viser, hvem jeg er, på den måde I beder om.

        Sted og dato: …
        Navn og adresse til svar: …

step-fi-change-identity-code = Overvej et nyt finsk personnummer
    .why = Et nyt nummer kan stoppe et misbrug, der ikke hører op. Det er sidste udvej.
    .how = DVV ændrer det kun, hvis tre ting er opfyldt. Nummeret er misbrugt flere gange, skaden er stor, og et nyt nummer ville stoppe det. En varig, alvorlig trussel kan også være nok. Et læk er ikke nok.
    .do-blocks-first = Få først kreditforbuddet og de andre spærringer på plads
    .do-collect = Saml anmeldelser, regninger og breve om misbruget
    .do-talk = Spørg DVV eller offerrådgivningen, om det er klogt
    .do-apply = Skriv en ansøgning til DVV, og læg beviser ved
    .caution = Et nyt nummer skal meldes mange steder, for eksempel til bank, arbejde og læge. Det koster tid og penge. Misbrug af det gamle nummer stopper ikke straks.
