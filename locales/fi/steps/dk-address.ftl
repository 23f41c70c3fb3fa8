# Tanska: kotiosoite, ja mitä tehdä, kun se ei saa tulla ilmi.

step-dk-adr-protect = Hae nimi- ja osoitesuojaa
    .why = Silloin yksityiset ihmiset eivät yleensä saa osoitettasi CPR:stä eli Tanskan väestörekisteristä. Myöskään luettelot ja postiyritykset eivät saa sitä sieltä.
    .how = Hae borger.dk-palvelussa. Kunta hyväksyy hakemuksen. Voi mennä muutama päivä, ennen kuin kaikki saavat tiedon. Suojan saa { FACT("dk-address-protection-years") } vuodeksi. Yleensä saat muistutuksen { FACT("dk-address-protection-reminder-days") } päivää ennen, mutta sinun täytyy itse hakea uudelleen.
    .do-sign-in = Hae sanoilla ”navne- og adressebeskyttelse” borger.dk-palvelussa
    .do-include-children = Ota mukaan omat lapset samasta osoitteesta
    .do-tell-post = Kerro itse posti- ja pakettiyrityksille
    .do-note-end = Kirjoita muistiin, milloin suoja päättyy
    .without-e-id = Varaa aika Borgerserviceen eli kunnan asiakaspalveluun. Siellä sinua autetaan hakemaan.
    .caution = Suoja koskee vain sitä, mitä CPR luovuttaa. Viranomaiset ja tuomioistuimet voivat silti saada osoitteen. Sen voi saada myös yritys, joka voi näyttää, että olet sille velkaa. Jos jollakulla jo on osoite, se jää hänelle.

step-dk-adr-post = Pyydä postia ja operaattoria salaamaan tietosi
    .why = CPR:n suoja ei siirry itsestään eteenpäin. Pakettiyritys tai operaattori voi yhä näyttää osoitteesi tai numerosi.
    .how = Soita tai kirjoita jokaiselle posti- ja pakettiyritykselle, jota käytät. Pyydä operaattorilta salainen numero. Tarkista myös, että suojasi CPR:ssä on voimassa. Suojan saa yleensä { FACT("dk-address-protection-years") } vuodeksi.
    .do-check-protection = Katso, milloin suoja CPR:ssä päättyy
    .do-tell-post = Kerro posti- ja pakettiyrityksille
    .do-ask-secret-number = Pyydä salainen numero, myös perheelle
    .do-check-mitid-address = Anna MitID:lle toinen osoite postia varten
    .do-check-cvr = Onko sinulla yritys? Katso virk.dk-palvelusta, näkyykö kotiosoitteesi
    .caution = Kerro vain se, mitä yritys tarvitsee. PostNord ei enää jaa kirjeitä Tanskassa, vaikka moni ohje mainitsee sen. Kysy kaikilta, jotka tuovat sinulle postia.

step-dk-adr-longer = Pyydä vahvempaa osoitesuojaa
    .why = Jos sinua uhataan, CPR eli Tanskan väestörekisteri voi näyttää sinut ilman vakituista osoitetta. Suoja voi myös kestää tavallista pidempään.
    .how = Kysy poliisilta erityistä osoitesuojaa (særlig adressebeskyttelse). Jos poliisi suostuu, se kirjoittaa kunnalle, ja sinut merkitään ilman vakituista osoitetta. Kunta voi myös jatkaa tavallista suojaa hyvin erityisestä syystä. Muuten suojan saa { FACT("dk-address-protection-years") } vuodeksi.
    .do-ask-police = Soita numeroon { PHONE("dk-police-114") } ja kysy: særlig adressebeskyttelse
    .do-ask-municipality = Pyydä kunnalta suojaa pidemmäksi ajaksi
    .do-bring-proof = Ota mukaan rikosilmoitus tai turvakodin kirje
    .do-note-answer = Kirjoita muistiin vastaus ja viimeinen päivä
    .caution = Poliisi arvioi, kuka voi saada erityisen suojan. Se on ennen kaikkea sinulle, jota uhkaa kumppani tai jota uhataan kunnian takia. Lapset, jotka asuvat luonasi, kuuluvat mukaan. Ilman osoitetta CPR:ssä jotkin arjen asiat voivat kestää kauemmin. Kirjoita kirje tanskaksi, jos voit.
    .letter-longer-protection =
        Vastaanottaja: … Kommune

        Pyydän nimi- ja osoitesuojaa tavallista pidemmäksi ajaksi. Siihen on hyvin erityiset syyt.

        Minua uhkaa ihminen, joka ei saa löytää minua. Tämä on jatkunut …
        Osoitteeni on voinut vuotaa … Se tapahtui täällä: …
        Asia koskee myös lapsiani samassa osoitteessa: …

        Puhuin poliisin kanssa … Asianumero: …
        Liitteenä: … (rikosilmoitus, turvakodin kirje tai muu)

        Soittakaa tai kirjoittakaa minulle näin: … Älkää näyttäkö kirjettä muille.

        Ystävällisin terveisin
        …

step-dk-eboks-recall = Pyydä e-Boks-viesti takaisin
    .why = Jos viesti meni e-Boksissa väärälle ihmiselle, sen voi erityisissä tapauksissa vielä estää. Palvelu e-Boks on tanskalainen digitaalinen postilaatikko. Mitä nopeammin toimit, sen parempi.
    .how = Soita lähettäjälle. Pyydä, että he ottavat heti yhteyttä e-Boksiin ja näyttävät, että viesti meni väärin. Vain lähettäjä voi tehdä sen.
    .do-call-sender = Soita lähettäjälle
    .do-send-letter = Lähetä kirje samana päivänä
    .do-ask-confirmation = Pyydä vastaus siihen, onko viesti poissa
    .caution = Tavallisessa sähköpostissa tai paperilla se ei onnistu. Saaja on voinut ehtiä lukea viestin. Jos osoite voi olla sinulle vaaraksi toisen käsissä, katso myös turvasuunnitelman askel.
    .say = Hei. Pyytäkää e-Boksia estämään viesti nyt. Lähetitte tietoni väärälle ihmiselle. Se voi olla minulle vaarallista. Soittakaa minulle, kun se on tehty.
    .letter-recall =
        Vastaanottaja: … (lähettäjä)

        Lähetitte minua koskevan viestin e-Boksissa väärälle saajalle … (päivä)

        Viestissä on tietoja, jotka voivat vahingoittaa minua vakavasti. Pyydän, että tänään:

        – pyydätte e-Boksia estämään viestin ja näytätte, että se meni väärin
        – pyydätte, ettei saaja lue, tallenna tai näytä sitä
        – kerrotte minulle, kuka sai sen ja ehdittiinkö se avata
        – kerrotte minulle, oletteko ilmoittaneet siitä Datatilsynetille

        Vastatkaa minulle näin: …

        Ystävällisin terveisin
        …
