# After the plan: what stays on watch, what to renew and undo, logs, papers, and when to let go. $country (String): FI, SE or DK, the country whose help is shown.

page-after-the-plan = Kun suunnitelma on tehty
    .lead = Kun askeleet on tehty, jäljellä on vain vähän: muutama päivämäärä, yksi päivä kuukaudessa ja kansio papereita. Muun voit jättää.
    .watch-title = Mitä pidät silmällä
    .watch =
        Valitse yksi päivä kuukaudessa. Silloin katsot tilit ja kortit, avaat kaiken postin ja luet muistutukset. Muina päivinä ei tarvitse etsiä mitään.

        Kolme asiaa ei voi odottaa siihen päivään:

        – Kirje tuomioistuimesta tai { $country ->
                [FI] ulosotosta
                [SE] Ruotsin ulosottoviranomaiselta (Kronofogden)
               *[DK] Tanskan ulosotosta (fogedretten)
            }.
        – Lasku tai laina, jota et tunne.
        – Puhelu tai viesti, jossa joku uhkaa sinua.

        Avaa silloin suunnitelma uudelleen. Askeleet ovat tallella.
    .long-title = Miten kauan tietoja voi käyttää väärin
    .long =
        – Salasana ei ole enää vaarallinen, kun olet vaihtanut sen.
        – Kortti ei ole enää vaarallinen, kun se on suljettu.
        – Puhelinnumeroa ja osoitetta voi käyttää uusiin huijauksiin, myös pitkän ajan päästä.
        – { $country ->
                [FI] Henkilötunnus on sama koko elämän
                [SE] Henkilötunnus on sama koko elämän
               *[DK] CPR-numero on sama koko elämän
            }. Siksi osa estoista kannattaa pitää pitkään.
        – Terveystiedot vanhenevat, mutta niiden avulla voi kuulostaa uskottavalta.

        Vuoto ei tarkoita, että joku käyttää juuri sinun tietojasi. Kukaan ei voi luvata, ettei niin käy. Siksi riittää pieni tapa.
    .renew-fi-title = Päivät, jotka kirjoitat muistiin
    .renew-fi =
        – Luottokielto: jos valitsit päättymispäivän, tee uusi kielto ennen sitä.
        – Omat luottotiedot: saat ne maksutta kerran { FACT("fi-own-credit-report-interval") } kuukaudessa.
        – Turvakielto: ensimmäinen kestää enintään { FACT("fi-turvakielto-first-years") } vuotta. Hae uutta ajoissa.
        – Vahingonkorvaus: aikaa on { FACT("fi-damages-limit-years") } vuotta. Se alkaa, kun tiedät vahingosta ja siitä, kuka siitä vastaa. Kirje, jossa vaadit korvausta, katkaisee ajan kulumisen.
    .undo-fi-title = Mitä sinun pitää itse purkaa
    .undo-fi =
        Estot pysäyttävät myös sinut. Pura se, jota tarvitset, hoida asiasi ja tee esto uudelleen.

        – Ennen muuttoa: Suomi.fi-palvelun esto ja Postin muuttosuojaus.
        – Ennen lainaa tai osamaksua: luottokielto. Voit poistaa sen milloin vain.
        – Ennen uutta liittymää tai vuokrasopimusta: myös luottokielto, jos annoit luvan välittää sen.
        – Ennen omaa yritystä tai hallituspaikkaa: PRH:n rekisteröintikielto.
    .logs-fi-title = Mitä lokit voivat näyttää
    .logs-fi =
        OmaKannassa näet, mitkä organisaatiot ovat käsitelleet tietojasi. Jos haluat tietää enemmän, pyydä lokitiedot hyvinvointialueelta tai klinikalta. Voit pyytää { FACT("fi-log-back-years") } vuotta taaksepäin. Ensimmäinen kerta on maksuton. Vastaus tulee viimeistään, kun pyynnöstä on { FACT("fi-log-answer-months") } kuukautta.

        Etsi paikkoja, joissa et ole käynyt, ja päiviä, jolloin et ollut hoidossa. Vieras merkintä ei aina ole virhe. Pyydä selitystä siltä, joka vastaa tiedoista.
    .renew-se-title = Päivät, jotka kirjoitat muistiin
    .renew-se =
        – Petosesto (bedrägerispärr): ensimmäinen kestää { FACT("se-fraud-block-days") } päivää. Rikosilmoituksen kopiolla se voi kestää jopa { FACT("se-fraud-block-years") } vuotta. Kirjoita molemmat päivät muistiin.
        – Luottotietokyselyn kopio: lue se, kun se tulee. Kysy, jos et tiedä, kuka kysyi.
        – Valtion korvaus rikosvahingosta: sille on määräaika. Kysy Brottsoffermyndigheten-virastosta, numero { PHONE("se-brottsoffermyndigheten") }. He auttavat hakemuksessa maksutta.
    .undo-se-title = Mitä sinun pitää itse purkaa
    .undo-se =
        Petosesto pysäyttää myös omat lainasi, liittymäsi ja sopimuksesi. Pura se ajoissa. Lomake lähetetään viralliseen osoitteeseesi, joten tarkista osoite ensin. Sergelillä eston voi purkaa allekirjoitetulla kirjeellä ja henkilöllisyystodistuksen kopiolla.

        Skatteverketin esto osoitteenmuutokselle jatkuu, kunnes poistat sen. Voit itse muuttaa osoitteen e-tunnuksella (e-legitimation), mutta et paperilomakkeella.
    .logs-se-title = Mitä lokit voivat näyttää
    .logs-se =
        Sinulla on oikeus tietää, mikä yksikkö on avannut potilastietosi ja milloin. Joillakin alueilla näet sen itse 1177-palvelussa. Muuten kysy hoitopaikasta tai alueelta. Heidän ei tarvitse kertoa nimiä.

        Etsi paikkoja, joissa et ole käynyt, ja päiviä, jolloin et ollut hoidossa. Vieras merkintä ei aina ole virhe. Pyydä selitystä yksikön johtajalta.
    .renew-dk-title = Päivät, jotka kirjoitat muistiin
    .renew-dk =
        – Nimi- ja osoitesuoja: sen saa { FACT("dk-address-protection-years") } vuodeksi. Yleensä saat muistutuksen { FACT("dk-address-protection-reminder-days") } päivää ennen. Uutta pitää hakea itse.
        – Luottovaroitus: se on voimassa, kunnes poistat sen.
        – Maksu, jota et hyväksynyt: kiistä se heti. Takaraja on { FACT("dk-objection-months") } kuukautta maksusta.
        – Min Log näyttää noin { FACT("dk-min-log-years") } vuotta. Tallenna kopio.
    .undo-dk-title = Mitä sinun pitää itse purkaa
    .undo-dk =
        Luottovaroitus pysäyttää myös sinut. Poista se borger.dk-palvelussa, ennen kuin haet lainaa, ostat osamaksulla tai tilaat liittymän. Tee se jälkeenpäin uudelleen ja kirjoita muistutus.

        Suljitko koko MitID:n? Se avataan Borgerservicessä paikan päällä. Varaa aika. Jos sait uuden kortin, anna sen tiedot niille, jotka veloittavat joka kuukausi.
    .logs-dk-title = Mitä lokit voivat näyttää
    .logs-dk =
        Min Log sundhed.dk-palvelussa näyttää, kuka on hakenut tietojasi sieltä. Alueiden Region Hovedstaden ja Region Sjælland sairaaloilla on loki myös MinSP-palvelussa. Yksityiseltä klinikalta tai kunnasta pyydä loki GDPR:n nojalla. Saat tietää, mitä on avattu ja milloin, mutta et ehkä nimiä.

        Etsi paikkoja, joissa et ole käynyt, ja päiviä, jolloin et ollut hoidossa. Pyydä selitystä siltä, joka vastaa tiedoista. Henkilökunta saa avata vain niiden ihmisten tiedot, joita se hoitaa.
    .papers-title = Paperit
    .papers =
        Säilytä nämä kansiossa, paikassa, jossa kukaan muu ei lue niitä:

        – Kirje vuodosta ja kaikki, mitä organisaatio vastasi.
        – Rikosilmoituksen numero ja se, mitä lisäsit myöhemmin.
        – Laskut, jotka olet kiistänyt, ja vastauksesi.
        – Kuitit siitä, mitä vuoto on maksanut sinulle, myös aika ja matkat.
        – Muistiinpanot siitä, kenelle soitit ja milloin.

        Älä heitä mitään pois, ennen kuin viimeinen määräaika on ohi eikä kukaan vaadi enää mitään. Revi paperit silloin.
    .stop-title = Milloin saat lakata ajattelemasta sitä
    .stop =
        Askeleet on tehty, päivät on kirjoitettu muistiin ja kolme rauhallista kuukautta on kulunut. Silloin olet tehnyt sen, minkä voi tehdä. Jos unohdat asian viikoksi, se ei ole huolimattomuutta. Asia on saanut oikean paikan.

        Palaavatko ajatukset, kun luet uutisen tai saat kirjeen? Se on tavallista. Sano itsellesi: ”Tämän olen jo hoitanut.” Voit katsoa sen suunnitelmasta.

        Jos se ei mene ohi, puhu jonkun kanssa. Sekin on askel.
