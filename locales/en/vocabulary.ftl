# Words for everything the guidance names by an id. $country (String): FI, SE or DK, always passed.
# .known, .possible and .because follow the words "Shown because" in the middle of a sentence: small letter, no full stop.

## Categories of personal data
category-name = Name
    .known = the name was included
    .possible = the name may have been included
category-contact-details = Contact details
    .known = the contact details were included
    .possible = the contact details may have been included
category-home-address = Home address
    .known = the home address was included
    .possible = the home address may have been included
category-email-address = Email address
    .known = the email address was included
    .possible = the email address may have been included
category-phone-number = Phone number
    .known = the phone number was included
    .possible = the phone number may have been included
category-personal-identity-code = { $country ->
        [FI] Personal identity code (henkilötunnus)
        [SE] Personal identity number (personnummer)
       *[DK] CPR number
    }
    .known = the { $country ->
            [FI] personal identity code
            [SE] personal identity number
           *[DK] CPR number
    } was included
    .possible = the { $country ->
            [FI] personal identity code
            [SE] personal identity number
           *[DK] CPR number
    } may have been included
category-bank-account = Bank account, account number
    .known = the account number was included
    .possible = the account number may have been included
category-payment-card = Bank card (payment card)
    .known = the card details were included
    .possible = the card details may have been included
category-online-banking-credentials = { $country ->
        [FI] Online banking codes
        [SE] Online banking login, BankID
       *[DK] Online banking login, MitID
    }
    .known = { $country ->
            [FI] the online banking codes were
           *[other] the online banking login was
    } included
    .possible = { $country ->
            [FI] the online banking codes
           *[other] the online banking login
    } may have been included
category-password = Password
    .known = the password was included
    .possible = the password may have been included
category-passport-or-id-document = { $country ->
        [DK] Passport, driving licence or health card
       *[other] Passport, ID card or driving licence
    }
    .known = the passport or another ID document was included
    .possible = the passport or another ID document may have been included
category-health-record = Medical record
    .known = the medical record was included
    .possible = the medical record may have been included
category-therapy-notes = Notes from therapy
    .known = the notes from therapy were included
    .possible = the notes from therapy may have been included
category-order-or-customer-history = Orders and purchases
    .known = the orders were included
    .possible = the orders may have been included
category-employment-or-school = Data about work or school
    .known = the data about work or school was included
    .possible = the data about work or school may have been included
category-photo-or-biometric = Photos, fingerprints, face
    .known = the photos or fingerprints were included
    .possible = the photos or fingerprints may have been included
category-family-relations = Data about family and other close people
    .known = the data about family and other close people was included
    .possible = the data about family and other close people may have been included
category-protected-identity = { $country ->
        [FI] Data under non-disclosure for personal safety (turvakielto)
        [SE] Protected identity (skyddade personuppgifter)
       *[DK] Protected name and address (navne- og adressebeskyttelse)
    }
    .known = { $country ->
            [FI] the data under non-disclosure was
            [SE] the protected data was
           *[DK] the protected address was
    } included
    .possible = { $country ->
            [FI] the data under non-disclosure
            [SE] the protected data
           *[DK] the protected address
    } may have been included
category-location = Location data
    .known = the location data was included
    .possible = the location data may have been included
category-salary-or-financial = Pay and money matters
    .known = the data about pay or money was included
    .possible = the data about pay or money may have been included

## What happened
event-unauthorized-access = Someone got into the system (break-in)
    .because = someone got into the system
event-data-stolen = Data was stolen
    .because = data was stolen
event-extortion-demand = Someone demands money or they will publish the data (extortion)
    .because = someone demands money or they will publish the data
event-published-online = The data is online
    .because = the data is online
event-identity-misused = Someone is using the data (identity theft)
    .because = someone is using the data
event-fraudulent-invoice = A bill for something not ordered (false invoice)
    .because = a bill came for something that was not ordered
event-suspicious-contact = Suspicious call, text or email (scam)
    .because = a suspicious call or message came
event-unauthorized-viewing = Someone looked at the medical record without a reason
    .because = someone looked at the medical record without a reason
event-mass-mail-exposure = An email that showed everyone who got it
    .because = an email showed everyone who got it
event-misdirected-message = Letter or message sent to the wrong person
    .because = a letter or message went to the wrong person
event-lost-device-or-paper = Lost or stolen computer, phone or papers
    .because = a device or papers are gone
event-ransomware = A program locked files and demanded money (ransomware)
    .because = a program locked files and demanded money
