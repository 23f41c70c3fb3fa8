# For people with skyddade personuppgifter (sekretessmarkering, skyddad folkbokföring). They may sit beside the person they fear.
step-se-protected-skatteverket = Fortæl Skatteverket, hvad der er sket
    .why = Din sagsbehandler hos Skatteverket kan ændre, hvordan de passer på din post og dine data.
    .how = Kontakt din sagsbehandler. Har du ikke et nummer, så skriv via Skatteverkets formidling, { FACT("se-skatteverket-protected-box") }. Fortæl det derefter til skole, arbejde og behandler.
    .do-contact-handler = Fortæl det til din sagsbehandler hos Skatteverket
    .do-tell-school-and-work = Sig det til skole, arbejde og behandler
    .do-give-box-address = Oplys kun formidlingens adresse
    .caution = Undgå almindelige tjenester på nettet, til du ved, at de virker for dig. De kan vise noget, der skal være beskyttet.

step-se-sekretessmarkering = Søg om sekretessmarkering
    .why = I Sverige er din adresse som regel offentlig. Med en sekretessmarkering ser myndigheden ekstra godt efter, før nogen får den.
    .how = Skriv til Skatteverket, og fortæl om truslen. Vedlæg en erklæring fra politiet eller socialtjenesten. Der skal være en konkret trussel.
    .do-ask-for-certificate = Bed politiet eller socialtjenesten om en erklæring
    .do-write-about-threat = Skriv, hvem du er bange for, og hvorfor
    .do-choose-answer-way = Vælg en sikker måde at få svaret på
    .do-send = Send det til Skatteverket
    .caution = Den giver ikke fuld beskyttelse. Den gør det sværere at få lån, abonnementer og regninger. Er truslen alvorlig, så spørg politiet om skyddad folkbokföring. Kvinnofridslinjen, { PHONE("se-kvinnofridslinjen") }, kan tale det igennem med dig. Vælg svensk i Lykta for at få brevet på svensk.
    .letter-application =
        Hej

        Jeg søger om sekretessmarkering i folkeregistret.

        Det gælder mig og disse børn: …

        Den, der truer mig, er: …
        Det her er sket, og hvornår: …
        Derfor er jeg bange for, at min adresse bliver kendt: …

        Jeg vedlægger en erklæring fra: …

        Sådan kan I nå mig, uden at andre ser det: …

        Navn: …
        Svensk personnummer: …
        Dato og underskrift: …

step-se-skyddad-folkbokforing = Spørg om en stærkere beskyttelse
    .why = Er adressen ude, er din sekretessmarkering måske ikke nok. Med skyddad folkbokföring står du i en anden kommune end den, du bor i.
    .how = Tal med politiet eller socialtjenesten om truslen. Du søger hos Skatteverket. I praksis skal du flytte.
    .do-ask-police = Spørg politiet, hvordan de ser på truslen
    .do-talk-it-through = Tal med nogen om, hvad det betyder for dig
    .do-apply = Søg hos Skatteverket, hvis du vil
    .caution = Det bliver sværere med skole, læge og valg. Er truslen meget alvorlig, kan politiet give en ny identitet (fingerade personuppgifter). Det er et stort indgreb.

step-se-protected-no-eservice = Brug kundecentret i stedet for nettet
    .why = Almindelige tjenester på nettet kan vise det, der skal være beskyttet. Eller de virker ikke for dig.
    .how = Gå hen til kommunens kundecenter med id i stedet. Sig, at du har beskyttede personoplysninger, før du siger noget andet. Kronofogdens tjenester på nettet virker også for dig.
    .do-visit = Gå hen til kundecentret i stedet for at bruge formularen
    .do-tell-first = Sig først, at du har beskyttede personoplysninger
    .do-ask-what-is-public = Spørg, hvad der bliver offentligt
    .caution = Det meste, du giver Kronofogden, er offentligt. Sig det derfor til dem, før du sender en adresse. Det svenske politis formular på nettet er ikke åben for dig, så ring eller gå derhen.
