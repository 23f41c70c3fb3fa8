step-se-child-credit = Hold øje med breve til barnet
    .why = Når nogen bruger et barns oplysninger, kan der komme regninger og krav i barnets navn. Så er et hurtigt nej den bedste beskyttelse.
    .how = Åbn al post til barnet. Kommer der et krav, så gør indsigelse, og ring til politiet på { PHONE("se-police-114-14") }. Kreditoplysningsbureauernes registre begynder ved { FACT("se-credit-register-age") } år.
    .do-open-post = Åbn barnets post og digitale post
    .do-dispute = Gør indsigelse mod regninger, der ikke er barnets
    .do-call-police = Ring til politiet, hvis nogen har brugt oplysningerne
    .do-talk-with-child = Fortæl barnet, at det ikke har gjort noget forkert
    .caution = Skatteverkets spærring mod adresseændring gælder fra { FACT("se-address-block-age") } år. Lykta har ikke fundet nogen spærring mod lån for børn. Barnet kan selv ringe til Bris på { PHONE("se-bris-116111") }.
