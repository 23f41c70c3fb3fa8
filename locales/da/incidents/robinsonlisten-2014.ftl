# CPR Office and CSC, 2014: the Robinson list held CPR numbers by mistake for less than an hour.
incident-robinsonlisten-2014 = Robinsonlisten, CPR-kontoret og CSC
    .what = Den { FACT("dk-robinson-day") } lå en liste med CPR-numre ved en fejl på en lukket del af CPR-kontorets hjemmeside. Den lå der i mindre end en time. Listen gælder dem, der har sagt nej til reklamer i CPR. Nogle virksomheder med login nåede at hente den. CPR-kontoret bad dem destruere den og bekræfte det.
    .not-touched = Listen lå ikke åbent på nettet. De, der også havde navne- og adressebeskyttelse, var ikke på den. Ifølge CPR-kontoret må CPR-numret ikke i sig selv være nok til at handle i dit navn eller se dine oplysninger.
    .because = du stod på Robinsonlisten
