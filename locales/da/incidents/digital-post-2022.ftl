# Digital Post, 2022: some people got or kept the right to read others' mailboxes.
incident-digital-post-2022 = Digital Post, læserettigheder ved en fejl
    .what = Den { FACT("dk-digital-post-start") } gik Digital Post over til et nyt system. På grund af fejl fik nogle ret til at læse i andres postkasser, for eksempel fordi en ret ikke var fjernet. Andre mistede en ret, de skulle have. Digitaliseringsstyrelsen anmeldte fejlene, og Datatilsynet har truffet afgørelse. Hvad der kunne læses, afhænger af brevene i postkassen.
    .because = nogen kan have haft læseadgang til din Digital Post
