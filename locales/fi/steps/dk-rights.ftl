# Tanska: ilmoitus tietosuojaviranomaiselle.

step-dk-datatilsynet-complaint = Tee ilmoitus Datatilsynetille
    .why = Datatilsynet on Tanskan tietosuojaviranomainen. Se voi tutkia, noudattiko organisaatio sääntöjä, kun sillä oli tietosi.
    .how = Kirjoita ensin organisaatiolle ja pyydä selitys. Jos vastaus ei riitä, lähetä ilmoitus, jossa on nimesi ja osoitteesi, tanskaksi tai englanniksi. Saat tietää { FACT("dk-complaint-status-months") } kuukauden kuluessa, miten asia etenee. Neuvoja saat numerosta { PHONE("dk-datatilsynet") }.
    .do-write-controller = Kirjoita ensin sille, joka vastaa tiedoistasi
    .do-collect-papers = Kerää kirjeet, vastaukset ja päivät
    .do-send-complaint = Lähetä ilmoitus, esimerkiksi Digital Postissa
    .caution = Datatilsynet ei usein ota käsittelyyn ilmoitusta vuodosta, jota se jo tutkii. Identiteettivarkaudessa se ei voi auttaa. Se, josta ilmoitat, saa yleensä kopion. Jos teet ilmoituksen toisen puolesta, käytä Datatilsynetin valtakirjaa. Jos kyse on färsaarelaisesta yrityksestä, oikea paikka on Dátueftirlitið. Jos asiaa hoidettiin mielestäsi huonosti, voit kannella Tanskan oikeusasiamiehelle (Folketingets Ombudsmand).
    .letter-complaint =
        Vastaanottaja: Datatilsynet

        Teen ilmoituksen siitä, miten … (organisaation nimi) on käyttänyt ja suojannut tietojani.

        Mitä tapahtui: …
        Milloin se tapahtui tai huomattiin: …
        Mitä tietojani se koskee: …

        Kirjoitin organisaatiolle … Sain vastauksen: … (tai: en ole saanut vastausta)

        Pyydän, että tutkitte, onko sääntöjä noudatettu. Kirjeet ja vastaukset ovat liitteenä.

        Ystävällisin terveisin
        … (nimi ja osoite)

step-dk-delist = Ilmoita Datatilsynetille, jos hakutulos jää
    .why = Jos Google tai Bing ei poista tulosta nimelläsi, Tanskan tietosuojaviranomainen (Datatilsynet) voi tutkia asiaa.
    .how = Käytä ensin hakukoneen omaa lomaketta. Kirjoita tarkat osoitteet ja syy, miksi ne pitäisi poistaa. Jos hakukone ei suostu, lähetä sen vastaus ja osoitteet Datatilsynetille.
    .do-copy-addresses = Kopioi jokaisen tuloksen osoite
    .do-fill-form = Täytä Googlen tai Bingin lomake
    .do-complain = Jos et saa niitä pois, lähetä vastaus Datatilsynetille
    .caution = Itse sivu jää. Google haluaa kopion henkilöllisyystodistuksesta. Oikeudella on rajansa, ja poisto voi viedä aikaa.

step-dk-erasure-rectify = Pyydä poistamaan tietosi
    .why = Tieto, jota yrityksellä ei enää ole, ei voi vuotaa uudelleen.
    .how = Kirjoita yritykselle Tanskaan, mitkä tiedot pitää poistaa tai korjata ja miksi. Vastaus pitää yleensä saada { FACT("dk-access-answer-months") } kuukaudessa.
    .do-choose = Valitse, mitä pitää poistaa tai korjata
    .do-send-letter = Lähetä kirje
    .do-note-date = Kirjoita muistiin, milloin lähetit sen
    .caution = Kaikkea et voi saada poistetuksi. Viranomaisten täytyy säilyttää asiansa, ja potilastietoja poistetaan harvoin. Jo viety tieto ei katoa. Pyydä ensin omat tietosi, jos haluat kopion.
    .letter-erasure =
        Vastaanottaja: … (yrityksen nimi)

        Pyydän, että poistatte nämä tiedot minusta: …
        Pyydän, että korjaatte nämä tiedot: … Oikein on: …

        Syy: … (ette enää tarvitse niitä, perun suostumukseni, ne ovat väärin tai muu)

        Älkää käyttäkö niitä, kun tutkitte pyyntöä.

        Jos ette voi poistaa jotain, kirjoittakaa mitä, miksi ja kuinka kauan säilytätte sitä.

        Vastatkaa turvallisesti: …

        Ystävällisin terveisin
        … (nimi ja osoite)

