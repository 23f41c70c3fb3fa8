step-se-credit-block-14d = Pyydä petosesto (bedrägerispärr)
    .why = Joku on käyttänyt tai yrittänyt käyttää tietojasi. Eston aikana luottotietojasi ei voi kysyä. Se pysäyttää useimmat uudet lainat ja laskuostot.
    .how = Täytä lomake yhdessä luottotietoyrityksessä, esimerkiksi Creditsafessa. Se välittää eston yrityksille, joiden kanssa se tekee yhteistyötä. Esto on voimassa { FACT("se-fraud-block-days") } päivää.
    .do-fill-in-form = Täytä petoseston lomake
    .do-save-receipt = Tallenna vahvistus
    .do-mark-end-day = Kirjoita muistiin, minä päivänä esto päättyy
    .caution = Esto koskee myös sinua itseäsi: lainaa, liittymää ja vuokra-asuntoa. Se on tarkoitettu sille, jota on petetty tai yritetty pettää. Se koskee vain mukana olevia yrityksiä. Lähteenä oleva sivu on vanha, joten kysy, mitä ne ovat.

step-se-credit-block-5y = Pidennä petosestoa
    .why = Ilman pidennystä esto päättyy, kun { FACT("se-fraud-block-days") } päivää on kulunut. Rikosilmoituksen kopiolla se voi olla voimassa jopa { FACT("se-fraud-block-years") } vuotta.
    .how = Lähetä kopio rikosilmoituksesta ja kirje sille yritykselle, jossa teit eston. Tee se, ennen kuin { FACT("se-fraud-block-days") } päivää on kulunut. Creditsafen osoite on { FACT("se-creditsafe-post") }. Vertaa sitä yrityksen omaan sivuun. Kirjeen saat ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-copy-report = Etsi esiin rikosilmoituksen kopio
    .do-sign-letter = Täytä kirje ja allekirjoita se
    .do-send-both = Lähetä molemmat yritykselle, jossa teit eston
    .do-note-day = Kirjoita muistiin lähetyspäivä
    .caution = Eston aikana sinun on itse vaikea saada lainaa tai liittymää. Jos haluat purkaa sen, lomake lähetetään viralliseen osoitteeseesi. Tarkista siksi, että osoite on oikein.
    .letter-extend =
        Hei,

        minulla on ollut teillä tilapäinen petosesto (bedrägerispärr) … alkaen.

        Joku on käyttänyt tai yrittänyt käyttää tietojani. Olen tehnyt rikosilmoituksen. Sen numero on … Kopio on tämän kirjeen liitteenä.

        Pyydän teitä pidentämään estoa. En halua, että annatte minusta mitään tietoja.

        Pyydän vahvistuksen omaan osoitteeseeni.

        Nimi: …
        Osoite: …
        Päiväys ja allekirjoitus: …

step-se-watch-credit-copies = Lue luottotietokyselyjen kopiot
    .why = Kun joku kysyy luottotietojasi, saat siitä kopion. Kopio, jota et tunnista, on usein ensimmäinen merkki siitä, että joku käyttää tietojasi.
    .how = Kopio tulee postissa tai digitaaliseen postilaatikkoon. Jos kopio ihmetyttää, kysy yritykseltä, joka pyysi tiedot. Jos joku on yrittänyt ottaa lainaa nimissäsi, voit pyytää petoseston.
    .do-open-copies = Avaa luottotietoyritysten kirjeet
    .do-ask-requester = Kysy yritykseltä kyselystä, jota et tunnista
    .do-block-if-tried = Pyydä petosesto, jos joku on yrittänyt ottaa lainaa
    .caution = Ruotsissa nimi, osoite ja henkilötunnus ovat yleensä julkisia. Vuoto ei tarkoita, että joku käyttää niitä. Petosesto on tarkoitettu sille, jota on petetty tai yritetty pettää.

step-se-credit-block-others = Tee esto myös Sergelille
    .why = Yhteinen petosesto koskee vain mukana olevia yrityksiä. Sergel-yrityksellä on oma estonsa.
    .how = Soita Sergelille numeroon { PHONE("se-sergel-fraud-block") } toimistoaikana. Esto on aluksi voimassa { FACT("se-sergel-block-weeks") } viikkoa. Jos haluat pidemmän eston, lähetä allekirjoitettu kirje ja rikosilmoitus. Osoite on { FACT("se-sergel-address") }. Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-call = Soita Sergelille ja pyydä esto
    .do-send-letter = Lähetä kirje ja kopio rikosilmoituksesta
    .do-ask-others = Katso IMY:n sivulta, mitä muita yrityksiä on
    .caution = Esto on vain sille, jota vastaan on tehty tai yritetty rikosta. Se koskee myös omia lainojasi. Se päättyy { FACT("se-sergel-block-years") } vuoden kuluttua. Aiemmin sen voi purkaa kirjeellä ja henkilöllisyystodistuksen kopiolla.
    .say = Hei. Haluan petoseston. Joku on käyttänyt tietojani. Olen tehnyt rikosilmoituksen. Kuinka kauan se on voimassa? Mitä minun pitää lähettää?
    .letter-extend =
        Hei,

        soitin teille tänä päivänä: … Sain petoseston (bedrägerispärr). Haluan, että se on voimassa pidempään.

        Joku on käyttänyt tai yrittänyt käyttää tietojani. Olen tehnyt rikosilmoituksen. Sen numero on … Kopio on tämän kirjeen liitteenä.

        En halua, että annatte minusta mitään tietoja. Pyydän vahvistuksen omaan osoitteeseeni.

        Nimi: …
        Osoite: …
        Päiväys ja allekirjoitus: …

step-se-check-company-register = Tarkista, onko nimesi jossakin yrityksessä
    .why = Joku voi ilmoittaa sinut hallituksen jäseneksi tai omistajaksi tietämättäsi. Silloin velat voivat tulla sinulle.
    .how = Soita Bolagsverketiin, Ruotsin yritysrekisteriin, numeroon { PHONE("se-bolagsverket") }. Kysy, onko sinut merkitty johonkin yritykseen. Jos sinulla on oma yritys, avaa kaikki kirjeet sieltä.
    .do-open-letters = Avaa kaikki Bolagsverketin kirjeet
    .do-call = Kysy, onko sinut merkitty johonkin yritykseen
    .do-report = Kerro virheestä ja tee siitä rikosilmoitus
    .caution = Jos kaikki on kunnossa, sinun ei tarvitse tehdä enempää. Jos jokin on väärin, säilytä kaikki kirjeet.
    .say = Hei. Haluan tietää, onko minut merkitty johonkin yritykseen. Joku on käyttänyt tietojani. Miten saan virheen korjattua?
