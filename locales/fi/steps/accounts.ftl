# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-watch-for-fraud = Älä anna tunnuksia kenellekään
    .why = Se, jolla on tietosi, voi kuulostaa uskottavalta. Soittaja voi tietää nimesi, osoitteesi tai lääkärikäyntisi. Se ei todista mitään.
    .how = Lopeta puhelu tai jätä vastaamatta viestiin. Etsi numero itse ja soita takaisin, jos haluat. Poliisi, pankki tai viranomainen ei kysy tunnuksiasi.
    .do-hang-up = Lopeta puhelu, jos joku kysyy tunnuksia
    .do-keep-codes = Hyväksy vain kirjautuminen, jonka aloitit itse
    .do-leave-money = Jätä rahat paikoilleen, sanoi soittaja mitä tahansa
    .do-type-address = Kirjoita verkko-osoite itse, älä käytä linkkiä
    .do-tell-household = Kerro kotona, että huijauspuheluja voi tulla
    .caution = Yrityksiä voi tulla vielä pitkän ajan päästä. Näkyvä nimi tai numero voi olla väärä. Jos olet jo antanut tunnuksen, soita pankkiin nyt.
    .say = Ei kiitos. Lopetan puhelun nyt. Soitan itse vaihteeseenne.

step-nordic-watch-accounts-and-bills = Seuraa tiliäsi ja laskujasi
    .why = Väärinkäyttö näkyy usein ensin outona laskuna tai pienenä summana tilillä.
    .how = Käy tilit, kortit ja posti läpi aluksi kerran viikossa. Myöhemmin riittää kerran kuukaudessa. Joka päivä ei tarvitse katsoa.
    .do-read-accounts = Käy läpi tilit ja kortit
    .do-open-post = Avaa kaikki posti, myös vierailta yrityksiltä
    .do-refuse-parcels = Palauta paketti, jota et ole tilannut
    .do-pick-a-day = Valitse tälle oma päivä
    .do-say-no-in-writing = Kiistä kirjallisesti lasku, jota et tunne
    .caution = Älä maksa outoa laskua, vaikka haluaisit päästä siitä eroon. Älä myöskään jätä sitä odottamaan. Vastaa ajoissa kirjeeseen, joka tulee { $country ->
            [FI] tuomioistuimesta tai ulosotosta
            [SE] tuomioistuimesta tai Ruotsin ulosottoviranomaiselta (Kronofogden)
           *[DK] tuomioistuimesta (fogedretten)
    }.

step-nordic-change-passwords = Vaihda salasanasi
    .why = Se, jolla on salasanasi, voi kokeilla sitä muuallakin. Sähköpostin kautta voi vaihtaa lähes kaikki muut salasanat.
    .how = Aloita sähköpostista. Vaihda sitten sen palvelun salasana, josta tiedot vuotivat. Vaihda se myös kaikkialla, missä käytit samaa. Anna joka tilille oma salasana.
    .do-mail-first = Vaihda sähköpostin salasana
    .do-leaked-service = Vaihda salasana palvelussa, josta tiedot vuotivat
    .do-same-password = Vaihda se kaikkialla, missä käytit samaa salasanaa
    .do-sign-out = Kirjaa muut laitteet ulos tileiltäsi
    .caution = Kirjoita palvelun osoite itse, älä käytä linkkiä. Älä kokeile oikeaa salasanaasi oudolla testisivulla.

step-nordic-secure-email-account = Ota kaksivaiheinen tunnistautuminen käyttöön
    .why = Silloin kukaan ei pääse sisään pelkällä salasanalla.
    .how = Aloita sähköpostista. Valinta on yleensä asetuksissa turvallisuuden kohdalla. Sovellus on parempi kuin tekstiviesti, koska tekstiviestin koodi kulkee puhelinnumeron mukana.
    .do-turn-on = Ota se käyttöön sähköpostissa
    .do-save-codes = Kirjoita varakoodit paperille
    .do-check-forwarding = Katso, ettei postisi kulje edelleen toiselle
    .caution = Jos puhelin ja varakoodit katoavat, et ehkä pääse sisään. Säilytä paperi paikassa, johon vain sinä pääset.

step-nordic-guard-phone-number = Suojaa puhelinnumerosi
    .why = Jos joku saa numerosi haltuunsa, hän saa myös tekstiviestinä tulevat koodit.
    .how = Lukitse puhelimen näyttö. Kysy operaattorilta, mitä se tekee, jos joku tilaa uuden sim-kortin nimissäsi.
    .do-set-screen-code = Aseta koodi, joka lukitsee näytön
    .do-ask-operator = Kysy operaattorilta, millaista suojaa sillä on
    .do-know-the-sign = Soita operaattorille, jos verkko katoaa yllättäen
    .do-call-bank-too = Soita myös pankkiin, jos verkko ei palaa
    .caution = Lykta ei tunne estoa, joka olisi kaikilla operaattoreilla.

