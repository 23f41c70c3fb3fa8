# Tanska: neuvoja puhelimessa ja ilmoitukset poliisille.

step-dk-hotline = Soita Cyberhotlineen
    .why = Siellä sinua autetaan ensin pysäyttämään vahinko. Sitten saat tietää, kenen kanssa voit puhua seuraavaksi.
    .how = Soita Tanskan Cyberhotlinen numeroon { PHONE("dk-cyberhotline") }. Siellä vastataan tanskaksi. MitID:tä et tarvitse. Voit soittaa yhdessä jonkun kanssa, johon luotat.
    .do-call = Soita ja kerro lyhyesti, mitä on tapahtunut
    .do-ask-next = Kysy, mitä teet ensin
    .do-note-advice = Kirjoita neuvot muistiin
    .caution = Linja on yöllä kiinni. Päätät itse, näppäiletkö CPR-numerosi. Siellä neuvotaan, mutta asiaasi ei hoideta puolestasi.
    .say = Hei. Tarvitsen neuvoa. Joku on saanut tietojani. En tiedä, mitä teen ensin. Voitko auttaa minua askel kerrallaan?

step-dk-report-extortion = Tee uhkauksesta rikosilmoitus
    .why = Silloin poliisi näkee, onko muita uhkailtu samalla tavalla. Saat asianumeron, jonka voit näyttää, jos tietoja käytetään.
    .how = Soita Tanskan poliisin numeroon { PHONE("dk-police-114") } tai mene poliisiasemalle. Poliisin verkkolomake ei ole tällaisia uhkauksia varten. Jos joku on nyt vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    .do-take-messages = Ota esiin uhkaus ja kuvakaappaukset
    .do-call-or-visit = Soita tai mene asemalle
    .do-tell-real-data = Kerro, mitä oikeita tietoja viestissä oli
    .do-note-case-number = Kirjoita asianumero muistiin
    .caution = Jos viestissä ei ole oikeita tietoja sinusta, se on usein lähetetty monelle. Kysy poliisilta, pitääkö siitä ilmoittaa. Kukaan ei voi luvata, että asia selviää. Saat ottaa jonkun mukaan. Offerrådgivningen eli Tanskan rikosuhrien tuki auttaa numerossa { PHONE("dk-offerraadgivningen") }.
    .say = Hei. Haluan ilmoittaa kiristyksestä. Joku uhkaa näyttää yksityisiä tietojani. Hänellä on oikeita tietoja minusta. Olen tallentanut viestit. Saanko asianumeron?

step-dk-police-report = Tee väärinkäytöstä rikosilmoitus
    .why = Vahvistus on todiste, jonka voit näyttää pankeille ja yrityksille. Siitä on apua myös, jos jotain tapahtuu myöhemmin.
    .how = Tee ilmoitus politi.dk-palvelussa tai soita numeroon { PHONE("dk-police-114") }. Jos joku käyttää toisen identiteettiä väärin, se on Tanskassa rikos (rikoslain { FACT("dk-identity-misuse-section") }). Sinun ei tarvitse osata pykälää.
    .do-gather = Kerää laskut, viestit, summat ja päivät
    .do-ask-bank = Kysy pankista, kumpi teistä tekee ilmoituksen
    .do-report = Ilmoita verkossa, puhelimessa tai asemalla
    .do-keep-receipt = Säilytä vahvistus ja kirjoita asianumero muistiin
    .without-e-id = Soita numeroon { PHONE("dk-police-114") } tai mene poliisiasemalle.
    .caution = Moni tällainen juttu päättyy niin, ettei tekijää löydy. Ilmoitus on silti paperi, jonka voit näyttää pankeille ja yrityksille.
    .say = Hei. Haluan tehdä rikosilmoituksen. Joku käyttää tietojani. Nimissäni on ostettu tai lainattu. Olen tallentanut kirjeet ja viestit. Saanko vahvistuksen ja asianumeron?

step-dk-report-hacking = Ilmoita murrosta omalle tilillesi
    .why = Jos joku on päässyt sähköpostiisi, profiiliisi tai koneellesi, se on rikos. Ilmoitus näyttää, mitä tapahtui ja milloin.
    .how = Tutki laite ensin virustorjunnalla ja poista se, mitä löytyy. Tee sitten ilmoitus politi.dk-palvelussa. Jos murto tapahtui vain organisaatiossa, se tekee ilmoituksen itse.
    .do-scan = Tutki kone tai puhelin virustorjunnalla
    .do-ask-help = Pyydä osaavaa ihmistä tutkimaan laite
    .do-note-facts = Kirjoita muistiin ajat ja laitteen arvo
    .do-report = Täytä poliisin lomake tietomurrosta
    .without-e-id = Soita numeroon { PHONE("dk-police-114") } tai mene poliisiasemalle Tanskassa.
    .caution = Et voi olla täysin varma, että kaikki on poissa. Jos joku uhkaa näyttää jotain, soita. Lomake ei ole sitä varten.

step-dk-sextortion = Hae apua, kun kyse on kuvista
    .why = Sinun ei tarvitse olla yksin, eikä tämä ole sinun syysi. Se, joka jakaa tai uhkaa, tekee rikoksen.
    .how = Tallenna ensin viestit ja profiilin nimi. Estä sitten uhkaaja ja muuta profiilisi yksityisiksi. Alle kahdeksantoistavuotiasta auttaa SletDet, Pelastakaa Lapset Tanskassa. Aikuista auttaa StopChikane.
    .do-save-first = Ota kuvakaappaukset viesteistä, nimestä ja verkko-osoitteesta
    .do-block-sender = Estä se, joka uhkaa
    .do-close-profiles = Muuta profiilisi yksityisiksi
    .do-get-help = Kirjoita SletDetille tai StopChikanelle, tanskaksi
    .caution = Älä maksa äläkä lähetä lisää kuvia. Estä vasta, kun olet tallentanut kaiken. Tanskan poliisin numero on { PHONE("dk-police-114") }.
    .say = Hei. Tarvitsen apua kuvien takia. Jollakulla on kuvia minusta, ja hän uhkaa jakaa ne. Olen tallentanut viestit. Mitä teen nyt? Voitteko auttaa saamaan kuvat pois?
