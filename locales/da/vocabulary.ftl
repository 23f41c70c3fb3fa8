# Words for everything the guidance names by an id. $country (String): FI, SE or DK, always passed.
# .known, .possible and .because follow the words "Vises, fordi" in the middle of a sentence: small letter, subordinate word order, no full stop.

## Categories of personal data
category-name = Navn
    .known = navnet var med
    .possible = navnet kan have været med
category-contact-details = Kontaktoplysninger
    .known = kontaktoplysningerne var med
    .possible = kontaktoplysningerne kan have været med
category-home-address = Hjemmeadresse
    .known = hjemmeadressen var med
    .possible = hjemmeadressen kan have været med
category-email-address = Mailadresse
    .known = mailadressen var med
    .possible = mailadressen kan have været med
category-phone-number = Telefonnummer
    .known = telefonnummeret var med
    .possible = telefonnummeret kan have været med
category-personal-identity-code = { $country ->
        [FI] Finsk personnummer (henkilötunnus)
        [SE] Svensk personnummer
       *[DK] CPR-nummer
    }
    .known = { $country ->
            [FI] det finske personnummer
            [SE] det svenske personnummer
           *[DK] CPR-nummeret
    } var med
    .possible = { $country ->
            [FI] det finske personnummer
            [SE] det svenske personnummer
           *[DK] CPR-nummeret
    } kan have været med
category-bank-account = Bankkonto, kontonummer
    .known = kontonummeret var med
    .possible = kontonummeret kan have været med
category-payment-card = Betalingskort
    .known = kortoplysningerne var med
    .possible = kortoplysningerne kan have været med
category-online-banking-credentials = { $country ->
        [FI] Finske bankkoder
        [SE] Login til banken, BankID
       *[DK] Netbank-login, MitID
    }
    .known = { $country ->
            [FI] bankkoderne
           *[other] loginet til banken
    } var med
    .possible = { $country ->
            [FI] bankkoderne
           *[other] loginet til banken
    } kan have været med
category-password = Adgangskode
    .known = adgangskoden var med
    .possible = adgangskoden kan have været med
category-passport-or-id-document = { $country ->
        [DK] Pas, kørekort eller sundhedskort
       *[other] Pas, id-kort eller kørekort
    }
    .known = passet eller et andet id var med
    .possible = passet eller et andet id kan have været med
category-health-record = Journal
    .known = journalen var med
    .possible = journalen kan have været med
category-therapy-notes = Noter fra terapi
    .known = noterne fra terapien var med
    .possible = noterne fra terapien kan have været med
category-order-or-customer-history = Bestillinger og køb
    .known = bestillingerne var med
    .possible = bestillingerne kan have været med
category-employment-or-school = Oplysninger om job eller skole
    .known = oplysningerne om job eller skole var med
    .possible = oplysningerne om job eller skole kan have været med
category-photo-or-biometric = Billeder, fingeraftryk, ansigt
    .known = billederne eller fingeraftrykkene var med
    .possible = billederne eller fingeraftrykkene kan have været med
category-family-relations = Oplysninger om familie og pårørende
    .known = oplysningerne om familie og pårørende var med
    .possible = oplysningerne om familie og pårørende kan have været med
category-protected-identity = { $country ->
        [FI] Beskyttede oplysninger i Finland (turvakielto)
        [SE] Beskyttede personoplysninger i Sverige (sekretessmarkering, skyddad folkbokföring)
       *[DK] Beskyttet navn og adresse (navne- og adressebeskyttelse)
    }
    .known = { $country ->
            [DK] den beskyttede adresse
           *[other] de beskyttede oplysninger
    } var med
    .possible = { $country ->
            [DK] den beskyttede adresse
           *[other] de beskyttede oplysninger
    } kan have været med
category-location = Hvor nogen er eller har været (lokationsdata)
    .known = lokationsdataene var med
    .possible = lokationsdataene kan have været med
category-salary-or-financial = Løn og økonomi
    .known = oplysningerne om løn eller økonomi var med
    .possible = oplysningerne om løn eller økonomi kan have været med

## What happened
event-unauthorized-access = Nogen er kommet ind i systemet uden lov (hacking)
    .because = nogen er kommet ind i systemet uden lov
event-data-stolen = Oplysninger er stjålet
    .because = oplysninger er stjålet
event-extortion-demand = Nogen kræver penge for ikke at vise oplysningerne (afpresning)
    .because = nogen kræver penge for ikke at vise oplysningerne
event-published-online = Oplysningerne ligger på nettet
    .because = oplysningerne ligger på nettet
event-identity-misused = Nogen misbruger oplysningerne (identitetstyveri)
    .because = nogen misbruger oplysningerne
event-fraudulent-invoice = Regning for noget, der ikke er bestilt (falsk regning)
    .because = der er kommet en regning for noget, der ikke er bestilt
event-suspicious-contact = Mistænkeligt opkald, sms eller mail (phishing)
    .because = der er kommet et mistænkeligt opkald eller en besked
event-unauthorized-viewing = Nogen har slået op i journalen uden grund
    .because = nogen har slået op i journalen uden grund
event-mass-mail-exposure = En mail, hvor alle modtagere kan ses
    .because = alle modtagere kunne ses i en mail
event-misdirected-message = Brev eller mail, der kom til den forkerte
    .because = et brev eller en besked kom til den forkerte
event-lost-device-or-paper = Mistet eller stjålet computer, telefon eller papir
    .because = en enhed eller papirer er væk
