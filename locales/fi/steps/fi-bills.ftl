# Finland: purchases, loans, debt collection and court papers in your name.

step-fi-tell-seller-or-lender = Soita myyjälle tai luotonantajalle
    .why = Silloin toimitus ja lasku voidaan pysäyttää. Mitä aiemmin he tietävät, sitä vähemmän ehtii tapahtua.
    .how = Kerro, että sinä et ostanut tai lainannut. Pyydä perumaan osto tai laina ja oikaisemaan tiedot. Jos väärä laina näkyy positiivisessa luottotietorekisterissä, luotonantajan pitää oikaista se. Aikaa sillä on { FACT("fi-lender-correction-days") } työpäivää.
    .do-call = Soita sille, joka myi tai lainasi nimissäsi
    .do-cancel = Pyydä perumaan se ja sulkemaan asiakastili
    .do-check-register = Katso rekisteristä, onko siellä vieraita lainoja
    .do-write = Lähetä sama asia kirjallisena
    .do-note-answer = Kirjoita muistiin vastaus ja päivä
    .caution = Rekisteri ei muuta tietoja itse: luotonantaja oikaisee ne. Maksamattomat laskut ja puhelinvelat eivät näy siellä. Anna rikosilmoituksen numero, mutta älä enempää tietoja kuin tarvitaan.
    .say = Hei. Pyydän, että pysäytätte oston tai lainan. Minä en ostanut enkä lainannut. Joku on käyttänyt tietojani teillä. Oikaiskaa myös tiedot. Teen asiasta rikosilmoituksen. Lähettäkää vastaus kirjallisena, kiitos.
    .letter-correction =
        Hei,

        joku on käyttänyt henkilötietojani teillä. Kyse on tilauksesta, sopimuksesta tai lainasta numero …, päivätty ….

        En ole tehnyt tilausta enkä sopimusta. Pyydän teitä
        – perumaan sen ja pysäyttämään toimituksen ja laskun
        – sulkemaan asiakastilin, joka on avattu nimissäni
        – oikaisemaan tiedot teillä ja rekistereissä, joihin olette ne antaneet
        – kertomaan, mitä tietojani käytettiin ja miten tilaaja tunnistettiin.

        Olen tehnyt rikosilmoituksen. Sen numero on ….

        Vastatkaa kirjallisesti viimeistään …. Jos tarvitsette henkilötunnukseni, annan sen turvallisella tavalla.

        Paikka ja päivä: …
        Nimi ja osoite vastausta varten: …

step-fi-dispute-collection = Kiistä perintä kirjallisesti
    .why = Kun kiistät velan kirjallisesti, epäselvää velkaa ei pidä enää periä. Se on hyvää perintätapaa.
    .how = Kirjoita perintätoimistolle ja myyjälle ennen kirjeessä olevaa päivää. Pyydä lopettamaan perintä, oikaisemaan tiedot ja korvaamaan kulusi. Jos et ole saanut perintäkirjettä, voit ohittaa tämän.
    .do-find-case = Etsi kirjeestä asian numero
    .do-write-both = Kirjoita perintätoimistolle ja myyjälle
    .do-before-due-date = Lähetä ennen kirjeessä olevaa päivää
    .do-ask-costs = Pyydä korvausta omista kuluistasi
    .do-keep-copy = Säilytä vaatimus, kirjeesi ja kuitti
    .caution = Älä allekirjoita maksusuunnitelmaa velasta, joka ei ole sinun. Maksumuistutus saa maksaa enintään { FACT("fi-reminder-fee-max") } euroa. Sen saa lähettää aikaisintaan { FACT("fi-reminder-wait-days") } päivää eräpäivän jälkeen. Kiistäminen ei riitä, jos oikeus kirjoittaa: vastaa myös sille.
    .letter-dispute =
        Hei,

        olen saanut teiltä maksuvaatimuksen asiassa numero …, päivätty …. Se koskee velkaa … yritykselle ….

        Kiistän velan kokonaan. En ole tilannut mitään enkä tehnyt sopimusta. Joku muu on käyttänyt tietojani.

        Pyydän teitä
        – lopettamaan perinnän heti
        – osoittamaan kirjallisesti, mihin vaatimus perustuu ja miten tilaaja tunnistettiin
        – olemaan luovuttamatta tietoja velasta ja oikaisemaan jo luovutetut tiedot
        – korvaamaan asian selvittämisestä tulleet kuluni, yhteensä … euroa.

        Olen tehnyt rikosilmoituksen. Sen numero on ….

        Vastatkaa kirjallisesti viimeistään … osoitteeseen ….

        Paikka ja päivä: …
        Nimi: …

