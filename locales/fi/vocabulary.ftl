# Words for everything the guidance names by an id. $country (String): FI, SE or DK, always passed.
# .known, .possible and .because follow the words "Näytetään, koska" in the middle of a sentence: small letter, no full stop.

## Categories of personal data
category-name = Nimi
    .known = nimi oli mukana
    .possible = nimi on voinut olla mukana
category-contact-details = Yhteystiedot
    .known = yhteystiedot olivat mukana
    .possible = yhteystiedot ovat voineet olla mukana
category-home-address = Kotiosoite
    .known = kotiosoite oli mukana
    .possible = kotiosoite on voinut olla mukana
category-email-address = Sähköpostiosoite
    .known = sähköpostiosoite oli mukana
    .possible = sähköpostiosoite on voinut olla mukana
category-phone-number = Puhelinnumero
    .known = puhelinnumero oli mukana
    .possible = puhelinnumero on voinut olla mukana
category-personal-identity-code = { $country ->
        [FI] Henkilötunnus
        [SE] Ruotsin henkilötunnus (personnummer)
       *[DK] CPR-numero
    }
    .known = { $country ->
            [FI] henkilötunnus
            [SE] Ruotsin henkilötunnus
           *[DK] CPR-numero
    } oli mukana
    .possible = { $country ->
            [FI] henkilötunnus
            [SE] Ruotsin henkilötunnus
           *[DK] CPR-numero
    } on voinut olla mukana
category-bank-account = Pankkitili, tilinumero
    .known = tilinumero oli mukana
    .possible = tilinumero on voinut olla mukana
category-payment-card = Pankkikortti (maksukortti)
    .known = kortin tiedot olivat mukana
    .possible = kortin tiedot ovat voineet olla mukana
category-online-banking-credentials = { $country ->
        [FI] Pankkitunnukset (verkkopankkitunnukset)
        [SE] Kirjautuminen pankkiin, BankID
       *[DK] Kirjautuminen pankkiin, MitID
    }
    .known = { $country ->
            [FI] pankkitunnukset olivat
           *[other] tiedot pankkiin kirjautumisesta olivat
    } mukana
    .possible = { $country ->
            [FI] pankkitunnukset ovat
           *[other] tiedot pankkiin kirjautumisesta ovat
    } voineet olla mukana
category-password = Salasana
    .known = salasana oli mukana
    .possible = salasana on voinut olla mukana
category-passport-or-id-document = { $country ->
        [DK] Passi, ajokortti tai sairausvakuutuskortti (sundhedskort)
       *[other] Passi, henkilökortti tai ajokortti
    }
    .known = passi tai muu henkilöllisyystodistus oli mukana
    .possible = passi tai muu henkilöllisyystodistus on voinut olla mukana
category-health-record = Potilastiedot
    .known = potilastiedot olivat mukana
    .possible = potilastiedot ovat voineet olla mukana
category-therapy-notes = Terapiakäynneistä kirjatut tiedot
    .known = terapiakäynneistä kirjatut tiedot olivat mukana
    .possible = terapiakäynneistä kirjatut tiedot ovat voineet olla mukana
category-order-or-customer-history = Tilaukset ja ostot
    .known = tilaukset olivat mukana
    .possible = tilaukset ovat voineet olla mukana
category-employment-or-school = Tiedot työstä tai koulusta
    .known = tiedot työstä tai koulusta olivat mukana
    .possible = tiedot työstä tai koulusta ovat voineet olla mukana
category-photo-or-biometric = Kuvat, sormenjäljet, kasvot
    .known = kuvat tai sormenjäljet olivat mukana
    .possible = kuvat tai sormenjäljet ovat voineet olla mukana
category-family-relations = Tiedot perheestä ja läheisistä
    .known = tiedot perheestä ja läheisistä olivat mukana
    .possible = tiedot perheestä ja läheisistä ovat voineet olla mukana
