step-se-block-address-change = Estä luvaton osoitteenmuutos
    .why = Se, joka muuttaa osoitteesi, saa kirjeesi, koodisi ja pakettisi. Eston jälkeen Skatteverket, Ruotsin verovirasto, hyväksyy vain muutokset, jotka tehdään e-tunnuksella (e-legitimation).
    .how = Kirjaudu Skatteverketin sivuille ja avaa palvelu Spärra obehörig adressändring. Palvelu on ruotsiksi. Esto on maksuton ja voimassa, kunnes poistat sen.
    .do-check-address = Katso, mikä osoite sinulle on merkitty
    .do-report-wrong = Jos osoite on väärä, kerro Skatteverketille ja poliisille
    .do-switch-on = Ota esto käyttöön ja allekirjoita
    .do-save-receipt = Tallenna vahvistus
    .without-e-id = Soita Skatteverketin neuvontaan numeroon { PHONE("se-skatteupplysningen") }. Kysy, mikä osoite sinulle on merkitty, ja kerro, jos se on väärä. Itse esto vaatii e-tunnuksen.
    .caution = Perhe, joka on kirjoilla samassa osoitteessa, voi silti muuttaa osoitteen omalla e-tunnuksellaan. Eston jälkeen osoitetta ei voi muuttaa paperilla. Esto ei koske postin edelleenlähetystä, ja ikäraja on { FACT("se-address-block-age") } vuotta.

step-se-check-mail-forwarding = Tarkista postin edelleenlähetys
    .why = Svensk Adressändring on eri rekisteri kuin Skatteverketin. Jos joku tilaa sieltä edelleenlähetyksen, postisi voi mennä muualle.
    .how = Soita numeroon { PHONE("se-svensk-adressandring") }. Kysy, onko joku tilannut edelleenlähetyksen nimissäsi. Jos on, pyydä lopettamaan se. Kysy myös osoitelukosta (adresslås).
    .do-call = Soita ja kysy edelleenlähetyksestä nimissäsi
    .do-ask-about-lock = Kysy osoitelukosta ja sen hinnasta
    .do-watch-letterbox = Lukitse postilaatikko ja seuraa, puuttuuko postia
    .do-ask-carrier = Jos kirjeitä puuttuu, kysy myös postin jakajalta
    .caution = Skatteverketin esto ei koske tätä, eikä toisin päin. Ne ovat kaksi eri lukkoa.
    .say = Hei. Onko joku tilannut postin edelleenlähetyksen nimissäni? Tietoni ovat vuotaneet. En ole itse tilannut sitä. Voitteko lopettaa sen? Miten saan osoitelukon?

step-se-proxy-block = Estä asiamiehet, jotka nimetään paperilla
    .why = Väärennetyllä lomakkeella joku voi päästä asiamieheksesi Skatteverketissa, Ruotsin verovirastossa. Esto pysäyttää paperilomakkeet.
    .how = Kirjaudu Skatteverketin palveluun ja avaa Ombud och behörigheter. Katso ensin, onko joku jo asiamiehesi. Ota sitten esto käyttöön. Se on voimassa, kunnes poistat sen.
    .do-check-proxies = Katso, kuka on asiamiehesi
    .do-switch-on = Ota lomakkeiden esto käyttöön
    .without-e-id = Soita Skatteverketin neuvontaan numeroon { PHONE("se-skatteupplysningen") }. Kysy, onko joku asiamiehesi. Itse esto on verkkopalvelussa.
    .caution = Sen jälkeen voit nimetä asiamiehen vain verkossa. Esto koskee vain Skatteverketia.

