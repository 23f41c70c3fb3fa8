# Denmark: the home address, and what to do when it must not be known.

step-dk-adr-protect = Apply for address protection
    .why = Then private people normally cannot get your address from the Danish civil register (CPR). Directories and postal companies do not get it from there either.
    .how = Apply on borger.dk. The municipality approves it, and it can take some days until everyone has been told. It lasts { FACT("dk-address-protection-years") ->
            [one] one year
           *[other] { FACT("dk-address-protection-years") } years
        }. You normally get a reminder { FACT("dk-address-protection-reminder-days") } days before, but you have to apply again yourself.
    .do-sign-in = Search for “navne- og adressebeskyttelse” on borger.dk
    .do-include-children = Include your own children at the same address
    .do-tell-post = Tell postal and parcel companies yourself
    .do-note-end = Write down when the protection ends
    .without-e-id = Book a time at Citizen Service (Borgerservice). They can help you apply.
    .caution = It covers only what CPR gives out. Authorities, courts and companies that can show that you owe them money can still get the address. Anyone who already has it still has it.

step-dk-adr-post = Ask companies to hide your details
    .why = The protection in CPR is not passed on by itself. A parcel or phone company can still show your address or number.
    .how = Call or write to each postal and parcel company you use. Ask your phone company for a secret number. Check too that your protection in CPR has not run out. It normally lasts { FACT("dk-address-protection-years") ->
            [one] one year
           *[other] { FACT("dk-address-protection-years") } years
        }.
    .do-check-protection = See when your protection in CPR ends
    .do-tell-post = Tell postal and parcel companies
    .do-ask-secret-number = Ask for a secret number, for your family too
    .do-check-mitid-address = Give MitID another address for letters
    .do-check-cvr = Own a company? See if CVR on virk.dk shows your home
    .caution = Say no more than the company needs. PostNord no longer delivers letters in Denmark, though many guides name it. Ask everyone who delivers to you.

step-dk-adr-longer = Ask for stronger address protection
    .why = If you are under threat, the Danish civil register (CPR) can show you without a fixed address. The protection can also last longer than normal.
    .how = Ask the police about special address protection (særlig adressebeskyttelse). If they say yes, they write to the municipality and you are registered without a fixed address. The municipality can also extend the ordinary protection for very special reasons. Otherwise it lasts { FACT("dk-address-protection-years") ->
            [one] one year
           *[other] { FACT("dk-address-protection-years") } years
        }.
    .do-ask-police = Call { PHONE("dk-police-114") } and ask about særlig adressebeskyttelse
    .do-ask-municipality = Ask the municipality for protection for longer
    .do-bring-proof = Bring the police report or a letter from a shelter
    .do-note-answer = Write down the answer and the last day
    .caution = The police decide who can have the special protection. It is above all for threats from a partner, or threats in the name of honour. Children who live with you are included. Without a fixed address in CPR, some everyday things can take longer. Write the letter in Danish if you can.
    .letter-longer-protection =
        To … Kommune

        I ask for name and address protection for longer than normal. There are very special reasons.

        I am threatened by a person who must not find me. This has gone on since …
        On … my address may have got out in a data breach at …
        It also concerns my children at the same address: …

        I spoke to the police on … Reference number: …
        Attached: … (police report, letter from a shelter or other)

        Please call or write to me like this: … Do not show this letter to others.

        Kind regards
        …

step-dk-eboks-recall = Have the e-Boks message withdrawn
    .why = Did a message about you go to the wrong person in e-Boks, a Danish digital mailbox? In special cases it can be made unavailable to them. The sooner, the better.
    .how = Call the sender. Ask them to contact e-Boks at once and show that the message went wrong. Only the sender can do it.
    .do-call-sender = Call the sender
    .do-send-letter = Send the letter the same day
    .do-ask-confirmation = Ask for an answer on whether the message is gone
    .caution = It is not possible with ordinary email or paper. The other person may have read it first. If it is dangerous that your address is known, follow the step about safety too.
    .say = Hello. You sent my data to the wrong person in e-Boks. It can be dangerous for me. Ask e-Boks to make the message unavailable now. Call me when it is done.
    .letter-recall =
        To … (the sender)

        On … you sent a message about me to the wrong person in e-Boks.

        The message holds data that can harm me seriously. I ask you today to:

        – ask e-Boks to make the message unavailable, and show that it went wrong
        – ask the person who got it not to read, keep or show it
        – tell me who got it, and whether it was opened
        – tell me whether you have reported it to Datatilsynet

        Please answer me like this: …

        Kind regards
        …
