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
    .caution = Poliisin Nettivinkki ei ole rikosilmoitus. Soita numeroon { PHONE("fi-emergency-112") } vain, jos vaara on päällä nyt. Tutkinta voi kestää kauan. Soita Rikosuhripäivystykseen, jos odotus painaa.

step-fi-report-lost-id = Ilmoita passista tai henkilökortista
    .why = Poliisi mitätöi asiakirjan ja etsintäkuuluttaa sen. Silloin toisen on vaikeampi käyttää sitä.
    .how = Ilmoita verkossa tai poliisiasemalla. Jos olet ulkomailla, ota yhteys Suomen edustustoon. Ilmoituksen jälkeen voit hakea uuden.
    .do-look-once = Etsi vielä kerran kotoa ja laukuista
    .do-report-lost = Ilmoita passista tai henkilökortista poliisille
    .do-driving-licence = Jos ajokortti on kadonnut, tilaa uusi Traficomista
    .do-save-number = Tallenna ilmoituksen numero
    .without-e-id = Mene poliisiasemalle ja ilmoita siellä.
    .caution = Asiakirjaa ei voi enää käyttää, vaikka löytäisit sen. Ilmoitus on maksuton, mutta uusi asiakirja maksaa.

step-fi-leaked-id-copy = Kysy, mitä kopio merkitsee
    .why = Joku voi käyttää passisi tai korttisi kopiota ja esiintyä sinuna. Uutta asiakirjaa et silti aina tarvitse.
    .how = Kysy organisaatiolta, mitä tarkalleen vuoti: kuva, numero vai koko asiakirja. Kerro pankille. Kysy poliisilta, kannattaako asiakirja vaihtaa.
    .do-ask-what = Kysy, vuotiko kuva, numero vai molemmat
    .do-tell-bank = Kerro pankille, että kopio on vuotanut
    .do-ask-police = Kysy poliisilta, vaihdetaanko asiakirja
    .do-keep-evidence = Säilytä kirje tai viesti vuodosta
    .caution = Uusi asiakirja maksaa. Älä lähetä uutta kuvaa passista kenellekään, joka ottaa sinuun yhteyttä vuodosta.
