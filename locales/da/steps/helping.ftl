# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-check-child-again = Se igen efter misbrug mod barnet
    .why = Misbrug af et barns oplysninger kan vise sig først efter flere år. Det kan være, når barnet vil have et abonnement eller et lån.
    .how = { $country ->
            [FI] Du kan registrere et frivilligt kreditforbud for barnet på papir. Er barnet under { FACT("fi-move-block-age") } år, spærrer du din egen flytteanmeldelse. Så kan barnet ikke flyttes, uden at du bliver hørt.
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
