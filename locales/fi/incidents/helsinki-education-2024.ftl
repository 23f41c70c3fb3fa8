# City of Helsinki, Education Division, 2024: a break-in that reached a network drive.
incident-helsinki-education-2024 = Helsingin kaupunki, kasvatuksen ja koulutuksen tietomurto
    .what = Helsingin kaupunki huomasi { FACT("fi-helsinki-education-noticed") } tietomurron kasvatuksen ja koulutuksen toimialalla. Joku on voinut päästä käsiksi henkilötunnuksiin ja osoitteisiin. Ne koskevat lapsia, oppilaita, opiskelijoita, huoltajia ja henkilökuntaa, myös yksityisissä päiväkodeissa ja kouluissa. Osa tiedostoista koski maksuja, koulun tukea, lääkärintodistuksia ja sairauspoissaoloja. Ei voida sanoa varmasti, mitkä tiedostot vietiin. Kaupunki on ilmoittanut asiasta poliisille, Kyberturvallisuuskeskukselle ja tietosuojavaltuutetulle.
    .not-touched = Yksi tietojoukko koski lapsia, jotka ovat syntyneet vuosina { FACT("fi-helsinki-education-born-from") }–{ FACT("fi-helsinki-education-born-until") }, ja heidän huoltajiaan. Siinä ei ollut puhelinnumeroita eikä sähköpostiosoitteita. Siinä ei myöskään ollut yhteystietoja, jos ihmisellä oli turvakielto. Muista tiedostoista niitä ei voi sulkea pois. Kaupunki ei tiedä, että muiden toimialojen tiedot olisivat olleet kohteena.
    .ask-certificate = Onko koululle annettu lääkärintodistus, tai oletko ollut sairauslomalla toimialan työstä?
    .ask-fee = Onko perhe maksanut varhaiskasvatuksen maksua tai saanut tukea lapsen hoitoon?
    .ask-passport = Onko kaupungilla voinut olla passin numero, esimerkiksi koska perhe on muuttanut Suomeen?
    .ask-protected-identity = Onko tai oliko sinulla tai lapsella turvakielto?
    .because = olet tai olit oppilas, opiskelija, huoltaja tai työntekijä Helsingissä