step-se-digital-mailbox = Ota digitaalinen postilaatikko
    .why = Digitaalista postia kukaan ei voi viedä postilaatikostasi. Huomaat myös nopeammin, jos jokin on vialla.
    .how = Valitse palvelu, esimerkiksi Kivra tai Min myndighetspost, ja kirjaudu e-tunnuksella (e-legitimation). Kysy ensin Diggiltä, Ruotsin digiviranomaiselta, onko nimissäsi jo sellainen.
    .do-ask-if-one-exists = Kysy Diggiltä, onko postilaatikko jo olemassa
    .do-choose = Valitse palvelu ja liity siihen
    .do-turn-on-notices = Ota ilmoitukset käyttöön
    .without-e-id = Pidä paperiposti ja lukitse postilaatikko. Digitaalista postia voi lukea vain e-tunnuksella.
    .caution = Sinun täytyy itse kirjautua ja lukea. Kirjaudu ulos, jos koneella on muita käyttäjiä.

step-se-freja-address-alert = Tilaa ilmoitus osoitteenmuutoksista
    .why = Huomaat nopeasti, jos joku muuttaa osoitteesi Skatteverketissa, Ruotsin verovirastossa.
    .how = Freja-sovelluksessa on maksuton ID-skydd. Se vertaa valtion osoiterekisteriin ja ilmoittaa sovelluksessa ja sähköpostilla.
    .do-get-freja = Hanki Freja, taso Plus
    .do-turn-on = Ota ID-skydd käyttöön sovelluksessa
    .caution = Se on ilmoitus, ei esto. Sinun täytyy olla kirjoilla Ruotsissa. Skatteverketin esto osoitteenmuutoksille on tärkeämpi.

step-se-answer-move-in = Vastaa, jos joku kirjataan luoksesi
    .why = Joku voi ilmoittaa osoitteesi omakseen, vaikka ei asu siellä. Silloin hänen kirjeensä ja laskunsa voivat tulla sinulle.
    .how = Kertooko Skatteverketin, Ruotsin veroviraston, kirje, että joku on kirjoilla luonasi? Vastaa heti, jos tieto on väärä. Kirje tulee postissa tai digitaaliseen postilaatikkoon.
    .do-read-message = Lue Skatteverketin posti
    .do-answer = Vastaa, ettei henkilö asu luonasi
    .do-look-at-letterbox = Katso, tuleeko muille nimille postia
    .caution = Tämä on tarpeen vain, jos sellainen kirje tulee. Jos epäilet kirjettä, soita numeroon { PHONE("se-skatteupplysningen") }.

step-se-people-search = Pyydä poistoa henkilöhakusivuilta
    .why = Ruotsissa monet sivut näyttävät osoitteen, iän ja sen, ketkä asuvat yhdessä. Se auttaa sitä, joka etsii sinua.
    .how = Hae nimelläsi esimerkiksi sivuilta Ratsit, Mrkoll, Hitta, Eniro ja Merinfo. Täytä niiden lomake tai lähetä kirje. Kirjeen saat ruotsiksi, kun valitset Lyktan kieleksi ruotsin. Jos ne kieltäytyvät, voit tehdä ilmoituksen IMY:lle, Ruotsin tietosuojaviranomaiselle.
    .do-search-own-name = Hae omalla nimelläsi ja tallenna osoitteet
    .do-ask-each-site = Pyydä jokaista sivua poistamaan sinut
    .do-complain = Tee ilmoitus IMY:lle, jos ne kieltäytyvät
    .caution = Joillakin sivuilla poisto on vapaaehtoista, ja tiedot voivat palata. Luottotietorekistereistä et voi poistua. Jos sinua uhataan, soita ensin poliisille. Haut voivat näkyä yhteisellä koneella.
    .letter-removal =
        Hei,

        sivustollanne näkyy minua koskevia tietoja. Pyydän, että poistatte ne ettekä näytä niitä uudelleen. Vetoan oikeuteeni saada tiedot poistetuiksi (tietosuoja-asetus, GDPR).

        Verkko-osoite: …
        Tiedot: …

        Siksi se on minulle tärkeää: …

        Vastatkaa kirjallisesti viimeistään … Jos kieltäydytte, haluan tietää syyn. Voin silloin ottaa yhteyttä IMY:hyn.

        Vastaus tänne: …
