# Finland: loans, companies and bills in your name.

step-fi-credit-ban-positive-register = Tee vapaaehtoinen luottokielto
    .why = Luotonantaja näkee kiellon ja joutuu tutkimaan hakemuksen tarkemmin. Silloin nimissäsi on vaikeampi ottaa lainaa.
    .how = Kirjaudu positiivisen luottotietorekisterin asiointipalveluun. Valitset itse, onko kielto voimassa toistaiseksi vai tiettyyn päivään. Se on maksuton.
    .do-sign-in = Kirjaudu pankkitunnuksilla tai mobiilivarmenteella
    .do-choose-reason = Valitse syyksi identiteettivarkauden riski
    .do-consent-forwarding = Rastita, että kiellon saa välittää luottotietoyrityksille
    .do-look-at-loans = Katso, ovatko kaikki rekisterin lainat sinun
    .do-note-end = Kirjoita päättymispäivä muistiin, jos valitsit sellaisen
    .without-e-id = Käytä paperilomaketta, tai soita numeroon { PHONE("fi-positive-credit-register") } ja kysy. Kielto alkaa, kun lomake on käsitelty.
    .caution = Kielto on merkki, ei lukko: luotonantaja päättää. Se voi hidastaa omaa lainaasi tai osamaksuasi. Ilman rastia sen näkevät vain luotonantajat. Rastin kanssa sen voivat nähdä myös puhelinyhtiöt, sähköyhtiöt ja vuokranantajat. Voit poistaa kiellon milloin vain.
    .say = Hei. Haluan tehdä vapaaehtoisen luottokiellon. Henkilötunnukseni on vuotanut. En voi kirjautua. Minkä lomakkeen tarvitsen? Mihin lähetän sen?

step-fi-credit-ban-child = Tee luottokielto lapselle
    .why = Lapsi ei voi ottaa lainaa, mutta hänen henkilötunnustaan voi käyttää väärin vielä vuosien päästä. Kielto jää rekisteriin, ja luotonantajat näkevät sen.
    .how = Huoltaja tekee kiellon paperilla. Verkossa lapselle ei voi tehdä kieltoa. Se on maksuton.
    .do-get-form = Hae paperilomake rekisterin sivulta
    .do-fill-in = Täytä lapsen tiedot ja omat tietosi
    .do-send-form = Lähetä lomake siinä olevaan osoitteeseen
    .do-tell-child = Kerro lapselle hänen ikäänsä sopivin sanoin
    .caution = Kysy rekisteristä, tarvitaanko kummankin huoltajan allekirjoitus. Jos sinulla on turvakielto, kirjoita yhteysosoite. Voit myöhemmin pyytää, että kielto poistetaan.
    .say = Hei. Haluan tehdä lapselleni luottokiellon paperilla. Hänen henkilötunnuksensa on vuotanut. Tarvitaanko molempien huoltajien allekirjoitus? Mihin lähetän lomakkeen?

step-fi-own-credit-report = Pyydä omat luottotietosi
    .why = Niistä näet maksuhäiriöt ja sen, kuka on kysynyt tietojasi. Väärä laina tai lasku voi näkyä siellä ensimmäisenä.
    .how = Tietoja on kahdella yrityksellä: Suomen Asiakastiedolla ja Dun & Bradstreetilla. Kummaltakin saat ne maksutta kerran { FACT("fi-own-credit-report-interval") } kuukaudessa. Lainasi näet milloin vain positiivisesta luottotietorekisteristä.
    .do-see-loans = Kirjaudu rekisteriin ja katso lainat
    .do-see-enquiries = Katso, kuka on kysynyt, ja ota ilmoitukset käyttöön
    .do-order-asiakastieto = Pyydä tietosi Suomen Asiakastiedosta
    .do-order-dnb = Pyydä tietosi Dun & Bradstreetilta
    .do-report-wrong = Jos laina ei ole sinun, soita luotonantajalle ja poliisille
    .without-e-id = Lähetä yrityksille allekirjoitettu kirje ja kopio henkilöllisyystodistuksesta. Lainoista voit kysyä numerosta { PHONE("fi-positive-credit-register") }.
    .caution = Yritykset myyvät myös maksullisia palveluja. Pyydä maksuttomat tiedot. Merkintä poistuu, kun velan maksusta on { FACT("fi-default-entry-removal-days") } päivää. Älä silti maksa velkaa, joka ei ole sinun.

step-fi-prh-registration-ban = Tee rekisteröintikielto PRH:lle
    .why = Silloin kukaan ei voi merkitä sinua yrityksen vastuuhenkilöksi ilman suostumustasi.
    .how = Täytä PRH:n sivulla oleva rekisteröintikiellon lomake ja allekirjoita se. Lähetä se mieluiten suojatulla sähköpostilla. Kielto on vapaaehtoinen.
    .do-get-form = Hae lomake PRH:n sivulta
    .do-sign = Täytä ja allekirjoita lomake
    .do-send-safely = Lähetä se suojatulla sähköpostilla tai postitse, tai vie se
    .do-check-roles = Katso Suomi.fi-palvelusta, onko sinulla jo rooleja yrityksissä
    .caution = Lomakkeessa on henkilötunnus. Älä lähetä sitä tavallisella sähköpostilla. Kielto ei poista rooleja, joita sinulla jo on. Jos perustat yrityksen, voit perua kiellon.

step-fi-dispute-invoice = Kiistä lasku kirjallisesti
    .why = Pelkkä lasku ei velvoita sinua maksamaan. Jos kukaan ei kiistä sitä, se voi silti mennä perintään.
    .how = Kirjoita laskun lähettäjälle ennen eräpäivää. Älä maksa, älä edes osaa. Pyydä todiste siitä, että sinä olet tilannut. Jos verkkokauppa myy laskulla, sen pitää tunnistaa ostaja vahvasti.
    .do-check-sender = Tarkista, että yritys on olemassa, ja etsi sen osoite
    .do-write-dispute = Kirjoita, että et ole tilannut mitään
    .do-ask-proof = Pyydä todiste siitä, miten tilaaja tunnistettiin
    .do-keep-copy = Säilytä lasku, oma kirjeesi ja vastaukset
    .do-mark-court-date = Jos tulee kirje oikeudesta, kirjoita vastauspäivä muistiin
    .caution = Älä suostu maksusuunnitelmaan velasta, joka ei ole sinun. Jos saat haasteen, vastaa käräjäoikeudelle kirjeessä mainittuun päivään mennessä. Tee niin, vaikka olet jo kiistänyt laskun. Muuten oikeus voi ratkaista asian ilman sinua. Oikeuspalveluvirasto voi auttaa.
    .letter-dispute =
        Hei,

        olen saanut teiltä laskun numero …, päivätty …, summa … euroa.

        En ole tilannut tuotetta tai palvelua enkä tehnyt kanssanne sopimusta. Epäilen, että joku on käyttänyt henkilötietojani. Kiistän laskun kokonaan.

        Pyydän teitä
        – osoittamaan kirjallisesti, mihin vaatimus perustuu ja miten tilaaja tunnistettiin
        – poistamaan laskun ja lopettamaan perinnän
        – olemaan ilmoittamatta velasta luottotietoyrityksille ja oikaisemaan tiedot, jos olette jo ilmoittaneet.

        Olen tehnyt rikosilmoituksen. Sen numero on ….

        Vastatkaa kirjallisesti viimeistään … osoitteeseen ….

        Paikka ja päivä: …
        Nimi: …