step-dk-damages = Harkitse vahingonkorvausta
    .why = Jos joku rikkoi sääntöjä ja siitä tuli sinulle kuluja tai haittaa, voit vaatia korvausta. Sitä vaaditaan siltä, joka vastaa tiedoista.
    .how = Kerää todisteet menetyksistä ja siitä, mitä tämä on merkinnyt sinulle. Pyydä ensin maksutonta neuvoa. Lähetä sitten kirje, jossa on summa ja viimeinen päivä.
    .do-list-loss = Kirjoita menetykset ja seuraukset, liitä tositteet
    .do-ask-advice = Kysy neuvoa advokatvagtista tai retshjælpistä
    .do-send-claim = Lähetä vaatimus, mieluiten tanskaksi
    .caution = Laki voi kattaa muutakin kuin rahaa, mutta tuomioistuinten linja on vielä auki. Eräs tanskalainen juttu koski varastettua tietokonetta. Korvausta vaatineet eivät saaneet siinä mitään. Oikeudenkäynti voi maksaa. Kysy vakuutusyhtiöltä, onko sinulla oikeusturvaa.
    .letter-claim =
        Vastaanottaja: … (organisaation nimi)

        Teillä tapahtui tietoturvaloukkaus … Mukana oli tietoja minusta: …

        Minulle siitä seurasi:
        – Menetetty raha: … Tanskan kruunua (katso liitteet)
        – Muuta: … (esimerkiksi ahdistus, uni, aika, muutto)

        Vaadin korvausta tietosuoja-asetuksen (GDPR) ja Tanskan lain mukaan: … Tanskan kruunua.

        Vastatkaa kirjallisesti viimeistään …

        Liitteenä: …

        Ystävällisin terveisin
        … (nimi ja osoite)

step-dk-criminal-injuries = Hae valtiolta korvausta vahingosta
    .why = Jos rikos on vahingoittanut terveyttäsi, myös psyykkisesti, Tanskan valtio voi maksaa korvausta.
    .how = Hae verkossa: Erstatningsnævnet on Tanskan rikosvahinkolautakunta. Rikoksesta täytyy yleensä ilmoittaa { FACT("dk-compensation-report-hours") } tunnin kuluessa. Hae { FACT("dk-compensation-years") } vuoden kuluessa lopullisesta tuomiosta tai siitä, kun poliisi päätti asian.
    .do-see-doctor = Pyydä lääkäriä kirjaamaan, miten voit
    .do-keep-papers = Säilytä asianumero, laskut ja kirjeet
    .do-apply = Hae Erstatningsnævnetin sivulla, tanskaksi
    .caution = Jos aikaa on kulunut enemmän, kysy silti lautakunnasta. Pelkkää tietovuotoa tai menetettyä rahaa ei korvata. Lautakunta arvioi, saako kiristyksestä korvausta. Jos asia menee oikeuteen, vaadi rahat siellä tekijältä.

step-dk-legal = Kysy maksutonta oikeudellista neuvoa
    .why = Juristin neuvosta on apua, jos yritys ei luovuta tai saat kirjeen tuomioistuimesta.
    .how = Advokatvagten eli asianajajien päivystys antaa Tanskassa suullisia neuvoja maksutta, tuloista riippumatta. Nimeäsi ei tarvitse kertoa. Retshjælp eli oikeusapu voi auttaa myös kirjeissä.
    .do-find-place = Etsi lähin advokatvagt tai retshjælp
    .do-take-papers = Ota mukaan vaatimukset, vastaukset ja poliisin vahvistus
    .do-check-insurance = Kysy vakuutusyhtiöltä oikeusturvasta
    .caution = Neuvot saat tanskaksi. Ota mukaan tulkki tai ystävä. Retshjælpissä voi olla tuloraja. Vastaa tuomioistuimelle ajoissa, vaikka odottaisit vielä neuvoa.
