# Lyngby-Taarbæk municipality, 2023: people who no longer worked there could open care records.
incident-lyngby-taarbaek-2023 = Lyngby-Taarbækin kunta Tanskassa, kotihoidon asiakastiedot
    .what = Entinen työntekijä oli voinut avata asiakastietoja Lyngby-Taarbækin kunnan vanhuspalveluissa. Se selvisi kesäkuussa { FACT("dk-lyngby-taarbaek-year") }. Myöhemmin kunta huomasi, että myös yksityisten yritysten sijaisilla oli yhä käyttöoikeus. Tiedoissa on nimi, osoite, CPR-numero ja terveystietoja. Ei voida nähdä, ovatko sijaiset katsoneet tietoja, mutta mikään ei viittaa siihen. Kunta on sulkenut oikeudet. Se ei pidä todennäköisenä, että tietoja käytetään väärin.
    .not-touched = Tiedoissa ei ollut mitään siitä, miten kotiisi pääsee, eikä pankkitietoja.
    .because = saat tai sait kotihoitoa tai asut hoivakodissa Lyngby-Taarbækissa
