step-se-dispute-invoice = Kiistä lasku kirjallisesti
    .why = Lasku, johon kukaan ei vastaa, voi siirtyä perintään ja Kronofogdenille, Ruotsin ulosottoviranomaiselle. Kirjallinen kieltäytyminen osoittaa, ettet hyväksy sitä.
    .how = Älä maksa. Kirjoita yritykselle, ettet ole tilannut mitään. Jos sama vaatimus tulee perintätoimistosta, vastaa myös siihen.
    .do-do-not-pay = Älä maksa, älä edes osaa summasta
    .do-write = Kirjoita yritykselle ja lähetä kirje
    .do-keep-copy = Säilytä lasku ja kopio kirjeestäsi
    .do-dispute-again = Kiistä jokainen uusi vaatimus samalla tavalla
    .caution = Älä allekirjoita käsin, sillä allekirjoituksia on kopioitu. Hallå konsument -neuvontapalvelulla on malleja, ja se vastaa numerossa { PHONE("se-halla-konsument") }.
    .letter-dispute =
        Hei!

        Kiistän laskunne. Sen numero on …, summa … ja päiväys …

        En ole tilannut teiltä mitään. Joku muu on voinut käyttää tietojani.

        Poistakaa vaatimus ja vahvistakaa se kirjallisesti. Älkää siirtäkö sitä perintään, koska se on kiistetty.

        Rikosilmoitukseni numero, jos olen tehnyt ilmoituksen: …

        Nimi: …
        Osoite: …
        Puhelin tai sähköposti: …
        Päiväys: …

step-se-dispute-payment-order = Vastaa Kronofogdenille ajoissa
    .why = Ilman vastausta vaatimus voidaan vahvistaa, ja voit saada maksuhäiriömerkinnän. Kun kieltäydyt ajoissa, Kronofogden ei vahvista sitä.
    .how = Jos saat kirjeen maksuvaatimuksesta (betalningsföreläggande), vastaa kirjeen määräajassa. Se on usein { FACT("se-payment-order-days") } päivää siitä, kun vahvistat saaneesi kirjeen. Vahvistus ei tarkoita, että hyväksyt vaatimuksen. Kirjoita, että kiistät sen, ja kerro miksi.
    .do-open-letters = Avaa kaikki Kronofogdenin kirjeet
    .do-confirm-receipt = Vahvista, että olet saanut kirjeen
    .do-object = Kirjoita, että kiistät, ja kerro asian numero ja syy
    .do-ask-about-debts = Kysy, onko sinulta muita vaatimuksia
    .caution = Vaatimuksen esittäjä voi viedä asian tuomioistuimeen. Jos häviät siellä, voit joutua maksamaan kuluja. Kronofogdenille voit vastata verkossa, lomakkeella, sähköpostilla tai kirjeellä.
    .say = Hei. Sain vaatimuksen, joka ei ole minun. Joku on käyttänyt tietojani. Haluan kiistää sen. Miten teen sen, ja mikä on viimeinen päivä? Onko minulta muita vaatimuksia?
