# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-support-worker-rules = Hjælp uden at låne login
    .why = { $country ->
            [FI] Finske bankkoder er personlige
            [SE] BankID er personligt
           *[DK] MitID er personligt
    }, også mellem mennesker, der stoler på hinanden. Når kun personen selv logger ind, er I begge bedre stillet.
    .how = Sid ved siden af, mens personen læser, vælger og logger ind. Skal du gøre noget alene, skal der en fuldmagt til.
    .do-check-danger = Spørg, om nogen er i fare lige nu
    .do-ask-first = Spørg, hvad personen vil have hjælp til
    .do-one-step = Vælg sammen ét trin til i dag
    .do-say-who-you-are = Sig, hvem du er, i hver samtale
    .do-leave-login = Lad personen selv logge ind og godkende
    .do-no-codes = Hold koder og adgangskoder ude af dine noter
    .do-write-little = Skriv kun ned, hvad der er gjort
    .caution = Personen bestemmer, og ”gælder ikke mig” er et helt svar. Tag ikke koder, diagnoser eller papirer med hjem. Du kan selv få brug for at tale med nogen bagefter.
    .say = Hej. Jeg hedder … og er støtteperson. Ved siden af mig sidder den person, det handler om. Vi er enige om, at jeg taler. Hvad har du brug for at vide?

step-nordic-act-for-child = Hjælp barnet ét trin ad gangen
    .why = Et barn kan ikke selv klare alle spærringer og anmeldelser. Misbrug kan vise sig først efter flere år.
    .how = Fortæl roligt, hvad der er sket, med ord, der passer til alderen. Spørg skolen, lægen eller foreningen, hvilke oplysninger det handler om.
    .do-tell-child = Sig til barnet, at det ikke er barnets skyld
    .do-ask-organisation = Spørg, hvilke af barnets oplysninger der var med
    .do-open-post = Åbn al post i barnets navn
    .do-report-misuse = Anmeld det til politiet, hvis nogen bruger barnets navn
    .do-show-helpline = Vis barnet nummeret til en linje for unge
    .caution = Et større barn kan have ret til selv at bestemme over sine helbredsoplysninger. Er der to forældre med forældremyndighed, kan begge skulle skrive under.
    .say = Hej. Jeg er forælder til et barn hos jer. Var barnets oplysninger med? Hvilke var det? Hvad gør I nu? Jeg vil gerne have svaret i et brev.

step-nordic-act-for-adult = Hjælp med den rette fuldmagt
    .why = Med de rette papirer må du tale med banker og myndigheder på personens vegne.
    .how = Spørg først, hvad personen selv vil. { $country ->
            [FI] Er du værge i Finland (edunvalvoja), så find afgørelsen frem. Ellers kan personen give dig en fuldmagt i Suomi.fi eller på papir.
            [SE] Er du værge i Sverige (god man eller förvaltare), så find afgørelsen frem. Ellers kan personen skrive en fuldmagt.
           *[DK] Er du værge, så find afgørelsen frem. Ellers kan personen give dig en digital fuldmagt.
    }
    .do-ask-person = Spørg, hvad personen selv vil
    .do-check-authority = Læs, hvad afgørelsen eller fuldmagten gælder
    .do-own-login = Log kun ind som dig selv
    .do-show-papers = Spørg, hvilke papirer banken eller myndigheden vil se
    .do-follow-post = Gå post og regninger igennem sammen
    .caution = Brug ikke personens { $country ->
            [FI] finske bankkoder
            [SE] svenske BankID
           *[DK] MitID
    }, heller ikke når I er enige. { $country ->
            [FI] Den, der har en værge i Finland, kan ikke altid selv give fuldmagt.
            [SE] En god man skal have personens samtykke til større beslutninger. En förvaltare må selv bestemme inden for sin opgave.
           *[DK] En digital fuldmagt kræver, at personen forstår, hvad den betyder.
    }
    .say = Hej. Jeg ringer for en person, som jeg repræsenterer. Jeg har en afgørelse eller en fuldmagt. Hvilke papirer skal I se? Kan vi så tale om personens oplysninger?

step-nordic-check-child-again = Se efter i barnets navn igen
    .why = Misbrug af et barns oplysninger kan vise sig først efter flere år, når barnet vil have et abonnement eller et lån.
    .how = { $country ->
            [FI] Du kan lave et frivilligt kreditforbud for barnet på papir. Er barnet under { FACT("fi-move-block-age") } år, spærrer du din egen flyttemelding. Så kan barnet ikke flyttes, uden at du bliver hørt.
            [SE] Kreditoplysningsbureauernes registre begynder ved { FACT("se-credit-register-age") } år. Så kan I spørge sammen, om der står noget.
           *[DK] Fra { FACT("dk-credit-warning-age") } år kan barnet have en kreditadvarsel. Den kan I lave sammen til den tid.
    }
    .do-pick-a-day = Vælg en dag om året, for eksempel fødselsdagen
    .do-look-at-post = Gå post og regninger i barnets navn igennem
    .do-check-at-age = Skriv ned, i hvilken alder mere kan gøres
    .do-tell-child-later = Fortæl barnet, hvad du har gjort
    .caution = Et brev med et krav skal have svar med det samme, også når det er til et barn. Jo ældre barnet bliver, jo mere bestemmer barnet selv.

step-nordic-support-worker-afterwards = Slut mødet godt af
    .why = En tydelig slutning lader personen hvile til næste gang. Det beskytter jer begge.
    .how = Sig, hvad der er gjort, og hvad der kan vente. Lad personen beholde papirerne og listen.
    .do-hand-over = Giv personen listen og papirerne
    .do-agree-next = Aftal ét næste trin og en dag
    .do-clear-notes = Fjern det, du ikke behøver gemme
    .do-talk-yourself = Tal med nogen om, hvordan det var for dig
    .caution = Lov ikke, at der ikke vil ske noget. Bliver du bange for personens liv, så bliv der, og ring { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.
