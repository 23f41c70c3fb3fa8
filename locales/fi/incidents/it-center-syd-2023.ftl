# IT-Center Syd, 2023: data of five schools in southern Jutland was taken and published.
incident-it-center-syd-2023 = IT-Center Syd ja EUC Syd, viiden tanskalaisen koulun vuoto
    .what = IT-Center Syd, joka hoitaa viiden Etelä-Jyllannin koulun it-asiat, huomasi hyökkäyksen { FACT("dk-it-center-syd-day") }. Koulut ovat EUC Syd, Sønderborg Statsskole, Gråsten Landbrugsskole, Privatskolen-Als ja Sønderborg International School. Osa tiedoista julkaistiin sitten verkossa. Kirjeissä, sopimuksissa ja lomakkeissa voi olla CPR-numero, nimi, osoite, palkka ja muistiinpanoja keskusteluista. Ilmoitus lähetettiin niille, jotka olivat olleet tekemisissä koulun kanssa { FACT("dk-it-center-syd-years") } vuoden aikana. Myös huoltajat saivat sen.
    .ask-assessment = Onko koululla ollut papereita tutkimuksesta tai toimintarajoitteesta?
    .ask-licence = Onko koululla ollut kopio ajokortista?
    .ask-employee = Oletko saanut palkkaa joltakin näistä kouluista?
    .ask-secret-address = Onko tai oliko sinulla tai lapsella salainen osoite tai puhelinnumero?
    .because = olet tai olit oppilas, huoltaja tai työntekijä jossakin näistä kouluista
