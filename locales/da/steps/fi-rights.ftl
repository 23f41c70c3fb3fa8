# Finland: complaint and damages.

step-fi-dpo-complaint = Klag eventuelt til Finlands datatilsyn
    .why = Tilsynet (tietosuojavaltuutettu) kan se på, hvordan der er passet på dine oplysninger, og give påbud. Det kan vente, til du har kræfter.
    .how = Spørg først organisationen. Får du intet svar, eller et dårligt svar, så udfyld blanketten på tilsynets side. Det er gratis.
    .do-ask-organisation-first = Skriv til organisationen, og vent på svar
    .do-collect = Saml spørgsmål, svar og datoer
    .do-send-form = Udfyld og send blanketten
    .caution = Det tager tit lang tid. Tilsynet efterforsker ikke strafbare handlinger og bestemmer ikke om erstatning. Send ikke følsomme oplysninger med almindelig mail. Gælder det en myndighed på Åland, så skriv til Datainspektionen dér.
    .letter-complaint =
        Til Finlands datatilsyn (tietosuojavaltuutetun toimisto)

        Klage over, hvordan mine personoplysninger er håndteret

        Organisation: …
        Hvad der skete, og hvornår: …
        Jeg spurgte organisationen den …. Jeg fik dette svar: … / Jeg har ikke fået svar.
        Det her mener jeg er forkert: …
        Det her ønsker jeg: …

        Bilag: mine spørgsmål, svarene, brevet om lækket.

        Sted og dato: …
        Navn og adresse til svar: …

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

step-fi-state-compensation = Søg erstatning fra den finske stat
    .why = Hvis den, der truede dig, ikke betaler, kan staten dække en del af lidelsen. Det gælder afpresning og forsøg på afpresning.
    .how = Søg hos statskassen i Finland (Valtiokonttori), når du har anmeldt sagen og krævet erstatning af den, der gjorde det. Det tager omkring { FACT("fi-state-treasury-handling-min") } til { FACT("fi-state-treasury-handling-max") } måneder. Det er gratis.
    .do-claim-first = Kræv først erstatning af den, der gjorde det
    .do-get-medical = Bed om en lægeerklæring fra den tid, hvis du havde det dårligt
    .do-ask-time = Spørg statskassen, hvornår du senest skal søge
    .do-apply = Udfyld ansøgningen, og læg dom, anmeldelse og kvitteringer ved
    .caution = Staten betaler ikke for lidelse ved hacking eller ved, at oplysninger bliver spredt. Der kan blive trukket { FACT("fi-crime-damage-deduction") } euro fra. Fristen er tit { FACT("fi-state-compensation-limit-years") } år efter den endelige dom. Tjek begge dele hos statskassen.

step-fi-legal-help = Spørg en jurist om råd
    .why = En jurist kan sige, hvad der er værd at gøre, og hvad du kan lade være med.
    .how = Den finske offerrådgivnings juridiske telefon er gratis og svarer på finsk. Finlands retshjælp (Oikeuspalveluvirasto) giver hjælp efter indkomst og råd om gæld. Fonden Takuusäätiö giver anonyme råd om gæld.
    .do-riku-lawyer = Ring til { PHONE("fi-riku-legal-phone") } med et kort spørgsmål
    .do-legal-aid = Søg retshjælp hos Oikeuspalveluvirasto, på nettet eller på et kontor
    .do-debt-advice = Har du fået falsk gæld, så bed om gældsrådgivning
    .do-ask-insurance = Spørg forsikringen, før du betaler en jurist
    .caution = Retshjælp kan koste penge, hvis din indkomst er højere. Små spørgsmål på telefon afhænger ikke af indkomsten. Spørg om prisen, før du begynder.
