# Tanska: vähemmän puheluita ja luettelotietoja, ja varoitukset huijauksista.

step-dk-robinson = Vähennä myyntipuheluita ja luettelotietoja
    .why = Kun harvempi yritys soittaa, huomaat väärän puhelun paremmin.
    .how = Ilmoittaudu borger.dk-palvelussa listalle, jonka nimi on Robinsonlisten. Silloin yritykset eivät yleensä saa lähettää mainoksia tai soittaa myyntipuheluita. Siihen voi mennä jopa { FACT("dk-robinson-months") } kuukautta. Voit myös pyytää, ettei CPR anna osoitettasi paikallisiin luetteloihin.
    .do-join-list = Hae sanalla ”Robinsonlisten” borger.dk-palvelussa
    .do-hide-directory = Kiellä CPR:ää antamasta tietojasi luetteloihin
    .do-note-day = Kirjoita muistiin, milloin teit sen
    .without-e-id = Hae lomake Borgerservicestä eli kunnan asiakaspalvelusta ja jätä se sinne.
    .caution = Se ei estä huijareita. Yritys, jonka asiakas olet, ja keräykset voivat yhä soittaa. Jos sinulla on nimi- ja osoitesuoja, et voi olla listalla.

step-dk-scam-feed = Seuraa varoituksia huijauksista
    .why = Kun olet jo nähnyt huijauksen, tunnistat sen paremmin.
    .how = Hae sovellus Mit digitale selvforsvar tai katso varoitukset kuluttajajärjestö Tænkin sivulta. Ne näyttävät tanskaksi vääriä viestejä ja puheluita, joita liikkuu juuri nyt.
    .do-get-app = Hae sovellus tai etsi varoitukset taenk.dk-sivulta
    .do-share-home = Näytä varoitus kotiväelle
    .caution = Se ei tunne kaikkia huijauksia. Hae sovellus vain puhelimen omasta kaupasta.
