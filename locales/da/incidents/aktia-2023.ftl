# Aktia, 2023: for about an hour the identification service mixed people up.
incident-aktia-2023 = Aktia i Finland, fejlen ved login
    .what = I januar { FACT("fi-aktia-year") } blandede login hos den finske bank Aktia folk sammen i omkring en time. Den, der loggede ind med Aktias bankkoder, kunne havne i en andens oplysninger. Det gjaldt for eksempel hos myndigheder, a-kasser, forsikringsselskaber og steder, der giver behandling. Ifølge Finlands datatilsyn kender Aktia ikke til misbrug.
    .not-touched = Fejlen gjaldt ikke login til Aktias egen netbank.
    .because = du loggede ind med Aktias bankkoder, mens fejlen var der
