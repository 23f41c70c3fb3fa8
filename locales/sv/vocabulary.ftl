# Words for everything the guidance names by an id. $country (String): FI, SE or DK, always passed.
# .known, .possible and .because follow the words "Visas eftersom" in the middle of a sentence: small letter, subordinate word order, no full stop.

## Categories of personal data
category-name = Namn
    .known = namnet fanns med
    .possible = namnet kan ha funnits med
category-contact-details = Kontaktuppgifter
    .known = kontaktuppgifterna fanns med
    .possible = kontaktuppgifterna kan ha funnits med
category-home-address = Hemadress
    .known = hemadressen fanns med
    .possible = hemadressen kan ha funnits med
category-email-address = { $country ->
        [FI] E-postadress
       *[other] Mejladress
    }
    .known = { $country ->
            [FI] e-postadressen
           *[other] mejladressen
    } fanns med
    .possible = { $country ->
            [FI] e-postadressen
           *[other] mejladressen
    } kan ha funnits med
category-phone-number = Telefonnummer
    .known = telefonnumret fanns med
    .possible = telefonnumret kan ha funnits med
category-personal-identity-code = { $country ->
        [FI] Personbeteckning
        [SE] Personnummer eller samordningsnummer
       *[DK] CPR-nummer
    }
    .known = { $country ->
            [FI] personbeteckningen
            [SE] personnumret
           *[DK] CPR-numret
    } fanns med
    .possible = { $country ->
            [FI] personbeteckningen
            [SE] personnumret
           *[DK] CPR-numret
    } kan ha funnits med
category-bank-account = Bankkonto, kontonummer
    .known = kontonumret fanns med
    .possible = kontonumret kan ha funnits med
category-payment-card = Bankkort
    .known = kortuppgifterna fanns med
    .possible = kortuppgifterna kan ha funnits med
category-online-banking-credentials = { $country ->
        [FI] Nätbankskoder, bankkoder
        [SE] Inloggning till banken, BankID
       *[DK] Inloggning till banken, MitID
    }
    .known = { $country ->
            [FI] bankkoderna
           *[other] inloggningen till banken
    } fanns med
    .possible = { $country ->
            [FI] bankkoderna
           *[other] inloggningen till banken
    } kan ha funnits med
category-password = Lösenord
    .known = lösenordet fanns med
    .possible = lösenordet kan ha funnits med
category-passport-or-id-document = { $country ->
        [FI] Pass, identitetskort eller körkort
        [SE] Pass, id-kort eller körkort
       *[DK] Pass, körkort eller sjukförsäkringskort (sundhedskort)
    }
    .known = passet eller en annan id-handling fanns med
    .possible = passet eller en annan id-handling kan ha funnits med
category-health-record = { $country ->
        [FI] Patientuppgifter
       *[other] Journal
    }
    .known = { $country ->
            [FI] patientuppgifterna
           *[other] journalen
    } fanns med
    .possible = { $country ->
            [FI] patientuppgifterna
           *[other] journalen
    } kan ha funnits med
category-therapy-notes = Anteckningar från terapi
    .known = anteckningarna från terapin fanns med
    .possible = anteckningarna från terapin kan ha funnits med
category-order-or-customer-history = Beställningar och köp
    .known = beställningarna fanns med
    .possible = beställningarna kan ha funnits med
category-employment-or-school = { $country ->
        [FI] Uppgifter om arbete eller skola
       *[other] Uppgifter om jobb eller skola
    }
    .known = uppgifterna om arbete eller skola fanns med
    .possible = uppgifterna om arbete eller skola kan ha funnits med
category-photo-or-biometric = Bilder, fingeravtryck, ansikte
    .known = bilderna eller fingeravtrycken fanns med
    .possible = bilderna eller fingeravtrycken kan ha funnits med
category-family-relations = Uppgifter om familj och närstående
    .known = uppgifterna om familj och närstående fanns med
    .possible = uppgifterna om familj och närstående kan ha funnits med
category-protected-identity = { $country ->
        [FI] Uppgifter som har spärrmarkering
        [SE] Skyddade personuppgifter (sekretessmarkering, skyddad folkbokföring)
       *[DK] Skyddat namn och skyddad adress (navne- og adressebeskyttelse)
    }
    .known = { $country ->
            [FI] uppgifterna med spärrmarkering
            [SE] de skyddade personuppgifterna
           *[DK] den skyddade adressen
    } fanns med
    .possible = { $country ->
            [FI] uppgifterna med spärrmarkering
            [SE] de skyddade personuppgifterna
           *[DK] den skyddade adressen
    } kan ha funnits med
