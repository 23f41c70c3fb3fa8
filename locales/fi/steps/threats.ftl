# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-pay = Älä maksa äläkä vastaa
    .why = Maksun jälkeen tulee usein uusia vaatimuksia. Se ei takaa, että tiedot poistetaan.
    .how = Lopeta viestittely, mutta säilytä viesti poliisia varten. Kerro jollekulle, vaikka viesti kieltäisi sen.
    .do-do-not-answer = Lopeta vastaaminen ja neuvottelu
    .do-keep-it = Säilytä viesti sellaisena kuin se tuli
    .do-tell-someone = Kerro jollekulle, johon luotat
    .caution = Et ole tehnyt mitään väärää. Jos olet jo maksanut, siihenkin on apua. Näkyykö viestissä salasana, jota käytät? Vaihda se tänään.

step-nordic-already-paid = Soita pankkiin maksusta
    .why = Pankki voi joskus pysäyttää maksun tai periä sen takaisin. Nopea soitto auttaa eniten. Joku painosti tai huijasi sinua, eikä siinä ole mitään hävettävää.
    .how = Soita pankin tavalliseen numeroon, älä viestissä olevaan. Pyydä pysäyttämään se, minkä voi pysäyttää. Kerro sitten poliisille, myös maksusta.
    .do-call-bank = Soita pankin tavalliseen numeroon
    .do-ask-to-stop = Kysy, voiko maksun pysäyttää tai periä takaisin
    .do-keep-receipt = Säilytä kuitti, tilinumero ja viestit
    .do-tell-police = Kerro poliisille, että olet maksanut
    .caution = Älä maksa enempää, vaikka vaatimuksia tulisi lisää. Pankki tai poliisi ei koskaan pyydä siirtämään rahaa ”turvatilille”.
    .say = Hei. Minua on huijattu tai painostettu maksamaan. Maksu lähti … . Voitteko pysäyttää sen tai periä sen takaisin? Pitääkö minun sulkea jotain muuta?

step-nordic-save-evidence = Säilytä se, mitä olet saanut
    .why = Poliisi, pankki ja organisaatio voivat tarvita tiedon siitä, mitä tuli ja milloin. Jäljet verkossa katoavat nopeasti.
    .how = Säilytä alkuperäiset. Ota kuvakaappaukset niin, että lähettäjä, päivä ja aika näkyvät. Kirjoita myös muistiin, mitä teet ja kenen kanssa puhut.
    .do-keep-original = Säilytä viestit, kirjeet, laskut ja kuoret
    .do-take-screenshots = Ota kuvakaappaukset, joissa näkyy lähettäjä ja aika
    .do-write-down = Kirjoita muistiin tapahtumat aikajärjestyksessä
    .do-store-safely = Pane kaikki paikkaan, johon vain sinä pääset
    .caution = Älä lataa vuotaneita tiedostoja todisteiksi. Jätä muiden ihmisten tiedot pois.
