# IT-Center Syd, 2023: data of five schools in southern Jutland was taken and published.
incident-it-center-syd-2023 = IT-Center Syd og EUC Syd, lækket fra fem skoler
    .what = IT-Center Syd, der står for it på fem skoler i Sønderjylland, opdagede et angreb den { FACT("dk-it-center-syd-day") }. Skolerne er EUC Syd, Sønderborg Statsskole, Gråsten Landbrugsskole, Privatskolen-Als og Sønderborg International School. En del oplysninger blev så lagt på nettet. Breve, aftaler og blanketter kan have CPR-nummer, navn, adresse, løn og noter fra samtaler. Der blev sendt besked til dem, der havde haft kontakt med skolen i de seneste { FACT("dk-it-center-syd-years") } år. Forældre fik den også.
    .ask-assessment = Har skolen haft papirer om en udredning eller et handicap?
    .ask-licence = Har skolen haft en kopi af et kørekort?
    .ask-employee = Har du fået løn fra en af skolerne?
    .ask-secret-address = Har eller havde du eller barnet hemmelig adresse eller hemmeligt telefonnummer?
    .because = du er eller var elev, forælder eller ansat på en af skolerne
