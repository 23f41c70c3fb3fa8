# What a personal identity code is enough for.

page-identity-code = Mihin henkilötunnus riittää
    .lead = Tunnus kertoo, kenestä on kyse. Se ei todista, kuka joku on. Yksin sen ei kuulu avata mitään, mutta muiden tietojen kanssa sitä voi käyttää väärin.
    .what-fi-title = Pelkällä henkilötunnuksella
    .what-fi =
        Digi- ja väestötietovirasto (DVV) sanoo, että tunnus erottaa ihmiset toisistaan. Sillä ei ole tarkoitus todistaa henkilöllisyyttä. Pelkällä tunnuksella kukaan ei voi tehdä puolestasi muuttoilmoitusta verkossa. Siihen tarvitaan pankkitunnukset tai mobiilivarmenne. Puhelimessa se ei onnistu. Paperilomake toisen puolesta vaatii valtakirjan.

        DVV sanoo myös, että osa yrityksistä tyytyy silti tietoihin, jotka asiakas itse kertoo. Tyypillistä väärinkäyttöä on:

        – pieni laina tai luotto toisen nimissä
        – väärä osoitteenmuutos, jotta verkkokaupan tilaus menee muualle
        – kiusaaminen ja häirintä
    .what-se-title = Pelkällä henkilötunnuksella
    .what-se =
        Ruotsin henkilötunnuksella (personnummer) ei kirjauduta mihinkään. Pankki, 1177 ja viranomaiset vaativat vahvan tunnistautumisen. Osoitteen voi muuttaa myös paperilla, mutta sen voit estää.

        Poliisin mukaan kyse on identiteettipetoksesta (identitetsbedrägeri), kun joku ostaa nimissäsi, ottaa luottoa tai hoitaa muita raha-asioita. Silloin tunnusta käytetään usein nimen ja osoitteen kanssa. Tee ilmoitus, jos niin käy. Vuodosta ilmoittaa yleensä organisaatio itse.
    .what-dk-title = Pelkällä CPR-numerolla
    .what-dk =
        CPR-kontoret hoitaa Tanskan väestörekisteriä. Se sanoo, että CPR-numero ei ole salasana. Yksin se ei saa riittää, kun joku tekee kauppaa verkossa tai haluaa nähdä yksityisiä tietoja. Aiemman suuren vuodon jälkeen poliisi sanoi, että numerolla voi tehdä joitakin petoksia. Paljon niitä ei ollut näkynyt.

        Tanskan rikoksentorjuntaneuvosto (DKR) sanoo, että ihminen joutuu harvoin maksamaan sopimuksista, joita ei ole tehnyt. Jos joku on käyttänyt MitID-tunnustasi, asiaa voi olla vaikeampi todistaa.
    .more-title = Kun muitakin tietoja on mukana
    .more =
        Mitä enemmän joku tietää, sitä uskottavammalta hän kuulostaa. Seuraukset riippuvat siitä, mitä muuta vuoti:

        – nimi ja osoite: tilauksia, laskuja ja vääriä osoitteenmuutoksia
        – puhelinnumero tai sähköposti: puheluja ja viestejä, joissa käytetään tietojasi
        – terveystiedot: aidolta kuulostavia huijauksia, joskus uhkauksia
        – tunnukset, joilla kirjaudut pankkiin tai viranomaisille: kirjautumisia nimissäsi. Sulje ne ensin

        Joku voi tietää tunnuksesi tai lääkärikäyntisi. Se ei todista, kuka hän on.
    .block-fi-title = Mitä esto tekee
    .block-fi =
        Vapaaehtoinen luottokielto näkyy luotonantajille. Heidän täytyy olla tarkempia. Se ei estä kaikkia lainoja eikä koske kortteja, jotka sinulla jo on. Oma lainasi voi viivästyä. Operaattori ja vuokranantaja näkevät kiellon vain, jos annat luvan välittää sen eteenpäin.

        Muuttoilmoituksen esto pysäyttää väärän muuton väestötietojärjestelmässä. Postilla ja kaupparekisterillä on omat estonsa. Mikään esto ei pysäytä huijauspuheluita tai -viestejä.
    .block-se-title = Mitä esto tekee
    .block-se =
        Kun petosesto (bedrägerispärr) on voimassa, kukaan ei saa sinusta luottotietoja. Silloin useimmat lainat ja laskuostot estyvät, myös omasi. Ensimmäinen esto kestää { FACT("se-fraud-block-days") } päivää. Rikosilmoituksen kopiolla se voi kestää jopa { FACT("se-fraud-block-years") } vuotta. Se on tarkoitettu niille, joita on petetty tai yritetty pettää. Usean yrityksen mukaan sitä ei anneta ennalta. Se ei pysäytä luotonantajaa, joka käyttää muita lähteitä.

        Skatteverketin, Ruotsin veroviraston, esto pysäyttää muiden tekemät osoitteenmuutokset. Samassa osoitteessa kirjoilla oleva perhe voi silti tehdä muutoksen. Postin edelleenlähetys on eri rekisterissä.
    .block-dk-title = Mitä luottovaroitus tekee
    .block-dk =
        Luottovaroitus (kreditadvarsel) kehottaa luotonantajaa tarkistamaan hakijan huolellisesti. Yritys päättää itse, katsooko se varoitusta. Se pienentää riskiä, mutta ei ole lukko. Sen voi tehdä, kun on täyttänyt { FACT("dk-credit-warning-age") } vuotta. Se on voimassa, kunnes poistat sen. Poista se ennen omaa lainaa, osamaksua tai puhelinliittymää.

        Se ei sulje MitID-tunnusta, pankkiasi tai postiasi. Niillä on omat estonsa.
    .change-fi-title = Voiko tunnuksen muuttaa?
    .change-fi =
        Harvoin. Laki sanoo, että tunnus on pysyvä. Väärinkäytön jälkeen DVV voi muuttaa sen vain, jos kaikki nämä täyttyvät:

        – joku on käyttänyt tunnusta väärin toistuvasti
        – siitä on tullut sinulle huomattavaa haittaa
        – uusi tunnus estäisi väärinkäytön

        Tunnus voidaan muuttaa myös, jos terveyttäsi tai turvallisuuttasi uhkaa ilmeinen ja pysyvä vaara. Silloin poliisi tekee uhka-arvion. Pelkkä vuoto ei riitä. DVV:n mukaan muutos tuo paljon vaivaa ja kuluja. Se ei itsestään estä uusia rikoksia.
    .change-se-title = Voiko tunnuksen muuttaa?
    .change-se =
        Harvoin. Lähtökohta on, että pidät kerran saamasi tunnuksen. Skatteverket voi antaa uuden, jos syntymäaika tai sukupuoli muuttuu. Vuoto ei kuulu syihin, jotka se mainitsee.

        Hyvin vakaviin uhkiin on muita keinoja. Uudesta henkilöllisyydestä (fingerade personuppgifter) päättää poliisi. Puhu poliisille, jos sinua uhataan.
    .change-dk-title = Voiko numeron muuttaa?
    .change-dk =
        Harvoin. CPR-kontoret voi erityistapauksessa antaa uuden numeron kirjallisesta pyynnöstä. Ehdot ovat nämä:

        – henkilöllisyyttäsi on todella käytetty väärin
        – numero oli osa väärinkäyttöä
        – yleensä niin on käynyt useita kertoja

        Pelko varastetun lompakon jälkeen ei riitä. Liitä mukaan kirjeenvaihto yritysten kanssa ja rikosilmoitus. Siksi kaikki kannattaa säilyttää.
    .watch-title = Mitä kannattaa seurata
    .watch =
        Väärinkäyttö voi tulla myös myöhemmin. Sinun ei tarvitse katsoa joka päivä. Seuraa näitä:

        – laskut tai paketit, joita et ole tilannut
        – maksumuistutus tai perintä asiasta, jota et tunne
        – tieto siitä, että joku on kysynyt luottotietojasi

        Jos huomaat jotain, kirjoita yritykselle, että asia ei ole sinun. Ilmoita poliisille. Säilytä kirje ja vastauksesi.
