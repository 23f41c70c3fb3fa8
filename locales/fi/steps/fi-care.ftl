# Finland: who has looked at your health data.

step-fi-kanta-check = Katso, missä tietojasi on käsitelty
    .why = OmaKannassa näet, mitkä hoitopaikat ovat käyttäneet tietojasi. Silloin osaat kysyä oikeasta paikasta.
    .how = Kirjaudu OmaKantaan ja katso, missä tietoja on käsitelty. Siellä näkyvät hoitopaikat, eivät ihmiset. Nimet ja ajat voit pyytää seuraavassa askeleessa.
    .do-sign-in = Kirjaudu OmaKantaan
    .do-look-where = Etsi paikkoja, joissa et ole käynyt
    .do-write-down = Kirjoita muistiin paikka ja päivä
    .without-e-id = Soita hoitopaikkaasi, tai soita Kelan vaihteeseen numeroon { PHONE("fi-kela-kanta") } ja kysy, miten pyydät tiedot.
    .caution = Vieras paikka ei aina ole merkki virheestä. Laboratorio, lähete tai resepti voi näkyä. Uudet kiellot jakaa tietojasi voivat vaikeuttaa hoitoasi. Puhu ensin hoitopaikassa.

step-fi-log-data-request = Pyydä lokitiedot
    .why = Lokista näkyy, kuka on avannut tietosi. Sinulla on oikeus saada tietää se ja pyytää selitystä.
    .how = Kirjoita sille hyvinvointialueelle tai klinikalle, joka on tehnyt merkinnät. Yhteistä lokia ei ole, joten kirjoita jokaiselle. Ensimmäinen kerta on maksuton. Vastauksen määräaika on { FACT("fi-log-answer-months") } kuukautta.
    .do-find-unit = Etsi hyvinvointialueen tai klinikan sivulta sana ”lokitiedot”
    .do-send-request = Lähetä lomake tai kirje turvallisesti
    .do-mark-answer = Kirjoita muistiin, milloin vastauksen pitää tulla
    .do-ask-why = Jos jokin näyttää oudolta, tee selvityspyyntö
    .do-police-or-ombudsperson = Puhu potilasasiavastaavan kanssa. Tee rikosilmoitus, jos haluat
    .caution = Jos pyydät vanhempia tietoja kuin { FACT("fi-log-back-years") } vuotta, kerro erityinen syy, esimerkiksi epäily. Vastaus on sinua varten: et saa käyttää sitä muuhun. Kieltävä vastaus annetaan kirjallisena. Voit kysyä, vaikka et epäilisi ketään.
    .letter-request =
        Hei,

        pyydän lokitiedot siitä, kuka on katsonut ja käyttänyt potilas- ja asiakastietojani.

        Ajanjakso: … – ….
        Hoitopaikat tai palvelut: ….
        Syy, jos ajanjakso on kauempana: ….

        Haluan tietää, kuka tietoja on käsitellyt, milloin, missä yksikössä ja miksi. Jos ette anna tietoja, pyydän kirjallisen päätöksen.

        Todistan henkilöllisyyteni tavalla, jonka te kerrotte. En lähetä henkilötunnustani tavallisella sähköpostilla.

        Vastatkaa kirjeellä tai suojatussa palvelussa: ….

        Paikka ja päivä: …
        Nimi ja puhelin: …
