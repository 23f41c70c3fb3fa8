# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-continue-care = Jatka hoitoasi
    .why = Hoito on sinua varten myös nyt. Jos se katkeaa, siitä voi tulla uusi vahinko.
    .how = Pidä varatut ajat ja kerro, mitä on tapahtunut. Voit sanoa, mikä tuntuu pahalta. Voit pyytää, että kutsut ja vastaukset tulevat muulla tavalla.
    .do-keep-appointment = Pidä seuraava aikasi
    .do-tell-them = Kerro hoitopaikassa, mitä on tapahtunut
    .do-ask-about-notes = Kysy, kuka voi lukea uudet merkinnät
    .do-ask-for-change = Pyydä kutsut ja vastaukset muulla tavalla
    .caution = Haluatko vaihtaa hoitopaikkaa? Järjestä uusi, ennen kuin lopetat vanhassa. Jos voit hyvin huonosti, älä odota seuraavaa aikaa.
    .say = Hei. Haluan jatkaa teillä. Tietojani on päässyt muille. Haluan ensin puhua siitä. Kuka voi lukea, mitä minusta kirjoitatte?

step-nordic-tell-close-people = Päätä, kenelle kerrot
    .why = Uhkaus heikkenee, kun joku läheinen tietää jo. Hän osaa myös varoa väärennettyjä viestejä nimissäsi.
    .how = Sinun ei tarvitse kertoa kenellekään, mitä tiedoissa on. Kerro sen verran kuin tarvitaan. Jos haluat ensin miettiä ääneen, { $country ->
            [FI] Rikosuhripäivystys (RIKU)
            [SE] Ruotsin Brottsofferjouren-tukipalvelu
           *[DK] Tanskan Offerrådgivningen-tukipalvelu
    } kuuntelee.
    .do-choose-who = Valitse yksi ihminen, josta aloitat
    .do-choose-how-much = Päätä etukäteen, mitä et halua kertoa
    .do-warn-about-messages = Pyydä häntä soittamaan, jos tulee outo viesti
    .do-agree-check = Sopikaa, että outo viesti tarkistetaan soittamalla
    .caution = Saat odottaa, ja saat olla kertomatta. Jos mukana on muiden tietoja, hekin voivat tarvita suojaa.
    .say = Haluan kertoa yhden asian. Tietojani on päässyt muille. Sinun ei tarvitse tehdä mitään. Jos saat minusta oudon viestin, soita minulle.

step-nordic-look-after-yourself = Pidä huolta itsestäsi
    .why = Tämä askel on myöhempää varten, kun tärkein on jo alulla. Myös muu elämä tarvitsee tilaa.
    .how = Valitse viikosta yksi päivä vastauksille ja laskuille. Muina päivinä saat jättää asian rauhaan. On tavallista pelätä, suuttua tai väsyä. Yhtä tavallista on, ettei tunne mitään.
    .do-see-what-is-done = Lue läpi, mitä olet jo tehnyt
    .do-pick-a-day = Valitse yksi päivä vastauksille ja laskuille
    .do-do-something-else = Tee tänään jotain, mikä ei liity tähän
    .do-say-how-you-are = Kerro jollekulle, mitä sinulle kuuluu
    .caution = Nukutko huonosti pitkään, tai onko arki liian raskasta? Ota yhteyttä terveyspalveluihin. Ei tarvitse odottaa, että olo pahenee.
