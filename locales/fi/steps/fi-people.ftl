# Finland: a child, acting for an adult, fear at home, help in your own language.

step-fi-call-nollalinja = Soita Nollalinjaan, kun se on turvallista
    .why = Nollalinja auttaa, jos pelkäät läheistäsi, kumppaniasi tai entistä kumppania. Voitte miettiä yhdessä turvallisuuttasi.
    .how = Soita numeroon { PHONE("fi-nollalinja") }, kun olet yksin. Linja vastaa ympäri vuorokauden. Puhelu on maksuton eikä näy laskussa. Sinun ei tarvitse tietää, mitä haluat tehdä.
    .do-safe-moment = Valitse turvallinen hetki ja turvallinen puhelin
    .do-call = Soita tai kirjoita chatissa
    .do-say-what-leaked = Kerro, mitä vuoti: osoite, terveystietoja tai muuta
    .do-make-plan = Sopikaa seuraavasta askeleesta, myös jos sinun pitää lähteä
    .caution = Puhelimesta voi näkyä, kenelle soitit. Poista puhelu, jos joku muu katsoo puhelintasi. Linja voi ottaa mukaan tulkin usealla kielellä. Jos olet nyt vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
    .say = Hei. Tarvitsen apua. Pelkään läheistä ihmistä. Tietojani on vuotanut. Pelkään, että hän saa ne. Voitteko auttaa minua miettimään?

step-fi-child-address = Suojaa lapsen osoite ja posti
    .why = Lapsi ei voi tehdä tätä itse. Tietojen väärinkäyttö voi näkyä vasta vuosien päästä.
    .how = Jos lapsen ikä on alle { FACT("fi-move-block-age") } vuotta, huoltajat estävät oman muuttoilmoituksensa. Silloin lapsen osoitetta ei voi muuttaa, ennen kuin heitä on kuultu. Lapsen tietojen luovutuskielto tehdään lomakkeella tai kirjeellä. Molemmat ovat maksuttomia.
    .do-block-own-move = Estä oma muuttoilmoituksesi Suomi.fi-palvelussa
    .do-older-child = Jos lapsi on vanhempi, estäkää yhdessä hänen muuttoilmoituksensa
    .do-ban-by-letter = Lähetä DVV:lle lapsen lomake tai kirje
    .do-open-post = Avaa laskut ja kirjeet, jotka tulevat lapsen nimellä
    .without-e-id = Soita numeroon { PHONE("fi-dvv-switchboard") } tai käy palvelupaikassa. Voit tehdä asian paperilla.
    .caution = Poista esto ennen omaa muuttoanne. Jos lapsella on turvakielto, kukaan ei voi hoitaa hänen asioitaan verkossa. Jos turvakielto on toisella huoltajalla, vain hän voi. Lapsella on myös omia oikeuksia: kysy häneltä.

step-fi-act-with-mandate = Hoida asioita valtuudella
    .why = Pankkitunnukset ovat henkilökohtaiset. Valtuudella voit auttaa, etkä tarvitse toisen tunnuksia.
    .how = Henkilö voi antaa sinulle valtuuden Suomi.fi-palvelussa. Sitten kirjaudut omilla tunnuksillasi. Edunvalvoja tarvitsee sen sijaan päätöksensä. Palvelu päättää, mitkä valtuudet se hyväksyy.
    .do-own-codes = Käytä vain omia pankkitunnuksiasi
    .do-give-mandate = Auta henkilöä antamaan valtuus Suomi.fi-palvelussa
    .do-credit-mandate = Pyydä lainoille ja luottokiellolle oma valtuus
    .do-guardian-decision = Jos olet edunvalvoja, pidä päätös käsillä
    .without-e-id = Menkää yhdessä, soittakaa yhdessä kaiutin päällä tai käyttäkää paperilomakkeita. Luottokiellolle on oma lomake.
    .caution = Henkilö, jolla on edunvalvoja, ei voi antaa valtuutta. Silloin edunvalvoja hoitaa asian. Luottotietorekisterin vanhat valtuudet eivät ole voimassa, jos ne on annettu ennen tätä päivää: { FACT("fi-credit-mandate-from") }. Valtuuden voi perua.

step-fi-help-in-own-language = Pyydä apua omalla kielelläsi
    .why = Omalla kielellä on helpompi kertoa. Kun teet rikosilmoituksen, saat käyttää kieltä, jota osaat hyvin.
    .how = Poliisi ja Rikosuhripäivystys voivat järjestää tulkin. Nollalinjalla on tulkki usealle kielelle. Jos olet saamelainen, sinulla on kotiseutualueella oikeus hoitoon ja sosiaalipalveluihin saameksi tai maksuttomaan tulkkiin.
    .do-ask-interpreter = Kerro kielesi, kun varaat aikaa
    .do-sign-language = Jos tarvitset viittomakieltä, kysy tukea Kuurojen Liitosta
    .do-sami = Pyydä palvelua saameksi, jos asut alueella
    .do-read-leaflet = Pyydä omankielinen esite rikosasian kulusta
    .caution = Älä käytä tulkkina lasta tai ihmistä, jota pelkäät. Lykta ei tunne saamenkielistä kriisilinjaa. Jos olet vaarassa etkä voi puhua tai kuulla, lähetä tekstiviesti hätänumeroon.