step-nordic-report-lost-device-or-paper = Sulje se, mikä katosi
    .why = Puhelimella tai koneella voi päästä tileillesi. Papereiden avulla joku voi ehkä tilata jotain nimissäsi.
    .how = Lukitse laite etänä, jos voit. Pyydä operaattoria sulkemaan liittymä. Katosivatko sinua koskevat paperit organisaatiolta? Kysy, mitä niissä oli.
    .do-lock-it = Lukitse tai tyhjennä laite etänä
    .do-block-subscription = Pyydä operaattoria sulkemaan liittymä
    .do-change-logins = Vaihda salasanat, jotka olivat laitteessa
    .do-list-papers = Kirjoita muistiin, mitkä paperit ja kortit katosivat
    .do-tell-owner = Kerro työpaikalle, jos laite on sen
    .caution = Tyhjennettyä laitetta ei voi enää paikantaa. Jos laite näkyy kartalla, älä mene sinne yksin. Kerro poliisille.

step-nordic-stop-sharing-location = Lopeta sijainnin jakaminen
    .why = Puhelin, sovellus, auto tai kello voi näyttää muille, missä olet.
    .how = Käy läpi, kuka näkee sijaintisi. Tee se laitteella, jota vain sinä käytät.
    .do-check-sharing = Katso, kenen kanssa jaat sijaintisi
    .do-check-accounts = Katso, kuka on kirjautunut tileillesi
    .do-check-car-and-watch = Muista auto, kello, tabletti ja lasten puhelimet
    .do-change-routine = Muuta rutiinejasi, jos joku tietää ne
    .caution = Se, joka seuraa sinua, voi huomata muutoksen. Jos pelkäät jotakuta, kysy ensin neuvoa poliisilta tai auttavasta puhelimesta. Jos olet nyt vaarassa, soita numeroon { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.

step-nordic-password-manager = Anna ohjelman muistaa salasanat
    .why = Silloin joka tilillä voi olla oma salasana. Sinun tarvitsee muistaa vain yksi.
    .how = Salasanaohjelma pitää salasanasi lukossa. Valitse ohjelma, jonka sinä tai joku läheinen tuntee hyvin. Myös paperi käy, jos vain sinä pääset siihen.
    .do-choose-one = Valitse salasanaohjelma
    .do-make-main = Keksi pitkä pääsalasana, jota et käytä muualla
    .do-move-accounts = Siirrä tilit sinne muutama kerrallaan
    .do-keep-way-back = Kirjoita paperille, miten pääset takaisin, ja säilytä se hyvin
    .caution = Jos unohdat pääsalasanan, et ehkä pääse enää mihinkään. Älä tallenna salasanoja laitteelle, jota muut käyttävät.

step-nordic-check-known-leaks = Hae osoitettasi tunnetuista vuodoista
    .why = Silloin näet, missä salasana pitää vaihtaa.
    .how = { $country ->
            [SE] Hae sähköpostiosoitettasi palvelusta Säkerhetskollen tai Have I Been Pwned.
           *[DK] Hae sähköpostiosoitettasi palvelusta Have I Been Pwned.
    } Siellä on vuotoja, jotka ovat tulleet julki.
    .do-type-address = Kirjoita palvelun osoite itse
    .do-check-address = Hae sähköpostiosoitettasi
    .do-change-found = Vaihda salasana siellä, missä vuoto oli
    .caution = Tietosi ovat voineet vuotaa, vaikka osumaa ei ole. Siellä ei aina ole terveystietojen vuotoja. Älä koskaan kirjoita oikeaa salasanaa oudolle testisivulle.

step-nordic-separate-email-address = Hanki tärkeille asioille oma sähköposti
    .why = Kun väärät viestit täyttävät postin, tärkeä viesti voi hukkua.
    .how = Tee uusi sähköpostiosoite pankkia, hoitoa ja viranomaisia varten. Jätä vanha kaupoille ja uutiskirjeille. Monessa palvelussa voit tehdä samaan postiin myös lisänimiä (alias).
    .do-make-new = Tee uusi osoite tai lisänimi
    .do-move-important = Anna se pankille, hoitopaikalle ja viranomaisille
    .do-keep-old = Pidä vanha osoite auki
    .caution = Vanhat tilit voivat lähettää koodit vanhaan osoitteeseen. Älä sulje sitä, ennen kuin olet vaihtanut ne kaikki.

step-nordic-clean-the-device = Tarkista puhelin ja tietokone
    .why = Jos joku on päässyt laitteeseen, uudet salasanat voivat vuotaa samalla tavalla.
    .how = Päivitä laite ja tutki se virustorjunnalla. Pyydä apua luotettavalta ihmiseltä, joka osaa tietokoneita. Käytä siihen asti toista laitetta pankkiin ja salasanoihin.
    .do-update = Asenna uusimmat päivitykset
    .do-scan = Etsi virukset ja poista, mitä löytyy
    .do-ask-someone = Pyydä osaavaa ihmistä katsomaan laitetta
    .do-see-who-reaches = Poista etäohjelmat, joita et käytä
    .caution = Kukaan ei voi olla aivan varma, että laite on puhdas. Tallenna todisteet, ennen kuin poistat mitään. Onko joku kotona voinut asentaa ohjelman? Soita ensin auttavaan puhelimeen.
