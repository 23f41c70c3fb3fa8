# Aktia, 2023: for about an hour the identification service mixed people up.
incident-aktia-2023 = Aktia, felet i identifieringstjänsten
    .what = I januari { FACT("fi-aktia-year") } blandade Aktias identifieringstjänst ihop personer i ungefär en timme. Den som loggade in med Aktias bankkoder kunde hamna i någon annans uppgifter. Det gällde till exempel hos myndigheter, arbetslöshetskassor, försäkringsbolag och i vården. Aktia känner inte till något missbruk. Det säger dataombudsmannens byrå.
    .not-touched = Felet gällde inte inloggningen till Aktias egen nätbank.
    .because = du loggade in med Aktias bankkoder när felet fanns
