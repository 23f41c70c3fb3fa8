# Helping someone else: rules, papers, the phone, and when the feared person is near. $country (String): FI, SE or DK, the country whose help is shown.

page-helping = Kun autat toista
    .lead = Sinun ei tarvitse osata kaikkea. Istu vieressä, kysy ensin ja ota yksi askel kerrallaan.
    .rules-title = Kuusi sääntöä, jotka suojaavat teitä molempia
    .rules =
        – Kysy ensin, missä henkilö haluaa apua. Aloita siitä.
        – Henkilö päättää. ”Ei koske minua” riittää vastaukseksi.
        – Älä koskaan koske toisen { $country ->
                [FI] pankkitunnuksiin
                [SE] BankID-tunnukseen
               *[DK] MitID-tunnukseen
            } tai salasanoihin. Katso muualle, kun henkilö kirjautuu.
        – Ota yksi askel kerrallaan, tärkein ensin. Kaksi askelta voi riittää tälle päivälle.
        – Lue tietoja vain sen verran kuin tarvitset.
        – Sano, mitä et tiedä. Älä koskaan lupaa, ettei mitään tapahdu.
    .mandate-fi-title = Valtuus
    .mandate-fi =
        Pankkitunnukset ovat täysin henkilökohtaiset. FINE sanoo, ettei edes puoliso tai sukulainen saa käyttää tai säilyttää niitä. Henkilö voi sen sijaan antaa sinulle Suomi.fi-valtuuden. Silloin kirjaudut omilla tunnuksillasi.

        Jokainen palvelu päättää, mitkä valtuudet se hyväksyy. Lue siis, mitä valtuus koskee. Luottokieltoa varten on oma valtuus. Sillä voi katsoa lainoja ja tehdä vapaaehtoisen luottokiellon.

        Eikö kummallakaan ole tunnuksia? Paljon voi hoitaa yhdessä paperilla tai paikan päällä.
    .guardian-fi-title = Edunvalvoja
    .guardian-fi =
        Jos olet edunvalvoja, toimit päätöksen nojalla. Pidä se esillä, kun soitat tai asioit. Pysy siinä, mitä päätös koskee.

        Se, jolla on edunvalvoja, ei voi itse antaa valtuutta luottotietorekisteriin. Silloin sinä teet luottokiellon. Kysy silti ensin henkilöltä. Kerro, mitä aiot tehdä, miksi ja mitä se muuttaa arjessa.
    .mandate-se-title = Valtakirja
    .mandate-se =
        BankID on henkilökohtainen, myös puolisoiden kesken. Henkilö kirjautuu itse tai kirjoittaa sinulle valtakirjan.

        Valtakirja voi olla lyhyt: kuka antaa, kuka saa, mitä se koskee ja mihin asti. Siinä on päivä ja allekirjoitus. Kysy pankista tai virastosta, haluavatko he oman lomakkeen. Monella on sellainen.

        Voitte myös soittaa yhdessä. Silloin henkilö sanoo itse, että sinä saat puhua.
    .guardian-se-title = God man ja förvaltare
    .guardian-se =
        God man on edunvalvoja, joka tarvitsee henkilön suostumuksen isompiin asioihin. Förvaltare saa päättää itse, mutta vain tehtävänsä rajoissa. Lue päätös: koskeeko se taloutta vai muutakin?

        Voit pyytää, että Skatteverket ohjaa henkilön postin sinulle. Sitä varten on lomake. Silloin näet laskut ja vaatimukset ajoissa. Älä koskaan kirjaudu henkilön BankID:llä. Se on henkilökohtainen.
    .mandate-dk-title = Valtuus ja postin lukeminen
    .mandate-dk =
        MitID on lain mukaan henkilökohtainen. Henkilö voi antaa sinulle digitaalisen valtuuden (digital fuldmagt) borger.dk-palvelussa. Silloin kirjaudut omalla MitID:lläsi.

        Toinen teistä tarvitsee MitID:n. Valtuuden antaja voi allekirjoittaa paperilla. Jokainen valtuus koskee yhtä asiaa. Sen voi perua, ja henkilön täytyy ymmärtää, mitä se tarkoittaa.

        Voit myös saada luvan lukea henkilön Digital Post -viestejä. Silloin näet kirjeet ja laskut, mutta et voi vastata.
    .guardian-dk-title = Edunvalvoja (værge)
    .guardian-dk =
        Edunvalvoja päättää vain siitä, mitä tehtävään kuuluu: rahasta, henkilön asioista tai molemmista. Useimmat, joilla on edunvalvoja, ovat yhä täysivaltaisia. He voivat päättää myös itse. Kysy siis henkilöltä kaikesta tärkeästä.

        Edunvalvojan täytyy ajaa henkilön etua ja pitää kirjaa rahasta. Osaan rahapäätöksistä tarvitaan ensin Familieretshuset-viraston lupa. Pidä päätös esillä, kun soitat. MitID:tä et saa lainata.
    .phone-title = Auttaminen puhelimessa
    .phone =
        Kysy ensin: ”Voitko puhua nyt vapaasti?” Jos ei, kysy, milloin voit soittaa uudelleen. Pidä valmiina kysymyksiä, joihin voi vastata kyllä tai ei.

        Lue yksi lause kerrallaan ja odota. Pyydä henkilöä kertomaan omin sanoin, mitä tehdään. Anna hänen itse kirjoittaa, kirjautua ja soittaa. Älä koskaan pyydä salasanaa, koodia tai koko { $country ->
                [FI] henkilötunnusta
                [SE] henkilötunnusta
               *[DK] CPR-numeroa
            }. Älä lähetä linkkiä. Niin huijarit tekevät.

        Päätä puhelu yhteen asiaan, joka on tehty. Sopikaa päivä, jolloin puhutte taas.
    .near-title = Kun pelätty ihminen on lähellä
    .near =
        Jos ääni muuttuu, puhu muusta. Sopikaa etukäteen sana, joka tarkoittaa ”lopeta puhelu”, ja toinen, joka tarkoittaa ”hae apua”. Älä jätä viestejä. Kysy aina, ennen kuin lähetät kirjeen kotiin.

        Älkää vaihtako salasanoja koneella, jota toinen voi lukea. Hän voi huomata muutoksen. Tehkää ensin turvasuunnitelma, apuna { $country ->
                [FI] Nollalinja, numero { PHONE("fi-nollalinja") }. Jos joku on nyt vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
                [SE] Kvinnofridslinjen, numero { PHONE("se-kvinnofridslinjen") }. Jos joku on nyt vaarassa, soita numeroon { PHONE("se-emergency-112") }.
               *[DK] Lev Uden Vold, numero { PHONE("dk-lev-uden-vold") }. Jos joku on nyt vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
            }
    .write-title = Muistiinpanot ja sinä itse
    .write =
        Kirjoita vain se, mitä on tehty: päivä, kenelle soititte, asianumero, mitä luvattiin ja seuraava päivä. Älä kirjoita diagnooseja, koodeja, osoitetta tai tietojen sisältöä. Paperit jäävät henkilölle.

        Se, mitä kuulet, voi olla raskasta sinullekin. Puhu työkaverin tai auttavan puhelimen kanssa, ilman nimiä. { $country ->
                [FI] Rikosuhripäivystys (RIKU) vastaa numerossa { PHONE("fi-riku-116006") }.
                [SE] Brottsofferjouren vastaa numerossa { PHONE("se-brottsofferjouren-116006") }, myös läheisille.
               *[DK] Offerrådgivningen vastaa numerossa { PHONE("dk-offerraadgivningen") }, myös läheisille.
            }
