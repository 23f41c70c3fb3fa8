# Finland: crime report and identity documents.

step-fi-crime-report = Report it to the police
    .why = You then have a place in the investigation and can ask for damages later. Companies and authorities often ask for the report number.
    .how = Report online or at any police station. You do not need to know what the crime is called. Bring what you have; you can add the rest later.
    .do-gather = Collect messages, screenshots, dates, sums and account numbers
    .do-file-report = Report it and say in what order things happened
    .do-demand-punishment = Write that you demand punishment for the person who did it
    .do-say-damages = Write that you want to claim damages
    .do-save-number = Save the report number
    .without-e-id = Go to a police station. You can ask for a room of your own or an interpreter. Someone close to you can report for you or sit beside you.
    .caution = The police web tip (Nettivinkki) is not a police report. Call { PHONE("fi-emergency-112") } only if there is danger now. The investigation can take a long time. Call Victim Support if the waiting weighs on you.

step-fi-report-lost-id = Report your passport or ID card
    .why = The police cancel the document and list it as wanted. That makes it harder for someone else to use.
    .how = Report it online or at a police station. If you are abroad, contact a Finnish embassy or consulate. After that you can apply for a new one.
    .do-look-once = Look once more at home and in your bags
    .do-report-lost = Report the passport or ID card to the police
    .do-driving-licence = If your driving licence is gone, order a new one from Traficom
    .do-save-number = Save the report number
    .without-e-id = Go to a police station and report it there.
    .caution = The document cannot be used again, even if you find it. Reporting is free, but a new document costs money.

step-fi-leaked-id-copy = Ask what the copy means
    .why = A copy of your passport or card can be used by someone who pretends to be you. Still, you may not need a new document.
    .how = Ask the organisation exactly what got out: a picture, a number or the whole document. Tell your bank. Ask the police if it makes sense to replace it.
    .do-ask-what = Ask if it was a picture, a number or both
    .do-tell-bank = Tell the bank that a copy got out
    .do-ask-police = Ask the police if you need a new document
    .do-keep-evidence = Keep the letter or message about the breach
    .caution = A new document costs money. Never send a new picture of your passport to someone who contacts you about the breach.
