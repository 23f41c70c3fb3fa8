# Aktia, 2023: for about an hour the identification service mixed people up.
incident-aktia-2023 = Aktia, felet i identifieringstjänsten
    .what = I januari { FACT("fi-aktia-year") } blandade Aktias identifieringstjänst ihop personer under ungefär en timme. Den som då loggade in med Aktias bankkoder kunde hamna i någon annans uppgifter. Det gällde till exempel myndigheter, arbetslöshetskassor, försäkringsbolag och vårdgivare. Enligt dataombudsmannens byrå känner Aktia inte till att uppgifter har missbrukats.
    .not-touched = Felet gällde inte inloggningen till Aktias egen nätbank.
    .because = du loggade in med Aktias bankkoder när felet fanns
