# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-open-or-spread = Älä avaa vuotaneita tietoja
    .why = Mukana on myös muiden ihmisten tietoja. Lukeminen tekee vahinkoa, ja levittäminen voi olla rikos.
    .how = Jätä tiedostot ja linkit rauhaan. Jos joku lähetti niitä sinulle, älä jaa niitä eteenpäin. Pyydä muita toimimaan samoin.
    .do-leave-it = Älä etsi tiedostoja
    .do-ask-others = Pyydä, etteivät muut avaa tai levitä niitä
    .do-tell-where = Kerro sivustolle tai poliisille, missä se on
    .do-delete-yours = Poista vuotaneet tiedostot, joita joku on lähettänyt
    .caution = Säilytä se, mikä on osoitettu sinulle. Sitä voidaan tarvita todisteena. Saitko toisen ihmisen kirjeen tai viestin? Kerro lähettäjälle.

step-nordic-ask-for-removal = Pyydä poistamaan tiedot verkosta
    .why = Mitä aiemmin sivu poistetaan, sitä harvempi ehtii nähdä sen.
    .how = Ota ensin kuvakaappaus. Ilmoita sitten sisällöstä sivustolle. Pyydä myös, että hakukone poistaa osumat nimelläsi.
    .do-note-address = Ota kuvakaappaus, jossa verkko-osoite näkyy
    .do-report-to-site = Ilmoita sivustolle tai lähetä kirje
    .do-ask-search-engine = Pyydä hakukonetta poistamaan osuma
    .do-note-answer = Kirjoita muistiin vastaus ja päivä
    .do-go-on-if-refused = Jos vastaus on ei, ota yhteyttä: { $country ->
            [FI] tietosuojavaltuutettu
            [SE] Ruotsin tietosuojaviranomainen (IMY)
           *[DK] Tanskan tietosuojaviranomainen (Datatilsynet)
    }
    .caution = Älä mene sivuille, joille rikolliset panevat varastettuja tietoja. Sivu jää, vaikka hakuosuma poistuu. Kaikkea ei aina saa pois.
    .letter-removal =
        Hei,

        sivustollanne on minua koskevia tietoja, jotka on pantu sinne ilman lupaani. Pyydän, että poistatte ne heti.

        Verkko-osoite: …
        Tiedot: …

        Kertokaa, kun tiedot on poistettu. Jos ette poista niitä, pyydän teitä kertomaan syyn.

        Lähettäkää vastaus tänne: …

        Ystävällisin terveisin
        …

step-nordic-return-what-is-not-yours = Palauta se, mikä ei ole sinun
    .why = Saitko toisen ihmisen kirjeen tai listan? Hän ei tiedä, kenellä se on. Voit pienentää vahinkoa.
    .how = Lopeta lukeminen ja kerro lähettäjälle. Lähettäjä päättää, palautatko sen vai poistatko sen.
    .do-stop-reading = Lopeta lukeminen ja pane se pois
    .do-tell-sender = Kerro lähettäjälle, mitä olet saanut
    .do-ask-return = Kysy, palautatko sen vai poistatko sen
    .do-no-reply-all = Kirjoita vain lähettäjälle, älä kaikille
    .caution = Älä heitä papereita pois, ennen kuin lähettäjä vastaa. Älä kerro, kenen nimi niissä oli. Oletko itse mukana viestissä? Silloin voit säilyttää oman osasi todisteena.
    .say = Hei. Olen saanut teiltä jotain, mikä kuuluu toiselle. Olen lopettanut lukemisen. Palautanko sen vai poistanko sen?
