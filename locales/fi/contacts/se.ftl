# Names on the door stay in the local language, with a short gloss in the other languages.
contact-se-emergency-112 = Hätänumero (SOS Alarm)
    .purpose = Kun henki on vaarassa tai rikos on juuri käynnissä.

contact-se-sms-112 = Hätänumero tekstiviestillä (SOS Alarm)
    .purpose = Jos et voi puhua tai kuulla. Rekisteröi puhelin etukäteen SOS Alarmin sivuilla: se vie muutaman päivän. Ruotsiksi.

contact-se-police-114-14 = Polisen, Ruotsin poliisi
    .purpose = Ilmoita rikoksesta, joka ei ole juuri käynnissä, tai sulje passi tai henkilökortti. Ruotsiksi ja englanniksi. Toinen numero on puheluille ulkomailta.

contact-se-brottsofferjouren-116006 = Brottsofferjouren, rikosuhrien tuki Ruotsissa
    .purpose = Tukea sinulle, jos olet joutunut rikoksen kohteeksi, ja läheisille. Voit olla nimetön. Rikosilmoitusta ei tarvita. Ruotsiksi.

contact-se-brottsoffermyndigheten = Brottsoffermyndigheten, rikosvahinkokorvaukset Ruotsissa
    .purpose = Vastaa kysymyksiin rikosvahinkokorvauksesta ja auttaa hakemuksessa.

contact-se-mind-sjalvmordslinjen = Självmordslinjen (Mind), kriisipuhelin Ruotsissa
    .purpose = Puhelin ja chat sinulle, jos ajattelet kuolemaa, ja läheisille. Voit olla nimetön. Ruotsiksi. Jos kukaan ei vastaa, soita numeroon 1177 tai hätänumeroon.

contact-se-hjalplinjen = Hjälplinjen, valtakunnallinen kriisipuhelin Ruotsissa
    .purpose = Aikuisille, jotka ovat kriisissä tai joilla on synkkiä ajatuksia, ja läheisille. Ammattilaiset vastaavat yötä päivää, ruotsiksi. Voit puhua nimettömästi. Jos kukaan ei vastaa, soita numeroon 1177 tai hätänumeroon.

contact-se-1177-phone = 1177, terveysneuvonta Ruotsissa
    .purpose = Neuvoo, mistä saat hoitoa, myös kun mieli voi huonosti. Suomeksi arkiaamuisin.

contact-se-bris-116111 = Bris, lasten ja nuorten auttava puhelin Ruotsissa
    .purpose = Alle kahdeksantoistavuotiaille: soita tai kirjoita chatissa. Voit olla nimetön. Ruotsiksi.

contact-se-jourhavande-prast = Jourhavande präst, Ruotsin kirkon päivystävä pappi
    .purpose = Keskustelukumppani illalla ja yöllä. Soita hätänumeroon ja pyydä yhteys pappiin: jourhavande präst. Kuka tahansa saa soittaa. Ruotsiksi.

contact-se-svenska-kyrkan-finsk-jour = Palveleva puhelin (Ruotsin kirkko)
    .purpose = Keskusteluapua suomeksi iltaisin. Voit olla nimetön.

contact-se-jourhavande-medmanniska = Jourhavande medmänniska, auttava puhelin öisin
    .purpose = Tavallinen ihminen kuuntelee yöllä, ruotsiksi. Voit olla nimetön. Linjalle voi olla vaikea päästä.

contact-se-kvinnofridslinjen = Kvinnofridslinjen, tukea väkivaltaan ja uhkailuun Ruotsissa
    .purpose = Sinulle, jota uhataan tai johon kohdistuu väkivaltaa, ja läheisille. Tulkki on mahdollinen. Puhelu ei näy laskussa.

contact-se-imy-phone-guidance = IMY, Ruotsin tietosuojaviranomaisen neuvonta
    .purpose = Vastaa yleisiin kysymyksiin oikeuksistasi. Yksittäisiin asioihin he eivät vastaa. Numero on heidän sivullaan.

contact-se-imy-complaint = IMY, ilmoitus Ruotsin tietosuojaviranomaiselle
    .purpose = Lomake ilmoitukseen (klagomål) siitä, miten tietojasi on käsitelty.

contact-se-halla-konsument = Hallå konsument -neuvontapalvelu (Konsumentverket)
    .purpose = Neuvoja valelaskuista ja tililtä viedystä rahasta, ruotsiksi ja englanniksi. He eivät edusta sinua.

contact-se-skatteupplysningen = Skatteupplysningen (Skatteverket, Ruotsin verovirasto)
    .purpose = Kysy, mikä osoite sinulle on merkitty, ja korjaa se. Ruotsiksi ja englanniksi. Toinen numero on puheluille ulkomailta.

