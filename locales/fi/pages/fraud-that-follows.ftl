# How to recognise the fraud that follows a leak, how to check a sender, and what to do after an answer. $country (String): FI, SE or DK, the country whose help is shown.

page-fraud-that-follows = Huijaukset, jotka tulevat perästä
    .lead = Se, jolla on tietosi, voi kuulostaa aidolta. Lopeta puhelu, etsi numero itse ja ota aikaa.
    .signs-title = Näin tunnistat huijauksen
    .signs =
        Vaikka joku tietää sinusta paljon, se ei todista mitään. Myös näkyvä nimi tai numero voi olla väärä. Ole varovainen, jos jokin näistä pitää paikkansa:

        – Asialla on kiire, etkä saisi lopettaa puhelua.
        – Sinun pitäisi antaa tunnuksia, kirjautua tai hyväksyä jotain.
        – Sinun pitäisi maksaa tai siirtää rahaa.
        – Linkki tai numero on itse viestissä.
        – Et saisi kertoa kenellekään.

        Yksikin merkki riittää lopettamiseen. Sinun ei tarvitse olla kohtelias.
    .forms-title = Tältä se voi näyttää
    .forms =
        – Puhelu ”pankista” tai ”poliisilta”, joka haluaa pelastaa rahasi.
        – Viesti paketista, palautuksesta tai itse vuodosta.
        – Kirje tai lasku tuotteesta, jota et ole tilannut.
        – Viesti ”lapseltasi”, jolla on uusi numero.
        – Joku, joka tietää, mitä hoitoa olet saanut, ja vaatii rahaa.
        – Paketti, jota et odota.

        Tuliko paketti? Älä ota sitä vastaan, tai jätä se avaamatta. Kysy lähettäjältä, kuka tilasi. Etsi numero itse. Joku on voinut tilata nimissäsi.
    .never-fi-title = Tätä he eivät koskaan pyydä
    .never-fi =
        Poliisi, pankki ja Verohallinto eivät koskaan kysy pankkitunnuksiasi. He eivät tarvitse niitä.

        ”Turvatiliä” ei ole. Poliisi, muu viranomainen tai pankki ei soita, kirjoita tai tule ovelle ja sano, että rahat on siirrettävä. He eivät myöskään pysäytä huijaria passisi tai henkilökorttisi kuvalla.

        Saat aina lopettaa puhelun, joka tuntuu oudolta.
    .never-se-title = Tätä he eivät koskaan pyydä
    .never-se =
        Lopeta puhelu, jos joku pyytää kirjautumaan tai allekirjoittamaan BankID:llä. Niin kannattaa tehdä silloinkin, kun soittaja esiintyy poliisina, pankkina tai hoitopaikkana.

        Älä koskaan anna korttia, tunnuslukua tai arvoesineitä sille, joka tulee kotiisi. Poliisi varoittaa puheluista, joissa soittaja esiintyy poliisina. Hän haluaa hakea kultaa tai saada korttisi tiedot.

        Älä soita numeroon, joka tuli tekstiviestissä. Älä avaa linkkiä.
    .never-dk-title = Tätä he eivät koskaan pyydä
    .never-dk =
        Viranomainen tai pankki ei koskaan soita tai kirjoita ja kysy MitID:n käyttäjätunnusta tai koodeja. Se ei kysy myöskään CPR-numeron loppua tai kortin tietoja.

        Älä koskaan hyväksy MitID:ssä mitään, mitä et itse aloittanut. Keskeytä, jos joku pyytää hyväksymään puhelun aikana.

        Näkyvä numero voi olla väärennetty. Lopeta puhelu ja soita numeroon, jonka olet itse etsinyt.
    .check-title = Näin tarkistat lähettäjän
    .check =
        – Lopeta puhelu tai jätä viesti odottamaan.
        – Etsi numero itse: vanhasta kirjeestä, kortista tai sivulta, jonka osoitteen kirjoitat itse.
        – Soita vaihteeseen ja kysy, onko joku yrittänyt tavoittaa sinua.
        – Kirjaudu niin kuin aina ja katso, onko sama asia { $country ->
                [FI] Suomi.fi-viesteissä
                [SE] digitaalisessa postilaatikossasi
               *[DK] Digital Post -palvelussa
            }.
        – Älä maksa äläkä kirjaudu, jos joku lupaa korvausta. Sitä haet itse.
        – Kysy luotettavalta ihmiseltä, mitä hän ajattelee.

        Säilytä viesti, jossa on oikeita tietojasi. Sitä voi tarvita rikosilmoituksessa.
    .recovery-title = Väärät korvaukset ja väärä ”apu”
    .recovery =
        Kerran huijatulle soittaa usein uusi huijari. Hän esiintyy viranomaisena tai tunnettuna yrityksenä ja sanoo, että on löytänyt rahasi. Ensin pitäisi maksaa maksu tai vero, tai kirjautua. Joskus mukana on väärennetty todistus.

        Ruotsin finanssivalvonta (Finansinspektionen) on nähnyt useita tällaisia tapauksia. Huijarit ovat myös sanoneet, että he soittavat sieltä.
    .bills-fi-title = Laskut tuotteista, joita et ole tilannut
    .bills-fi =
        Pelkkä lasku ei tee velkaa. Älä maksa sitä, vaikka haluaisit päästä siitä eroon. Älä myöskään jätä sitä odottamaan.

        Kiistä lasku kirjallisesti ennen eräpäivää. Pyydä näyttö siitä, että tilaaja olit sinä. Säilytä lasku ja kopio vastauksestasi. KKV:n Reklamaatioapuri tekee kirjeen puolestasi: { LINK("fi-kkv-complaint-assistant") }

        Tuleeko haaste käräjäoikeudesta? Vastaa kirjeen määräajassa, vaikka olisit jo kiistänyt laskun.
    .bills-se-title = Laskut tuotteista, joita et ole tilannut
    .bills-se =
        Älä maksa varmuuden vuoksi. Kiistä lasku kirjallisesti niin pian kuin voit. Älä allekirjoita käsin, sillä nimikirjoituksia on kopioitu. Säilytä kopio. Kiistä uudelleen, jos tulee perintäkirje.

        Tuleeko kirje Kronofogdenilta, Ruotsin ulosottoviranomaiselta? Vahvista, että sait sen. Silloin et vielä hyväksy vaatimusta. Vastaa sitten kirjeen määräajassa, joka on useimmiten { FACT("se-payment-order-days") } päivää. Jos et vastaa, Kronofogden voi päättää, että sinun pitää maksaa.
    .bills-dk-title = Laskut tuotteista, joita et ole tilannut
    .bills-dk =
        Älä maksa varmuuden vuoksi, äläkä jätä laskua odottamaan. Jos maksat etkä sano mitään vastaan, voi näyttää siltä, että hyväksyt laskun.

        Kirjoita heti, ettet ole tilannut mitään. Pyydä yritystä näyttämään sopimus. Yrityksen täytyy todistaa, että sopimus on olemassa.

        Onko vaatimus perintätoimistossa? Kirjoita sama sinne. Vastaa aina tuomioistuimen kirjeeseen.
    .answered-fi-title = Jos olet jo vastannut
    .answered-fi =
        Joku huijasi sinua. Siinä ei ole mitään hävettävää, ja nyt voi vielä tehdä paljon.

        Soita ensin pankin sulkupalveluun. Nordea ja Säästöpankki: { PHONE("fi-bank-block-nordea") }. OP: { PHONE("fi-bank-block-op") }. Danske Bank: { PHONE("fi-bank-block-danske") }. Jos pankkisi on muu, katso numero pankin omalta sivulta tai sovelluksesta. Kerro, että olet antanut tunnuksia tai maksanut.

        Tee sitten rikosilmoitus verkossa tai poliisiasemalla. Vaihda salasanat, jotka annoit. Rikosuhripäivystys (RIKU) kuuntelee numerossa { PHONE("fi-riku-116006") }.
    .answered-se-title = Jos olet jo vastannut
    .answered-se =
        Joku huijasi sinua. Siinä ei ole mitään hävettävää, ja nyt voi vielä tehdä paljon.

        Soita ensin pankkiisi. Numero on kortissa tai sovelluksessa. Pyydä pysäyttämään maksut ja sulkemaan kortti ja BankID. Älä koskaan soita numeroon, jonka huijari antoi.

        Soita sitten poliisille numeroon { PHONE("se-police-114-14") }. Jos huijaus on juuri käynnissä, soita numeroon { PHONE("se-emergency-112") }. Pyydä rahat takaisin pankilta heti, kirjallisesti. Hallå konsument -neuvonta auttaa numerossa { PHONE("se-halla-konsument") }. Brottsofferjouren kuuntelee numerossa { PHONE("se-brottsofferjouren-116006") }.
    .answered-dk-title = Jos olet jo vastannut
    .answered-dk =
        Joku huijasi sinua. Siinä ei ole mitään hävettävää, ja nyt voi vielä tehdä paljon.

        Soita ensin pankkiisi. Jos se on kiinni, Nets sulkee kortin. Dankort ja Visa/Dankort: { PHONE("dk-nets-card-block") }. Mastercard: { PHONE("dk-nets-mastercard") }. Jos joku sai koodisi, sulje MitID mitid.dk-palvelussa tai numerossa { PHONE("dk-mitid-support") }.

        Kiistä sitten maksu pankissa, mieluiten { FACT("dk-objection-days") } päivän kuluessa. Cyberhotline neuvoo numerossa { PHONE("dk-cyberhotline") }. Ilmoita poliisille politi.dk-palvelussa tai numerossa { PHONE("dk-police-114") }. Offerrådgivningen kuuntelee numerossa { PHONE("dk-offerraadgivningen") }.
