# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-pay = Älä maksa äläkä vastaa
    .why = Se, joka maksaa, saa usein uusia vaatimuksia. Maksu ei takaa, että tiedot poistetaan.
    .how = Lopeta viestittely, mutta säilytä viesti poliisia varten. Kerro jollekulle, vaikka viesti kieltäisi sen.
    .do-do-not-answer = Lopeta vastaaminen ja neuvottelu
    .do-keep-it = Säilytä viesti sellaisena kuin se tuli
    .do-tell-someone = Kerro jollekulle, johon luotat
    .do-change-shown-password = Vaihda salasana, joka näkyy viestissä
    .caution = Et ole tehnyt mitään väärää. Jos olet jo maksanut, siihenkin on apua. Viestissä näkyvä salasana on usein vanhasta vuodosta.

step-nordic-already-paid = Soita pankkiin maksusta
    .why = Pankki voi joskus pysäyttää maksun tai periä sen takaisin. Nopea soitto auttaa eniten. Joku painosti tai huijasi sinua, eikä siinä ole mitään hävettävää.
    .how = Soita pankin tavalliseen numeroon, älä viestissä olevaan. Pyydä pysäyttämään se, minkä voi pysäyttää. Kerro sitten poliisille, myös maksusta.
    .do-call-bank = Soita pankin tavalliseen numeroon
    .do-ask-to-stop = Kysy, voiko maksun pysäyttää tai periä takaisin
    .do-keep-receipt = Säilytä kuitti, tilinumero ja viestit
    .do-tell-police = Kerro poliisille, että olet maksanut
    .caution = Älä maksa enempää, vaikka vaatimuksia tulisi lisää. Pankki tai poliisi ei koskaan pyydä siirtämään rahaa ”turvatilille”.
    .say = Hei. Haluan pysäyttää maksun. Minua on huijattu tai painostettu maksamaan. Maksu lähti … Voitteko pysäyttää sen tai periä sen takaisin? Pitääkö minun sulkea jotain muuta?

step-nordic-save-evidence = Säilytä se, mitä olet saanut
    .why = Poliisi, pankki ja organisaatio voivat kysyä, mitä tuli ja milloin. Jäljet verkossa katoavat nopeasti.
    .how = Säilytä alkuperäiset. Ota kuvakaappaukset niin, että lähettäjä, päivä ja aika näkyvät. Kirjoita myös muistiin, mitä teet ja kenen kanssa puhut.
    .do-keep-original = Säilytä viestit, kirjeet, laskut ja kuoret
    .do-keep-headers = Säilytä itse sähköposti: siinä on piilotietoja lähettäjästä
    .do-take-screenshots = Ota kuvakaappaukset, joissa näkyy lähettäjä ja aika
    .do-note-addresses = Kirjoita muistiin verkko-osoitteet, tilinumerot ja summat
    .do-write-down = Kirjoita muistiin tapahtumat aikajärjestyksessä
    .do-store-safely = Pane kaikki paikkaan, johon vain sinä pääset
    .caution = Älä lataa vuotaneita tiedostoja todisteiksi. Jätä muiden ihmisten tiedot pois.

step-nordic-block-the-sender = Estä uhkaajan yhteydenotot
    .why = Uhkailu loppuu yleensä, kun henkilö ei enää saa sinuun yhteyttä.
    .how = Tallenna viestit ensin. Estä sitten tili ja numero. Anna vain tuttujen nähdä profiilisi.
    .do-block-account = Estä lähettäjä kaikkialla
    .do-make-private = Muuta profiilisi yksityisiksi
    .do-report-account = Ilmoita tilistä palvelulle
    .caution = Uusia viestejä voi tulla toiselta tililtä. Älä vastaa niihinkään. Pelkäätkö, mitä henkilö voi tehdä? Kysy ensin neuvoa poliisilta tai auttavasta puhelimesta.

step-nordic-intimate-images = Hae apua, jos kuvat ovat intiimejä
    .why = Onko kuvissa tai videoissa alastomuutta tai seksiä? Siihen on omaa apua. Tämä ei ole sinun syysi.
    .how = Älä maksa äläkä tee, mitä uhkaaja vaatii. { $country ->
            [FI] Rikosuhripäivystys (RIKU) auttaa sinua poliisin kanssa. Lapsi ja nuori voi soittaa omaan auttavaan puhelimeen.
            [SE] Ilmoita poliisille. Useimmiten voit saada oman juristin (målsägandebiträde).
           *[DK] Ilmoita poliisille. Jos olet alaikäinen, SletDet voi auttaa poistamaan kuvat.
    }
    .do-send-nothing = Älä lähetä enää kuvia
    .do-tell-one = Kerro yhdelle ihmiselle, johon luotat
    .do-tell-police = Ilmoita poliisille
    .do-ask-removal = Pyydä palvelua poistamaan kuvat
    .caution = Älä lähetä kuvia eteenpäin, älä edes todisteeksi. Näytä uhkaus poliisille omalta näytöltäsi. Anna lapsen päättää, kuka muu saa tietää, jos se on turvallista.
    .say = Hei. Tarvitsen apua. Joku uhkaa näyttää minusta kuvia. En ole maksanut. Olen tallentanut viestit. Mitä teen nyt?

step-nordic-keep-a-log = Pidä päiväkirjaa siitä, mitä teet
    .why = Jos joku epäilee myöhemmin, voit näyttää, mitä teit ja milloin. Siitä on apua myös, jos haet korvausta.
    .how = Yksi rivi riittää: päivä, kenen kanssa puhuit ja mitä hän sanoi. Käytä Lyktan päiväkirjaa tai vihkoa.
    .do-note-contact = Kirjoita muistiin päivä, nimi ja vastaus
    .do-note-number = Kirjoita muistiin jokainen asianumero
    .do-keep-receipts = Säilytä kuitit siitä, mikä on maksanut
    .do-note-harm = Kirjoita, miten asia vaikuttaa uneen, työhön ja hoitoon
    .caution = Jätä koodit, salasanat ja muiden tiedot pois. Jos muut käyttävät konetta, pidä muistiinpanot muualla.
