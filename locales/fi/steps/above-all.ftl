# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-crisis-line = Puhu jonkun kanssa nyt
    .why = Tämä voi olla liian raskasta kantaa yksin. Sinulle vastaa ihminen, joka on tottunut vaikeisiin asioihin. Sinun ei tarvitse löytää oikeita sanoja.
    .how = { $country ->
            [FI] Ajatteletko kuolemaa? Tuntuuko, ettet enää jaksa? Soita MIELI Kriisipuhelimen numeroon { PHONE("fi-mieli-crisis") }. Voit olla nimetön. Jos kukaan ei vastaa, soita Päivystysapuun, numeroon { PHONE("fi-paivystysapu-116117") }. Jos henki on vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
            [SE] Ajatteletko kuolemaa? Tuntuuko, ettet enää jaksa? Soita Mind-järjestön kriisipuhelimeen (Självmordslinjen), numeroon { PHONE("se-mind-sjalvmordslinjen") }. Siellä puhutaan ruotsia. Voit olla nimetön. Myös Hjälplinjen vastaa, yötä päivää ja ruotsiksi, numerossa { PHONE("se-hjalplinjen") }. Jos kukaan ei vastaa, soita terveysneuvontaan numeroon { PHONE("se-1177-phone") }. Jos henki on vaarassa, soita numeroon { PHONE("se-emergency-112") }.
           *[DK] Ajatteletko kuolemaa? Tuntuuko, ettet enää jaksa? Soita Tanskan Livslinien-kriisipuhelimeen, numeroon { PHONE("dk-livslinien") }. Siellä puhutaan tanskaa. Jos kukaan ei vastaa, soita tai mene psykiatriseen päivystykseen (psykiatrisk akutmodtagelse). Jos henki on vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    }
    .do-call = Soita ensimmäiseen numeroon
    .do-call-next = Eikö kukaan vastaa? Soita seuraavaan numeroon
    .do-have-company = Pyydä jotakuta tulemaan luoksesi tai pitämään yhteyttä
    .caution = { $country ->
            [FI] Linjoilla voi olla jonoa. Päivystysapu ei toimi Ahvenanmaalla eikä ehkä Lapissa.
           *[other] Linjoilla voi olla jonoa. Jos olet vaarassa, älä odota vastausta. Soita hätänumeroon.
    }
    .say = Hei. Tarvitsen nyt jonkun, jolle puhua. Voin huonosti. Tiedoilleni on tapahtunut jotain.

step-nordic-call-112 = Soita numeroon { $country ->
        [FI] { PHONE("fi-emergency-112") }
        [SE] { PHONE("se-emergency-112") }
       *[DK] { PHONE("dk-police-emergency") }
    } hengenvaarassa
    .why = Hätänumero on sinua ja muita varten, kun joku on vaarassa juuri nyt.
    .how = Soita, jos joku uhkaa sinua juuri nyt. Soita myös, jos pelkäät, että sinä tai joku muu kuolee itsemurhaan. Et ole varma, onko kiire? Soita silti.
    .do-call = Soita, jos joku on vaarassa juuri nyt
    .do-say-where = Kerro, missä olet ja mitä tapahtuu
    .caution = Numero ei ole tietovuotoon liittyviä kysymyksiä varten. Niihin on suunnitelmassasi muita numeroita. { $country ->
            [FI] Jos et voi puhua tai kuulla, lähetä tekstiviesti samaan numeroon.
            [SE] Jos et voi puhua tai kuulla, voit lähettää tekstiviestin. Sitä varten pitää rekisteröityä etukäteen.
           *[DK] Jos et voi puhua tai kuulla, voit lähettää tekstiviestin. Se pitää järjestää etukäteen.
    }

step-nordic-keep-your-screen-private = Pidä näyttö omanasi
    .why = Voiko joku muu avata tämän koneen tai lukea postisi? Silloin hän näkee, mitä teet ja mitä sinulle vastataan.
    .how = Käytä mieluiten laitetta, jota vain sinä pääset käyttämään. Se voi olla ystävän luona tai kirjastossa. Pyydä vastaukset niin, että vain sinä näet ne.
    .do-find-own-device = Etsi laite, jota kukaan muu ei avaa
    .do-learn-quick-exit = Katso, mistä Lyktan saa nopeasti kiinni
    .do-lock-when-leaving = Lukitse kone, kun lähdet sen luota
    .do-choose-reply-way = Valitse, miten sinulle vastataan
    .do-clear-away = Pane kirjeet, tulosteet ja kuvakaappaukset pois näkyvistä
    .caution = Lykta ei näe, seuraako joku konetta. Älä vaihda salasanoja laitteella, jolta joku muu voi lukea ne.

