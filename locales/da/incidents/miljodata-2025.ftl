# Miljödata, 2025: a break-in at the supplier of staff systems that most Swedish municipalities used.
incident-miljodata-2025 = Miljödata, angrebet på de svenske kommuners personalesystemer
    .what = Nogen kom ind hos den svenske leverandør Miljödata og låste systemerne. Svenske kommuner, regioner, universiteter og firmaer brugte dem. Det var blandt andet til arbejdsskader og til at komme tilbage til job efter sygdom. I september samme år kom oplysninger på nettet. De var om ansatte, tidligere ansatte og nogle elever. Det er ikke ens hos alle arbejdsgivere, hvad der gælder dig. Læs beskeden fra din egen. Da teksten blev skrevet, var der ingen endelig afgørelse fra IMY, Sveriges datatilsyn.
    .ask-rehabilitation = Har du haft en sag hos arbejdsgiveren eller skolen om sygefravær, tilbagevenden til arbejdet, en arbejdsskade eller en farlig hændelse?
    .ask-protected-identity = Har eller havde du beskyttede personoplysninger i Sverige?
    .because = du er eller var ansat eller elev et sted, der brugte Miljödata
