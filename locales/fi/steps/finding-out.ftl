# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-find-out-what-leaked = Kysy, mitä tietojasi vuoti
    .why = Kun tiedät, mitkä tietosi olivat mukana, tiedät myös, mitkä askeleet kannattaa ottaa.
    .how = Kysy organisaatiolta, joka vastaa tiedoistasi. Kysy siltä myös, jos vika oli toimittajalla. Soita tai lähetä kirje. Jos kukaan ei tiedä, pyydä tietosuojavastaava puhelimeen.
    .do-find-contact = Etsi numero organisaation omalta sivulta
    .do-ask-what = Kysy, mitkä tietosi olivat mukana
    .do-ask-if-spread = Kysy, onko tietoja levitetty tai julkaistu
    .do-ask-written-answer = Pyydä vastaus kirjallisena
    .do-note-answer = Kirjoita muistiin vastaus, nimi ja päivä
    .caution = Ensimmäiset vastaukset voivat muuttua. Älä etsi itse vuotaneista tiedostoista. Onko sinulla { $country ->
            [FI] turvakielto
            [SE] suojatut henkilötiedot
           *[DK] suojattu osoite
    }? Kysy puhelimessa, oliko osoitteesi mukana. Älä kirjoita osoitetta viesteihin.
    .say = Hei. Soitan tietovuodosta. Olivatko minun tietoni mukana? Mitkä tiedot? Onko joku muu saanut ne? Haluan vastauksen kirjeenä.
    .letter-questions =
        Hei,

        olen saanut tietää, että vastuullanne olevia tietoja on voinut päätyä muille. Haluan tietää, mitä se tarkoittaa minulle. Pyydän vastausta näihin kysymyksiin:

        – Oliko mukana minun tietojani? Mitä tietoja?
        – Mitä tapahtui ja milloin?
        – Tapahtuiko se toimittajalla? Millä toimittajalla?
        – Kuka on voinut saada tiedot?
        – Mitä siitä voi seurata minulle?
        – Mitä olette tehneet, jotta vahinko jää pieneksi?
        – Kenelle teillä voin soittaa?

        Olen asioinut teillä tänä aikana: …

        Lähettäkää vastaus mieluiten kirjeenä: …

        Ystävällisin terveisin
        …

step-nordic-check-the-notice = Tarkista, onko ilmoitus aito
    .why = Kun tietovuoto tulee julki, huijarit voivat lähettää siitä omia viestejään.
    .how = Älä käytä viestin linkkiä tai numeroa. Etsi organisaatio itse ja katso, kertooko se saman asian.
    .do-leave-links = Jätä linkit ja liitteet avaamatta
    .do-find-page-yourself = Kirjoita organisaation osoite itse selaimeen
    .do-compare = Vertaa ilmoitusta siihen, mitä sivulla lukee
    .do-look-in-digital-mail = Katso postista ja { $country ->
            [FI] Suomi.fi-viesteistä
            [SE] digitaalisesta postilaatikosta
           *[DK] Digital Post -palvelusta
    }
    .caution = Mikään pankki tai viranomainen ei pyydä tunnuksiasi tai salasanojasi. Etkö ole saanut ilmoitusta? Voit silti kysyä organisaatiolta.

step-nordic-access-request = Pyydä omat tietosi
    .why = Sinulla on oikeus saada tietää, mitä tietoja organisaatiolla on sinusta ja kuka on saanut ne.
    .how = Kirjoita sille, joka vastaa tiedoistasi. Vastauksen määräaika on { FACT("nordic-access-answer-months") ->
            [one] { FACT("nordic-access-answer-months") } kuukausi
           *[other] { FACT("nordic-access-answer-months") } kuukautta
        }. Jos asia on vaikea, lisäaika on enintään { FACT("nordic-access-extension-months") ->
            [one] { FACT("nordic-access-extension-months") } kuukausi
           *[other] { FACT("nordic-access-extension-months") } kuukautta
        }. Siitä pitää kertoa sinulle.
    .do-find-controller = Selvitä, kuka vastaa tiedoistasi
    .do-copy-letter = Kopioi kirje ja täytä aukot
    .do-send-safely = Lähetä kirje turvallisella tavalla
    .do-mark-date = Kirjoita muistiin, milloin vastauksen pitää tulla
    .caution = Älä kirjoita { $country ->
            [FI] henkilötunnustasi
            [SE] henkilötunnustasi (personnummer)
           *[DK] CPR-numeroasi
    } tavalliseen sähköpostiin. Organisaatio voi pyytää sinua osoittamaan, kuka olet. Vanhojen merkintöjen lukeminen voi olla raskasta. Valitse päivä, jolloin et ole yksin.
    .letter-request =
        Hei,

        pyydän teiltä omat henkilötietoni. Perusteena on yleisen tietosuoja-asetuksen (GDPR) artikla oikeudesta saada pääsy tietoihin.

        Pyydän:

        – kopion tiedoista
        – tiedon siitä, mihin käytätte niitä ja kuinka kauan säilytätte ne
        – tiedon siitä, mistä olette saaneet ne
        – tiedon siitä, kuka on saanut ne, myös toimittajat
        – tiedon siitä, mitkä niistä olivat mukana tapahtumassa …, ja kuka ne on silloin voinut saada

        Olen asioinut teillä tänä aikana: … Kertokaa, miten voin turvallisesti osoittaa, kuka olen.

        Lähettäkää vastaus tänne: …

        Ystävällisin terveisin
        …

