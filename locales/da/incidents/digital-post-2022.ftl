# Digital Post, 2022: some people got or kept the right to read others' mailboxes.
incident-digital-post-2022 = Digital Post, læserettigheder ved en fejl
    .what = På grund af fejl i Digital Post fik nogle ret til at læse i andres postkasser. Det skete for eksempel, når en ret ikke var fjernet. Andre mistede en ret, de skulle have. Digital Post gik over til et nyt system den { FACT("dk-digital-post-start") }. Digitaliseringsstyrelsen anmeldte fejlene, og Datatilsynet har truffet afgørelse. Hvad der kunne læses, afhænger af brevene i postkassen.
    .because = nogen kan have haft læseadgang til din Digital Post
