# Gladsaxe municipality, 2018: a stolen computer held a spreadsheet about residents.
incident-gladsaxe-2018 = Gladsaxen kunta Tanskassa, varastettu tietokone
    .what = Joulukuussa { FACT("dk-gladsaxe-year") } huomattiin, että Gladsaxen kunnantalosta Tanskassa oli varastettu tietokone. Siinä oli taulukko, jossa oli CPR-numero, ikä, sukupuoli, osoite ja perhesuhteet. Joistakin siinä oli myös tukia ja asumispalvelu. Taulukko koski kuntien välisiä maksuja, joten mukana oli ihmisiä muistakin kunnista. Niille, joita asia koskee, lähetettiin kirje. Kunta kysyi asiantuntijalta. Hän arvioi, että CPR-numeroiden väärinkäytön riski on melko pieni.
    .ask-benefits = Saitko sinä tai perheesi silloin tukea kunnalta, esimerkiksi rahaa, apua vamman takia tai asumispalvelua?
    .because = sait Gladsaxen kunnalta kirjeen varastetusta tietokoneesta
