step-se-dispute-invoice = Kiistä lasku kirjallisesti
    .why = Lasku, johon kukaan ei vastaa, voi siirtyä perintään ja Kronofogdenille, Ruotsin ulosottoviranomaiselle. Kun kiistät laskun kirjallisesti, se osoittaa, ettet hyväksy sitä.
    .how = Älä maksa. Kirjoita yritykselle, ettet ole tilannut mitään. Jos sama vaatimus tulee perintätoimistosta, vastaa myös siihen. Saat kirjeet ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-do-not-pay = Älä maksa, älä edes osaa summasta
    .do-write = Kirjoita yritykselle ja lähetä kirje
    .do-keep-copy = Säilytä lasku ja kopio kirjeestäsi
    .do-dispute-again = Kiistä jokainen uusi vaatimus, myös perintätoimiston
    .do-ask-adviser = Kysy kunnan kuluttajaneuvojalta, jos haluat apua
    .caution = Älä allekirjoita käsin, sillä allekirjoituksia on kopioitu. Hallå konsument -neuvontapalvelulla on malleja, ja se vastaa numerossa { PHONE("se-halla-konsument") }.
    .letter-dispute =
        Hei,

        kiistän laskunne. Sen numero on …, summa … ja päiväys …

        En ole tilannut teiltä mitään. Joku muu on voinut käyttää tietojani.

        Poistakaa vaatimus ja vahvistakaa se kirjallisesti. Älkää siirtäkö sitä perintään, koska se on kiistetty.

        Rikosilmoitukseni numero, jos olen tehnyt ilmoituksen: …

        Nimi: …
        Osoite: …
        Puhelin tai sähköposti: …
        Päiväys: …
    .letter-collection =
        Hei,

        kiistän vaatimuksenne. Sen numero on … ja summa … kruunua. Saaja on …

        En ole tilannut mitään. Joku muu on voinut käyttää tietojani. Kiistin laskun jo tänä päivänä: … Sen kirjeen kopio on liitteenä.

        Rikosilmoitukseni numero: … Kopio on liitteenä.

        Lopettakaa perintä ja vahvistakaa se kirjallisesti. Kiistettyä vaatimusta ei pidä periä.

        Nimi: …
        Osoite: …
        Puhelin tai sähköposti: …
        Päiväys: …

step-se-dispute-payment-order = Vastaa Kronofogdenille ajoissa
    .why = Ilman vastausta vaatimus voidaan vahvistaa, ja voit saada maksuhäiriömerkinnän. Kun kiistät sen ajoissa, Kronofogden, Ruotsin ulosottoviranomainen, ei vahvista sitä.
    .how = Jos saat kirjeen maksuvaatimuksesta (betalningsföreläggande), vastaa kirjeen määräajassa. Se on usein { FACT("se-payment-order-days") } päivää siitä, kun vahvistat, että sait kirjeen. Vahvistus ei tarkoita, että hyväksyt vaatimuksen. Kirjoita, että kiistät sen, ja kerro miksi.
    .do-open-letters = Avaa kaikki Kronofogdenin kirjeet
    .do-confirm-receipt = Vahvista, että olet saanut kirjeen
    .do-object = Kirjoita, että kiistät, ja kerro asian numero ja syy
    .do-ask-about-debts = Kysy, onko sinulta muita vaatimuksia
    .caution = Se, joka vaatii rahaa, voi viedä asian tuomioistuimeen. Jos häviät siellä, voit joutua maksamaan kuluja. Voit vastata verkossa, lomakkeella, sähköpostilla tai kirjeellä. Valitse Lyktan kieleksi ruotsi, niin saat kirjeen ruotsiksi. Eurooppalaisessa maksamismääräyksessä käytä lomaketta F. Siihen on aikaa { FACT("se-european-order-days") } päivää.
    .say = Hei. Haluan kiistää vaatimuksen. Se ei ole minun. Joku on käyttänyt tietojani. Miten teen sen, ja mikä on viimeinen päivä? Onko minulta muita vaatimuksia?
    .letter-object =
        Hei,

        kiistän vaatimuksen. En hyväksy siitä mitään osaa.

        Asian numero (målnummer): …
        Kuka vaatii maksua: …

        Syy: En ole tilannut mitään enkä lainannut rahaa. Joku muu on käyttänyt tietojani. Olen tehnyt rikosilmoituksen, jonka numero on …

        Nimi: …
        Henkilötunnus, jos kirjettä ei muuten voi yhdistää minuun: …
        Osoite: …
        Päiväys: …

step-se-check-debts = Tarkista, mitä velkoja nimissäsi on
    .why = Vaatimus on voinut mennä Kronofogdenille, Ruotsin ulosottoviranomaiselle, vaikka et ole nähnyt kirjettä. Mitä aiemmin näet sen, sitä enemmän voi korjata.
    .how = Kirjaudu Kronofogdenin palveluun Mina sidor. Jos siellä on velka, joka ei ole sinun, pyydä oikaisua. Maksuhäiriömerkinnästä päättää luottotietoyritys, joten kirjoita myös sinne. Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-see-debts = Katso, mitä velkoja nimissäsi on
    .do-ask-for-correction = Pyydä Kronofogdenia korjaamaan virhe
    .do-ask-credit-company = Pyydä luottotietoyritystä poistamaan väärä merkintä
    .without-e-id = Soita Kronofogdenille numeroon { PHONE("se-kronofogden-service") } ja pyydä ote veloistasi.
    .caution = Suurin osa Kronofogdenin tiedoista on julkisia. Jos sinulla on suojatut henkilötiedot, kerro se, ennen kuin annat osoitteen. Korjaus voi viedä aikaa, joten säilytä kopiot.
    .letter-correct =
        Hei,

        teillä on nimissäni velka, joka ei ole minun.

        Asian numero: …
        Kuka vaatii maksua: …
        Summa: …

        Joku on käyttänyt tietojani. Olen tehnyt rikosilmoituksen, jonka numero on … Kopio on liitteenä.

        Pyydän teitä korjaamaan rekisterin ja vahvistamaan sen kirjallisesti.

        Nimi: …
        Osoite: …
        Päiväys: …
