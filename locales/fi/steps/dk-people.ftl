# Steps for people: who is near, and who acts for whom.

step-dk-threat-plan = Tee suunnitelma turvaksesi
    .why = Voiko joku, jota pelkäät, tietää osoitteesi? Puhu jonkun kanssa ja päätä, minne voit mennä. Se auttaa.
    .how = Jos olet nyt vaarassa, soita numeroon { PHONE("dk-police-emergency") }. Muuten soita poliisin numeroon { PHONE("dk-police-114") } ja kerro, että salainen osoite on vuotanut. Jos pelkäät kumppania tai perhettä, Lev Uden Vold neuvoo numerossa { PHONE("dk-lev-uden-vold") }.
    .do-call-police = Soita poliisille ja kerro osoitteesta
    .do-call-advice = Soita Lev Uden Vold -linjalle ja kysy neuvoa
    .do-choose-place = Valitse paikka, johon voit mennä
    .do-say-nothing = Älä vahvista osoitetta kenellekään, joka soittaa
    .do-press-sender = Menikö viesti väärälle e-Boksissa? Vaadi lähettäjältä, että se poistetaan
    .caution = CPR:n suoja ei tuo takaisin osoitetta, joka jollakulla jo on. Ilmoita vainoamisesta puhelimessa, kirjallisesti tai asemalla, ei verkkolomakkeella. Erityisissä tapauksissa kunta voi antaa suojan pidemmäksi ajaksi.
    .say = Hei. Osoitteeni täytyy pysyä salassa. Nyt se on vuotanut. Pelkään, että tietty ihminen löytää minut. Mitä teen nyt? Kuka on yhteyshenkilöni teillä?
