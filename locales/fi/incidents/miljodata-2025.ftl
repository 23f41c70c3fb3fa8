# Miljödata, 2025: a break-in at the supplier of staff systems that most Swedish municipalities used.
incident-miljodata-2025 = Miljödata, hyökkäys Ruotsin kuntien henkilöstöjärjestelmiin
    .what = Joku pääsi ruotsalaisen toimittajan Miljödatan järjestelmiin ja lukitsi ne. Ruotsin kunnat, alueet, korkeakoulut ja yritykset käyttivät niitä muun muassa kuntoutuksen ja työtapaturmien hoitoon. Saman vuoden syyskuussa tietoja julkaistiin verkossa. Ne koskivat työntekijöitä, entisiä työntekijöitä ja joitakin oppilaita. Tiedot vaihtelevat työnantajan mukaan, joten lue työnantajasi ilmoitus. IMY, Ruotsin tietosuojaviranomainen, ei ollut vielä ratkaissut asiaa, kun tämä kirjoitettiin.
    .ask-rehabilitation = Onko työnantajalla tai koululla ollut sinusta asia, joka koski kuntoutusta, sairauspoissaoloa, työtapaturmaa tai läheltä piti -tilannetta?
    .ask-protected-identity = Onko tai oliko sinulla suojatut henkilötiedot Ruotsissa?
    .because = olet tai olit töissä tai oppilaana paikassa, joka käytti Miljödatan järjestelmiä
