# Protected identity: what it hides, where it does not reach, and what changes after a leak. $country (String): FI, SE or DK, the country whose help is shown.

page-protected-identity = Suojattu henkilöllisyys
    .lead = Suoja piilottaa sinut rekistereissä. Se ei voi hakea takaisin osoitetta, joka on jo vuotanut. Uuden suunnitelman voi silti tehdä.
    .first-title = Ihan ensiksi
    .first =
        Jos olet nyt vaarassa, soita numeroon { $country ->
                [FI] { PHONE("fi-emergency-112") }
                [SE] { PHONE("se-emergency-112") }
               *[DK] { PHONE("dk-police-emergency") }
            }. Soita myös, jos et ole varma, onko kiire. Kerro ensin, missä olet.

        Eikö ole kiire? Soita organisaatioon, josta tiedot lähtivät. Kysy, olivatko mukana osoite, yhteysosoite, koulu tai työpaikka. Kysy myös, kuka ne on voinut saada. Soita mieluummin kuin kirjoitat, äläkä sano osoitetta.
    .what-fi-title = Turvakielto: mitä se tekee
    .what-fi =
        Turvakielto piilottaa osoitteesi ja kotikuntasi väestötiedoissa ja Traficomin liikennerekisterissä. Ne näkevät vain tietyt viranomaiset.

        Voit saada sen, jos sinulla on syy pelätä itsesi tai perheesi puolesta ja voit osoittaa sen. Vuoto ei yksin riitä. Hae kirjallisesti DVV:ltä ja kerro, miksi. Liitä mukaan paperit, jotka osoittavat uhan. Aikuinen allekirjoittaa omasta puolestaan, huoltajat yhdessä lapsen puolesta. Se on maksuton.

        Ensimmäisen kerran turvakielto kestää enintään { FACT("fi-turvakielto-first-years") } vuotta ja sen jälkeen { FACT("fi-turvakielto-renewal-years") } vuotta kerrallaan.
    .reach-fi-title = Minne se ei ulotu
    .reach-fi =
        – Posti ei saa siitä tietoa. Kerro itse, että osoite on salainen.
        – Operaattori ei saa siitä tietoa. Pyydä salaamaan numero ja osoite.
        – Se ei sido yrityksiä.
        – Jos jollakulla on jo osoite, kukaan ei kehota häntä poistamaan sitä.
        – Kaupparekisteriin se ei ulotu.
        – Yhteysosoite ei ole salainen. Valitse sellainen, josta ei näe, missä asut, esimerkiksi postilokero.
    .harder-fi-title = Mikä vaikeutuu
    .harder-fi =
        Pankki, kaupat ja hoitopaikat eivät enää saa osoitettasi rekisteristä. Joudut selittämään usein. Anna silloin yhteysosoite. Kerro jokaiselle viranomaiselle, että sinulla on turvakielto.

        Myös lapsen asioita on vaikeampi hoitaa verkossa. Jos yhdellä huoltajalla on turvakielto, vain hän voi hoitaa niitä. Jos lapsella on turvakielto, kumpikaan ei voi hoitaa niitä verkossa.
    .after-fi-title = Vuodon jälkeen
    .after-fi =
        Rekisteri ei voi tuoda takaisin sitä, mikä on jo vuotanut. Kerro poliisille, mitä vuoti. Tee turvasuunnitelma jonkun kanssa, joka osaa sen. Nollalinja vastaa yötä päivää numerossa { PHONE("fi-nollalinja") }. Rikosuhripäivystyksen (RIKU) numero on { PHONE("fi-riku-116006") }.

        Käykää yhdessä läpi kolme asiaa: yhteysosoite, lasten päiväkoti ja koulu sekä se, kuka hakee lapset. Katso myös, milloin turvakielto päättyy, jotta väliin ei jää aukkoa.
    .what-se-title = Kolme suojaa
    .what-se =
        Ruotsissa nimi ja osoite ovat useimmiten julkisia. Suojaa on kolmea tasoa:

        – Suojamerkintä (sekretessmarkering): viranomainen harkitsee erityisen tarkasti, ennen kuin antaa tiedon. Hae sitä Skatteverketiltä.
        – Suojattu väestökirjanpito (skyddad folkbokföring): saat olla kirjoilla muussa kunnassa kuin missä asut. Suoja on vahvempi. Hae sitä Skatteverketiltä.
        – Uudet henkilötiedot (fingerade personuppgifter): saat uuden henkilöllisyyden. Poliisi päättää. Se on hyvin vakavia uhkia varten.

        Uhan pitää olla konkreettinen. Yleinen huoli ei riitä. Skatteverket voi kysyä poliisilta tai sosiaalitoimelta, joten todistus sieltä auttaa.
    .reach-se-title = Minne se ei ulotu
    .reach-se =
        Suojamerkintä ei salaa kaikkea. Se on varoitus sille, joka aikoo antaa tiedon. Jokainen viranomainen harkitsee itse.

        Tavalliset verkkopalvelut voivat näyttää sen, minkä pitää olla piilossa. Ne eivät myöskään aina toimi. Kysy ensin tai käy paikan päällä. Poliisin verkkolomake ei ole sinulle. Soita sen sijaan numeroon { PHONE("se-police-114-14") }.

        Kronofogdenin, Ruotsin ulosottoviranomaisen, paperit ovat useimmiten julkisia. Kerro suojatuista tiedoista, ennen kuin lähetät sinne mitään.
    .harder-se-title = Mikä vaikeutuu
    .harder-se =
        Lainaa, liittymiä ja laskuja on vaikeampi saada, koska yritys ei voi tarkistaa tietojasi tavalliseen tapaan. Voit itse tilata luottotietosi ja näyttää ne.

        Skatteverket voi välittää postisi. Jos olet epävarma, anna sen osoite: { FACT("se-skatteverket-protected-box") }. Jos lapsella on suojatut tiedot, ota apteekkiin hänen virkatodistuksensa (personbevis). Siellä ei näe, kuka on huoltaja.
    .after-se-title = Vuodon jälkeen
    .after-se =
        Soita poliisille numeroon { PHONE("se-police-114-14") } ja kerro, että sinulla on suojatut henkilötiedot. Kerro myös yhteyshenkilöllesi poliisissa tai sosiaalitoimessa. Pyydä heitä arvioimaan, oletko vaarassa.

        Kerro käsittelijällesi Skatteverketissa ja sitten koululle, työpaikalle ja hoitopaikalle. He voivat muuttaa sitä, miten postiasi ja tietojasi hoidetaan. Kvinnofridslinjen käy tilannetta läpi kanssasi yötä päivää numerossa { PHONE("se-kvinnofridslinjen") }.
    .what-dk-title = Nimi- ja osoitesuoja: mitä se tekee
    .what-dk =
        Kun sinulla on suoja (navne- og adressebeskyttelse), yksityiset ihmiset eivät yleensä saa nimeäsi ja osoitettasi CPR:stä, Tanskan väestörekisteristä. Myöskään luettelot ja postiyritykset eivät saa niitä.

        Kuka tahansa voi hakea, syystä riippumatta. Hae borger.dk-palvelussa tai Borgerservicessä. Kunta hyväksyy hakemuksen. Omat lapset samassa osoitteessa voivat olla mukana. Menee muutama päivä, ennen kuin kaikki tietävät.

        Suojan saa { FACT("dk-address-protection-years") } vuodeksi. Yleensä saat muistutuksen { FACT("dk-address-protection-reminder-days") } päivää ennen. Uutta pitää hakea itse. Hyvin erityisestä syystä kunta voi antaa sen pidemmäksi ajaksi.
    .reach-dk-title = Minne se ei ulotu
    .reach-dk =
        – Se koskee vain sitä, mitä CPR antaa muille.
        – Viranomaiset ja tuomioistuimet saavat osoitteen edelleen.
        – Se, joka voi osoittaa, että olet hänelle velkaa, voi saada sen.
        – Posti- ja pakettiyritykset eivät saa suojasta tietoa. Kerro niille itse.
        – Operaattori ei saa siitä tietoa. Pyydä salainen numero.
        – Jos jollakulla jo on osoite, se jää hänelle.
    .harder-dk-title = Mikä vaikeutuu
    .harder-dk =
        MitID ei voi lähettää tunnuslukulaitetta salattuun osoitteeseen. Anna MitID:lle toinen postiosoite ja pidä se ajan tasalla.

        Et voi katsoa tietojasi Debitor Registret -rekisteristä verkossa. Sinun täytyy kirjoittaa sinne. Yritykset kysyvät osoitetta usein. Anna vain se, mikä on pakko.
    .after-dk-title = Vuodon jälkeen
    .after-dk =
        Soita poliisille numeroon { PHONE("dk-police-114") } ja kerro, ketä pelkäät. Vainoamisesta ei ilmoiteta verkkolomakkeella. Lev Uden Vold neuvoo yötä päivää numerossa { PHONE("dk-lev-uden-vold") }.

        Menikö osoitteesi väärälle ihmiselle e-Boksissa? Vaadi, että lähettäjä pyytää e-Boksia estämään viestin. Vain lähettäjä voi pyytää sitä.

        Kysy kunnasta pidempää suojaa. Uhkaako sinua kumppani, entinen kumppani tai perhe? Silloin poliisi voi pyytää kuntaa merkitsemään sinut ilman vakituista osoitetta (særlig adressebeskyttelse). Luonasi asuvat lapset ovat mukana.
    .never-title = Älä kerro näitä
    .never =
        – Osoitettasi soittajalle, olipa hän kuka tahansa.
        – Edes sitä, ettet asu jossakin. Älä vastaa, tai sano, että soitat takaisin.
        – Lasten koulua, aikoja tai sitä, kuka hakee heidät.
        – Missä käyt töissä, kaupassa tai lääkärissä.
        – Sitä, että sinulla on suoja, jos toisen ei tarvitse tietää.

        Älä kirjoita salaista osoitetta Lyktaan, kirjeeseen tai lomakkeeseen, josta et ole varma. Pyydä läheisiäsi tekemään samoin.
