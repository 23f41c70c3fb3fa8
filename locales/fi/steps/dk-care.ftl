# Tanska: kuka on avannut potilastiedot, ja kantelu hoidosta.

step-dk-minlog = Katso Min Log sundhed.dk-palvelussa
    .why = Min Log eli ”oma loki” näyttää, kuka on katsonut tietojasi sundhed.dk-palvelun ja lääkelistan kautta.
    .how = Kirjaudu sundhed.dk-palveluun ja etsi Min Log. Se ulottuu taaksepäin noin { FACT("dk-min-log-years") } vuotta, joten tallenna kopio. Jos sinua hoidetaan alueella Region Hovedstaden tai Region Sjælland, MinSP-palvelussa on oma loki.
    .do-open-log = Kirjaudu ja avaa Min Log
    .do-look-for-unknown = Etsi paikkoja, joissa et ole käynyt
    .do-save-copy = Tallenna tai tulosta se, mikä ihmetyttää
    .do-ask-why = Kysy alueelta tai klinikalta, miksi tietoja katsottiin
    .do-check-medicine = Etsi lääkelistasta reseptejä, joita et tunne
    .without-e-id = Kirjoita klinikalle tai alueen tietosuojavastaavalle. Kysy, milloin potilastietosi on avattu. Alueen potilasneuvonta (patientkontor) voi auttaa.
    .caution = Loki ei näytä, lukeeko joku varastettuja tiedostoja. Vieraalla nimellä on voinut olla hyvä syy katsoa. Kysy ensin.

step-dk-log-art15 = Pyydä lokitiedot
    .why = Sinulla on oikeus nähdä tiedot itsestäsi. Se voi koskea myös lokia, joka näyttää, mitä on avattu ja milloin.
    .how = Kirjoita sille, joka vastaa potilastiedoista tai rekisteristä. Yksityinen klinikka vastaa itse omista tiedoistaan. Vastaus on maksuton. Vastaus pitää yleensä saada { FACT("dk-access-answer-months") } kuukaudessa.
    .do-find-responsible = Selvitä, kuka tiedoista vastaa
    .do-send-request = Lähetä kirje sinne tai tietosuojavastaavalle
    .do-note-date = Kirjoita muistiin, milloin lähetit sen
    .caution = Varaudu siihen, että työntekijöiden nimiä ei kerrota. Jos tarvitset nimen, kirjoita miksi. Jos sinulle ei anneta lokia, voit tehdä ilmoituksen Tanskan tietosuojaviranomaiselle (Datatilsynet).
    .letter-log-request =
        Vastaanottaja: … (klinikka, alue tai viranomainen)

        Pyydän saada nähdä lokin siitä, kuka on avannut tietojani. Pyydän sitä tietosuoja-asetuksen (GDPR) mukaan: minulla on oikeus nähdä omat tietoni.

        Aika: … – …
        Pyyntö koskee näitä järjestelmiä: … (tai: kaikkia, joissa on tietojani)

        Haluan tietää, mitä on avattu, milloin, mistä yksiköstä ja mistä syystä.
        Tarvitsen myös tietoja katsoneen nimen, koska …

        Lähettäkää vastaus minulle turvallisesti: …

        Ystävällisin terveisin
        … (nimi ja osoite)