category-protected-identity = { $country ->
        [FI] Turvakiellolla suojatut tiedot
        [SE] Ruotsissa suojatut henkilötiedot (sekretessmarkering, skyddad folkbokföring)
       *[DK] Tanskassa suojattu nimi ja osoite (navne- og adressebeskyttelse)
    }
    .known = { $country ->
            [FI] turvakiellolla suojatut tiedot olivat mukana
            [SE] suojatut henkilötiedot olivat mukana
           *[DK] suojattu osoite oli mukana
    }
    .possible = { $country ->
            [FI] turvakiellolla suojatut tiedot ovat voineet olla mukana
            [SE] suojatut henkilötiedot ovat voineet olla mukana
           *[DK] suojattu osoite on voinut olla mukana
    }
category-location = Sijaintitiedot
    .known = sijaintitiedot olivat mukana
    .possible = sijaintitiedot ovat voineet olla mukana
category-salary-or-financial = Palkka ja raha-asiat
    .known = tiedot palkasta tai raha-asioista olivat mukana
    .possible = tiedot palkasta tai raha-asioista ovat voineet olla mukana

## What happened
event-unauthorized-access = Joku on päässyt järjestelmään luvatta (tietomurto)
    .because = joku on päässyt järjestelmään luvatta
event-data-stolen = Tietoja on viety
    .because = tietoja on viety
event-extortion-demand = Joku vaatii rahaa ja uhkaa julkaista tiedot (kiristys)
    .because = joku vaatii rahaa ja uhkaa julkaista tiedot
event-published-online = Tiedot on julkaistu verkossa
    .because = tiedot on julkaistu verkossa
event-identity-misused = Joku käyttää tietoja (identiteettivarkaus)
    .because = joku käyttää tietoja
event-fraudulent-invoice = Lasku jostakin, mitä ei ole tilattu (valelasku, perusteeton lasku)
    .because = on tullut lasku jostakin, mitä ei ole tilattu
event-suspicious-contact = Epäilyttävä puhelu tai viesti (huijausviesti)
    .because = on tullut epäilyttävä puhelu tai viesti
event-unauthorized-viewing = Joku on katsonut potilastietoja ilman syytä
    .because = joku on katsonut potilastietoja ilman syytä
event-mass-mail-exposure = Sähköposti, jossa kaikki vastaanottajat näkyvät
    .because = kaikki vastaanottajat näkyivät sähköpostissa
event-misdirected-message = Kirje tai viesti, joka meni väärälle ihmiselle
    .because = kirje tai viesti meni väärälle ihmiselle
event-lost-device-or-paper = Kadonnut tai varastettu laite tai paperi
    .because = laite tai papereita on kadonnut
event-ransomware = Ohjelma lukitsi tiedostot ja vaati rahaa
    .because = haittaohjelma lukitsi tiedostot
event-ransomware-outage = Järjestelmä on poissa käytöstä hyökkäyksen takia
    .because = järjestelmä on poissa käytöstä hyökkäyksen takia
event-data-lost = Tietoja on kadonnut
    .because = tietoja on kadonnut
event-public-by-mistake = Tietoja oli vahingossa näkyvillä
    .because = tietoja oli vahingossa näkyvillä
event-unknown-if-affected = En tiedä, koskeeko tämä minua
    .because = vielä ei ole varmaa, olivatko tiedot mukana
event-supplier-breach = Se tapahtui toimittajalla (alihankkijalla)
    .because = se tapahtui toimittajalla

## Circumstances
circumstance-protected-identity = { $country ->
        [FI] Minulla on turvakielto
        [SE] Henkilötietoni on suojattu Ruotsissa (skyddade personuppgifter)
       *[DK] Nimeni ja osoitteeni on suojattu Tanskassa (navne- og adressebeskyttelse)
    }
    .because = { $country ->
            [FI] turvakielto on voimassa
            [SE] henkilötiedot on suojattu
           *[DK] nimi ja osoite on suojattu
    }
circumstance-no-e-id = { $country ->
        [FI] En voi tunnistautua pankkitunnuksilla tai mobiilivarmenteella
        [SE] En voi tunnistautua vahvasti, esimerkiksi BankID:llä
       *[DK] En voi tunnistautua MitID:llä
    }
    .because = asian pitää hoitua ilman vahvaa tunnistautumista
circumstance-shared-device = Muutkin käyttävät tätä konetta
    .because = muutkin käyttävät konetta