category-location = Platsuppgifter, var någon är eller har varit
    .known = platsuppgifterna fanns med
    .possible = platsuppgifterna kan ha funnits med
category-salary-or-financial = Lön och ekonomi
    .known = uppgifterna om lön eller ekonomi fanns med
    .possible = uppgifterna om lön eller ekonomi kan ha funnits med

## What happened
event-unauthorized-access = Någon har tagit sig in i systemet (dataintrång)
    .because = någon har tagit sig in i systemet
event-data-stolen = Uppgifter har stulits
    .because = uppgifter har stulits
event-extortion-demand = Någon kräver pengar för att inte sprida uppgifterna (utpressning)
    .because = någon kräver pengar för att inte sprida uppgifterna
event-published-online = { $country ->
        [FI] Uppgifterna finns på nätet
       *[other] Uppgifterna ligger ute på nätet
    }
    .because = { $country ->
            [FI] uppgifterna finns på nätet
           *[other] uppgifterna ligger ute på nätet
    }
event-identity-misused = { $country ->
        [FI] Någon använder uppgifterna (identitetsstöld)
       *[other] Någon använder uppgifterna (id-kapning)
    }
    .because = någon använder uppgifterna
event-fraudulent-invoice = Räkning på något som inte är beställt (bluffaktura)
    .because = det har kommit en räkning på något som inte är beställt
event-suspicious-contact = { $country ->
        [FI] Misstänkt samtal, textmeddelande eller e-post (nätfiske)
       *[other] Misstänkt samtal, sms eller mejl (nätfiske)
    }
    .because = det har kommit ett misstänkt samtal eller meddelande
event-unauthorized-viewing = { $country ->
        [FI] Någon har läst patientuppgifter utan orsak
       *[other] Någon har läst journalen utan skäl
    }
    .because = { $country ->
            [FI] någon har läst patientuppgifter utan orsak
           *[other] någon har läst journalen utan skäl
    }
event-mass-mail-exposure = { $country ->
        [FI] Ett e-postmeddelande där alla mottagare syns
       *[other] Ett mejl där alla mottagare syns
    }
    .because = { $country ->
            [FI] alla mottagare syntes i ett e-postmeddelande
           *[other] alla mottagare syntes i ett mejl
    }
event-misdirected-message = { $country ->
        [FI] Brev eller e-post som kom till fel person
       *[other] Brev eller mejl som kom till fel person
    }
    .because = ett brev eller meddelande kom till fel person
event-lost-device-or-paper = Borttappad eller stulen dator, telefon eller papper
    .because = en enhet eller papper är borta
event-ransomware = Ett program låste filer och krävde pengar (utpressningsprogram)
    .because = ett utpressningsprogram låste filer
event-ransomware-outage = { $country ->
        [FI] Systemet är ur bruk efter ett angrepp
       *[other] Systemet ligger nere efter ett angrepp
    }
    .because = { $country ->
            [FI] systemet är ur bruk efter ett angrepp
           *[other] systemet ligger nere efter ett angrepp
    }
event-data-lost = Uppgifter har försvunnit
    .because = uppgifter har försvunnit
event-public-by-mistake = { $country ->
        [FI] Uppgifter var synliga av misstag
       *[other] Uppgifter låg öppet av misstag
    }
    .because = { $country ->
            [FI] uppgifter var synliga av misstag
           *[other] uppgifter låg öppet av misstag
    }
event-unknown-if-affected = Jag vet inte om det gäller mig
    .because = det ännu är osäkert om uppgifterna fanns med
event-supplier-breach = Det hände hos en leverantör (underleverantör)
    .because = det hände hos en leverantör

## Circumstances
circumstance-protected-identity = { $country ->
        [FI] Jag har spärrmarkering
        [SE] Jag har skyddade personuppgifter
       *[DK] Jag har skyddat namn och skyddad adress (navne- og adressebeskyttelse)
    }
    .because = { $country ->
            [FI] det finns en spärrmarkering
            [SE] personuppgifterna är skyddade
           *[DK] namnet och adressen är skyddade
    }
