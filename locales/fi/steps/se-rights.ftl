step-se-imy-complaint = Tee ilmoitus IMY:lle
    .why = IMY, Ruotsin tietosuojaviranomainen, valvoo, miten organisaatiot käsittelevät henkilötietoja. Ilmoituksestasi se saa tietää, mitä on tapahtunut.
    .how = Ota ensin yhteyttä organisaatioon. Jos se ei auta, täytä IMY:n lomake tai lähetä kirje osoitteeseen { FACT("se-imy-post") }. IMY palvelee ruotsiksi ja englanniksi. Saat kirjeen ruotsiksi tai englanniksi, kun vaihdat Lyktan kielen. Voit tehdä ilmoituksen (klagomål) myös toisen puolesta.
    .do-ask-organisation-first = Kirjoita organisaatiolle ja säilytä vastaus
    .do-write-what-is-wrong = Kirjoita, mikä on väärin ja miten se koskee sinua
    .do-attach = Liitä mukaan saamasi kirjeet
    .do-send = Lähetä ilmoitus
    .caution = IMY ei edusta sinua eikä voi määrätä vahingonkorvausta. Organisaatiolta saat apua, vaikka et tee ilmoitusta.
    .letter-complaint =
        Hei,

        teen ilmoituksen (klagomål) siitä, miten henkilötietoja on käsitelty.

        Organisaatio: …
        Tiedot koskevat minua, tai: …

        Näin tapahtui: …
        Mielestäni se rikkoo tietosuoja-asetusta (GDPR), koska: …

        Otin organisaatioon yhteyttä tänä päivänä: … Sain tämän vastauksen, tai en saanut vastausta: …
        Kirjeiden kopiot ovat liitteenä.

        Nimi: …
        Osoite, puhelin tai sähköposti: …
        Päiväys: …

step-se-damages = Vaadi vahingonkorvausta
    .why = Se, joka on rikkonut tietosuojasääntöjä, voi joutua korvaamaan vahingon. Se koskee myös vahinkoa, joka ei näy rahassa, esimerkiksi huolta.
    .how = Kirjoita organisaatiolle tai toimittajalle, jolla tiedot olivat. Kerro, mitä tapahtui, mitä haittaa siitä tuli ja mitä vaadit. Jos se on Ruotsin valtion viranomainen, vaatimus menee oikeuskanslerille (Justitiekanslern, JK). Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-write-down-harm = Kirjoita muistiin, miten vuoto on vaikuttanut sinuun
    .do-keep-receipts = Säilytä kuitit, todistukset ja kirjeet
    .do-send-claim = Lähetä kirje ja säilytä kopio
    .caution = Sinun täytyy voida näyttää vahinko. Jos vastaus on kielteinen, voit mennä tuomioistuimeen. Siellä häviäjä voi joutua maksamaan kuluja. IMY ei voi määrätä korvausta. Kysy ensin, auttaako kotivakuutuksesi juristin kanssa.
    .letter-claim =
        Hei,

        vaadin vahingonkorvausta tietosuoja-asetuksen (GDPR) nojalla.

        Näin tapahtui: …
        Nämä tietoni olivat kyseessä: …
        Näin se on vahingoittanut minua: …

        Vaadin … kruunua. Näin olen laskenut: …

        Vastatkaa kirjallisesti viimeistään … Jos kieltäydytte, haluan tietää syyn.

        Nimi: …
        Osoite tai puhelin: …
        Päiväys: …

step-se-crime-compensation = Hae rikosvahinkokorvausta
    .why = Valtio voi maksaa korvauksen, kun tekijä tai vakuutus ei maksa. Niin voi käydä esimerkiksi, kun joku on lukenut potilastietojasi luvatta, uhannut sinua tai levittänyt arkaluonteisia tietoja.
    .how = Tee ensin rikosilmoitus. Hae sitten Brottsoffermyndigheten-virastosta { FACT("se-crime-compensation-years") } vuoden kuluessa rikoksesta tai siitä, kun oikeuskäsittely päättyi. Virasto auttaa maksutta numerossa { PHONE("se-brottsoffermyndigheten") }.
    .do-report-first = Etsi esiin rikosilmoituksen numero
    .do-ask-insurance = Kysy ensin vakuutusyhtiöltäsi
    .do-apply = Lähetä hakemus
    .without-e-id = Täytä paperilomake, allekirjoita se ja lähetä postissa. Voit soittaa virastoon ja saada apua.
    .caution = Rahaa, jonka huijari vei, ei yleensä korvata. Vastaus kestää useita kuukausia. Lapsen puolesta hakevat huoltajat yhdessä. Lapsi voi hakea itse siihen asti, kun hän täyttää { FACT("se-crime-compensation-child-age") } vuotta. Älä lähetä arkaluonteisia tietoja sähköpostilla.
    .say = Hei. Voinko saada rikosvahinkokorvausta? Olen joutunut rikoksen kohteeksi. Se koskee tietojani. Olen tehnyt rikosilmoituksen. Voitko auttaa lomakkeen kanssa?