contact-se-skatteverket-address-block = Skatteverket, esto osoitteenmuutoksille
    .purpose = Palvelun nimi on Spärra obehörig adressändring. Kirjaudut e-tunnuksella (e-legitimation). Ruotsiksi.

contact-se-skatteverket-protected-data = Skatteverket, suojatut henkilötiedot
    .purpose = Näin posti ja osoite toimivat, kun sinulla on suojatut henkilötiedot.

contact-se-svensk-adressandring = Svensk Adressändring, postin edelleenlähetys Ruotsissa
    .purpose = Kysy, onko joku tilannut edelleenlähetyksen nimissäsi, ja osoitelukosta.

contact-se-creditsafe-fraud-block = Creditsafe, petosesto
    .purpose = Petoseston lomake sinulle, jota on petetty tai yritetty pettää. Ruotsiksi.

contact-se-uc-fraud-block = UC, petosesto
    .purpose = Sama esto toisessa luottotietoyrityksessä. Esto on maksuton, ID-Skydd on maksullinen palvelu.

contact-se-digg-eid-block = Digg, e-tunnuksen sulkeminen
    .purpose = Kertoo, kenelle soitat, kun haluat sulkea BankID:n, Frejan tai muun e-tunnuksen.

contact-se-card-block-swedbank = Swedbank, kortin sulkeminen
    .purpose = Sulje kortti tai BankID. Toinen numero on asiakaspalvelu säästöpankeille, jotka käyttävät samaa järjestelmää.

contact-se-card-block-skandia = Skandia, sulkeminen ja petokset
    .purpose = Sulje kortti ja ilmoita epäillystä petoksesta.

contact-se-card-block-handelsbanken = Handelsbanken, kortin sulkeminen
    .purpose = Sulje kortti. Numero on toisen yrityksen sivulta: vertaa sitä korttiin tai sovellukseen. Toinen numero on puheluille ulkomailta.

contact-se-card-block-seb = SEB, kortin sulkeminen
    .purpose = Sulje kortti, toisesta numerosta Eurocard. Numerot ovat toisen yrityksen sivulta: vertaa niitä korttiin tai sovellukseen.

contact-se-card-block-nordea = Nordea Ruotsissa, kortin sulkeminen
    .purpose = Sulje Ruotsin Nordean kortti. Numero on toisen yrityksen sivulta: vertaa sitä korttiin tai sovellukseen.

contact-se-kronofogden-service = Kronofogden, Ruotsin ulosottoviranomainen
    .purpose = Kysy, mitä sinulta vaaditaan ja miten kiistät vaatimuksen. Ruotsiksi ja englanniksi.

contact-se-1177-journal-log = 1177 Journalen, potilastiedot Ruotsissa
    .purpose = Lue potilastietosi ja joillakin alueilla, kuka ne on avannut. Kirjaudut e-tunnuksella.

contact-se-ivo = IVO, hoidon valvontaviranomainen Ruotsissa
    .purpose = Neuvoo, miten kannella hoidosta, ja ottaa kantelut vastaan.

contact-se-patientnamnden = Patientnämnden, alueesi riippumaton potilaslautakunta
    .purpose = Riippumatonta apua, kun haluat tehdä muistutuksen hoidosta. Joka alueella on oma: etsi se 1177-palvelusta.

contact-se-slso-affected-check = Stockholms läns sjukvårdsområde, Alltid öppet -palvelu
    .purpose = Kysy, olivatko tietosi ulkoisessa tallennuspaikassa.

contact-se-transportstyrelsen-licence = Transportstyrelsen, ajokortit Ruotsissa
    .purpose = Ilmoita kadonneesta tai varastetusta ajokortista. Numero on vanhalta sivulta.

contact-se-police-web-report = Ruotsin poliisin ilmoitus verkossa
    .purpose = Ilmoita, jos korttiasi on käytetty tai pankin henkilökortti on kadonnut. Ei passeille eikä sille, jolla on suojatut henkilötiedot. Ruotsiksi.

contact-se-scam-sms-7726 = Huijausviestien ilmoitusnumero
    .purpose = Lähetä epäilyttävät tekstiviestit tänne ruotsalaisesta liittymästä.

contact-se-sergel-fraud-block = Sergel, petosesto
    .purpose = Oma esto yrityksessä, joka ei ole mukana yhteisessä estossa. Maksuton, toimistoaikana.

contact-se-bolagsverket = Bolagsverket, Ruotsin yritysrekisteri
    .purpose = Kysy, onko sinut merkitty yrityksen hallitukseen tai omistajaksi.