step-nordic-mass-mail-ask-sender = Pyydä lähettäjää rajaamaan vahinko
    .why = Lähettäjä voi pyytää vastaanottajia poistamaan viestin. Hän voi myös kertoa sinulle, mitä näkyi ja kenelle.
    .how = Soita tai kirjoita sille, joka lähetti tiedot tai näytti ne. Sopikaa myös, miten sinuun jatkossa otetaan yhteyttä.
    .do-write-to-sender = Soita lähettäjälle tai lähetä kirje
    .do-ask-what-was-shown = Kysy, mitä näkyi, kuinka monelle ja kuinka kauan
    .do-ask-for-deletion = Pyydä, että vastaanottajia pyydetään poistamaan viesti
    .do-agree-on-contact = Kerro, miten sinut tavoittaa jatkossa
    .caution = Älä vastaa kaikille. Kukaan ei voi olla varma, että jokainen poistaa viestin. Jos tapaat jonkun, joka näki nimesi, sinä päätät, puhutteko siitä.
    .say = Hei. Haluan tietää, mitä tietojani näytitte muille. Kuinka moni näki ne? Pyydättekö heitä poistamaan viestin? Haluan myös, että otatte yhteyttä toisella tavalla.
    .letter-deletion =
        Hei,

        näytitte tietojani muille tänä päivänä: … Pyydän teitä:

        – pyytämään, että kaikki viestin saaneet poistavat sen eivätkä levitä sitä
        – kertomaan, mitä tietojani näkyi, kuinka monelle ja kuinka kauan
        – kertomaan, mitä olette tehneet ja oletteko ilmoittaneet asiasta { $country ->
            [FI] tietosuojavaltuutetulle
            [SE] Ruotsin tietosuojaviranomaiselle (IMY)
           *[DK] Tanskan tietosuojaviranomaiselle (Datatilsynet)
    }
        – kertomaan, miten estätte saman jatkossa

        Ottakaa minuun jatkossa yhteyttä näin: …

        Pyydän kirjallisen vastauksen tänne: …

        Ystävällisin terveisin
        …

step-nordic-check-after-outage = Tarkista varauksesi ja asiasi
    .why = Kun järjestelmä on poissa käytöstä, varatut ajat, muutokset ja viestit voivat kadota. Kukaan ei ehkä huomaa sitä.
    .how = Mieti, mitä varasit, muutit tai lähetit sinä aikana. Kysy, onko se tallella. Jos ei ole, tee se uudelleen.
    .do-list-what-you-sent = Kirjoita muistiin, mitä varasit, muutit tai lähetit
    .do-confirm-bookings = Soita ja varmista aikasi
    .do-check-medicine = Kysy, ovatko reseptit ja lähetteet tallella
    .do-do-it-again = Tee uudelleen se, mikä puuttuu
    .do-find-other-way = Kysy, miten organisaation tavoittaa sillä aikaa
    .do-bring-list = Ota mukaan oma lista lääkkeistäsi
    .caution = Älä odota järjestelmää, jos tarvitset lääkettä tai hoitoa. Soita suoraan hoitopaikkaan.
    .say = Hei. Haluan varmistaa aikani, joka on … Järjestelmänne ei ole toiminut. Onko aika tallella? Jos ei, voinko varata nyt uuden?

step-nordic-ask-work-or-school = Kysy työpaikalta tai koulusta
    .why = Siellä on usein enemmän tietoja kuin muistat: palkka, poissaolot ja se, kenelle soitetaan hädässä.
    .how = Kysy tietosuojavastaavalta, esihenkilöltä tai koulun toimistosta. Sinun ei tarvitse kertoa, miltä se tuntuu.
    .do-ask-which = Kysy, mitkä tietosi olivat mukana
    .do-ask-close-people = Kysy, oliko mukana läheistesi tietoja
    .do-ask-bank-account = Kysy, oliko palkkatilisi mukana
    .do-ask-support = Kysy, millaista tukea siellä saa
    .caution = Pyydä, ettei vastausta lähetetä yhteiseen postiin. Jos vaihdat palkkatilin, tee se paikan päällä. Viesti, joka pyytää sitä, voi olla väärä.
    .say = Hei. Soitan tiedoista, joita on päässyt muille. Mitä tietoja teillä oli minusta? Olivatko palkka, poissaolot tai perhe mukana? Haluan vastauksen kirjeenä.

step-nordic-remind-organisation = Muistuta, jos vastaus ei tule
    .why = Lyhyt muistutus tuo usein vastauksen. Se myös näyttää, että kysyit ensin organisaatiolta.
    .how = Kun pyydät omat tietosi, vastauksen määräaika on { FACT("nordic-access-answer-months") ->
            [one] { FACT("nordic-access-answer-months") } kuukausi
           *[other] { FACT("nordic-access-answer-months") } kuukautta
        }. Eikö vastausta tullut, tai puuttuuko siitä jotain? Lähetä muistutus tietosuojavastaavalle.
    .do-check-date = Katso, minä päivänä kysyit
    .do-send-reminder = Lähetä muistutus
    .do-set-new-date = Kirjoita muistiin uusi viimeinen päivä
    .do-go-further = Eikö vastausta tule? Ota yhteyttä tietosuojaviranomaiseen
    .caution = Korvausta voit pyytää organisaatiolta, et viranomaiselta. Viranomaisen vastaus voi kestää kauan. Jatka sillä välin muita askelia.
    .letter-reminder =
        Hei,

        kysyin teiltä henkilötiedoistani tänä päivänä: … En ole saanut vastausta, tai kaikkeen ei vastattu. Tämä puuttuu: …

        Pyydän vastausta viimeistään: …

        Jos en saa vastausta, voin ottaa yhteyttä viranomaiseen: { $country ->
            [FI] tietosuojavaltuutettu
            [SE] Ruotsin tietosuojaviranomainen (IMY)
           *[DK] Tanskan tietosuojaviranomainen (Datatilsynet)
    }.

        Lähettäkää vastaus tänne: …

        Ystävällisin terveisin
        …
