# Who reads leaked records.

page-who-reads = Kuka lukee vuotaneita tietoja
    .lead = Kukaan ei tiedä tarkasti, kuka on katsonut. Sinun ei tarvitse selvittää sitä. Tässä kerrotaan, mitä tiedetään, mitä laki sanoo ja mitä voit vastata, jos joku kysyy.
    .known-title = Mitä tiedetään
    .known =
        Kun Suomessa vuoti paljon terapiatietoja, moni sanoi julkisesti, ettei avaa tiedostoja. Se on ihmisten lupaus, ei takuu.

        Varastetut tiedostot ovat joskus sellaisessa verkon osassa, johon on vaikeampi päästä kuin tavallisille sivuille. Tanskan poliisi on sanonut, että vuotaneet potilastiedot eivät yleensä ole sellaisinaan vaarallisia. Niillä voi kuitenkin saada huijauksen kuulostamaan aidolta.

        Kukaan ei voi luvata, ettei kukaan lue. Yhtä totta on, että vuoto ei vielä tarkoita, että tuttusi ovat katsoneet tietojasi.
    .helpers-title = Mitä auttajat sanovat
    .helpers =
        Suomen suuren tietovuodon jälkeen auttamistyötä tekevät sanoivat näin:

        – MIELI ry: et ole tehnyt mitään väärää. Toimit vastuullisesti, kun hait apua
        – myös MIELI ry: ota yksi askel kerrallaan äläkä jää yksin. Pahimmat uhkakuvat voivat pienentyä, kun niistä juttelee
        – psykologi: mitään hävettävää ei ole. Kun samassa vuodossa on hyvin moni, määrä suojaa jokaista

        Brottsoffermyndigheten, Ruotsin rikosuhriviranomainen, sanoo, ettei se ole koskaan sinun vikasi. Mikään tapa reagoida ei ole oikea tai väärä. Voit voida taas hyvin.
    .law-fi-title = Mitä Suomen laki sanoo
    .law-fi =
        Oikeusoppineet ovat sanoneet, että toisen arkaluonteisten tietojen levittäminen on rikos. Sen nimi on yksityiselämää loukkaava tiedon levittäminen. Joukon ei tarvitse olla suuri. On epäselvempää, onko pelkkä lukeminen tai lataaminen rikos. Yhden professorin mukaan lukija voi rikkoa tietosuojan sääntöjä.

        Jos huomaat, että joku levittää tietojasi, säilytä osoite ja tee rikosilmoitus. Sinun ei tarvitse tietää rikoksen nimeä.
    .law-se-title = Mitä Ruotsin laki sanoo
    .law-se =
        Ruotsissa voi olla rikos levittää tietoja toisen terveydestä tai seksuaalielämästä. Rikoksen nimi on olaga integritetsintrång eli yksityisyyden laiton loukkaus. Tietojen pitää olla levinnyt muillekin kuin muutamalle. Poliisi ja tuomioistuin arvioivat jokaisen tapauksen.

        Lykta ei ole löytänyt Ruotsin viranomaista, joka sanoisi, onko pelkkä katsominen rikos. Kun eräs alue lähetti potilaskirjeitä väärille ihmisille, se pyysi, että he poistavat ne eivätkä jaa niitä eteenpäin.
    .law-dk-title = Mitä Tanskan laki sanoo
    .law-dk =
        Tanskassa on rikos välittää luvatta toisen yksityisasioita. Säännös on Tanskan rikoslain { FACT("dk-private-matters-section") }. Se koskee myös eteenpäin lähettäjää, ei vain varasta.

        Jos huomaat, että joku levittää tietojasi, säilytä osoite ja soita poliisille numeroon { PHONE("dk-police-114") }.
    .say-title = Jos joku ottaa asian puheeksi
    .say =
        Et ole kenellekään selitystä velkaa. Voit sanoa esimerkiksi:

        – ”Tietoni varastettiin. En halua puhua siitä, mitä niissä lukee.”
        – ”Älä avaa niitä äläkä lähetä eteenpäin. Mukana on muidenkin tietoja.”
        – ”Jos olet lukenut jotain, pidä se omana tietonasi.”
        – ”Kiitos, kun kysyt. Saan apua.”

        Töissä tai koulussa voit pyytää yhtä ihmistä vastaamaan puolestasi. Jos joku loukkaa tai uhkaa sinua lukemallaan, säilytä viesti ja kerro poliisille.
    .search-title = Mitä hakukone näyttää
    .search =
        Hakukone näyttää sivuja, jotka ovat kaikille auki. Jos haku nimelläsi tuo esiin tietojasi, voit pyytää hakukonetta poistamaan osuman. Ruotsissa IMY sanoo, että arkaluonteiset tiedot pitää yleensä poistaa. Suomessa viranomainen määräsi Googlen poistamaan osuman, jossa näkyi henkilötunnus.

        Itse sivu jää. Kirjoita myös sivustolle. Jos hakukone ei suostu, voit ottaa yhteyttä tietosuojaviranomaiseen. Poistettu osuma voi näkyä vielä hetken.
    .letting-go-title = Hetkeksi irti asiasta
    .letting-go =
        Et voi tarkistaa, kuka on katsonut, eikä sinun tarvitse. Nämä voivat helpottaa:

        – valitse asialle yksi aika viikossa, ja jätä se muulloin rauhaan
        – lopeta nimesi hakeminen
        – valitse yksi tai kaksi ihmistä, jotka saavat tietää
        – pidä kiinni ajoistasi, ja kerro terapeutille tai lääkärille, mitä on tapahtunut
        – soita auttavaan puhelimeen, kun on raskasta

        Yksi asia tänään riittää.
