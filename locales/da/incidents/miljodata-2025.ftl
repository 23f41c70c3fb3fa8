# Miljödata, 2025: a break-in at the supplier of staff systems that most Swedish municipalities used.
incident-miljodata-2025 = Miljödata, angrebet på de svenske kommuners personalesystemer
    .what = Nogen kom ind hos Miljödata og låste systemerne. Svenske kommuner, regioner, universiteter og firmaer brugte dem blandt andet til sager om tilbagevenden til arbejdet og arbejdsskader. I september samme år blev oplysninger om ansatte, tidligere ansatte og nogle elever lagt på nettet. Det er forskelligt fra arbejdsgiver til arbejdsgiver, hvad der gælder dig, så læs deres besked. Da teksten blev skrevet, var der ingen endelig afgørelse fra IMY, Sveriges datatilsyn.
    .ask-rehabilitation = Har du haft en sag hos arbejdsgiveren eller skolen om sygefravær, tilbagevenden til arbejdet, en arbejdsskade eller en farlig hændelse?
    .ask-protected-identity = Har eller havde du beskyttede personoplysninger i Sverige?
    .because = du er eller var ansat eller elev et sted, der brugte Miljödata
