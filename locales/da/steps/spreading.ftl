# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-open-or-spread = Åbn ikke det, der er lækket
    .why = Der er også andre menneskers oplysninger i det. Det gør skade at læse dem, og det kan være strafbart at dele dem.
    .how = Lad filer og links være. Har nogen sendt dem til dig, så del dem ikke. Bed andre gøre det samme.
    .do-leave-it = Lad være med at lede efter filerne
    .do-ask-others = Bed andre om ikke at åbne eller dele dem
    .do-tell-where = Fortæl hjemmesiden eller politiet, hvor det ligger
    .do-delete-yours = Slet lækkede filer, som nogen har sendt dig
    .caution = Gem det, der er rettet til dig, for det kan blive brug for det som bevis. Fik du et brev eller en besked, der var til en anden? Sig det til afsenderen.

step-nordic-ask-for-removal = Bed om at få oplysningerne fjernet
    .why = Jo før en side bliver fjernet, jo færre når at se den.
    .how = Tag et skærmbillede først. Anmeld så indholdet til hjemmesiden, og bed søgemaskinen fjerne resultater på dit navn.
    .do-note-address = Tag et skærmbillede, hvor webadressen kan ses
    .do-report-to-site = Anmeld indholdet til hjemmesiden, eller send brevet
    .do-ask-search-engine = Bed søgemaskinen fjerne resultatet
    .do-note-answer = Skriv svaret og dagen ned
    .do-go-on-if-refused = Siger de nej, så gå til { $country ->
            [FI] Finlands datatilsyn (tietosuojavaltuutettu)
            [SE] IMY, Sveriges datatilsyn
           *[DK] Datatilsynet
    }
    .caution = Gå ikke ind på sider, hvor kriminelle lægger stjålne oplysninger ud. Siden er der stadig, når søgeresultatet er væk. Alt kan ikke altid fjernes.
    .letter-removal =
        Hej

        På jeres hjemmeside ligger der oplysninger om mig, som er lagt ud uden min tilladelse. Jeg beder jer fjerne dem med det samme.

        Webadressen er: …
        Det drejer sig om: …

        Jeg vil gerne have besked, når oplysningerne er fjernet. Hvis I ikke vil fjerne dem, beder jeg jer forklare hvorfor.

        Send svaret til: …

        Med venlig hilsen
        …

step-nordic-return-what-is-not-yours = Giv andres oplysninger tilbage
    .why = Fik du en andens brev eller en liste? Den person ved ikke, hvem der har det. Du kan gøre skaden mindre.
    .how = Hold op med at læse, og sig det til afsenderen. Afsenderen bestemmer, om du skal sende det tilbage eller slette det.
    .do-stop-reading = Hold op med at læse, og læg det væk
    .do-tell-sender = Fortæl afsenderen, hvad du har fået
    .do-ask-return = Spørg, om du skal sende det tilbage eller slette det
    .do-no-reply-all = Skriv kun til afsenderen, ikke til alle
    .caution = Smid ikke papirer ud, før afsenderen har svaret. Fortæl ikke, hvis navn der stod. Er du selv med i beskeden? Så kan du gemme din egen del som bevis.
    .say = Hej. Jeg har fået noget fra jer, som er til en anden. Jeg er holdt op med at læse. Skal jeg sende det tilbage eller slette det?