step-nordic-support-worker-rules = Auta ilman toisen tunnuksia
    .why = { $country ->
            [FI] Pankkitunnukset ovat henkilökohtaisia
            [SE] BankID on henkilökohtainen
           *[DK] MitID on henkilökohtainen
    }, myös läheisten kesken. Kun henkilö kirjautuu aina itse, te molemmat olette paremmassa turvassa.
    .how = Istu vieressä, kun henkilö lukee, valitsee ja kirjautuu. Jos hoidat jotain yksin, tarvitset valtuuden.
    .do-check-danger = Kysy, onko joku vaarassa juuri nyt
    .do-ask-first = Kysy, missä henkilö haluaa apua
    .do-one-step = Valitkaa yhdessä yksi askel tälle päivälle
    .do-say-who-you-are = Kerro joka puhelussa, kuka olet
    .do-leave-login = Anna henkilön itse kirjautua ja hyväksyä
    .do-no-codes = Jätä tunnukset ja salasanat pois muistiinpanoista
    .do-write-little = Kirjoita muistiin vain se, mitä on tehty
    .caution = Henkilö päättää, ja ”ei koske minua” riittää vastaukseksi. Älä vie mukanasi tunnuksia, diagnooseja tai papereita. Voit itsekin tarvita jonkun, jolle puhua.
    .say = Hei. Nimeni on …, ja olen tukihenkilö. Vieressäni on henkilö, jota asia koskee. Olemme sopineet, että minä puhun. Mitä sinun pitää tietää?

step-nordic-say-you-are-protected = Kerro ensin, että tietosi on suojattu
    .why = Suoja ei siirry itsestään joka paikkaan. Lomake, puhelu tai paketti voi paljastaa, missä asut.
    .how = Kerro suojasta, ennen kuin kerrot muuta. Kysy sitten, miten asia hoituu ilman osoitettasi.
    .do-say-first = Kerro siitä ensimmäisenä joka puhelussa
    .do-leave-address-out = Jätä osoite pois lomakkeista ja viesteistä
    .do-do-not-confirm = Älä vahvista osoitettasi soittajalle
    .do-ask-way = Pyydä vastaus turvallisella tavalla
    .caution = { $country ->
            [FI] Tieto turvakiellosta ei mene itsestään Postille, operaattorille tai yrityksille. Kerro siitä niille. Jos olet nyt vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
            [SE] Et voi käyttää poliisin verkkolomaketta etkä kaikkia kunnan verkkopalveluja. Soita sen sijaan. Jos olet nyt vaarassa, soita numeroon { PHONE("se-emergency-112") }.
           *[DK] Tieto suojasta ei mene itsestään operaattorille tai posti- ja pakettiyrityksille. Kerro siitä niille. Jos olet nyt vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    }
    .say = Hei. Tietoni on suojattu. Älkää sanoko osoitettani ääneen älkääkä kirjoittako sitä. Miten saatte minuun yhteyden turvallisesti?

step-nordic-ways-without-e-id = Hoida asiat ilman { $country ->
        [FI] pankkitunnuksia
        [SE] vahvaa tunnistautumista
       *[DK] MitID-tunnusta
    }
    .why = Voit suojautua, vaikka et voi kirjautua. Moni asia hoituu puhelimessa, paperilla tai toimistossa.
    .how = Askeleissa kerrotaan, miten toimit ilman vahvaa tunnistautumista. Soita ensin, niin vältät turhan matkan.
    .do-call-first = Soita ja kysy, mitä tarvitset mukaan
    .do-take-identification = Ota esiin { $country ->
            [FI] passi tai henkilökortti
            [SE] passi, henkilökortti tai ajokortti
           *[DK] passi tai ajokortti
    }
    .do-ask-for-paper = Pyydä paperilomake
    .caution = Älä lainaa toisen tunnuksia. Älä anna kenenkään käyttää omiasi. Jos tunnukset on suljettu, uusiin voi mennä muutama päivä.
    .say = Hei. Haluan hoitaa tämän ilman kirjautumista. Miten se onnistuu? Mitä tarvitsen mukaan?

