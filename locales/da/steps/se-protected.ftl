# For people with skyddade personuppgifter (sekretessmarkering, skyddad folkbokföring). They may sit beside the person they fear.
step-se-protected-police = Ring til politiet om beskyttede oplysninger
    .why = Den, du beskytter dig mod, kan have fået at vide, hvor du er. Politiet skal vide det for at kunne vurdere truslen.
    .how = Er du i fare nu, så ring { PHONE("se-emergency-112") }. Ellers ring { PHONE("se-police-114-14") }, eller gå til en politistation. Det svenske politis anmeldelse på nettet er ikke for den, der har beskyttede personoplysninger.
    .do-call = Ring, og sig, at du har beskyttede personoplysninger
    .do-tell-contact-person = Sig det til din kontakt hos politiet eller socialtjenesten
    .do-ask-what-was-included = Spørg organisationen præcis, hvad der var med
    .do-plan-where-to-be = Aftal med en, du stoler på, hvor du kan være
    .caution = Lad være med at bekræfte navn, adresse eller skole for nogen, der ringer. Læg på, og ring tilbage på et nummer, du selv har.
    .say = Hej. Jeg har beskyttede personoplysninger. De kan være kommet ud i et datalæk. Jeg siger ikke min adresse i telefonen. Hvem kan vurdere, om jeg er i fare? Hvilket nummer har sagen?

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

step-se-unsafe-at-home-help = Ring til Kvinnofridslinjen
    .why = De, der svarer, er vant til trusler og vold. De lytter og hjælper dig med at tænke på det næste trin.
    .how = Ring { PHONE("se-kvinnofridslinjen") }, når du er alene. Opkaldet er gratis og ses ikke på regningen. Linjen er for alle, der udsættes for trusler eller vold, og for pårørende.
    .do-find-safe-phone = Vælg en telefon og et sted, hvor ingen hører
    .do-call = Ring, og sig, hvad der gør dig bange
    .do-ask-what-next = Spørg, hvad det er sikkert at gøre nu
    .caution = Opkaldet kan stadig ses i telefonens egen liste. Slet det, hvis en anden læser din telefon. Er du i fare nu, så ring { PHONE("se-emergency-112") }.
    .say = Hej. Jeg er bange for en derhjemme. Mine oplysninger er kommet ud. Jeg har brug for at tale med nogen. Kan I få en tolk med? Måske lægger jeg på hurtigt.
