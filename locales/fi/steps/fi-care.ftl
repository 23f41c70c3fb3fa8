# Finland: who has looked at your health data.

step-fi-kanta-check = Katso, missä tietojasi on käsitelty
    .why = OmaKannassa näet, mitkä hoitopaikat ovat käyttäneet tietojasi. Silloin osaat kysyä oikeasta paikasta.
    .how = Kirjaudu OmaKantaan ja katso, missä tietoja on käsitelty. Siellä näkyvät hoitopaikat, eivät ihmiset. Nimet ja ajat voit pyytää seuraavassa askeleessa.
    .do-sign-in = Kirjaudu OmaKantaan
    .do-look-where = Etsi paikkoja, joissa et ole käynyt
    .do-write-down = Kirjoita muistiin paikka ja päivä
    .without-e-id = Soita hoitopaikkaasi, tai soita Kelan vaihteeseen numeroon { PHONE("fi-kela-kanta") } ja kysy, miten pyydät tiedot.
    .caution = Vieras paikka ei aina ole merkki virheestä. Siellä voi näkyä laboratorio, lähete tai resepti. Jos kiellät tietojesi jakamisen, hoitosi voi vaikeutua. Puhu ensin hoitopaikassa.

step-fi-log-data-request = Pyydä lokitiedot
    .why = Lokista näkyy, kuka on avannut tietosi. Sinulla on oikeus saada tietää se ja pyytää selitystä.
    .how = Kirjoita sille hyvinvointialueelle tai klinikalle, joka on tehnyt merkinnät. Yhteistä lokia ei ole, joten kirjoita jokaiselle. Ensimmäinen kerta on maksuton. Vastauksen määräaika on { FACT("fi-log-answer-months") } kuukautta.
    .do-find-unit = Etsi hyvinvointialueen tai klinikan sivulta sana ”lokitiedot”
    .do-send-request = Lähetä lomake tai kirje turvallisesti
    .do-mark-answer = Kirjoita muistiin, milloin vastauksen pitää tulla
    .do-ask-why = Jos jokin näyttää oudolta, tee selvityspyyntö
    .do-police-or-ombudsperson = Puhu potilasasiavastaavan kanssa. Tee rikosilmoitus, jos haluat
    .caution = Jos pyydät yli { FACT("fi-log-back-years") } vuotta vanhoja tietoja, kerro erityinen syy, esimerkiksi epäily. Vastaus on sinua varten: et saa käyttää sitä muuhun. Kieltävä vastaus annetaan kirjallisena. Uusi pyyntö samasta ajasta voi maksaa. Voit kysyä, vaikka et epäilisi ketään.
    .letter-request =
        Hei,

        pyydän lokitiedot siitä, kuka on katsonut ja käyttänyt potilas- ja asiakastietojani.

        Ajanjakso: … – ….
        Hoitopaikat tai palvelut: ….
        Erityinen syy, jos tiedot ovat vanhoja: ….

        Haluan tietää, kuka tietoja on käsitellyt, milloin, missä yksikössä ja miksi. Jos ette anna tietoja, pyydän kirjallisen päätöksen.

        Todistan henkilöllisyyteni tavalla, jonka te kerrotte. En lähetä henkilötunnustani tavallisella sähköpostilla.

        Vastatkaa kirjeellä tai suojatussa palvelussa: ….

        Paikka ja päivä: …
        Nimi ja puhelin: …
    .letter-clarification =
        Hei,

        pyydän teitä selvittämään, onko tietojani käsitelty ilman syytä.

        Kuka tai mikä yksikkö: …
        Milloin: …
        Mitä tietoja: …
        Näin epäilyni heräsi: …

        Kertokaa jokaisesta kerrasta, mistä syystä tiedot avattiin. Jos syytä ei ollut, kertokaa, mitä teette.

        Vastatkaa kirjeellä tai suojatussa palvelussa: ….

        Paikka ja päivä: …
        Nimi ja puhelin: …

step-fi-kanta-bans = Harkitse kieltoja OmaKannassa
    .why = OmaKannassa voit rajata, kuka näkee terveystietosi jatkossa. Jo tapahtunutta se ei muuta.
    .how = Puhu ensin hoitopaikassa siitä, mitä kielto merkitsee sinulle. Kirjaudu sitten ja katso valintasi. Voit muuttaa niitä milloin vain, eikä se maksa. Kiirettä ei ole.
    .do-talk-in-care = Kysy hoitopaikasta, miten kielto vaikuttaa hoitoosi
    .do-look-at-choices = Katso OmaKannasta luvat ja kiellot
    .do-decide = Päätä vasta, kun olet saanut vastauksen
    .without-e-id = Soita Kelan vaihteeseen numeroon { PHONE("fi-kela-kanta") } tai hoitopaikkaasi ja kysy, miten toimit.
    .caution = Kielto voi viedä hoidosta tärkeitä tietoja. Se paikka, joka kirjasi tiedot, näkee ne silti. Huoltaja ei voi tehdä kieltoa lapsen puolesta.

step-fi-care-complaint = Tee muistutus hoidosta, jos haluat
    .why = Silloin hoitopaikan pitää vastata, mikä meni vikaan. Se voi myös estää asian toistumisen.
    .how = Potilasasiavastaava auttaa maksutta. Tee ensin muistutus hoitopaikalle: vastaus tulee yleensä noin kuukaudessa. Jos vastaus ei riitä, voit kannella Lupa- ja valvontavirastolle. Ahvenanmaalla neuvoo Ålands ombudsmannamyndighet.
    .do-call-ombudsperson = Etsi potilasasiavastaava hyvinvointialueen sivulta ja soita
    .do-write-objection = Lähetä muistutus hoitopaikan johtajalle
    .do-wait-answer = Kirjoita muistiin lähetyspäivä ja vastauspäivä
    .do-complain = Jos vastaus ei riitä, lähetä kantelu
    .caution = Potilasasiavastaava neuvoo mutta ei päätä. Jos potilas ei voi kirjoittaa itse, laillinen edustaja tai läheinen voi tehdä muistutuksen. Vanhat sivut puhuvat Valvirasta ja aluehallintovirastoista: niiden tehtävät ovat siirtyneet.
    .letter-objection =
        … (yksikkö), johtaja

        Muistutus

        Olen potilas teillä. Sain … tietää, että … on katsonut tietojani. En näe siihen syytä hoidossani.

        Pyydän kirjallista vastausta näihin:
        – Kuka katsoi tietoja, milloin ja miksi?
        – Mitä teette, jotta se ei toistu?
        – Mitä teette nyt minun asiassani?

        Liitteet: …

        Vastatkaa kirjeellä osoitteeseen ….

        Paikka ja päivä: …
        Nimi: …
    .letter-complaint =
        Lupa- ja valvontavirastolle (LVV)

        Kantelu hoidosta

        Yksikkö: …
        Mitä tapahtui ja milloin: …
        Tein muistutuksen … ja sain tämän vastauksen: … (liitteenä).

        Pyydän teitä tutkimaan, onko yksikkö noudattanut lakia, kun se hoiti tietojani.

        Paikka ja päivä: …
        Nimi ja osoite vastausta varten: …