circumstance-no-e-id = { $country ->
        [FI] Jag kan inte logga in med bankkoder eller mobilcertifikat
        [SE] Jag har ingen e-legitimation som fungerar
       *[DK] Jag har inget MitID som fungerar
    }
    .because = { $country ->
            [FI] det behövs ett sätt utan bankkoder
            [SE] det behövs ett sätt utan e-legitimation
           *[DK] det behövs ett sätt utan MitID
    }
circumstance-shared-device = Andra använder den här datorn
    .because = andra använder datorn
circumstance-unsafe-at-home = Jag är inte trygg hemma
    .because = det inte är tryggt hemma
circumstance-in-distress = Jag mår så dåligt att jag behöver stöd nu
    .because = det är väldigt tungt just nu
circumstance-bank-codes-compromised = { $country ->
        [FI] Någon annan kan ha fått mina bankkoder
        [SE] Någon annan kan ha fått mina koder eller använt mitt BankID
       *[DK] Någon annan kan ha fått mina koder eller använt mitt MitID
    }
    .because = någon annan kan ha fått koderna
circumstance-already-paid = Jag har redan betalat
    .because = en betalning redan är gjord
circumstance-abroad = Jag är utomlands
    .because = hjälpen behövs från utlandet

## Who it is about, and who uses Lykta
person-adult = En vuxen
    .because = det gäller en vuxen
person-child = Ett barn
    .because = det gäller ett barn
person-dependent-adult = En vuxen som någon företräder
    .because = det gäller en vuxen som någon företräder
role-self = Jag själv
    .because = du gör det här för egen del
role-guardian = Jag företräder någon
    .because = du företräder någon
role-support-worker = Jag hjälper någon i mitt arbete
    .because = du hjälper någon i ditt arbete

## How sure we are
certainty-known = Fanns med
certainty-possible = Kan ha funnits med
certainty-excluded = Fanns inte med

## Steps
urgency-now = Nu
urgency-today = I dag
urgency-this-week = Den här veckan
urgency-later = Senare
weight-essential = Viktigt
weight-advised = Bra att göra
weight-optional = Om du vill
need-strong-e-id = { $country ->
        [FI] Bankkoder eller mobilcertifikat
        [SE] E-legitimation
       *[DK] MitID
    }
need-police-report = { $country ->
        [FI] Numret på brottsanmälan
       *[other] Numret på polisanmälan
    }
need-letter = Ett brev
need-phone = En telefon
for-another-anyone = Vem som helst får göra det för en annan
for-another-guardian = Vårdnadshavare eller { $country ->
        [FI] intressebevakare
        [SE] god man och förvaltare
       *[DK] utsedd företrädare (værge)
    } får göra det
for-another-mandate = Den som har fullmakt får göra det
for-another-holder-only = Bara personen själv får göra det

## Where it comes from
grade-official = Kommer från organisationens egen sida.
grade-secondary = Kommer från en annan eller äldre källa. Jämför med organisationens egen sida.
grade-advice = Ett råd från Lykta, utan källa.

## Contacts
cost-free = { $country ->
        [FI] Avgiftsfritt
       *[other] Gratis
    }
cost-local = Vanlig samtalsavgift
cost-operator = Operatörens vanliga pris
cost-paid = Kostar pengar
cost-varies = Priset varierar
line-phone = Telefon
line-sms = Sms
line-chat = Chatt
line-web = Webb
topic-emergency = Liv i fara
topic-crisis = Kris
topic-talk = Någon att prata med
topic-victim-support = Stöd efter ett brott
topic-children = Barn och unga
topic-police = Polisen
topic-bank-and-e-id = { $country ->
        [FI] Bank och bankkoder
        [SE] Bank och e-legitimation
       *[DK] Bank och MitID
    }
topic-identity = Identitet
topic-credit = Lån och kredit
topic-post-and-address = Post och adress
topic-data-protection = Dataskydd
topic-care = Vård
topic-consumer = Räkningar och köp
topic-legal = Juridisk hjälp

## Parties in an incident
party-controller = Ansvarar för uppgifterna (personuppgiftsansvarig)
party-processor = Leverantör som hanterar uppgifterna (personuppgiftsbiträde)
party-sub-processor = Leverantörens leverantör
party-supervisory-authority = Dataskyddsmyndighet

## Countries and languages
country-FI = Finland
country-SE = Sverige
country-DK = Danmark
language-sv = svenska
language-fi = finska
language-da = danska
language-en = engelska
language-ar = arabiska
language-fa = persiska
language-fit = meänkieli
language-ru = ryska
language-so = somaliska
language-uk = ukrainska
