step-se-dispute-transaction = Vaadi rahat takaisin pankilta
    .why = Onko tililtäsi mennyt rahaa ilman hyväksyntääsi? Silloin pankin pitää näyttää, mitä tapahtui. Sinun ei.
    .how = Kirjoita pankille mahdollisimman pian. Kerro, mitä maksuja asia koskee ja milloin huomasit ne. Kerro myös, ettet ole hyväksynyt niitä. Jos pankki sanoo, että olit hyvin huolimaton, oma osuutesi on silti enintään { FACT("se-own-share-most") } Ruotsin kruunua. Raja ei koske erityisen moitittavia tapauksia. Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-list-payments = Kirjoita muistiin maksujen päivät ja summat
    .do-send-letter = Lähetä kirje tai pankin oma lomake
    .do-enclose-report = Liitä mukaan kopio rikosilmoituksesta
    .do-ask-for-decision = Pyydä pankin vastaus kirjallisena
    .caution = Jos hyväksyit maksun itse, pankki kieltäytyy usein. Silloin saat maksutonta neuvontaa Konsumenternas-toimistosta, numerosta { PHONE("se-konsumenternas-bankbyra") }. Se ei koskaan soita ensin. Myös vanhan kielteisen vastauksen voi ottaa uudestaan esiin.
    .letter-complaint =
        Hei!

        Teen reklamaation maksuista tililtäni tai kortiltani.

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

step-se-arn = Vie pankin päätös ARNin ratkaistavaksi
    .why = ARN eli Allmänna reklamationsnämnden on Ruotsin kuluttajariitalautakunta. Se ratkaisee riitoja sinun ja pankin välillä. Käsittely on maksuton, ja pankkeja kehotetaan noudattamaan ratkaisua.
    .how = Käytä ARNin omaa lomaketta, verkossa tai paperilla. Se on ruotsiksi. Tavallisia kirjeitä ja viestejä ARN ei ota vastaan. Tee se { FACT("se-arn-months") } kuukauden kuluessa siitä, kun pankki ensi kerran kieltäytyi.
    .do-get-refusal = Pyydä pankin kielteinen päätös kirjallisena
    .do-ask-bureau = Kysy neuvoa Konsumenternas-toimistosta
    .do-fill-in-form = Täytä ARNin lomake ja kerro vaatimuksesi
    .do-enclose = Liitä mukaan pankin päätös ja rikosilmoitus
    .caution = Vastaus voi viipyä pitkään. Pidä todisteet lyhyinä. Jos ARN on pankin kannalla, voit vielä mennä tuomioistuimeen. Joskus Ruotsin kuluttaja-asiamies voi auttaa siellä. Kysy Hallå konsument -neuvonnasta, numerosta { PHONE("se-halla-konsument") }.
