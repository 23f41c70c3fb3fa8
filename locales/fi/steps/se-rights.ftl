step-se-imy-complaint = Tee valitus IMY:lle
    .why = IMY, Ruotsin tietosuojaviranomainen, valvoo, miten organisaatiot käsittelevät henkilötietoja. Valituksesta se saa tietää, mitä on tapahtunut.
    .how = Ota ensin yhteyttä organisaatioon. Jos se ei auta, täytä IMY:n lomake tai lähetä kirje. Voit valittaa myös toisen puolesta.
    .do-ask-organisation-first = Kirjoita organisaatiolle ja säilytä vastaus
    .do-write-what-is-wrong = Kirjoita, mikä on väärin ja miten se koskee sinua
    .do-attach = Liitä mukaan saamasi kirjeet
    .do-send = Lähetä valitus
    .caution = IMY ei edusta sinua eikä voi määrätä vahingonkorvausta. Saat organisaatiolta apua myös ilman valitusta.
