# Tanska: kortti, pankki ja maksut, joita henkilö ei ole hyväksynyt.

step-dk-card-block = Sulje kortti
    .why = Kortin tiedoilla muut voivat yrittää maksaa sinun rahoillasi. Suljettua korttia he eivät voi käyttää.
    .how = Sulje kortti pankin sovelluksessa tai verkkopankissa, tai soita pankkiin. Jos pankki on kiinni, soita Netsiin. Dankort- ja Visa/Dankort-kortit suljet numerossa { PHONE("dk-nets-card-block") }. Mastercardin suljet numerossa { PHONE("dk-nets-mastercard") }.
    .do-block = Sulje kortti
    .do-check-payments = Käy läpi viime maksut, myös pienet
    .do-update-recurring = Päivitä toistuvat maksut, kun saat uuden kortin
    .caution = Toistuvat maksut kortilta keskeytyvät. Etsi pankin numero itse. Älä luota numeroon, joka on viestissä.
    .say = Hei. Haluan sulkea korttini nyt. Kortin tiedot ovat vuotaneet. Onko maksuja, joita minun pitäisi katsoa? Milloin saan uuden kortin?

step-dk-bank-call = Soita pankkiisi
    .why = Pankki voi sulkea tunnukset, yrittää pysäyttää maksuja ja seurata tiliäsi tarkemmin.
    .how = Soita nyt, jos rahaa on siirretty tai joku muu on saanut tunnuksesi. Numero on pankin sovelluksessa ja pankin omalla sivulla. Jos olet maksanut jollekulle, kerro se. Se ei ole sinun syysi.
    .do-find-number = Etsi pankin numero itse
    .do-ask-block = Pyydä pankkia sulkemaan se, mitä muut voivat käyttää
    .do-ask-watch = Pyydä pankkia seuraamaan tiliä
    .do-note-name = Kirjoita muistiin, kenen kanssa puhuit ja milloin
    .caution = Näytöllä näkyvä numero voi olla väärennetty. Jos joku soittaa ja sanoo, että puhelu tulee pankista, lopeta puhelu. Soita itse pankkiin. Jos et tiedä, mitä tehdä seuraavaksi, Cyberhotline neuvoo tanskaksi numerossa { PHONE("dk-cyberhotline") }.
    .say = Hei. Haluan sulkea kaiken, mitä voi käyttää väärin. Tietoni ovat joutuneet toisille. Onko tililtä lähtenyt rahaa? Voitteko seurata tiliäni tarkemmin?

step-dk-objection = Kiistä maksu pankissa
    .why = Pankin täytyy yleensä palauttaa rahat, jos et itse hyväksynyt maksua. Aikaa sillä on seuraavan arkipäivän loppuun siitä, kun kiistit maksun.
    .how = Käytä pankin lomaketta tai kirjoita kirje. Tee se heti, kun olet huomannut maksun. Jos teet sen { FACT("dk-objection-days") } päivän kuluessa, se on ajoissa. Viimeinen hetki on { FACT("dk-objection-months") } kuukautta siitä, kun rahat veloitettiin.
    .do-list-payments = Kirjoita muistiin maksut, joita et hyväksynyt
    .do-send-objection = Lähetä kirje tai lomake pankkiin
    .do-block-app = Käytettiinkö maksusovellusta väärin? Pyydä sulkemaan se
    .do-keep-answer = Säilytä kopio ja pankin vastaus
    .caution = Voit itse joutua maksamaan enintään { FACT("dk-own-share") } Tanskan kruunua, jos koodiasi tai MitID:täsi käytettiin. Jos pankki esimerkiksi sai tiedon myöhään, summa voi olla enintään { FACT("dk-own-share-late") } Tanskan kruunua. Erityisissä tapauksissa se voi olla suurempi. Jos pankki kieltäytyy, voit valittaa lautakuntaan, jonka nimi on Det finansielle ankenævn.
    .letter-objection =
        Vastaanottaja: … (pankin nimi)

        Kiistän nämä maksut tililtäni tai kortiltani:
        Päivä: … Summa: … Saaja: …
        Päivä: … Summa: … Saaja: …

        En ole hyväksynyt näitä maksuja. Huomasin ne …
        Kortti tai MitID suljettiin … kello …
        Poliisin asianumero, jos on: …

        Pyydän, että palautatte rahat ja vastaatte minulle kirjallisesti.

        Ystävällisin terveisin
        … (nimi, osoite ja puhelin)

step-dk-bank-appeal = Valita, jos pankki kieltäytyy
    .why = Det finansielle ankenævn on lautakunta pankkiriidoille. Se tutkii asian uudelleen eikä kuulu pankkiin.
    .how = Pyydä ensin pankilta lopullinen vastaus kirjallisena. Tee sitten valitus lautakunnan sivulla, tanskaksi. Usein kysymys on siitä, mitä maksat itse, kun MitID:tä on käytetty.
    .do-get-refusal = Pyydä pankin vastaus kirjallisena
    .do-collect = Kerää kirjeesi, pankin vastaukset ja MitID:n tapahtumat
    .do-send-appeal = Lähetä valitus lautakuntaan
    .caution = Katso lautakunnan sivulta, mitä se maksaa ja onko viimeistä päivää. Lautakunta ei aina tutki asiaa, jossa tarvitaan todistajia. Sellainen on esimerkiksi laina, jonka joku otti MitID:lläsi. Silloin asian ratkaisee tuomioistuin.
    .letter-appeal =
        Vastaanottaja: Det finansielle ankenævn

        Valitan pankista … (pankin nimi). Pankki ei hyväksynyt, että kiistin maksun. Vastaus tuli …

        Asia koskee näitä maksuja tai lainoja:
        Päivä: … Summa: …

        En ole hyväksynyt niitä. Näin tapahtui: …
        Huomasin sen … ja kerroin pankille …
        Kortti tai MitID suljettiin … kello …

        Pyydän, että pankki palauttaa … Tanskan kruunua.

        Liitteenä: kirje, jossa kiistin maksut, pankin vastaus, poliisin vahvistus ja MitID:n tapahtumat.

        Ystävällisin terveisin
        … (nimi ja osoite)
