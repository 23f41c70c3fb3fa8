# Recorded calls to the Swedish care line 1177, 2019: they lay open on a server.
incident-medhelp-1177-2019 = 1177, nauhoitetut puhelut Ruotsissa
    .what = Helmikuussa { FACT("se-1177-calls-found") } selvisi, että nauhoitettuja puheluita Ruotsin terveysneuvontaan 1177 oli avoimella palvelimella verkossa. Salasanaa ei ollut. Puhelut olivat Tukholman, Sörmlandin ja Värmlandin alueilta, joissa puheluihin vastasi Medhelp. IMY, Ruotsin tietosuojaviranomainen, on tutkinut asian, ja se on ollut oikeudessa. Lukemamme lähteet eivät kerro, että joku olisi käyttänyt tiettyä puhelua.
    .ask-caller = Soititko numeroon 1177 Tukholman läänistä, Sörmlandista tai Värmlandista ennen helmikuuta { FACT("se-1177-calls-found") }?
    .because = soitit numeroon 1177, kun puheluita nauhoitettiin
