# Finland: complaint and damages.

step-fi-dpo-complaint = Klag til Finlands datatilsyn, hvis du vil
    .why = Tilsynet (tietosuojavaltuutettu) kan undersøge, hvordan organisationen har passet på dine oplysninger, og give den påbud. Det kan vente, til du har kræfter.
    .how = Spørg først organisationen. Får du intet svar, eller et dårligt svar, så udfyld blanketten på tilsynets side. Det er gratis.
    .do-ask-organisation-first = Skriv til organisationen, og vent på svar
    .do-collect = Saml spørgsmål, svar og datoer
    .do-send-form = Udfyld og send blanketten
    .caution = Det tager tit lang tid. Tilsynet efterforsker ikke strafbare handlinger og bestemmer ikke om erstatning. Send ikke følsomme oplysninger med almindelig mail. Gælder det en myndighed på Åland, så skriv til Datainspektionen dér.

step-fi-damages-controller = Kræv erstatning, hvis du vil
    .why = Du kan have ret til erstatning for udgifter og for det, du har været igennem, hvis reglerne ikke er fulgt. Det er dit valg, og det kan vente.
    .how = Skriv først til den, der har ansvaret for dine oplysninger. Tal med en jurist, før du går i retten. Kravet forældes { FACT("fi-damages-limit-years") } år efter, at du fik at vide, hvad der skete, og hvem der har ansvaret.
    .do-keep-receipts = Gem kvitteringer, og skriv tid, rejser og udgifter ned
    .do-get-advice = Ring til en juridisk rådgivning eller den finske retshjælp
    .do-write-claim = Skriv kravet, og gem en kopi
    .do-mark-date = Skriv ned, hvornår fristen er
    .caution = En retssag kan også koste dig penge. Spørg om retshjælp og om din forsikring. Tilsynet bestemmer ikke om erstatning. Ingen kan love, hvordan det går.
    .letter-claim =
        Hej

        Mine personoplysninger var med i det datalæk hos jer, som I fortalte om den ….

        Jeg kræver erstatning for den skade, lækket har givet mig, efter artiklen om erstatning i databeskyttelsesforordningen (GDPR).

        Mine udgifter: … (hvad, hvornår, beløb). Kvitteringer er lagt ved.
        Lidelse og anden ulempe: ….
        I alt: … euro.

        Jeg beder om jeres svar senest den …. Betalingsoplysninger giver jeg på en sikker måde, når I har svaret.

        Sted og dato: …
        Navn og adresse til svar: …
