incident-region-stockholm-2024 = Region Stockholm, oplysninger på et eksternt lager
    .what = Den { FACT("se-region-stockholm-found") } opdagede Stockholms läns sjukvårdsområde, at oplysninger om folk, der havde søgt behandling, lå et forkert sted. De lå på et eksternt lager, imod regionens regler. Der var også fejl i, hvem der havde adgang. Oplysningerne blev brugt til forskning og statistik. Regionen siger, at intet tyder på, at de er nået til uvedkommende. Den har anmeldt det til politiet og til IMY, Sveriges datatilsyn.
    .not-touched = Det var ikke patientjournaler og ikke beskyttede personoplysninger, og din behandling påvirkes ikke. Det står på regionens egen side. Aviser har skrevet om over { FACT("se-region-stockholm-press-patients") } patienter og mere end ti år.
    .because = du har søgt behandling i Region Stockholm

step-se-region-stockholm-ask = Spørg, om dine oplysninger var med
    .why = Kun sundhedsområdet kan sige, om dine oplysninger lå der. Du har ikke gjort noget forkert, og du behøver ingen grund for at spørge.
    .how = Spørg i den digitale tjeneste Alltid öppet, eller ring. Find nummeret på { LINK("se-slso-affected-check") }. Du kan også sende brevet herunder.
    .do-gather-visits = Skriv ned, hvor og cirka hvornår du fik behandling
    .do-ask = Spørg i Alltid öppet, på telefon eller med brev
    .do-note-answer = Gem svaret, og skriv ned, hvem der svarede
    .caution = De skal vide, hvem du er, og kan spørge, hvornår og hvor du søgte behandling. Oplys kun personnummer i tjenesten, eller når du selv har ringet op, ikke til en, der ringer til dig.
    .say = Hej. Jeg vil gerne vide, om mine oplysninger lå på det eksterne lager. Jeg har fået behandling hos jer. Hvilke oplysninger var det? Har andre kunnet se dem? Kan jeg få svaret skriftligt?
    .letter-question =
        Hej

        Jeg vil gerne vide, om mine oplysninger lå på det eksterne lager, som I har fortalt om.

        Jeg fik behandling hos jer på … cirka mellem … og …

        Svar venligst på dette:
        Hvilke af mine oplysninger var med?
        Hvor længe lå de der?
        Hvem har kunnet se dem?
        Hvad har I gjort siden?
        Hvem kan jeg ringe til, hvis jeg har spørgsmål?

        Send svaret til min adresse. Sig til, hvis I skal bruge mere for at vide, hvem jeg er.

        Navn: …
        Adresse: …
        Telefon: …
        Dato: …

step-se-region-stockholm-meanwhile = Fortsæt som normalt, mens du venter
    .why = Det var ikke din journal, og din behandling påvirkes ikke. Du behøver ikke spærre noget på grund af dette, så længe intet er blevet brugt.
    .how = Gå til dine aftalte tider. Er du urolig, så tal med din behandler, eller ring { PHONE("se-1177-phone") }.
    .do-keep-care = Gå til din næste tid
    .do-tell-caregiver = Sig til din behandler, hvis du er urolig
    .do-hang-up = Læg på, hvis nogen ringer om lækket
    .caution = Svaret kan tage tid. Får du at vide, at dine oplysninger var med, så skriv det i Lykta. Så vises de trin, der passer.
