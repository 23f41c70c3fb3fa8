# Recorded calls to the Swedish care line 1177, 2019: they lay open on a server.
incident-medhelp-1177-2019 = 1177, de optagede samtaler i Sverige
    .what = I februar { FACT("se-1177-calls-found") } kom det frem, at optagede samtaler til den svenske sundhedslinje 1177 lå åbent på nettet. De lå på en server uden adgangskode. De kom fra Region Stockholm, Region Sörmland og Region Värmland, hvor Medhelp tog samtalerne. IMY, Sveriges datatilsyn, har undersøgt sagen, og den har været for retten. Det, vi har læst, siger intet om, at nogen har brugt et bestemt opkald.
    .ask-caller = Ringede du til 1177 fra Stockholms län, Sörmland eller Värmland før februar { FACT("se-1177-calls-found") }?
    .because = du ringede til 1177, mens samtalerne blev optaget