event-ransomware = Et program låste filer og krævede penge (ransomware)
    .because = et program låste filer og krævede penge
event-ransomware-outage = Systemet er nede efter et angreb
    .because = systemet er nede efter et angreb
event-data-lost = Oplysninger er gået tabt
    .because = oplysninger er gået tabt
event-public-by-mistake = Oplysninger lå åbent ved en fejl
    .because = oplysninger lå åbent ved en fejl
event-unknown-if-affected = Jeg ved ikke, om det gælder mig
    .because = det endnu er usikkert, om oplysningerne var med
event-supplier-breach = Det skete hos en leverandør (underleverandør)
    .because = det skete hos en leverandør

## Circumstances
circumstance-protected-identity = { $country ->
        [FI] Mine oplysninger er beskyttede i Finland (turvakielto)
        [SE] Jeg har beskyttede personoplysninger i Sverige
       *[DK] Jeg har beskyttet adresse (navne- og adressebeskyttelse)
    }
    .because = { $country ->
            [DK] adressen er beskyttet
           *[other] oplysningerne er beskyttede
    }
circumstance-no-e-id = { $country ->
        [FI] Jeg kan ikke logge ind med finske bankkoder eller mobilcertifikat
        [SE] Jeg har ikke noget svensk e-ID, der virker
       *[DK] Jeg har ikke MitID, der virker
    }
    .because = { $country ->
            [FI] det skal kunne gøres uden finske bankkoder
            [SE] det skal kunne gøres uden svensk e-ID
           *[DK] det skal kunne gøres uden MitID
    }
circumstance-shared-device = Andre bruger denne computer
    .because = andre bruger computeren
circumstance-unsafe-at-home = Jeg er ikke tryg hjemme
    .because = der ikke er trygt hjemme
circumstance-in-distress = Jeg har det så dårligt, at jeg har brug for støtte nu
    .because = det er meget tungt lige nu
circumstance-bank-codes-compromised = { $country ->
        [FI] En anden kan have fået mine finske bankkoder
        [SE] En anden kan have fået mine koder eller brugt mit BankID
       *[DK] En anden kan have fået mine koder eller brugt mit MitID
    }
    .because = en anden kan have fået koderne
circumstance-already-paid = Jeg har allerede betalt
    .because = der allerede er betalt
circumstance-abroad = Jeg er i udlandet
    .because = hjælpen skal virke fra udlandet

## Who it is about, and who uses Lykta
person-adult = En voksen
    .because = det handler om en voksen
person-child = Et barn
    .because = det handler om et barn
person-dependent-adult = En voksen, som nogen repræsenterer
    .because = det handler om en voksen, som nogen repræsenterer
role-self = Mig selv
    .because = du gør det for din egen skyld
role-guardian = Jeg repræsenterer en anden
    .because = du repræsenterer en anden
role-support-worker = Jeg hjælper en anden i mit arbejde
    .because = du hjælper en anden i dit arbejde

## How sure we are
certainty-known = Var med
certainty-possible = Kan have været med
certainty-excluded = Var ikke med

## Steps
urgency-now = Nu
urgency-today = I dag
urgency-this-week = I denne uge
urgency-later = Senere
weight-essential = Vigtigt
weight-advised = Godt at gøre
weight-optional = Hvis du vil
need-strong-e-id = { $country ->
        [FI] Finske bankkoder eller mobilcertifikat
        [SE] Svensk e-ID
       *[DK] MitID
    }
need-police-report = Nummeret på anmeldelsen til politiet
need-letter = Et brev
need-phone = En telefon
for-another-anyone = Enhver må gøre det for en anden
for-another-guardian = En forælder med forældremyndighed eller en værge må gøre det
for-another-mandate = Den, der har fuldmagt, må gøre det
for-another-holder-only = Kun personen selv må gøre det

## Where it comes from
grade-official = Kommer fra organisationens egen side.
grade-secondary = Kommer fra en anden eller ældre kilde. Sammenlign med organisationens egen side.
grade-advice = Et råd fra Lykta, uden kilde.

## Contacts
cost-free = Gratis
cost-local = Almindelig takst for opkald
cost-operator = Teleselskabets almindelige pris
cost-paid = Koster penge
cost-varies = Prisen varierer
line-phone = Telefon
line-sms = Sms
line-chat = Chat
line-web = På nettet
topic-emergency = Liv i fare
topic-crisis = Krise
topic-talk = Nogen at tale med
topic-victim-support = Støtte efter en forbrydelse
topic-children = Børn og unge
topic-police = Politiet
topic-bank-and-e-id = { $country ->
        [FI] Bank og bankkoder
        [SE] Bank og e-ID
       *[DK] Bank og MitID
    }
topic-identity = Identitet
topic-credit = Lån og kredit
topic-post-and-address = Post og adresse
topic-data-protection = Databeskyttelse
topic-care = Læge og behandling
topic-consumer = Regninger og køb
topic-legal = Juridisk hjælp

## Parties in an incident
party-controller = Har ansvaret for oplysningerne (dataansvarlig)
party-processor = Leverandør, der behandler oplysningerne (databehandler)
party-sub-processor = Leverandørens leverandør
party-supervisory-authority = Datatilsyn

## Countries and languages
country-FI = Finland
country-SE = Sverige
country-DK = Danmark
language-sv = svensk
language-fi = finsk
language-da = dansk
language-en = engelsk
language-ar = arabisk
language-fa = persisk
language-fit = meänkieli
language-ru = russisk
language-so = somali
language-uk = ukrainsk
