# Finland: crime report and identity documents.

step-fi-crime-report = Tee rikosilmoitus
    .why = Ilmoituksen jälkeen olet mukana tutkinnassa ja voit myöhemmin vaatia korvausta. Yritykset ja virastot kysyvät usein ilmoituksen numeroa.
    .how = Tee ilmoitus verkossa tai millä tahansa poliisiasemalla. Sinun ei tarvitse tietää rikoksen nimeä. Kerro se, mitä tiedät, ja täydennä myöhemmin.
    .do-gather = Kerää viestit, kuvakaappaukset, päivät, summat ja tilinumerot
    .do-file-report = Tee ilmoitus ja kerro tapahtumat järjestyksessä
    .do-demand-punishment = Kirjoita, että vaadit tekijälle rangaistusta
    .do-say-damages = Kirjoita, että haluat vaatia korvausta
    .do-save-number = Tallenna ilmoituksen numero
    .without-e-id = Mene poliisiasemalle. Voit pyytää omaa huonetta tai tulkkia. Läheinen saa tehdä ilmoituksen puolestasi tai istua vieressä.
    .caution = Poliisin Nettivinkki ei ole rikosilmoitus. Soita numeroon { PHONE("fi-emergency-112") } vain, jos joku on vaarassa juuri nyt. Identiteettivarkaus tutkitaan yleensä vain, jos vaadit rangaistusta. Tutkinta voi kestää kauan. Soita Rikosuhripäivystykseen, jos odotus painaa.
    .say = Hei. Haluan tehdä rikosilmoituksen. Joku on käyttänyt tietojani tai uhannut minua. Minulla on mukana viestit ja päivät. Vaadin rangaistusta ja haluan vaatia korvausta. Saanko ilmoituksen numeron?
    .letter-report =
        Rikosilmoitus, kertomukseni

        Mitä on tapahtunut, järjestyksessä: …
        Milloin ja miten huomasin sen: …
        Mitä tietoja se koskee: …

        Uhkaus tai vaatimus: …
        – kenelle ja mitä kautta se tuli (osoite, puhelinnumero, tili): …
        – vaadittu summa ja tili: …
        – olenko maksanut: …

        Missä tiedot ovat näkyneet: …
        Ostot, lainat tai laskut nimissäni: …
        Mitä tämä on maksanut minulle tähän asti: … euroa.

        Vaadin tekijälle rangaistusta. Haluan vaatia korvausta.

        Liitteet: kuvakaappaukset, viestit, kirjeet, kuitit.

        Paikka ja päivä: …
        Nimi ja puhelin: …

step-fi-report-lost-id = Ilmoita kadonneesta passista tai henkilökortista
    .why = Poliisi mitätöi asiakirjan ja etsintäkuuluttaa sen. Silloin toisen on vaikeampi käyttää sitä.
    .how = Ilmoita verkossa tai poliisiasemalla. Jos olet ulkomailla, ota yhteys Suomen edustustoon. Ilmoituksen jälkeen voit hakea uuden.
    .do-look-once = Etsi vielä kerran kotoa ja laukuista
    .do-report-lost = Ilmoita passista tai henkilökortista poliisille
    .do-driving-licence = Jos ajokortti on kadonnut, tilaa uusi Traficomista
    .do-save-number = Tallenna ilmoituksen numero
    .without-e-id = Mene poliisiasemalle ja ilmoita siellä.
    .caution = Asiakirjaa ei voi enää käyttää, vaikka löytäisit sen. Ilmoitus on maksuton, mutta uusi asiakirja maksaa.

step-fi-leaked-id-copy = Kysy, mitä vuotanut kopio merkitsee
    .why = Joku voi käyttää passisi tai korttisi kopiota ja esiintyä sinuna. Et silti aina tarvitse uutta asiakirjaa.
    .how = Kysy organisaatiolta, mitä tarkalleen vuoti: kuva, numero vai koko asiakirja. Kerro pankille. Kysy poliisilta, kannattaako asiakirja vaihtaa.
    .do-ask-what = Kysy, vuotiko kuva, numero vai molemmat
    .do-tell-bank = Kerro pankille, että kopio on vuotanut
    .do-ask-police = Kysy poliisilta, vaihdetaanko asiakirja
    .do-keep-evidence = Säilytä kirje tai viesti vuodosta
    .caution = Uusi asiakirja maksaa. Älä lähetä uutta kuvaa passista kenellekään, joka ottaa sinuun yhteyttä vuodosta.
    .say = Hei. Tarvitsenko uuden passin tai henkilökortin? Siitä on päässyt kopio muille. Itse asiakirja on minulla. Mitä se tarkoittaa minulle?

step-fi-follow-police-case = Täydennä rikosilmoitusta
    .why = Silloin kaikki on samassa asiassa. Se auttaa tutkintaa ja omaa korvausvaatimustasi.
    .how = Lisää uudet vaatimukset, laskut tai julkaisut samalle numerolle. Tee se poliisin verkkopalvelussa, asemalla tai tutkijalle. Sen ei tarvitse tapahtua samana päivänä.
    .do-add-news = Lisää uudet tiedot ilmoituksen numerolle
    .do-new-address = Kerro poliisille, jos muutat tai vaihdat puhelinta
    .do-state-claim = Kerro, että vaadit korvausta, ja arvioi summa varovasti
    .do-ask-riku = Soita Rikosuhripäivystykseen, jos mietit, miten asia etenee
    .caution = Asia voi kestää vuosia. Suurissa jutuissa syyttäjä ei aina aja jokaisen vaatimusta. Silloin sinun pitää olla valmis esittämään se itse. Summaa voi tarkentaa myöhemmin.
    .letter-addition =
        Poliisille

        Täydennys ilmoitukseen numero …

        Ilmoituksen jälkeen on tapahtunut tämä:
        – Päivä ja kellonaika: …
        – Mitä tapahtui: …
        – Lähettäjä, puhelinnumero, tili tai verkko-osoite: …

        Liitteet: kuvakaappaukset, kirjeet, kuitit.

        Paikka ja päivä: …
        Nimi ja puhelin: …
    .letter-claim =
        Poliisille / syyttäjälle

        Vaatimukseni asiassa numero …

        Vaadin tekijälle rangaistusta.

        Vaadin korvausta
        – kuluista: … (mitä, milloin, summa; kuitit liitteenä)
        – työstä ja ajasta: …
        – kärsimyksestä: …
        Yhteensä: … euroa. Tarkennan summaa myöhemmin.

        Paikka ja päivä: …
        Nimi ja osoite: …

step-fi-report-to-cyber-centre = Kerro Kyberturvallisuuskeskukselle
    .why = Kyberturvallisuuskeskus voi varoittaa muita ja auttaa valesivujen poistamisessa.
    .how = Täytä lomake, jos sait huijausviestin tai näit valesivun tai vuotaneita tietoja. Ilmoitus on maksuton ja luottamuksellinen. Voit myös vinkata poliisille verkossa.
    .do-fill-form = Täytä Kyberturvallisuuskeskuksen lomake
    .do-web-tip = Jos näit vuotaneita tietoja verkossa, vinkkaa poliisille
    .do-delete-later = Säilytä viesti, mutta älä avaa sen linkkejä
    .caution = Tämä ja poliisin Nettivinkki eivät ole rikosilmoituksia. Älä liitä vuotaneita tiedostoja. Älä kirjoita muiden tietoja.
