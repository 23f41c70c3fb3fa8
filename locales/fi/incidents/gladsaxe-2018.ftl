# Gladsaxe municipality, 2018: a stolen computer held a spreadsheet about residents.
incident-gladsaxe-2018 = Gladsaxen kunta Tanskassa, varastettu tietokone
    .what = Joulukuussa { FACT("dk-gladsaxe-year") } huomattiin, että Gladsaxen kunnantalosta oli varastettu tietokone. Siinä oli taulukko, jossa oli CPR-numero, ikä, sukupuoli, osoite ja perhesuhteet, joillakin myös tukia ja asumispalvelu. Taulukko koski kuntien välisiä maksuja, joten mukana oli ihmisiä muistakin kunnista. Heille lähetettiin kirje. Kunnan kysymä asiantuntija arvioi, että CPR-numeron väärinkäytön riski on melko pieni.
    .ask-benefits = Saitko sinä tai perheesi silloin tukea kunnalta, esimerkiksi rahaa, apua vamman takia tai asumispalvelua?
    .because = sait Gladsaxen kunnalta kirjeen varastetusta tietokoneesta
