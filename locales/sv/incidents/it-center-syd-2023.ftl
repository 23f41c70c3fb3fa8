# IT-Center Syd, 2023: data of five schools in southern Jutland was taken and published.
incident-it-center-syd-2023 = IT-Center Syd och EUC Syd, läckan från fem danska skolor
    .what = IT-Center Syd, som sköter it åt fem danska skolor på södra Jylland, upptäckte ett angrepp den { FACT("dk-it-center-syd-day") }. Skolorna är EUC Syd, Sønderborg Statsskole, Gråsten Landbrugsskole, Privatskolen-Als och Sønderborg International School. En del uppgifter lades sedan ut på nätet. Brev, avtal och blanketter kan ha CPR-nummer, namn, adress, lön och anteckningar från samtal. Besked gick till den som haft kontakt med skolan under { FACT("dk-it-center-syd-years") } år. Vårdnadshavare fick det också.
    .ask-assessment = Har skolan haft papper om en utredning eller en funktionsnedsättning?
    .ask-licence = Har skolan haft en kopia av ett körkort?
    .ask-employee = Har du fått lön från en av skolorna?
    .ask-secret-address = Har eller hade du, eller barnet, hemlig adress eller hemligt telefonnummer?
    .because = du är eller var elev, vårdnadshavare eller anställd vid en av skolorna