step-fi-answer-court = Vastaa, jos oikeus kirjoittaa
    .why = Jos et vastaa, käräjäoikeus voi ratkaista asian ilman sinua. Siitä voi tulla maksuhäiriömerkintä ja ulosotto.
    .how = Tämä koskee sinua, jos saat haasteen. Viimeinen vastauspäivä on kirjeessä. Kirjoita, että kiistät vaatimuksen ja miksi. Lähetä vastaus käräjäoikeuteen.
    .do-read-date = Lue kirje ja kirjoita vastauspäivä muistiin
    .do-get-help = Soita Oikeuspalveluvirastoon tai juristin neuvontaan
    .do-write-answer = Kirjoita, että kiistät vaatimuksen ja miksi
    .do-send-in-time = Lähetä vastaus ennen viimeistä päivää
    .do-keep-proof = Säilytä kopio ja todiste lähettämisestä
    .caution = Vastaa, vaikka olet jo kiistänyt laskun. Jos tuomio on jo tullut, voit pyytää, että sama oikeus käsittelee asian uudelleen. Pyydä kirjallisesti. Aikaa on { FACT("fi-reopening-days") } päivää siitä, kun todistettavasti sait tiedon tuomiosta. Myös sähköposti voi riittää tiedoksi. Älä odota, vaan hae apua.
    .letter-answer =
        … käräjäoikeudelle

        Vastaus asiassa numero …
        Kantaja: …
        Vastaaja: … (minä)

        Kiistän kanteen kokonaan.

        Perusteet: En ole tehnyt sopimusta enkä tilannut mitään. Joku muu on käyttänyt henkilötietojani. Olen tehnyt rikosilmoituksen numero …, päivä …. Kiistin vaatimuksen kantajalle ….

        Todisteet: rikosilmoitus, kirjeeni kantajalle, kantajan vastaus, ….

        Pyydän, että käräjäoikeus hylkää kanteen ja velvoittaa kantajan korvaamaan kuluni.

        Paikka ja päivä: …
        Nimi, osoite ja puhelin: …
    .letter-reopening =
        … käräjäoikeudelle

        Takaisinsaantihakemus asiassa numero …
        Yksipuolinen tuomio annettiin …. Sain siitä tiedon …, näin: ….

        Pyydän, että käräjäoikeus ottaa asian uudelleen käsiteltäväksi ja hylkää kanteen.

        Perusteet: En ole tehnyt sopimusta enkä tilannut mitään. Joku muu on käyttänyt henkilötietojani. En voinut vastata aiemmin, koska ….

        Todisteet: rikosilmoitus numero …, ….

        Pyydän myös, että tuomiota ei panna täytäntöön, ennen kuin asia on ratkaistu.

        Paikka ja päivä: …
        Nimi, osoite ja puhelin: …

step-fi-refund-unauthorised-payment = Pyydä pankilta rahat takaisin
    .why = Pankin pitää usein palauttaa maksu, jota et ole hyväksynyt. Nopea ilmoitus auttaa.
    .how = Tee kirjallinen vaatimus pankin lomakkeella tai kirjeellä. Jos pankki kieltäytyy, pyydä syy kirjallisena. FINE voi sitten arvioida asian maksutta. Jos rahaa ei ole kadonnut, et tarvitse tätä.
    .do-list-payments = Kirjoita muistiin jokainen maksu: päivä, summa ja saaja
    .do-claim = Lähetä vaatimus pankille
    .do-ask-reason = Jos pankki kieltäytyy, pyydä syy kirjallisena
    .do-call-fine = Soita FINEen, jos et ole tyytyväinen
    .caution = Oma osuutesi on enintään { FACT("fi-card-own-share-max") } euroa siitä, mitä tapahtui ennen ilmoitustasi. Jos tunnuksia tai korttia on säilytetty hyvin huolimattomasti, se voi olla koko summa. Jos hyväksyit maksun itse, palautus on vaikeampi. Pyydä silti pankkia perumaan maksu. Kukaan ei voi luvata, miten käy.
    .letter-refund =
        Hei,

        pyydän, että pankki palauttaa maksut, joita en ole hyväksynyt.

        Tili tai kortti, vain viimeiset numerot: …
        Maksut: päivä, summa ja saaja: …
        Huomasin ne … kello ….
        Ilmoitin teille … kello ….

        En ole tehnyt enkä hyväksynyt maksuja. Tiedot ovat voineet päästä ulos näin: ….

        Rikosilmoituksen numero: ….

        Jos ette palauta koko summaa, pyydän syyn kirjallisena.

        Paikka ja päivä: …
        Nimi ja puhelin: …
