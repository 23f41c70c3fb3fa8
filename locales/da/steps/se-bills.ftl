step-se-dispute-invoice = Gør skriftlig indsigelse mod regningen
    .why = En regning, som ingen svarer på, kan gå videre til inkasso og Kronofogden, Sveriges fogedmyndighed. Et skriftligt nej viser, at du ikke godtager den.
    .how = Lad være med at betale. Skriv til firmaet, at du ikke har bestilt noget. Kommer samme krav fra inkasso, så svar også på det. Vælg svensk i Lykta for at få brevene på svensk.
    .do-do-not-pay = Lad være med at betale, også en del af beløbet
    .do-write = Skriv til firmaet, og send brevet
    .do-keep-copy = Gem regningen og en kopi af dit brev
    .do-dispute-again = Gør indsigelse mod hvert nyt krav, også fra inkasso
    .do-ask-adviser = Spørg kommunens forbrugerrådgiver, hvis du vil have hjælp
    .caution = Skriv ikke under i hånden, for underskrifter er blevet kopieret. Hallå konsument har skabeloner og svarer på { PHONE("se-halla-konsument") }.
    .letter-dispute =
        Hej

        Jeg gør indsigelse mod jeres regning. Den har nummer …, beløbet … og datoen …

        Jeg har ikke bestilt noget hos jer. En anden kan have brugt mine oplysninger.

        Jeg beder jer slette kravet og bekræfte det skriftligt. Send det ikke til inkasso, da jeg har gjort indsigelse.

        Nummeret på min anmeldelse til politiet, hvis jeg har lavet en: …

        Navn: …
        Adresse: …
        Telefon eller mail: …
        Dato: …
    .letter-collection =
        Hej

        Jeg gør indsigelse mod jeres krav. Det har nummer … og gælder … kroner til …

        Jeg har ikke bestilt noget. En anden kan have brugt mine oplysninger. Jeg gjorde indsigelse mod regningen allerede den … En kopi af det brev følger med.

        Nummeret på min anmeldelse til politiet: … En kopi følger med.

        Jeg beder jer lukke sagen og bekræfte det skriftligt. Et krav, der er gjort indsigelse mod, skal ikke drives ind som inkasso.

        Navn: …
        Adresse: …
        Telefon eller mail: …
        Dato: …

step-se-dispute-payment-order = Svar Kronofogden til tiden
    .why = Uden svar kan kravet blive fastslået. Så kan du få en betalningsanmärkning, en svensk registrering af betalingsproblemer. Siger du nej i tide, fastslår Kronofogden det ikke.
    .how = Får du et brev om betalningsföreläggande, så svar inden fristen. Den er oftest { FACT("se-payment-order-days") } dage fra den dag, du bekræfter brevet. At bekræfte er ikke at godtage kravet. Skriv, at du gør indsigelse, og hvorfor.
    .do-open-letters = Åbn alle breve fra Kronofogden
    .do-confirm-receipt = Bekræft, at du har fået brevet
    .do-object = Skriv, at du gør indsigelse, med sagsnummer og grund
    .do-ask-about-debts = Spørg, om der er flere krav mod dig
    .caution = Den, der har kravet, kan gå videre til domstolen. Taber du dér, kan du komme til at betale omkostninger. Du kan svare på nettet, på blanket, på mail eller med brev. Vælg svensk i Lykta for at få brevet på svensk. Er det et europæisk betalingspåkrav, gælder formular F og { FACT("se-european-order-days") } dage.
    .say = Hej. Jeg har fået et krav, der ikke er mit. Nogen har brugt mine oplysninger. Jeg vil gøre indsigelse. Hvordan gør jeg det, og hvornår er fristen? Er der flere krav mod mig?
    .letter-object =
        Hej

        Jeg gør indsigelse mod kravet. Jeg godtager ingen del af det.

        Sagsnummer (målnummer): …
        Den, der kræver betaling: …

        Grund: Jeg har ikke bestilt noget eller lånt penge. En anden har brugt mine oplysninger. Jeg har anmeldt det til politiet med nummer …

        Navn: …
        Svensk personnummer, hvis brevet ikke kan knyttes til mig på anden måde: …
        Adresse: …
        Dato: …

step-se-check-debts = Tjek gæld i dit navn
    .why = Et krav kan være gået hele vejen til Kronofogden, uden at du har set brevet. Jo før du ser det, jo mere kan rettes.
    .how = Log ind på Kronofogdens Mina sidor. Står der en gæld, som ikke er din, så bed om at få den rettet. Det er kreditoplysningsbureauet, der bestemmer over en betalningsanmärkning, så skriv også dertil. Vælg svensk i Lykta for at få brevet på svensk.
    .do-see-debts = Se, hvilken gæld der er registreret på dig
    .do-ask-for-correction = Bed Kronofogden rette det, der er forkert
    .do-ask-credit-company = Bed kreditoplysningsbureauet fjerne en forkert anmærkning
    .without-e-id = Ring til Kronofogden på { PHONE("se-kronofogden-service") }, og bed om et udtræk.
    .caution = Det meste hos Kronofogden er offentligt. Har du beskyttede personoplysninger, så sig det, før du giver en adresse. En rettelse kan tage tid, så gem kopier.
    .letter-correct =
        Hej

        Hos jer er der registreret en gæld på mig, som ikke er min.

        Sag: …
        Den, der kræver betaling: …
        Beløb: …

        Nogen har brugt mine oplysninger. Jeg har anmeldt det til politiet med nummer … En kopi følger med.

        Jeg beder jer rette registret og bekræfte det skriftligt.

        Navn: …
        Adresse: …
        Dato: …
