# Gladsaxe municipality, 2018: a stolen computer held a spreadsheet about residents.
incident-gladsaxe-2018 = Gladsaxe Kommune, den stjålne computer
    .what = I december { FACT("dk-gladsaxe-year") } kom det frem, at en computer var stjålet fra rådhuset i Gladsaxe. På den lå et regneark med CPR-nummer, alder, køn, adresse og familie. For nogle stod der også ydelser og botilbud. Det handlede om betaling mellem kommuner, så folk i andre kommuner var også med. De, det gælder, fik et brev. Kommunen spurgte en ekspert om CPR-numrene. Svaret var, at risikoen for misbrug var ganske lille.
    .ask-benefits = Fik du eller familien dengang noget fra kommunen, for eksempel en ydelse, hjælp ved handicap eller et botilbud?
    .because = du fik et brev fra Gladsaxe Kommune om den stjålne computer