step-dk-stpk = Kantele potilaan oikeuksien loukkauksesta
    .why = Jos työntekijä on lukenut tai antanut eteenpäin terveystietojasi ilman syytä, voit saada asiaan päätöksen.
    .how = Kantele lomakkeella borger.dk-palvelussa. Kantelun saa Styrelsen for Patientklager, Tanskan virasto potilaiden kanteluille. Aika voi olla lyhyt: { FACT("dk-patient-complaint-weeks") } viikkoa päätöksestä tai siitä, kun sait tietää, että voit kannella.
    .do-write-down = Kirjoita, mitä tapahtui, missä ja milloin
    .do-attach-log = Liitä mukaan lokitiedot ja kirjeet
    .do-send-complaint = Lähetä kantelu, tanskaksi
    .without-e-id = Soita viraston numeroon { PHONE("dk-patientklager") } ja kysy paperilomaketta. Alueesi potilasneuvonta (patientkontor) voi auttaa maksutta.
    .caution = Jos et nyt jaksa, soita ja kysy, milloin aikasi päättyy. Jos joku on murtautunut klinikan järjestelmään, katso askel ilmoituksesta Datatilsynetille. Styrelsen for Patientsikkerhed ei ota vastaan kanteluja, vaikka vanhat sivut sanovat niin.
    .letter-complaint =
        Vastaanottaja: Styrelsen for Patientklager

        Kantelen siitä, että oikeuksiani potilaana on loukattu.

        Ketä asia koskee: … (klinikka, sairaala tai henkilö)
        Mitä tapahtui: …
        Milloin se tapahtui: …
        Miten sain tietää siitä: …

        Kysyin asiasta hoitopaikasta … Sieltä vastattiin: …
        Sain päätöksen tai tiedon siitä, että voin kannella: …

        Liitteenä: lokin tuloste, kirjeet ja vastaukset.

        Ystävällisin terveisin
        … (nimi ja osoite)

step-dk-own-journal = Pyydä nähtäväksi potilastietosi
    .why = Kun tiedät, mitä niissä lukee, tiedät, mitä muut ovat voineet nähdä. Virheet voi pyytää korjaamaan.
    .how = Pyydä niitä klinikalta tai sairaalasta, joka ne kirjoitti. Paljon voi lukea myös sundhed.dk-palvelussa. Voit pyytää niitä itse { FACT("dk-journal-access-age") }-vuotiaasta alkaen.
    .do-choose-day = Valitse päivä, jolloin et ole yksin
    .do-ask = Pyydä potilastiedot
    .do-correct = Kirjoita muistiin, mikä on väärin
    .do-ask-private = Kysy, voiko jotain merkitä yksityiseksi
    .without-e-id = Soita tai lähetä kirje. Kirjeelle ei ole muotovaatimuksia.
    .caution = Lukeminen voi sattua. Voit pyytää, että käytte ne läpi terapeutin tai lääkärin kanssa. Yksityinen merkintä ei tuo takaisin sitä, mikä on vuotanut. Se voi vaikeuttaa hoitoa hätätilanteessa.
    .letter-journal =
        Vastaanottaja: … (klinikka tai sairaalan osasto)

        Pyydän saada nähdä potilastietoni, jotka ovat teillä (aktindsigt).

        Aika: … – …
        Haluan saada: … (kaikki tiedot, muistiinpanot käynneistä, kirjeet)

        Haluan myös tietää, voiko jotain merkitä yksityiseksi, niin että harvempi voi avata sen.

        Lähettäkää ne turvallisesti tai soittakaa, kun ne ovat valmiit: …

        Ystävällisin terveisin
        … (nimi ja syntymäaika)

step-dk-report-viewing = Ilmoita poliisille aiheettomasta katselusta
    .why = Henkilökunta saa avata vain niiden ihmisten tiedot, joita se hoitaa. Jos joku rikkoo tätä, hän voi saada rangaistuksen.
    .how = Kysy ensin alueelta (region), tekeekö se itse ilmoituksen. Muuten soita poliisin numeroon { PHONE("dk-police-114") } ja pidä lokitiedot esillä.
    .do-ask-region = Kysy alueelta, onko se ilmoittanut asiasta
    .do-report = Tee rikosilmoitus
    .do-keep-number = Kirjoita asianumero muistiin
    .caution = Et ehkä saa tietää, kuka tietojasi katsoi. Rangaistus on useimmiten sakko. Sinä päätät, haluatko ilmoittaa.
    .say = Hei. Haluan tehdä rikosilmoituksen. Joku on avannut potilastietoni ilman syytä. Minulla on tuloste lokista. Saanko asianumeron?
