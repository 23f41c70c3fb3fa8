# Children and young people: how to tell them, what a guardian can do, what the child decides, who answers. $country (String): FI, SE or DK, the country whose help is shown.

page-children = Lapset ja nuoret
    .lead = Lapsi ei ole tehnyt mitään väärää. Kerro rauhallisesti ja tee ne muutamat askeleet, jotka voi tehdä. Ota lapsi mukaan omiin asioihinsa.
    .tell-title = Kun kerrot lapselle
    .tell =
        Kerro itse, ennen koulua tai kavereita. Valitse rauhallinen hetki ja lyhyet lauseet.

        – Pienelle lapselle: ”Joku otti papereita, joissa on meidän asioita. Aikuiset hoitavat sitä. Sinä et ole tehnyt mitään.”
        – Koululaiselle: kerro, mitä tietoja se koskee ja mitä nyt tapahtuu.
        – Nuorelle: näytä kirje ja kysy, mitä hän haluaa tehdä itse.

        Kysy, mitä lapsi ajattelee eniten. Vastaa juuri siihen. On hyvä sanoa ”en tiedä vielä”.
    .code-fi-title = Mitä huoltaja voi tehdä
    .code-fi =
        Lapsi ei voi tehdä estoja itse, ja väärinkäyttö voi näkyä vasta vuosien päästä.

        – Lapsen luottokiellon tekee huoltaja paperilla. Se on maksuton.
        – Jos lapsi on alle { FACT("fi-move-block-age") } vuotta, huoltajat estävät oman muuttoilmoituksensa. Silloin lapsen osoitetta ei voi muuttaa, ennen kuin heitä on kuultu. Vanhempi nuori tekee eston itse.
        – Lapsen tietojen luovutuskielto tehdään lomakkeella tai kirjeellä DVV:lle.
        – Avaa posti, joka tulee lapsen nimellä. Kiistä laskut kirjallisesti.
    .decides-fi-title = Mistä lapsi päättää itse
    .decides-fi =
        Hoidossa ei ole tarkkaa ikärajaa. Ammattilainen arvioi joka käynnillä, pystyykö lapsi päättämään hoidostaan. Jos pystyy, lapsi päättää, näkeekö huoltaja käynnin tiedot OmaKannassa. Et siis ehkä näe kaikkea, ja niin kuuluu olla.

        Huoltajana et voi kieltää lapsen potilastietojen luovuttamista OmaKannassa. Jos lapsella on omat tunnukset, hän voi käyttää OmaKantaa itse. Lapsi tai nuori voi itse tehdä rikosilmoituksen ja soittaa auttavaan puhelimeen.
    .lines-fi-title = Kuka vastaa lapsille ja nuorille
    .lines-fi =
        MLL:n Lasten ja nuorten puhelin vastaa joka päivä iltaisin numerossa { PHONE("fi-mll-116111") }. Se on maksuton, eikä puhelu näy laskussa. Näytä numero lapselle ja sano, että puhelu on hänen omansa.

        Rikosuhripäivystys (RIKU) kuuntelee numerossa { PHONE("fi-riku-116006") }. Rikosilmoitusta ei tarvita, ja voi olla nimetön. Jos lapsi on vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
    .code-se-title = Mitä huoltaja voi tehdä
    .code-se =
        Henkilötunnus seuraa lasta koko elämän. Siksi tärkeintä on pitää silmät auki.

        – Avaa kaikki lapsen posti. Perintäkirje tai tieto luottokyselystä voi olla merkki väärinkäytöstä.
        – Luottotietoyritysten rekistereissä ovat kaikki, jotka ovat täyttäneet { FACT("se-credit-register-age") } vuotta. Siksi estosta on eniten hyötyä siitä iästä alkaen.
        – Osoitteenmuutoksen eston voi tehdä, kun on täyttänyt { FACT("se-address-block-age") } vuotta. Kirjoita se päivä muistiin.
        – Tuleeko vaatimus? Kiistä se kirjallisesti ja soita poliisille numeroon { PHONE("se-police-114-14") }.
    .decides-se-title = Mistä lapsi päättää itse
    .decides-se =
        Huoltajana saat yleensä lukea lapsen potilastiedot. Oikeutesi pienenee, kun lapsi kasvaa ja kypsyy. Teini-iässä voidaan tarvita lapsen lupa. Hoitopaikka voi myös kieltäytyä, jos lukeminen voi vahingoittaa lasta.

        Et voi estää muita lukemasta lapsen potilastietoja. Lapsi voi tehdä eston itse, jos hän on tarpeeksi kypsä. Kysy hoitopaikasta, miten siellä toimitaan. Anna lapselle oma hetki henkilökunnan kanssa.
    .lines-se-title = Kuka vastaa lapsille ja nuorille
    .lines-se =
        Bris vastaa alle kahdeksantoistavuotiaille yötä päivää, ruotsiksi, numerossa { PHONE("se-bris-116111") }. Voi soittaa tai kirjoittaa chatissa. Se on maksuton, ja lapsi voi olla nimetön.

        Näytä numero lapselle ja sano, että puhelu on hänen omansa. Brottsofferjouren tukee myös läheisiä numerossa { PHONE("se-brottsofferjouren-116006") }. Jos lapsi on vaarassa, soita numeroon { PHONE("se-emergency-112") }.
    .code-dk-title = Mitä huoltaja voi tehdä
    .code-dk =
        – Luottovaroitusta ei voi tehdä, jos lapsi on alle { FACT("dk-credit-warning-age") } vuotta. Tehkää se yhdessä, kun ikä täyttyy.
        – Huoltajana näet lapsen tiedot CPR:ssä omalla MitID:lläsi.
        – Omat lapset samassa osoitteessa voivat olla mukana, kun haet nimi- ja osoitesuojaa.
        – Alle { FACT("dk-age-of-majority") }-vuotias ei voi tehdä velkaa ostoksilla tai lainoilla. Kirjoita se yritykselle. Jos huolto on yhteinen, toimitte yhdessä.
        – Avaa kaikki posti, joka tulee lapsen nimellä.
    .decides-dk-title = Mistä lapsi päättää itse
    .decides-dk =
        Kun nuori on täyttänyt { FACT("dk-own-record-age") } vuotta, hänellä on itse oikeus lukea potilastietonsa. Lääkäri voi arvioida, ettei hän ole tarpeeksi kypsä. Nuoremman lapsen tiedot lukee huoltaja, kun lapsen asia vaatii sitä.

        Yleensä huoltaja saa nähdä tiedot, kunnes lapsi on täysi-ikäinen. Oikeutta voidaan rajoittaa lapsen takia, esimerkiksi kun asia koskee ehkäisyä. Kysy siis ensin lapselta.
    .lines-dk-title = Kuka vastaa lapsille ja nuorille
    .lines-dk =
        BørneTelefonen vastaa yötä päivää, tanskaksi, numerossa { PHONE("dk-boernetelefonen") }. Voi soittaa tai kirjoittaa, ja lapsi voi olla nimetön.

        Onko kuvia tai yksityisiä asioita jaettu, tai uhkaako joku sillä? SletDet auttaa maksutta alle kahdeksantoistavuotiaita. Se auttaa todisteissa ja kuvien poistamisessa, ja siellä voi puhua: { LINK("dk-sletdet") }. Jos lapsi on vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    .pictures-title = Kuvat ja koulun tiedot
    .pictures =
        Kysy koululta tai seuralta tarkasti, mitä oli mukana: nimi, osoite, poissaolot, terveys, kuvat. Kysy myös, oliko mukana tieto siitä, kuka saa hakea lapsen. Pyydä vastaus kirjeenä. Jos se oli mukana, sopikaa sana, joka hakijan täytyy tietää.

        Uhkaako joku kuvilla? Lapsen ei pidä maksaa eikä vastata. Säilyttäkää se, mitä on tullut, ja päivämäärä. Älkää lähettäkö kuvia eteenpäin, ei edes todisteeksi ystävälle. Pyytäkää palvelua poistamaan ne, ja ottakaa poliisin apu vastaan. Vika on aina uhkaajassa.
    .not-title = Jätä nämä tekemättä
    .not =
        – Älä ota puhelinta rangaistukseksi. Silloin lapsi ei kerro ensi kerralla.
        – Älä lue salaa lapsen viestejä tai potilastietoja.
        – Älä etsi vuotanutta aineistoa, äläkä anna sisarusten etsiä.
        – Älä kirjoita lapsesta verkkoon, et edes varoitukseksi muille.
        – Älä kysy ”miksi teit niin”. Kysy ”mitä tarvitset nyt”.
        – Älä lupaa, ettei kukaan saa tietää. Sano, kenelle sinun täytyy kertoa.
