# mit.dk, 2022: a fault at the start let users see others' digital post.
incident-mit-dk-2022 = mit.dk, fejlen i den digitale postkasse
    .what = Da den digitale postkasse mit.dk åbnede i marts { FACT("dk-mit-dk-year") }, kunne nogen ved en fejl komme ind i en andens post. Det kunne ske, når flere brugte den på samme tid. Det blev opdaget kort efter starten. Løsningen blev lukket, til fejlen var rettet. Bruddet blev meldt til Datatilsynet. Hvad der kunne ses, afhænger af, hvilke breve der lå i postkassen.
    .because = du brugte mit.dk, da den åbnede
