# Rights and what to expect.

page-your-rights = Oikeutesi ja mitä niistä seuraa
    .lead = Sinulla on oikeuksia, kun tietosi ovat vuotaneet. Valitset itse, mitä niistä käytät. Mitään tästä ei tarvitse tehdä tänään. Joillakin asioilla on viimeinen päivä, ja se kerrotaan.
    .told-title = Mitä organisaation täytyy kertoa
    .told =
        Organisaation täytyy ilmoittaa tietoturvaloukkauksesta tietosuojaviranomaiselle, jos siitä voi tulla riski ihmisille. Jos mahdollista, se tekee sen { FACT("nordic-breach-report-hours") } tunnin kuluessa siitä, kun huomasi loukkauksen.

        Jos riski sinulle on korkea, sen täytyy kertoa sinulle ilman aiheetonta viivytystä. Sen pitää sanoa, mitä tapahtui, mitä siitä voi seurata, mitä on tehty ja keneen voit ottaa yhteyttä. Jos riski ei ole korkea, sen ei usein tarvitse kertoa. Voit aina kysyä.
    .copy-title = Kopio, oikaisu, poistaminen
    .copy =
        Voit pyytää miltä tahansa organisaatiolta kopion tiedoistasi ja kysyä, mitä vuoti. Se on maksutonta. Vastaus pitää saada { FACT("nordic-access-answer-months") } kuukaudessa. Jos asia on vaikea, lisäaika on enintään { FACT("nordic-access-extension-months") } kuukautta. Siitä täytyy kertoa sinulle.

        Voit pyytää, että väärät tiedot oikaistaan ja osa tiedoista poistetaan. Viranomaisen täytyy usein säilyttää asiakirjansa, ja hoitopaikan täytyy säilyttää potilastiedot. Silloin voit yleensä saada oikaisun tai merkinnän.
    .log-fi-title = Kuka on katsonut tietojasi
    .log-fi =
        OmaKannasta näet, mitkä organisaatiot ovat käsitelleet tietojasi. Henkilöitä se ei näytä. Pyydä siksi lokitiedot hyvinvointialueelta tai klinikalta. Vastausaika on { FACT("fi-log-answer-months") } kuukautta, ja ensimmäinen pyyntö on maksuton. Tiedot saa yleensä { FACT("fi-log-back-years") } vuoden ajalta.

        Jos joku on kopioinut koko tietokannan ulkopuolelta, se ei näy lokissa.
    .log-se-title = Kuka on katsonut potilastietojasi
    .log-se =
        Sinulla on oikeus tietää, kuka on katsonut potilastietojasi. Monella alueella näet sen, kun kirjaudut 1177-palveluun. Muuten kysy hoitopaikasta. Luettelossa on yksikkö ja aika. Nimiä ei ole pakko näyttää.

        Jos joku on kopioinut koko tietokannan ulkopuolelta, se ei näy lokissa.
    .log-dk-title = Kuka on katsonut potilastietojasi
    .log-dk =
        Min Log -palvelu sundhed.dk-sivulla näyttää katselut { FACT("dk-min-log-years") } vuoden ajalta. Ota talteen kopio siitä, mitä tarvitset. Muilla järjestelmillä on omat lokinsa. Voit pyytää organisaatiolta itseäsi koskevan lokin. Vastaus pitää saada { FACT("dk-access-answer-months") } kuukaudessa. Datatilsynetin mukaan viranomainen ei voi kieltäytyä vain siksi, että loki on tehty turvallisuutta varten. Työntekijöiden nimiä et luultavasti saa.

        Jos joku on kopioinut koko tietokannan ulkopuolelta, se ei näy Min Logissa.
    .complaint-fi-title = Ilmoitus tietosuojavaltuutetulle
    .complaint-fi =
        Kysy ensin organisaatiolta. Jos vastaus puuttuu tai on huono, täytä lomake tietosuojavaltuutetun sivulla. Se on maksuton.

        – Tietosuojavaltuutettu voi tutkia asian ja määrätä organisaation noudattamaan lakia
        – Tietosuojavaltuutettu ei tutki rikoksia eikä päätä korvauksista
        – Tavoite on, että käsittely kestää noin { FACT("fi-dpo-handling-years") } vuoden

        Ahvenanmaalla maakunnan ja kuntien asioissa ilmoitus tehdään sikäläiselle Datainspektionenille.
    .complaint-se-title = Ilmoitus IMY:lle
    .complaint-se =
        Ota ensin yhteyttä organisaatioon. Jos se ei auta, voit tehdä ilmoituksen (klagomål) IMY:lle, Ruotsin tietosuojaviranomaiselle, lomakkeella tai kirjeellä. Kirjoita, kuka olet, mikä on väärin ja miten se koskee sinua. Liitä mukaan viestit, joita olette lähettäneet. Voit tehdä ilmoituksen myös toisen puolesta.

        – IMY valvoo, noudattaako organisaatio sääntöjä
        – IMY ei edusta sinua eikä voi päättää korvauksesta
        – Lykta ei ole löytänyt tietoa siitä, kauanko se kestää
    .complaint-dk-title = Ilmoitus Datatilsynetille
    .complaint-dk =
        Kirjoita ensin organisaatiolle. Sitten voit tehdä ilmoituksen Datatilsynetille, Tanskan tietosuojaviranomaiselle. Kuulet asian vaiheesta { FACT("dk-complaint-status-months") } kuukauden kuluessa. Toinen puoli saa yleensä kopion ja voi vastata. Saat itsekin vastata siihen.

        – Datatilsynet ratkaisee, rikottiinko sääntöjä
        – Se ei usein ota käsittelyyn ilmoitusta vuodosta, jota se jo tutkii
        – Se ei voi selvittää identiteettivarkautta puolestasi
        – Voit viedä ratkaisun tuomioistuimeen
    .care-fi-title = Jos hoidossa on ollut vikaa
    .care-fi =
        Tee ensin kirjallinen muistutus hoitopaikkaan. Vastaus tulee yleensä noin { FACT("fi-objection-answer-weeks") } viikossa. Hyvinvointialueesi potilasasiavastaava auttaa maksutta, myös yksityisen hoidon asioissa.

        Voit myös kannella hoidon valvojalle. Valvoja on { FACT("fi-lvv-start") } alkaen Lupa- ja valvontavirasto (LVV). Vanhat sivut puhuvat yhä Valvirasta ja aluehallintovirastosta.
    .care-se-title = Jos hoidossa on ollut vikaa
    .care-se =
        Tee ensin muistutus (klagomål) hoitopaikkaan. Sillä on { FACT("se-care-answer-weeks") } viikkoa aikaa vastata. Alueesi potilaslautakunta (patientnämnden) voi auttaa sinua.

        Sitten voit kannella IVOon, joka valvoo hoitoa Ruotsissa. Yleensä se ei tutki asiaa, josta on yli { FACT("se-ivo-event-years") } vuotta. IVO on sanonut, että käsittely kestää { FACT("se-ivo-handling-min") }–{ FACT("se-ivo-handling-max") } kuukautta, kun kaikki sujuu, ja usein jopa vuoden. Kantelu IVOon on julkinen asiakirja. Päätökseen ei voi hakea muutosta.
    .care-dk-title = Jos hoidossa on ollut vikaa
    .care-dk =
        Voit kannella Tanskan virastoon, joka käsittelee potilaiden kantelut (Styrelsen for Patientklager). Syy voi olla, että joku on katsonut tietojasi turhaan tai potilaan oikeuksiasi on rikottu. Jos olet saanut päätöksen, aikaa on { FACT("dk-patient-complaint-weeks") } viikkoa. Lomake on borger.dk-sivulla. Paperilomake on niille, jotka on vapautettu sähköisestä asioinnista. Voit soittaa numeroon { PHONE("dk-patientklager") }.

        Alueesi potilasneuvonta (patientkontor) neuvoo maksutta.
    .money-fi-title = Korvaus
    .money-fi =
        Organisaatiolta: voit vaatia korvausta kuluista ja kärsimyksestä, jos lakia on rikottu. Kirjoita ensin sille. Asiasta päättää tuomioistuin, ei tietosuojavaltuutettu. Aikaa on { FACT("fi-damages-limit-years") } vuotta. Se alkaa, kun tiedät vahingosta ja siitä, kuka siitä vastaa. Säilytä kuitit.

        Valtiolta: rikosilmoituksen jälkeen voit hakea korvausta Valtiokonttorista. Suuressa terapiatietojen vuodossa se korvaa kiristyksen aiheuttamaa kärsimystä. Pelkkää murtoa tai levittämistä se ei korvaa. Käsittely kestää noin { FACT("fi-state-treasury-handling-min") }–{ FACT("fi-state-treasury-handling-max") } kuukautta.
    .money-se-title = Korvaus
    .money-se =
        Organisaatiolta: voit vaatia korvausta siltä tai sen toimittajalta, myös muusta kuin rahallisesta haitasta. Jos ette sovi, asian ratkaisee tuomioistuin. IMY ei ratkaise sitä.

        Valtiolta: Brottsoffermyndigheten, Ruotsin rikosuhriviranomainen, voi maksaa, kun tekijä ja vakuutus eivät maksa. Tarvitset rikosilmoituksen. Hae korvausta { FACT("se-crime-compensation-years") } vuoden sisällä rikoksesta tai asian päättymisestä. Lapsi voi hakea, kunnes hän täyttää { FACT("se-crime-compensation-child-age") } vuotta. Käsittely kestää noin { FACT("se-crime-compensation-handling-min") }–{ FACT("se-crime-compensation-handling-max") } kuukautta. Menetettyä rahaa ja tavaraa ei yleensä korvata.
    .money-dk-title = Korvaus
    .money-dk =
        Organisaatiolta: voit vaatia korvausta menetyksestä ja myös muusta kuin rahallisesta haitasta. Tanskalainen tuomioistuin on sanonut, että se on mahdollista. Siinä asiassa ihmiset eivät kuitenkaan saaneet mitään, koska oikeus ei nähnyt todellista loukkausta. Kukaan ei voi luvata, miten käy.

        Valtiolta: Tanskan rikosvahinkolautakunta (Erstatningsnævnet) maksaa, kun rikos on vahingoittanut ruumista tai mieltä. Rikoksesta pitää yleensä ilmoittaa poliisille { FACT("dk-compensation-report-hours") } tunnin sisällä. Hae korvausta { FACT("dk-compensation-years") } vuoden sisällä tuomiosta tai siitä, kun poliisi päätti asian.
    .legal-fi-title = Rikosilmoitus ja juristin apu
    .legal-fi =
        Rikosilmoitus tekee sinusta asianomistajan. Silloin voit vaatia korvausta asian yhteydessä. Kaikista ilmoituksista ei tule esitutkintaa. Säilytä ilmoituksen numero ja täydennä sitä, jos tapahtuu jotain uutta.

        Rikosuhripäivystys (RIKU) antaa juristin neuvoja puhelimessa: { PHONE("fi-riku-legal-phone") }. Valtion oikeusapu riippuu tuloistasi, ja sitä haetaan Oikeuspalveluvirastosta. Kysy myös kotivakuutuksestasi.
    .legal-se-title = Rikosilmoitus ja juristin apu
    .legal-se =
        Ilmoituksen jälkeen poliisi tai syyttäjä päättää, alkaako tutkinta. Sano kuulustelussa, että haluat korvausta. Syyttäjä voi auttaa summan kanssa. Jos syytettä ei nosteta, saat päätöksen ja syyn siihen. Tukea saat myös ilman ilmoitusta: { PHONE("se-brottsofferjouren-116006") }.

        Useimmissa kotivakuutuksissa on oikeusturva (rättsskydd). Kysy siitä ensin. Jos sitä ei ole, oikeusapu (rättshjälp) voi maksaa osan.
    .legal-dk-title = Rikosilmoitus ja juristin apu
    .legal-dk =
        Ilmoituksesta saat paperin, jonka voit näyttää pankille ja yrityksille. Moni verkkopetosten tutkinta lopetetaan. Tukea saat myös ilman ilmoitusta: { PHONE("dk-offerraadgivningen") }.

        Advokatvagten antaa paikan päällä lyhyitä, maksuttomia ja nimettömiä neuvoja kaikille. Kirjeisiin ja asian hoitamiseen on julkista oikeusapua, joka riippuu tuloista. Katso ensin, onko kotivakuutuksessasi oikeusturva (retshjælpsforsikring).
