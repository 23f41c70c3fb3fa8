# mit.dk, 2022: a fault at the start let users see others' digital post.
incident-mit-dk-2022 = mit.dk, fel i den danska digitala brevlådan
    .what = När den danska digitala brevlådan mit.dk öppnade i mars { FACT("dk-mit-dk-year") } gjorde ett fel att någon kunde nå en annans post. Det kunde hända när flera var inloggade samtidigt. Felet upptäcktes kort efter starten. Tjänsten stängdes tills det var rättat. Det anmäldes till Datatilsynet, Danmarks dataskyddsmyndighet. Vilka uppgifter som kunde synas beror på vilka brev som låg i brevlådan.
    .because = du använde mit.dk när tjänsten öppnade
