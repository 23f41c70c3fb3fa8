# Tanska: neuvoja puhelimessa ja ilmoitukset poliisille.

step-dk-hotline = Soita Cyberhotlineen
    .why = Siellä sinua autetaan ensin pysäyttämään vahinko. Sitten saat tietää, kenen kanssa puhua seuraavaksi.
    .how = Soita Tanskan Cyberhotlinen numeroon { PHONE("dk-cyberhotline") }. Siellä vastataan tanskaksi. MitID:tä et tarvitse. Voit soittaa yhdessä jonkun kanssa, johon luotat.
    .do-call = Soita ja kerro lyhyesti, mitä on tapahtunut
    .do-ask-next = Kysy, mitä teet ensin
    .do-note-advice = Kirjoita neuvot muistiin
    .caution = Linja on yöllä kiinni. Siellä neuvotaan, mutta asiaasi ei hoideta puolestasi.
    .say = Hei. Joku on saanut tietojani. En tiedä, mitä teen ensin. Voitko auttaa minua askel kerrallaan?

step-dk-report-extortion = Tee uhkauksesta rikosilmoitus
    .why = Silloin poliisi näkee, onko muita uhkailtu samalla tavalla. Saat asianumeron, jonka voit näyttää, jos tietoja käytetään.
    .how = Soita Tanskan poliisin numeroon { PHONE("dk-police-114") } tai mene poliisiasemalle. Poliisin verkkolomake ei ole tällaisia uhkauksia varten. Jos joku on nyt vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    .do-take-messages = Ota esiin uhkaus ja kuvakaappaukset
    .do-call-or-visit = Soita tai mene asemalle
    .do-tell-real-data = Kerro, mitä oikeita tietoja viestissä oli
    .do-note-case-number = Kirjoita asianumero muistiin
    .caution = Kukaan ei voi luvata, että asia selviää. Saat ottaa jonkun mukaan. Offerrådgivningen eli Tanskan rikosuhrien tuki auttaa numerossa { PHONE("dk-offerraadgivningen") }.
    .say = Hei. Haluan ilmoittaa kiristyksestä. Joku uhkaa näyttää yksityisiä tietojani. Hänellä on oikeita tietoja minusta. Olen tallentanut viestit. Saanko asianumeron?

step-dk-police-report = Tee väärinkäytöstä rikosilmoitus
    .why = Vahvistus ilmoituksesta on todisteesi pankeille ja yrityksille, myös jos jotain tapahtuu myöhemmin.
    .how = Tee ilmoitus politi.dk-palvelussa tai soita numeroon { PHONE("dk-police-114") }. Toisen identiteetin väärinkäyttö on rikos Tanskan rikoslain mukaan ({ FACT("dk-identity-misuse-section") }). Sinun ei tarvitse osata pykälää.
    .do-gather = Kerää laskut, viestit, summat ja päivät
    .do-ask-bank = Kysy pankista, kumpi teistä tekee ilmoituksen
    .do-report = Ilmoita verkossa, puhelimessa tai asemalla
    .do-keep-receipt = Säilytä vahvistus ja kirjoita asianumero muistiin
    .without-e-id = Soita numeroon { PHONE("dk-police-114") } tai mene poliisiasemalle.
    .caution = Moni tällainen juttu päätetään, vaikka tekijää ei löydy. Ilmoitus on silti paperi, jonka voit näyttää pankeille ja yrityksille.
    .say = Hei. Joku käyttää tietojani. Nimissäni on ostettu tai lainattu. Haluan tehdä rikosilmoituksen. Olen tallentanut kirjeet ja viestit. Saanko vahvistuksen ja asianumeron?
