# e-legitimation: BankID, Freja and others. The list of issuers is Digg's page.
step-se-block-eid = Sulje ruotsalainen e-tunnuksesi
    .why = Se, jolla on e-tunnuksesi (e-legitimation), voi kirjautua ja allekirjoittaa nimissäsi. Kun suljet sen, hän ei enää pysty siihen.
    .how = Soita sille, joka on antanut e-tunnuksen. BankID:n antaja on pankki. Muiden antajat löydät osoitteesta { LINK("se-digg-eid-block") }.
    .do-call-issuer = Soita pankkiin tai muulle e-tunnuksen antajalle
    .do-ask-about-new = Kysy, onko joku tilannut uuden nimissäsi
    .do-note-time = Kirjoita muistiin kellonaika ja kenen kanssa puhuit
    .caution = Et voi kirjautua viranomaisten ja terveydenhuollon palveluihin, ennen kuin saat uuden e-tunnuksen. Sulku ei peru sitä, mitä nimissäsi on jo tehty.
    .say = Hei. Haluan sulkea e-tunnukseni. Joku on voinut saada koodini. Onko joku tilannut uuden nimissäni? Mihin sitä on käytetty tänään?

step-se-block-card = Sulje pankkikortti
    .why = Kortin tiedoilla joku voi ostaa nimissäsi. Sulku estää uudet ostot kortilla.
    .how = Sulje kortti pankin sovelluksessa tai soita pankin sulkunumeroon. Jos numeroa ei ole tässä, katso se pankin omalta sivulta. Tilaa samalla uusi kortti.
    .do-block = Sulje kortti sovelluksessa tai puhelimitse
    .do-order-new = Tilaa uusi kortti
    .do-check-purchases = Käy ostot läpi ja kerro pankille, mitkä eivät ole sinun
    .do-tell-police = Ilmoita poliisille ostoista, jotka eivät ole sinun
    .caution = Korttia ei voi enää käyttää. Kortilta menevät maksut, esimerkiksi tilaukset, voivat katketa. Varmista, että voit maksaa ruoan ja matkat, kunnes uusi kortti tulee.

step-se-tell-bank = Soita pankkiin
    .why = Pankki näkee, mitä tilillä on tapahtunut. Se voi sulkea kortit ja tunnukset. Sille teet myös reklamaation. Mitä aiemmin soitat, sitä enemmän voidaan vielä pysäyttää.
    .how = Etsi numero itse, kortista tai pankin sivulta. Älä käytä numeroa, jonka sait puhelussa, tekstiviestissä tai sähköpostissa. Jos rahaa on viety, sano se heti.
    .do-call-bank = Soita pankkiin numeroon, jonka etsit itse
    .do-go-through = Käykää läpi tilit, kortit ja lainat yhdessä
    .do-complain = Tee reklamaatio maksuista, joita et ole tehnyt
    .do-note-number = Kirjoita asianumero muistiin
    .caution = Pankki voi kieltäytyä palauttamasta rahaa. Se ei aina jää siihen. Hallå konsument -neuvontapalvelu kertoo, mitä voit tehdä, numerossa { PHONE("se-halla-konsument") }.
    .say = Hei. Haluan käydä läpi tilini ja korttini. Tietoni ovat vuotaneet. Näetkö jotain, mitä en ole tehnyt? Voitko pysäyttää sen? Minkä asianumeron saan?

step-se-list-eid-services = Tarkista, mihin e-tunnusta on käytetty
    .why = Se, jolla on ollut e-tunnuksesi (e-legitimation), on voinut avata nimissäsi tilejä tai digitaalisen postilaatikon. Silloin tärkeä posti menee sinne.
    .how = Tee luettelo palveluista, joihin kirjaudut e-tunnuksella. Digg, Ruotsin digiviranomainen, voi kertoa, onko nimissäsi avattu digitaalinen postilaatikko. Yhteystiedot ovat osoitteessa { LINK("se-digg-eid-block") }.
    .do-turn-on-notices = Ota sovelluksessa käyttöön ilmoitukset uudesta BankID:stä
    .do-list-services = Kirjoita muistiin, mihin kirjaudut e-tunnuksella
    .do-close-what-is-not-yours = Pyydä sulkemaan se, mikä ei ole sinun
    .do-ask-digg = Kysy Diggiltä postilaatikosta nimissäsi
    .do-tell-credit = Kerro UC:lle ja Creditsafelle, jos e-tunnus on kadonnut
    .caution = Ilmoitus ei ole esto, se vain kertoo. Tee luettelo paperille, jos joku muu voi nähdä näyttösi.

