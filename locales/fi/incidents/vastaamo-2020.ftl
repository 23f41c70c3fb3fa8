# Vastaamo (Finland, 2020). .because follows the word "koska".

incident-vastaamo-2020 = Psykoterapiakeskus Vastaamo
    .what = Joku vei Psykoterapiakeskus Vastaamosta asiakkaiden tietoja ja henkilötunnuksia. Asiakkaat saivat sähköpostia, jossa vaadittiin rahaa, ja osa tiedoista julkaistiin verkossa. Vastaamoa ei enää ole. Potilastiedot ovat Kelan arkistossa. Asia on käsitelty oikeudessa.
    .because = olit Vastaamon asiakas

step-fi-vastaamo-leave-the-texts = Jätä vuodetut tekstit rauhaan
    .why = Saat apua, voit tehdä ilmoituksen ja hakea korvausta, vaikka et etsi tekstejä. Oman tekstin näkeminen väärässä paikassa satuttaa usein lisää.
    .how = Moni on sanonut julkisesti, ettei lue eikä jaa vuodettua. Se, mitä kerroit terapiassa, on yhä sinun. Avun hakeminen oli vastuullista ja rohkeaa.
    .do-leave-it = Älä etsi, avaa tai lataa mitään
    .do-ask-close = Pyydä läheistäkin olemaan etsimättä
    .do-keep-message = Jos saat linkin, säilytä viesti todisteena. Älä avaa linkkiä
    .do-talk = Puhu jollekulle siitä, mitä eniten pelkäät
    .caution = Kukaan ei voi luvata, ettei kukaan lue. Tekstien levittäminen voi olla rikos, vaikka vain lähettäisi ne eteenpäin. Jos joku uhkaa sinua, tee rikosilmoitus. Jos ajattelet kuolemaa, soita numeroon { PHONE("fi-mieli-crisis") }. Jos linja ei vastaa, soita numeroon { PHONE("fi-paivystysapu-116117") }. Jos henkesi on vaarassa, soita numeroon { PHONE("fi-emergency-112") }.

step-fi-vastaamo-own-records = Pyydä tietosi Kelasta
    .why = Silloin näet, mitä sinusta todella kirjattiin. Joidenkin olo kevenee, toisten olo käy raskaammaksi. Voit jättää sen tekemättä tai odottaa.
    .how = Vastaamon potilastiedot ovat Kelan arkistossa. Pyydä ne Kelan lomakkeella tai suojatulla sähköpostilla. Kela välittää pyynnön hyvinvointialueelle, joka vastaa sinulle.
    .do-decide = Päätä, luetko nyt, myöhemmin vai et lainkaan
    .do-get-form = Hae pyyntölomake Kelan sivulta
    .do-write-years = Kirjoita Vastaamo, vuodet ja mitä tietoja pyydät
    .do-send-safely = Lähetä suojatulla sähköpostilla tai postitse
    .do-read-with-someone = Lue yhdessä jonkun kanssa, johon luotat
    .caution = Paperit annetaan sellaisina kuin ne tulivat Vastaamosta. Jos mukana on sivuja toisesta ihmisestä, älä lue pidemmälle vaan kerro Kelaan. Jos kunta maksoi käynnit esimerkiksi palvelusetelillä, tiedot voivat olla siellä. Älä lähetä henkilötunnusta tavallisella sähköpostilla.

step-fi-vastaamo-police-supplement = Täydennä rikosilmoitustasi
    .why = Uudet vaatimukset, laskut ja levitetyt tiedot liittyvät siihen, mitä silloin tapahtui. Yhdellä ja samalla numerolla asiaa on helpompi seurata.
    .how = Jos olet jo tehnyt ilmoituksen, lisää uusi asia samaan numeroon. Jos et ole tehnyt, Rikosuhripäivystys kertoo, mitä vielä voi tehdä.
    .do-find-number = Etsi ilmoituksesi numero
    .do-add-new = Kerro poliisille, mitä uutta on tapahtunut
    .do-ask-riku = Soita Rikosuhripäivystykseen ja kysy, mikä koskee sinua
    .caution = Jos mitään uutta ei ole tapahtunut, sinun ei tarvitse tehdä nyt mitään. Suuri juttu on jo ollut oikeudessa, eikä syyttäjä ajanut jokaisen vaatimuksia. Ei ole väärin, jos et jaksanut silloin ilmoittaa.
    .say = Hei. Olin Vastaamon asiakas. Haluan tietää, mitä voin vielä tehdä. Olen tehnyt ilmoituksen, tai en ole. Ehdinkö vielä hakea korvausta? Voiko joku auttaa papereissa?

step-fi-vastaamo-state-compensation = Hae korvausta Valtiokonttorista
    .why = Valtio voi maksaa korvausta kärsimyksestä, jonka kiristys tai sen yritys aiheutti. Voit kysyä sitä vielä vuosienkin jälkeen.
    .how = Tarvitset rikosilmoituksen, ja sinun pitää olla vaatinut korvausta tekijältä. Sen jälkeen haet itse. Käsittely kestää keskimäärin { FACT("fi-state-treasury-handling-min") }–{ FACT("fi-state-treasury-handling-max") } kuukautta.
    .do-ask-time = Soita Valtiokonttoriin ja kysy, ehditkö vielä
    .do-collect-papers = Kerää rikosilmoitus, tuomio ja vaatimuksesi
    .do-find-medical = Jos sinulla on lausuntoja tapahtumien syksyltä, ota ne mukaan
    .do-apply = Täytä hakemus Valtiokonttorin asiointipalvelussa
    .caution = Itse tietomurrosta tai levittämisestä ei makseta korvausta kärsimyksestä. Tilapäisestä psyykkisestä haitasta tarvitaan hoitopaperit siltä ajalta. Uuden lausunnon hintaa ei korvata. Yleensä haetaan, kun lainvoimaisesta tuomiosta on kulunut enintään { FACT("fi-state-compensation-limit-years") } vuotta. Kukaan ei voi luvata summaa.
    .say = Hei. Olin Vastaamon asiakas, ja minua kiristettiin. Voinko vielä hakea korvausta? Mitä papereita tarvitsette? Riittävätkö sen ajan hoitopaperit?
