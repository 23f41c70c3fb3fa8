# Finland: crime report and identity documents.

step-fi-crime-report = Report it to the police
    .why = Then you have a place in the investigation and can claim damages later. Companies and authorities often ask for the report number.
    .how = Report online or at any police station. You do not need to know what the crime is called. Bring what you have. You can add the rest later.
    .do-gather = Collect messages, screenshots, dates, sums and account numbers
    .do-file-report = Report it and say in what order things happened
    .do-demand-punishment = Write that you demand punishment for the person who did it
    .do-say-damages = Write that you want to claim damages
    .do-save-number = Save the report number
    .without-e-id = Go to a police station. You can ask for a room of your own or an interpreter. Someone close to you can report for you or sit beside you.
    .caution = The police web tip (Nettivinkki) is not a police report. Call { PHONE("fi-emergency-112") } only if there is danger now. Identity theft is usually investigated only if you demand punishment. The investigation can take a long time. Call Victim Support if the waiting is hard.
    .say = Hello. Can we speak English? I want to make a police report. Someone has used my data or threatened me. I have the messages and dates with me. I demand punishment and want to claim damages. Can I have the report number?
    .letter-report =
        Police report, my account

        What has happened, in order: …
        When and how I noticed it: …
        Which data it concerns: …

        Threat or demand: …
        – to whom, and how it came (address, phone number, account): …
        – sum and account demanded: …
        – if I have paid: …

        Where the data has been seen: …
        Purchases, loans or bills in my name: …
        What it has cost me so far: … euros.

        I demand punishment for the person who did it. I want to claim damages.

        Enclosed: screenshots, messages, letters, receipts.

        Place and date: …
        Name and phone: …

step-fi-report-lost-id = Report your passport or ID card
    .why = The police cancel the document and list it as wanted. That makes it harder for someone else to use.
    .how = Report it online or at a police station. If you are abroad, contact a Finnish embassy or consulate. After that you can apply for a new one.
    .do-look-once = Look once more at home and in your bags
    .do-report-lost = Report the passport or ID card to the police
    .do-driving-licence = Is your driving licence gone? Order a new one from Traficom
    .do-save-number = Save the report number
    .without-e-id = Go to a police station and report it there.
    .caution = The document cannot be used again, even if you find it. Reporting is free, but a new document costs money.

step-fi-leaked-id-copy = Ask what the copy means
    .why = Someone can use a copy of your passport or card to pretend to be you. Still, you may not need a new document.
    .how = Ask the organisation exactly what got out: a picture, a number or the whole document. Tell your bank. Ask the police if it makes sense to replace it.
    .do-ask-what = Ask if it was a picture, a number or both
    .do-tell-bank = Tell the bank that a copy got out
    .do-ask-police = Ask the police if you need a new document
    .do-keep-evidence = Keep the letter or message about the breach
    .caution = A new document costs money. Never send a new picture of your passport to someone who contacts you about the breach.
    .say = Hello. Can we speak English? A copy of my ID has got out. I still have the document. Do I need a new one? What does it mean for me?

step-fi-follow-police-case = Update your police report
    .why = Then everything that happens is in one case. It helps the investigation and your own claim for damages.
    .how = Add new demands, bills or publications to the same report number. Do it in the police e-service, at a station or through the investigator. It does not have to be the same day. The police read Finnish and Swedish.
    .do-add-news = Add what is new to the report number
    .do-new-address = Tell the police if you move or change your phone
    .do-state-claim = Say that you claim damages, and give a cautious sum
    .do-ask-riku = Call Victim Support if you wonder how it is going
    .caution = It can take years. In large cases the prosecutor does not always pursue each person’s claim. Then you need to be ready to present it yourself. You can make the sum more exact later.
    .letter-addition =
        To the police

        Addition to report number …

        After the report, this has happened:
        – Date and time: …
        – What happened: …
        – Sender, phone number, account or web address: …

        Enclosed: screenshots, letters, receipts.

        Place and date: …
        Name and phone: …
    .letter-claim =
        To the police / the prosecutor

        My claims in case number …

        I demand punishment for the person who did it.

        I claim damages for
        – costs: … (what, when, sum; receipts enclosed)
        – work and time: …
        – suffering: …
        Total: … euros. I will make the sum more exact later.

        Place and date: …
        Name and address: …

step-fi-report-to-cyber-centre = Tell the cyber security centre
    .why = The National Cyber Security Centre Finland can warn others and help to get false sites taken down.
    .how = Fill in the form if you have had a scam message, or seen a false site or leaked data. It is free and confidential. You can also give the police a web tip.
    .do-fill-form = Fill in the cyber security centre’s form
    .do-web-tip = Seen leaked data online? Send the police a web tip
    .do-delete-later = Keep the message, and open no links in it
    .caution = This is not a police report, and neither is the police web tip. Do not attach leaked files. Leave other people’s data out.
