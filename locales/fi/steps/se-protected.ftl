# For people with skyddade personuppgifter (sekretessmarkering, skyddad folkbokföring). They may sit beside the person they fear.
step-se-protected-police = Soita poliisille suojatuista tiedoistasi
    .why = Se, jolta suojaudut, on voinut saada tietää, missä olet. Poliisin täytyy tietää tästä, jotta se voi arvioida uhan.
    .how = Jos olet nyt vaarassa, soita numeroon { PHONE("se-emergency-112") }. Muuten soita numeroon { PHONE("se-police-114-14") } tai mene poliisiasemalle. Poliisin verkkolomake ei ole niille, joilla on suojatut henkilötiedot.
    .do-call = Soita ja kerro, että sinulla on suojatut henkilötiedot
    .do-tell-contact-person = Kerro yhteyshenkilöllesi poliisissa tai sosiaalitoimessa
    .do-ask-what-was-included = Kysy organisaatiolta tarkasti, mitä oli mukana
    .do-plan-where-to-be = Sovi luotettavan ihmisen kanssa, missä voit olla
    .caution = Älä vahvista nimeä, osoitetta tai koulua soittajalle. Lopeta puhelu ja soita takaisin numeroon, jonka itse tiedät.
    .say = Hei. Minulla on suojatut henkilötiedot. Ne ovat voineet vuotaa. En kerro osoitettani puhelimessa. Kuka voi arvioida, olenko vaarassa? Mikä asian numero on?

step-se-protected-skatteverket = Kerro Skatteverketille, mitä on tapahtunut
    .why = Skatteverketin, Ruotsin veroviraston, käsittelijä voi muuttaa sitä, miten postiasi ja suojattuja tietojasi hoidetaan.
    .how = Ota yhteyttä käsittelijääsi. Jos sinulla ei ole numeroa, kirjoita Skatteverketin välitysosoitteeseen { FACT("se-skatteverket-protected-box") }. Kerro sitten koululle, työpaikalle ja hoitopaikalle.
    .do-contact-handler = Kerro käsittelijällesi Skatteverketissa
    .do-tell-school-and-work = Kerro koululle, työpaikalle ja hoitopaikalle
    .do-give-box-address = Anna vain välitysosoite
    .caution = Vältä tavallisia verkkopalveluja, kunnes tiedät, että ne sopivat sinulle. Ne voivat näyttää tietoja, joiden pitää olla suojattuja.

step-se-sekretessmarkering = Hae suojamerkintää (sekretessmarkering)
    .why = Ruotsissa osoitteesi on yleensä julkinen. Suojamerkinnän jälkeen viranomainen harkitsee erityisen tarkasti, ennen kuin antaa sen kenellekään.
    .how = Kirjoita Skatteverketille ja kerro uhasta. Liitä mukaan todistus poliisilta tai sosiaalitoimelta. Uhan pitää olla konkreettinen.
    .do-ask-for-certificate = Pyydä todistus poliisilta tai sosiaalitoimelta
    .do-write-about-threat = Kirjoita, ketä pelkäät ja miksi
    .do-choose-answer-way = Valitse turvallinen tapa saada vastaus
    .do-send = Lähetä Skatteverketille
    .caution = Merkintä ei suojaa kaikelta. Sen kanssa on vaikeampi saada lainaa, liittymiä ja laskuja. Jos uhka on vakava, kysy poliisilta vahvemmasta suojasta (skyddad folkbokföring). Kvinnofridslinjen auttaa numerossa { PHONE("se-kvinnofridslinjen") }. Skatteverketille saat kirjoittaa suomeksi.
    .letter-application =
        Hei,

        haen suojamerkintää (sekretessmarkering) väestörekisteriin.

        Hakemus koskee minua ja näitä lapsia: …

        Minua uhkaa: …
        Näin on tapahtunut, ja silloin: …
        Siksi pelkään, että osoitteeni tulee tietoon: …

        Liitän mukaan todistuksen, jonka on antanut: …

        Näin voitte tavoittaa minut niin, ettei kukaan muu näe: …

        Nimi: …
        Henkilötunnus: …
        Päiväys ja allekirjoitus: …

step-se-skyddad-folkbokforing = Kysy vahvemmasta suojasta
    .why = Jos osoite on vuotanut, suojamerkintä ei ehkä riitä. Vahvempi suoja (skyddad folkbokföring) tarkoittaa, että olet kirjoilla eri kunnassa kuin asut.
    .how = Puhu uhasta poliisin tai sosiaalitoimen kanssa. Hakemus menee Skatteverketille. Käytännössä se vaatii muuton.
    .do-ask-police = Kysy poliisilta, miten he arvioivat uhan
    .do-talk-it-through = Käy jonkun kanssa läpi, mitä se merkitsee sinulle
    .do-apply = Hae suojaa Skatteverketilta, jos haluat
    .caution = Koulu, hoito ja äänestäminen mutkistuvat. Erittäin vakavissa uhissa poliisi voi päättää uudesta henkilöllisyydestä (fingerade personuppgifter). Se on suuri muutos.

step-se-protected-no-eservice = Käy asiakaspalvelussa verkkopalvelun sijaan
    .why = Tavalliset verkkopalvelut voivat näyttää suojattuja tietoja, tai ne eivät toimi sinulla.
    .how = Käy verkkopalvelun sijaan kunnan asiakaspalvelussa ja ota henkilöllisyystodistus mukaan. Kerro suojatuista henkilötiedoista ennen muuta. Kronofogdenin verkkopalvelut toimivat myös sinulla.
    .do-visit = Käy asiakaspalvelussa, älä täytä lomaketta verkossa
    .do-tell-first = Kerro ensin, että sinulla on suojatut henkilötiedot
    .do-ask-what-is-public = Kysy, mikä tulee julkiseksi
    .caution = Useimmat Kronofogdenille annetut tiedot ovat julkisia. Kerro siis heille, ennen kuin lähetät osoitteen. Poliisin verkkolomake ei ole sinulle, joten soita tai käy paikan päällä.

step-se-unsafe-at-home-help = Soita Kvinnofridslinjen-palveluun
    .why = Sinulle vastaa ihminen, joka on tottunut puhumaan uhkailusta ja väkivallasta. Hän kuuntelee ja auttaa miettimään seuraavaa askelta.
    .how = Soita numeroon { PHONE("se-kvinnofridslinjen") }, kun olet yksin. Puhelu on maksuton eikä näy laskussa. Linja on kaikille, joita uhataan tai joihin kohdistuu väkivaltaa, ja läheisille.
    .do-find-safe-phone = Valitse puhelin ja paikka, jossa kukaan ei kuule
    .do-call = Soita ja kerro, mikä sinua huolettaa
    .do-ask-what-next = Kysy, mitä on turvallista tehdä nyt
    .caution = Puhelu voi silti näkyä puhelimen omassa luettelossa. Poista se, jos joku muu lukee puhelintasi. Jos olet nyt vaarassa, soita numeroon { PHONE("se-emergency-112") }.
    .say = Hei. Tarvitsen jonkun, jolle puhua. Pelkään jotakuta kotona. Tietoni ovat vuotaneet. Voiko mukaan saada tulkin? Voin joutua lopettamaan nopeasti.
