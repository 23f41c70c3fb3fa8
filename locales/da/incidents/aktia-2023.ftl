# Aktia, 2023: for about an hour the identification service mixed people up.
incident-aktia-2023 = Aktia i Finland, fejlen ved login
    .what = I januar { FACT("fi-aktia-year") } blandede den finske bank Aktias login personer sammen i omkring en time. Den, der loggede ind med Aktias bankkoder, kunne havne i en andens oplysninger. Det gjaldt for eksempel myndigheder, a-kasser, forsikringsselskaber og behandlingssteder. Ifølge Finlands datatilsyn kender Aktia ikke til, at oplysninger er misbrugt.
    .not-touched = Fejlen gjaldt ikke login til Aktias egen netbank.
    .because = du loggede ind med Aktias bankkoder, mens fejlen var der