circumstance-unsafe-at-home = En ole turvassa kotona
    .because = kotona ei ole turvallista
circumstance-in-distress = Voin niin huonosti, että tarvitsen tukea nyt
    .because = nyt on erityisen raskasta
circumstance-bank-codes-compromised = { $country ->
        [FI] Joku muu on voinut saada pankkitunnukseni
        [SE] Joku muu on voinut saada koodini tai käyttää BankID:täni
       *[DK] Joku muu on voinut saada koodini tai käyttää MitID:täni
    }
    .because = joku muu on voinut saada tunnukset
circumstance-already-paid = Olen jo maksanut
    .because = maksu on jo tehty
circumstance-abroad = Olen ulkomailla
    .because = apua tarvitaan ulkomailta käsin

## Who it is about, and who uses Lykta
person-adult = Aikuinen
    .because = asia koskee aikuista
person-child = Lapsi
    .because = asia koskee lasta
person-dependent-adult = Aikuinen, jota joku edustaa
    .because = asia koskee aikuista, jota joku edustaa
role-self = Minä itse
    .because = hoidat omaa asiaasi
role-guardian = Edustan toista
    .because = edustat toista
role-support-worker = Autan toista työssäni
    .because = autat toista työssäsi

## How sure we are
certainty-known = Oli mukana
certainty-possible = On voinut olla mukana
certainty-excluded = Ei ollut mukana

## Steps
urgency-now = Nyt
urgency-today = Tänään
urgency-this-week = Tällä viikolla
urgency-later = Myöhemmin
weight-essential = Tärkeä
weight-advised = Kannattaa tehdä
weight-optional = Jos haluat
need-strong-e-id = { $country ->
        [FI] Pankkitunnukset tai mobiilivarmenne
        [SE] Vahva tunnistautuminen, esimerkiksi BankID
       *[DK] MitID
    }
need-police-report = Rikosilmoituksen numero
need-letter = Kirje
need-phone = Puhelin
for-another-anyone = Kuka tahansa voi tehdä tämän toisen puolesta
for-another-guardian = Huoltaja tai edunvalvoja voi tehdä tämän
for-another-mandate = Valtuutettu voi tehdä tämän
for-another-holder-only = Vain henkilö itse voi tehdä tämän

## Where it comes from
grade-official = Tieto on organisaation omalta sivulta.
grade-secondary = Tieto on muusta tai vanhemmasta lähteestä. Vertaa organisaation omaan sivuun.
grade-advice = Tämä on Lyktan neuvo, eikä sillä ole lähdettä.

## Contacts
cost-free = Maksuton
cost-local = Tavallinen puhelumaksu
cost-operator = Operaattorin tavallinen hinta
cost-paid = Maksullinen
cost-varies = Hinta vaihtelee
line-phone = Puhelin
line-sms = Tekstiviesti
line-chat = Chat
line-web = Verkko
topic-emergency = Henki vaarassa
topic-crisis = Kriisi
topic-talk = Joku, jonka kanssa puhua
topic-victim-support = Tukea rikoksen jälkeen
topic-children = Lapset ja nuoret
topic-police = Poliisi
topic-bank-and-e-id = { $country ->
        [FI] Pankki ja tunnukset
        [SE] Pankki ja tunnistautuminen
       *[DK] Pankki ja MitID
    }
topic-identity = Henkilöllisyys
topic-credit = Lainat ja luotot
topic-post-and-address = Posti ja osoite
topic-data-protection = Tietosuoja
topic-care = Hoito
topic-consumer = Laskut ja ostokset
topic-legal = Oikeudellinen apu

## Parties in an incident
party-controller = Vastaa tiedoista (rekisterinpitäjä)
party-processor = Toimittaja, joka käsittelee tietoja (henkilötietojen käsittelijä)
party-sub-processor = Toimittajan alihankkija
party-supervisory-authority = Tietosuojaviranomainen

## Countries and languages
country-FI = Suomi
country-SE = Ruotsi
country-DK = Tanska
language-sv = ruotsi
language-fi = suomi
language-da = tanska
language-en = englanti
language-ar = arabia
language-fa = persia
language-fit = meänkieli
language-ru = venäjä
language-so = somali
language-uk = ukraina
