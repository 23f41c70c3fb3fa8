# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-leaked-copy-of-id = Spørg om den lækkede id-kopi
    .why = Med et billede af dit id kan nogen prøve at åbne en konto eller lave en aftale i dit navn.
    .how = Find ud af, hvilket dokument det var, og om et billede af dit ansigt var med. Spørg så politiet, om det giver mening at få et nyt.
    .do-find-which = Find ud af, hvilket dokument der blev kopieret
    .do-ask-police = Spørg politiet, om du skal have et nyt
    .do-send-no-new = Send ikke et nyt billede til den, der beder om det
    .do-watch-agreements = Anmeld det, hvis nogen har brugt kopien
    .caution = En lækket kopi behøver ikke betyde, at du skal have et nyt dokument, så spørg først. Et dokument, du har meldt mistet, kan aldrig bruges igen, heller ikke hvis det dukker op.
    .say = Hej. En kopi af mit id er kommet ud. Selve dokumentet har jeg stadig. Skal jeg have et nyt? Hvad betyder det for mig?
