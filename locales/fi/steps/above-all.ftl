# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-crisis-line = Puhu jonkun kanssa nyt
    .why = Tapahtunut voi olla liian raskas kantaa yksin. Puhelimeen vastaavat ovat tottuneet vaikeisiin asioihin. Sinun ei tarvitse löytää oikeita sanoja.
    .how = { $country ->
            [FI] Ajatteletko kuolemaa, tai etkö enää jaksa? Soita MIELI Kriisipuhelimen numeroon { PHONE("fi-mieli-crisis") }. Voit olla nimetön. Jos kukaan ei vastaa, soita Päivystysapuun, numeroon { PHONE("fi-paivystysapu-116117") }. Jos henki on vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
            [SE] Ajatteletko kuolemaa, tai etkö enää jaksa? Soita Mind-järjestön kriisipuhelimeen (Självmordslinjen), numeroon { PHONE("se-mind-sjalvmordslinjen") }. Siellä puhutaan ruotsia. Voit olla nimetön. Jos kukaan ei vastaa, soita terveysneuvontaan numeroon { PHONE("se-1177-phone") }. Jos henki on vaarassa, soita numeroon { PHONE("se-emergency-112") }.
           *[DK] Ajatteletko kuolemaa, tai etkö enää jaksa? Soita Tanskan Livslinien-kriisipuhelimeen, numeroon { PHONE("dk-livslinien") }. Siellä puhutaan tanskaa. Jos kukaan ei vastaa, soita tai mene psykiatriseen päivystykseen (psykiatrisk akutmodtagelse). Jos henki on vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    }
    .do-call = Soita ensimmäiseen numeroon
    .do-call-next = Eikö kukaan vastaa? Soita seuraavaan numeroon
    .do-have-company = Pyydä jotakuta luoksesi tai pitämään yhteyttä
    .caution = { $country ->
            [FI] Linjoilla voi olla jonoa. Päivystysapua ei ole Ahvenanmaalla, eikä ehkä Lapissa.
           *[other] Linjoilla voi olla jonoa. Jos olet vaarassa, älä odota vastausta. Soita hätänumeroon.
    }
    .say = Hei. Voin huonosti. Tiedoilleni on tapahtunut jotain. Tarvitsen nyt jonkun, jonka kanssa puhua.

step-nordic-call-112 = Soita numeroon { $country ->
        [FI] { PHONE("fi-emergency-112") }
        [SE] { PHONE("se-emergency-112") }
       *[DK] { PHONE("dk-police-emergency") }
    } hengenvaarassa
    .why = Tämä numero on sinua ja muita varten, kun vaara on juuri nyt.
    .how = Soita, jos joku uhkaa sinua tässä ja nyt. Soita myös, jos itsemurhan vaara on lähellä. Et ole varma, onko kiire? Soita silti.
    .do-call = Soita, jos vaara on juuri nyt
    .do-say-where = Kerro, missä olet ja mitä tapahtuu
    .caution = Numero ei ole tietovuotoa koskevia kysymyksiä varten. Niihin suunnitelmassasi on muita numeroita. { $country ->
            [FI] Jos et voi puhua tai kuulla, lähetä tekstiviesti samaan numeroon.
            [SE] Jos et voi puhua tai kuulla, voit lähettää tekstiviestin. Sitä ennen pitää rekisteröityä.
           *[DK] Jos et voi puhua tai kuulla, voit lähettää tekstiviestin. Se pitää järjestää etukäteen.
    }

step-nordic-keep-your-screen-private = Pidä näyttö omanasi
    .why = Voiko joku muu avata tämän koneen tai lukea postisi? Silloin hän näkee, mitä teet ja mitä sinulle vastataan.
    .how = Käytä mieluiten laitetta, jota vain sinä pääset käyttämään. Se voi olla ystävän luona tai kirjastossa. Pyydä vastaukset niin, että vain sinä näet ne.
    .do-find-own-device = Etsi laite, jota kukaan muu ei avaa
    .do-learn-quick-exit = Katso, mistä Lykta sulkeutuu nopeasti
    .do-choose-reply-way = Valitse, miten sinulle vastataan
    .do-clear-away = Pane kirjeet, tulosteet ja kuvakaappaukset pois näkyvistä
    .caution = Lykta ei näe, seuraako joku konetta. Älä vaihda salasanoja laitteella, jota joku muu voi lukea.

step-nordic-say-you-are-protected = Kerro ensin, että tietosi on suojattu
    .why = Suoja ei siirry itsestään joka paikkaan. Lomake, puhelu tai paketti voi paljastaa, missä asut.
    .how = Kerro suojasta ennen kuin kerrot muuta. Kysy sitten, miten asia hoituu ilman osoitettasi.
    .do-say-first = Kerro siitä ensimmäisenä joka puhelussa
    .do-leave-address-out = Jätä osoite pois lomakkeista ja viesteistä
    .do-do-not-confirm = Älä vahvista osoitettasi soittajalle
    .do-ask-way = Pyydä vastaus turvallista reittiä
    .caution = { $country ->
            [FI] Posti, operaattori ja yritykset eivät saa tietoa turvakiellosta itsestään. Kerro siitä niille. Jos olet nyt vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
            [SE] Et voi käyttää poliisin verkkolomaketta etkä kaikkia kunnan verkkopalveluja. Soita sen sijaan. Jos olet nyt vaarassa, soita numeroon { PHONE("se-emergency-112") }.
           *[DK] Posti- ja pakettiyritykset ja operaattori eivät saa tietoa suojasta itsestään. Kerro siitä niille. Jos olet nyt vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    }
    .say = Hei. Tietoni on suojattu. Älä sano osoitettani ääneen äläkä kirjoita sitä. Miten saatte minuun yhteyden turvallisesti?

step-nordic-ways-without-e-id = Hoida asiat ilman { $country ->
        [FI] pankkitunnuksia
        [SE] vahvaa tunnistautumista
       *[DK] MitID-tunnusta
    }
    .why = Voit suojautua myös kirjautumatta. Moni asia hoituu puhelimessa, paperilla tai toimistossa.
    .how = Askeleissa kerrotaan, miten toimit ilman vahvaa tunnistautumista. Soita ensin, niin vältät turhan matkan.
    .do-call-first = Soita ja kysy, mitä tarvitset mukaan
    .do-take-identification = Ota esiin { $country ->
            [FI] passi tai henkilökortti
            [SE] passi, henkilökortti tai ajokortti
           *[DK] passi tai ajokortti
    }
    .do-ask-for-paper = Pyydä paperilomake
    .caution = Älä lainaa toisen tunnuksia. Älä anna kenenkään käyttää omiasi. Jos tunnukset on suljettu, uusien saaminen voi kestää muutaman päivän.
    .say = Hei. En voi kirjautua verkossa. Miten muuten voin hoitaa tämän? Mitä tarvitsen mukaan?

step-nordic-abroad = Tallenna numerot maatunnuksen kanssa
    .why = Lyhyet numerot ja palvelunumerot eivät aina toimi toisesta maasta.
    .how = Käytä numeroa, joka alkaa plusmerkillä ja maatunnuksella, jos sellainen on. Jos on hätä, soita sen maan hätänumeroon, jossa olet.
    .do-save-long-numbers = Kirjoita pankin numero muistiin maatunnuksen kanssa
    .do-find-local-emergency = Kirjoita muistiin paikallinen hätänumero
    .do-check-hours = Laske aukioloajat omaan aikaasi
    .caution = Lyhyt numero voi yhdistää palveluun siinä maassa, jossa olet. Puhelu ulkomailta voi maksaa enemmän.
