# mit.dk, 2022: a fault at the start let users see others' digital post.
incident-mit-dk-2022 = mit.dk, fejlen i den digitale postkasse
    .what = Da den digitale postkasse mit.dk åbnede i marts { FACT("dk-mit-dk-year") }, var der en fejl. Når flere brugte den på samme tid, kunne nogen komme ind i en andens post. Det blev opdaget kort efter starten. Løsningen blev lukket, til fejlen var rettet, og bruddet blev meldt til Datatilsynet. Hvad der kunne ses, afhænger af, hvilke breve der lå i postkassen.
    .because = du brugte mit.dk, da den åbnede
