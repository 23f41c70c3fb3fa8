# Lyngby-Taarbæk municipality, 2023: people who no longer worked there could open care records.
incident-lyngby-taarbaek-2023 = Lyngby-Taarbæk Kommune, journaler i hjemmeplejen
    .what = En tidligere ansat havde kunnet åbne journaler på ældreområdet i Lyngby-Taarbæk Kommune. Det kom frem i juni { FACT("dk-lyngby-taarbaek-year") }. Senere så kommunen, at også vikarer fra private firmaer stadig havde adgang. I journalerne står navn, adresse, CPR-nummer og oplysninger om helbred. Det kan ikke ses, om vikarerne har kigget, men intet tyder på det. Kommunen har lukket adgangene. Den anser det ikke for sandsynligt, at oplysningerne misbruges.
    .not-touched = I journalerne var der ikke oplysninger om adgang til dit hjem, og ingen bankoplysninger.
    .because = du får eller fik hjemmepleje eller bor i plejebolig i Lyngby-Taarbæk
