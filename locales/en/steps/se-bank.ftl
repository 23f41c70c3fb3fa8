# e-legitimation: BankID, Freja and others. The list of issuers is Digg's page.
step-se-block-eid = Block your Swedish e-ID
    .why = Someone who has your e-ID can log in and sign in your name. A block stops that from now on.
    .how = Call whoever issued the e-ID. For BankID that is your bank. For other e-IDs, see { LINK("se-digg-eid-block") }.
    .do-call-issuer = Call the bank or whoever issued the e-ID
    .do-ask-about-new = Ask if anyone has ordered a new one in your name
    .do-note-time = Write down the time and who you talked to
    .caution = You cannot log in to public services or health care until you get a new e-ID. The block does not undo what has already been done in your name.
    .say = Hello. I want to block my e-ID. Someone may have got my codes. Has anyone ordered a new one in my name? What has it been used for today?

step-se-block-card = Block your bank card
    .why = With the card details someone can buy things in your name. A block stops new purchases with the card.
    .how = Block the card in the bank’s app, or call the bank’s blocking number. If the number is not here, look on the bank’s own website. Order a new card at the same time.
    .do-block = Block the card in the app or by phone
    .do-order-new = Order a new card
    .do-check-purchases = Go through your purchases and report those that are not yours
    .do-tell-police = Report purchases that are not yours to the police
    .caution = The card cannot be used again. Payments taken from the card, such as subscriptions, may stop. Make sure you can pay for food and travel until the new one comes.

step-se-tell-bank = Call your bank
    .why = The bank can see what has happened on the account. It can block cards and codes, and register your complaint. The earlier you call, the more can be stopped.
    .how = Find the number yourself, on the card or on the bank’s website. Never use a number from a call, text or email. If money is gone, say that first.
    .do-call-bank = Call the bank on a number you found yourself
    .do-go-through = Go through accounts, cards and loans together
    .do-complain = Complain about payments you did not make
    .do-note-number = Write down the reference number
    .caution = The bank can refuse to pay you back. That is not always the last word. Hello Consumer (Hallå konsument) explains what you can do, on { PHONE("se-halla-konsument") }.
    .say = Hello. My data has got out. I want to go through my accounts and cards. Can you see anything that was not me? Can you stop it? What is my reference number?

step-se-list-eid-services = See where your e-ID was used
    .why = Someone who has had your e-ID may have opened accounts or a digital mailbox in your name. Then important post goes there.
    .how = List the services where you log in with your e-ID. Digg, the Swedish agency for digital government, can tell you if someone has opened a digital mailbox for you. See how to reach them on { LINK("se-digg-eid-block") }.
    .do-turn-on-notices = Turn on notices about new BankIDs in the app
    .do-list-services = Write down where you log in with your e-ID
    .do-close-what-is-not-yours = Ask them to close what is not yours
    .do-ask-digg = Ask Digg about a digital mailbox in your name
    .do-tell-credit = Tell UC and Creditsafe if the e-ID is lost
    .caution = A notice is not a block. It only tells you. Make the list on paper if someone else can see your screen.

step-se-dispute-transaction = Claim money back from your bank
    .why = Has money been taken without your approval? Then the bank has to show what happened, not you.
    .how = Write to the bank as soon as you can. Say which payments it is about, that you did not approve them, and when you noticed. Does the bank say you were grossly negligent? Even then your share is at most { FACT("se-own-share-most") } Swedish kronor, except in particularly blameworthy cases. Choose Swedish in Lykta to get the letter in Swedish.
    .do-list-payments = Write down the payments with date and amount
    .do-send-letter = Send the letter or the bank’s own form
    .do-enclose-report = Enclose a copy of the police report
    .do-ask-for-decision = Ask for the bank’s answer in writing
    .caution = If you approved a payment yourself, the bank often refuses. Then you can get free advice from Konsumenternas, a Swedish bank advice bureau, on { PHONE("se-konsumenternas-bankbyra") }. They never call you first. An old refusal can be looked at again.
    .letter-complaint =
        Hello,

        I dispute payments from my account or card.

        Delete what is not right:
        – I did not approve them.
        – Someone tricked me into approving them. This is how it happened: …

        They are (date, amount, recipient):
        – …
        – …

        I noticed this on … I called you on …

        I have reported it to the police. The report has the number … A copy is enclosed.

        Please pay the money back. If you refuse, I want the decision in writing, with the reasons.

        Name: …
        Address: …
        Phone or email: …
        Date: …

step-se-arn = Ask ARN to review the refusal
    .why = ARN (Allmänna reklamationsnämnden), the Swedish board for consumer disputes, decides disputes between you and the bank. It is free, and banks are advised to follow the decision.
    .how = Use ARN’s own form, online or on paper. It is in Swedish. ARN does not accept ordinary letters or emails. Do it within { FACT("se-arn-months") } months of the bank’s first refusal.
    .do-get-refusal = Ask the bank for a written refusal
    .do-ask-bureau = Ask Konsumenternas for advice
    .do-fill-in-form = Fill in ARN’s form and say what you claim
    .do-enclose = Enclose the bank’s decision and the police report
    .caution = The answer can take a long time. Keep the evidence short. If ARN says no, there is still the court. In some cases the Consumer Ombudsman can help you there. Ask Hello Consumer on { PHONE("se-halla-konsument") }.
