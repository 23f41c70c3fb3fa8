# Tanska: kotiosoite, ja mitä tehdä, kun se ei saa tulla ilmi.

step-dk-threat-plan = Tee suunnitelma turvaksesi
    .why = Voiko joku, jota pelkäät, tietää osoitteesi? Silloin auttaa, että olet puhunut jonkun kanssa ja tiedät, minne voit mennä.
    .how = Jos vaara on nyt, soita numeroon { PHONE("dk-police-emergency") }. Muuten soita poliisin numeroon { PHONE("dk-police-114") } ja kerro, että salassa pidettävä osoite on vuotanut. Jos pelkäät kumppania tai perhettä, Lev Uden Vold neuvoo numerossa { PHONE("dk-lev-uden-vold") }.
    .do-call-police = Soita poliisille ja kerro osoitteesta
    .do-call-advice = Soita Lev Uden Vold -linjalle ja kysy neuvoa
    .do-choose-place = Valitse paikka, johon voit mennä
    .do-say-nothing = Älä vahvista osoitetta kenellekään, joka soittaa
    .do-press-sender = Menikö se e-Boksissa väärälle? Vaadi lähettäjää poistattamaan se
    .caution = CPR:n suoja ei tuo takaisin osoitetta, joka jollakulla jo on. Vainoamisesta ilmoitetaan puhelimessa, kirjallisesti tai asemalla, ei verkkolomakkeella. Erityisissä tapauksissa kunta voi antaa suojan pidemmäksi ajaksi.
    .say = Hei. Osoitteeni täytyy pysyä salassa. Nyt se on vuotanut. Pelkään, että tietty ihminen löytää minut. Mitä teen nyt? Kuka on yhteyshenkilöni teillä?

step-dk-adr-protect = Hae nimi- ja osoitesuojaa
    .why = Silloin yksityiset ihmiset eivät yleensä saa osoitettasi CPR:stä eli Tanskan väestörekisteristä. Myöskään luettelot ja postiyritykset eivät saa sitä sieltä.
    .how = Hae borger.dk-palvelussa. Kunta hyväksyy hakemuksen, ja voi mennä muutama päivä, ennen kuin kaikki saavat tiedon. Suojan pituus vuosina: { FACT("dk-address-protection-years") }. Yleensä saat muistutuksen { FACT("dk-address-protection-reminder-days") } päivää ennen, mutta sinun täytyy itse hakea uudelleen.
    .do-sign-in = Hae sanoilla ”navne- og adressebeskyttelse” borger.dk-palvelussa
    .do-include-children = Ota mukaan omat lapset samasta osoitteesta
    .do-tell-post = Kerro itse posti- ja pakettiyrityksille
    .do-note-end = Kirjoita muistiin, milloin suoja päättyy
    .without-e-id = Varaa aika Borgerserviceen eli kunnan asiakaspalveluun. Siellä sinua autetaan hakemaan.
    .caution = Suoja koskee vain sitä, mitä CPR luovuttaa. Viranomaiset ja tuomioistuimet voivat silti saada osoitteen. Samoin yritys, joka voi näyttää, että olet sille velkaa. Se, jolla osoite jo on, pitää sen.

step-dk-adr-post = Pyydä postia ja operaattoria salaamaan tietosi
    .why = CPR:n suoja ei siirry itsestään eteenpäin. Pakettiyritys tai operaattori voi yhä näyttää osoitteesi tai numerosi.
    .how = Soita tai kirjoita jokaiselle posti- ja pakettiyritykselle, jota käytät. Pyydä operaattorilta salainen numero. Tarkista myös, että suojasi CPR:ssä on voimassa. Suojan tavallinen pituus vuosina: { FACT("dk-address-protection-years") }.
    .do-check-protection = Katso, milloin suoja CPR:ssä päättyy
    .do-tell-post = Kerro posti- ja pakettiyrityksille
    .do-ask-secret-number = Pyydä salainen numero, myös perheelle
    .do-check-mitid-address = Anna MitID:lle toinen osoite postia varten
    .caution = Kerro vain se, mitä yritys tarvitsee. Moni ohje mainitsee vain PostNordin, mutta kysy kaikilta, jotka tuovat sinulle postia.