contact-se-arn = ARN, Ruotsin kuluttajariitalautakunta
    .purpose = Ratkaisee riitoja pankin tai yrityksen kanssa. Maksuton, vain omalla lomakkeella, ruotsiksi.

contact-se-konsumenternas-bankbyra = Konsumenternas Bank- och finansbyrå, neuvontaa pankkiasioissa
    .purpose = Maksutonta ja riippumatonta neuvontaa, kun pankki ei suostu palauttamaan rahaa. Se ei koskaan soita ensin. Ruotsiksi.

contact-se-justitiekanslern = Justitiekanslern (JK), Ruotsin oikeuskansleri
    .purpose = Vahingonkorvausvaatimus, kun valtion viranomainen on rikkonut tietosuojasääntöjä.

contact-se-konsument-europa = Konsument Europa, Ruotsin Euroopan kuluttajakeskus
    .purpose = Maksutonta apua, kun vaatimus tulee toisen EU-maan yritykseltä. Ruotsiksi ja englanniksi.

contact-se-svensk-handel-varningslista = Varningslistan (Svensk Handel)
    .purpose = Katso, tunnetaanko yritys valelaskuista. Ruotsiksi.

contact-se-skatteverket-proxy-block = Skatteverket, esto asiamiehille
    .purpose = Palvelun nimi on Ombud och behörigheter. Kirjaudut e-tunnuksella (e-legitimation). Ruotsiksi.

contact-se-freja = Freja, maksuton ID-skydd
    .purpose = Ilmoittaa sovelluksessa ja sähköpostilla, jos virallinen osoitteesi muuttuu.

contact-se-texttelefoni = Texttelefoni, tekstipuhelinpalvelu Ruotsissa
    .purpose = Soita kenelle tahansa kirjoittamalla, ruotsiksi tai englanniksi. Verkossa ei tarvita tiliä. Numero on kuulevalle, joka soittaa tekstipuhelimeen.

contact-se-bildtelefoni = Bildtelefoni, viittomakielen tulkkipuhelin Ruotsissa
    .purpose = Soita ruotsalaisella viittomakielellä tulkin kautta, myös hätänumeroon. Tee tili etukäteen.

contact-se-teletal = Teletal, puhetukea puheluun Ruotsissa
    .purpose = Tulkki auttaa puhelun aikana, jos puhuminen tai puheen ymmärtäminen on vaikeaa. Ruotsiksi.

contact-se-polisen-meankieli = Ruotsin poliisin sivut meänkielellä
    .purpose = Lähisuhteissa tehdyistä rikoksista ja ilmoittamisesta. Sivut ovat vanhoja.

contact-se-swedish-embassy = Ruotsin suurlähetystöt ja konsulaatit
    .purpose = Apua, kun passi on kadonnut ulkomailla.

contact-se-bris-vuxen = Bris aikuisille
    .purpose = Aikuisille, jotka ovat huolissaan lapsesta. Numero on vanhalta sivulta. Ruotsiksi.

contact-se-mind-aldrelinjen = Äldrelinjen (Mind), puhelin ikäihmisille
    .purpose = Juttuseuraa ikäihmisille. Numero on vanhalta sivulta. Ruotsiksi.

contact-se-mind-foraldralinjen = Föräldralinjen (Mind), puhelin vanhemmille
    .purpose = Vanhemmille, jotka ovat huolissaan lapsesta. Numero on vanhalta sivulta. Ruotsiksi.

contact-se-kyrkans-sos = Kyrkans SOS, kirkon auttava puhelin Ruotsissa
    .purpose = Keskusteluapua. Verkossa voit kirjoittaa nimettömästi. Numero on vanhalta sivulta. Ruotsiksi.

contact-se-jourhavande-kompis = Jourhavande kompis (Ruotsin Punaisen Ristin nuoret)
    .purpose = Chat lapsille, nuorille ja nuorille aikuisille. Voit olla nimetön. Ruotsiksi.

contact-se-card-block-danske = Danske Bank Ruotsissa, kortin sulkeminen
    .purpose = Sulje kortti itse verkkopankissa tai sovelluksessa.

contact-se-internetstiftelsen-password-check = Internetstiftelsen, salasanatesti Ruotsissa
    .purpose = Katso, onko salasana tunnetussa vuodossa. Ruotsiksi.

contact-se-sakerhetskollen = Säkerhetskollen, tietovuotojen haku Ruotsissa
    .purpose = Hae sähköpostiosoitteellasi tunnetuista vuodoista. Ruotsiksi.

contact-se-imy-search-results = IMY, hakukoneiden tulokset
    .purpose = Miten pyydät Googlea tai Bingiä poistamaan tuloksia nimelläsi, ja miten teet ilmoituksen. Ruotsiksi ja englanniksi.