step-nordic-abroad = Tallenna numerot maatunnuksen kanssa
    .why = Lyhyet numerot ja palvelunumerot eivät aina toimi toisesta maasta.
    .how = Käytä numeroa, joka alkaa plusmerkillä ja maatunnuksella, jos sellainen on. Jos on hätä, soita sen maan hätänumeroon, jossa olet.
    .do-save-long-numbers = Kirjoita pankin numero muistiin maatunnuksen kanssa
    .do-find-local-emergency = Kirjoita muistiin paikallinen hätänumero
    .do-check-hours = Laske aukioloajat omaan aikaasi
    .caution = Lyhyt numero voi yhdistää palveluun siinä maassa, jossa olet. Puhelu ulkomailta voi maksaa enemmän.

step-nordic-act-for-child = Auta lasta askel kerrallaan
    .why = Lapsi ei voi itse tehdä kaikkia estoja ja ilmoituksia. Väärinkäyttö voi näkyä vasta vuosien päästä.
    .how = Kerro rauhallisesti, mitä on tapahtunut. Käytä iälle sopivia sanoja. Kysy koululta, hoitopaikasta tai seurasta, mitä tietoja asia koskee.
    .do-tell-child = Sano lapselle, ettei tämä ole hänen syytään
    .do-ask-organisation = Kysy, mitkä lapsen tiedot olivat mukana
    .do-open-post = Avaa kaikki posti, joka tulee lapsen nimellä
    .do-report-misuse = Ilmoita poliisille, jos joku käyttää lapsen nimeä
    .do-show-helpline = Näytä lapselle nuorten auttavan puhelimen numero
    .caution = Isommalla lapsella voi olla oikeus päättää itse hoitotiedoistaan. Jos huoltajia on kaksi, molempien allekirjoitus voi olla tarpeen.
    .say = Hei. Olen huoltaja, ja teillä on lapseni tietoja. Olivatko ne mukana? Mitkä tiedot? Mitä teette nyt? Haluan vastauksen kirjeenä.

step-nordic-act-for-adult = Auta oikealla valtuudella
    .why = Oikeilla papereilla saat puhua pankin ja viranomaisten kanssa henkilön puolesta.
    .how = Kysy ensin, mitä henkilö itse haluaa. { $country ->
            [FI] Jos olet edunvalvoja, ota päätös esiin. Muuten henkilö voi antaa sinulle Suomi.fi-valtuuden tai valtakirjan.
            [SE] Jos olet edunvalvoja (god man tai förvaltare), ota päätös esiin. Muuten henkilö voi kirjoittaa valtakirjan.
           *[DK] Jos olet edunvalvoja (værge), ota päätös esiin. Muuten henkilö voi antaa sinulle digitaalisen valtuuden (digital fuldmagt).
    }
    .do-ask-person = Kysy, mitä henkilö haluaa
    .do-check-authority = Lue, mitä päätös tai valtuus koskee
    .do-own-login = Kirjaudu vain omilla tunnuksillasi
    .do-show-papers = Kysy, mitkä paperit pankki tai viranomainen haluaa nähdä
    .do-follow-post = Käykää posti ja laskut läpi yhdessä
    .caution = Älä käytä henkilön { $country ->
            [FI] pankkitunnuksia
            [SE] BankID-tunnusta
           *[DK] MitID-tunnusta
    }, vaikka olisitte sopineet siitä. { $country ->
            [FI] Se, jolla on edunvalvoja, ei voi itse antaa valtuutta.
            [SE] God man tarvitsee henkilön suostumuksen isoihin päätöksiin. Förvaltare saa päättää itse tehtävänsä rajoissa.
           *[DK] Digitaalinen valtuus vaatii, että henkilö ymmärtää sen.
    }
    .say = Hei. Soitan henkilön puolesta, jota edustan. Minulla on päätös tai valtakirja. Mitä papereita tarvitsette? Voimmeko sitten puhua hänen tiedoistaan?