step-se-dispute-transaction = Vaadi rahat takaisin pankilta
    .why = Onko tililtäsi mennyt rahaa, vaikka et hyväksynyt sitä? Silloin pankin pitää näyttää, mitä tapahtui. Sinun ei tarvitse.
    .how = Kirjoita pankille mahdollisimman pian. Kerro, mitä maksuja asia koskee ja milloin huomasit ne. Kerro myös, ettet ole hyväksynyt niitä. Jos pankki sanoo, että olit hyvin huolimaton, oma osuutesi on silti enintään { FACT("se-own-share-most") } Ruotsin kruunua. Raja ei koske erityisen moitittavia tapauksia. Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-list-payments = Kirjoita muistiin maksujen päivät ja summat
    .do-send-letter = Lähetä kirje tai pankin oma lomake
    .do-enclose-report = Liitä mukaan kopio rikosilmoituksesta
    .do-ask-for-decision = Pyydä pankin vastaus kirjallisena
    .caution = Jos hyväksyit maksun itse, pankki kieltäytyy usein. Silloin saat maksutonta neuvontaa Konsumenternas-toimistosta, numerosta { PHONE("se-konsumenternas-bankbyra") }. Se ei koskaan soita ensin. Voit ottaa asian uudestaan esiin, vaikka pankki on kieltäytynyt aiemmin.
    .letter-complaint =
        Hei,

        teen reklamaation maksuista tililtäni tai kortiltani.

        Poista se, mikä ei pidä paikkaansa:
        – En ole hyväksynyt niitä.
        – Joku huijasi minut hyväksymään ne. Näin se tapahtui: …

        Maksut (päivä, summa, saaja):
        – …
        – …

        Huomasin asian tänä päivänä: … Soitin teille tänä päivänä: …

        Olen tehnyt rikosilmoituksen. Sen numero on … Kopio on liitteenä.

        Pyydän teitä palauttamaan rahat. Jos kieltäydytte, pyydän päätöksen ja perustelut kirjallisina.

        Nimi: …
        Osoite: …
        Puhelin tai sähköposti: …
        Päiväys: …

step-se-arn = Pyydä ARNin ratkaisu pankin päätökseen
    .why = ARN eli Allmänna reklamationsnämnden on Ruotsin kuluttajariitalautakunta. Se ratkaisee riitoja sinun ja pankin välillä. Käsittely on maksuton, ja pankkeja kehotetaan noudattamaan ratkaisua.
    .how = Käytä ARNin omaa lomaketta, verkossa tai paperilla. Se on ruotsiksi. Tavallisia kirjeitä ja viestejä ARN ei ota vastaan. Tee se { FACT("se-arn-months") } kuukauden kuluessa siitä, kun pankki ensi kerran kieltäytyi.
    .do-get-refusal = Pyydä pankin kielteinen päätös kirjallisena
    .do-ask-bureau = Kysy neuvoa Konsumenternas-toimistosta
    .do-fill-in-form = Täytä ARNin lomake ja kerro vaatimuksesi
    .do-enclose = Liitä mukaan pankin päätös ja rikosilmoitus
    .caution = Vastaus voi viipyä pitkään. Pidä liitteet lyhyinä. Jos ARN on pankin kannalla, voit vielä mennä tuomioistuimeen. Joskus Ruotsin kuluttaja-asiamies voi auttaa siellä. Kysy Hallå konsument -neuvonnasta, numerosta { PHONE("se-halla-konsument") }.
