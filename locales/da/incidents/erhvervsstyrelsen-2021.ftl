# Danish Business Authority, 2021: CPR numbers in the company register could be reached for almost two days.
incident-erhvervsstyrelsen-2021 = Erhvervsstyrelsen, CPR-numre i CVR
    .what = Fra { FACT("dk-cvr-from") } til { FACT("dk-cvr-until") } kunne brugere af en løsning i CVR se CPR-numre. CVR er registret over virksomheder. Brugerne er ofte revisorer og rådgivere. Ifølge en avis gjaldt det også nogle beskyttede adresser. Erhvervsstyrelsen lukkede løsningen, da fejlen blev opdaget. Den bad alle brugere slette kopier. Den anmeldte det til Datatilsynet.
    .ask-registered = Stod du dengang i CVR, for eksempel som ejer, i bestyrelsen eller i ledelsen af et firma?
    .ask-protected-address = Har eller havde du beskyttet adresse?
    .because = du stod i CVR
