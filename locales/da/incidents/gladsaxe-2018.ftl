# Gladsaxe municipality, 2018: a stolen computer held a spreadsheet about residents.
incident-gladsaxe-2018 = Gladsaxe Kommune, den stjålne computer
    .what = I december { FACT("dk-gladsaxe-year") } blev det opdaget, at en computer var stjålet fra Gladsaxe Rådhus. På den lå et regneark med CPR-nummer, alder, køn, adresse og familieforhold, og i nogle tilfælde ydelser og botilbud. Regnearket handlede om betaling mellem kommuner, så også folk i andre kommuner var med. De berørte fik et brev. En ekspert, som kommunen spurgte, vurderede, at risikoen for misbrug af CPR-numrene var ganske lille.
    .ask-benefits = Fik du eller familien dengang noget fra kommunen, for eksempel en ydelse, hjælp ved handicap eller et botilbud?
    .because = du fik et brev fra Gladsaxe Kommune om den stjålne computer
