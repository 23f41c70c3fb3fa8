# Lyngby-Taarbæk municipality, 2023: people who no longer worked there could open care records.
incident-lyngby-taarbaek-2023 = Lyngby-Taarbæk Kommune, journaler i hjemmeplejen
    .what = I juni { FACT("dk-lyngby-taarbaek-year") } viste det sig, at en tidligere ansat havde kunnet åbne borgerjournaler på ældreområdet. Senere så kommunen, at også vikarer fra private firmaer stadig havde adgang. Journalerne har navn, adresse, personnummer og helbredsoplysninger. Det kan ikke ses, om vikarerne har kigget, men intet tyder på det. Kommunen har lukket adgangene og anser det ikke for sandsynligt, at oplysningerne misbruges.
    .not-touched = I journalerne var der ikke oplysninger om adgang til dit hjem, og ingen bankoplysninger.
    .because = du får eller fik hjemmepleje eller bor i plejebolig i Lyngby-Taarbæk