event-ransomware-outage = Systems are down after an attack
    .because = systems are down after an attack
event-data-lost = Data is gone and cannot be found
    .because = data is gone and cannot be found
event-public-by-mistake = Data was visible by mistake
    .because = data was visible by mistake
event-unknown-if-affected = I do not know if this is about me
    .because = it is not yet certain if the data was included
event-supplier-breach = It happened at a supplier (subcontractor)
    .because = it happened at a supplier

## Circumstances
circumstance-protected-identity = { $country ->
        [FI] I have non-disclosure for personal safety (turvakielto)
        [SE] I have a protected identity (skyddade personuppgifter)
       *[DK] I have name and address protection (navne- og adressebeskyttelse)
    }
    .because = { $country ->
            [FI] non-disclosure for personal safety is in force
            [SE] the identity is protected
           *[DK] the name and address are protected
    }
circumstance-no-e-id = { $country ->
        [FI] I cannot log in with online banking codes or a mobile certificate
        [SE] I have no e-ID that works
       *[DK] I have no MitID that works
    }
    .because = { $country ->
            [FI] a way without online banking codes is needed
            [SE] a way without e-ID is needed
           *[DK] a way without MitID is needed
    }
circumstance-shared-device = Other people use this computer
    .because = other people use the computer
circumstance-unsafe-at-home = I am not safe at home
    .because = home is not safe
circumstance-in-distress = I feel so bad that I need support now
    .because = things are very hard right now
circumstance-bank-codes-compromised = { $country ->
        [FI] Someone else may have my online banking codes
        [SE] Someone else may have my codes or have used my BankID
       *[DK] Someone else may have my codes or have used my MitID
    }
    .because = someone else may have the codes
circumstance-already-paid = I have already paid
    .because = a payment has already been made
circumstance-abroad = I am abroad
    .because = the help must work from abroad

## Who it is about, and who uses Lykta
person-adult = An adult
    .because = this is about an adult
person-child = A child
    .because = this is about a child
person-dependent-adult = An adult someone acts for
    .because = this is about an adult someone acts for
role-self = Me
    .because = you are doing this for yourself
role-guardian = I act for someone
    .because = you act for someone
role-support-worker = I help someone in my work
    .because = you help someone in your work

## How sure we are
certainty-known = Was included
certainty-possible = May have been included
certainty-excluded = Was not included

## Steps
urgency-now = Now
urgency-today = Today
urgency-this-week = This week
urgency-later = Later
weight-essential = Important
weight-advised = Good to do
weight-optional = If you like
need-strong-e-id = { $country ->
        [FI] Online banking codes or a mobile certificate
        [SE] An e-ID
       *[DK] MitID
    }
need-police-report = The number of the police report
need-letter = A letter
need-phone = A phone
for-another-anyone = Anyone can do this for another person
for-another-guardian = A parent with custody or a legal guardian can do this
for-another-mandate = Someone with a power of attorney can do this
for-another-holder-only = Only the person can do this

## Where it comes from
grade-official = This comes from the organisation’s own page.
grade-secondary = This comes from another or an older source. Compare with the organisation’s own page.
grade-advice = This is Lykta’s own advice, without a source.

## Contacts
cost-free = Free
cost-local = Ordinary call charge
cost-operator = Your operator’s usual price
cost-paid = Costs money
cost-varies = The price varies
line-phone = Phone
line-sms = Text message
line-chat = Chat
line-web = Web
topic-emergency = Life in danger
topic-crisis = Crisis
topic-talk = Someone to talk to
topic-victim-support = Support after a crime
topic-children = Children and young people
topic-police = Police
topic-bank-and-e-id = { $country ->
        [FI] Bank and online banking codes
        [SE] Bank and e-ID
       *[DK] Bank and MitID
    }
topic-identity = Identity
topic-credit = Loans and credit
topic-post-and-address = Post and address
topic-data-protection = Data protection
topic-care = Care
topic-consumer = Bills and purchases
topic-legal = Legal help

## Parties in an incident
party-controller = Responsible for the data (controller)
party-processor = Supplier that handles the data (processor)
party-sub-processor = The supplier’s supplier (sub-processor)
party-supervisory-authority = Data protection authority

## Countries and languages
country-FI = Finland
country-SE = Sweden
country-DK = Denmark
language-sv = Swedish
language-fi = Finnish
language-da = Danish
language-en = English
language-ar = Arabic
language-fa = Persian
language-fit = Meänkieli
language-ru = Russian
language-so = Somali
language-uk = Ukrainian
