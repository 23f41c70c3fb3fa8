# How to recognise the fraud that follows a leak, how to check a sender, and what to do after an answer. $country (String): FI, SE or DK, the country whose help is shown.

page-fraud-that-follows = The fraud that follows
    .lead = Someone who has your data can sound real. Hang up, find the number yourself, and take your time.
    .signs-title = How to recognise it
    .signs =
        Someone may know a lot about you. That proves nothing. The name and number you see can also be false. Be careful when one of these is true:

        – It is urgent, and you must not hang up.
        – You are asked for codes, a login or an approval.
        – You are asked to pay a fee or to move money.
        – The link or number is in the message itself.
        – You must not tell anyone.

        One sign is enough to stop. You do not need to be polite.
    .forms-title = What it can look like
    .forms =
        – A call from “the bank” or “the police”, who want to rescue your money.
        – A message about a parcel, a refund or the leak itself.
        – A letter or a bill for something you did not order.
        – A message from “your child”, who has a new number.
        – Someone who knows what care you have had and wants money.
        – A parcel you do not expect.

        Has a parcel come? Do not accept it, or leave it unopened. Ask the sender who ordered it, on a number you found yourself. It may be an order in your name.
    .never-fi-title = What they never ask for
    .never-fi =
        The police, your bank and the Tax Administration never ask for your online banking codes. They do not need them.

        There is no “safe account”. The police, other authorities and the bank do not call, write or come to the door to say that money must be moved. They do not need a picture of your passport or ID card to stop a fraudster either.

        You can always end a call that feels wrong.
    .never-se-title = What they never ask for
    .never-se =
        Hang up if someone asks you to log in or sign with BankID. Do so also when the voice says it is the police, the bank or a clinic.

        Never hand over a card, a code or valuables to someone who comes to your home. The police warn of calls where someone claims to be police and wants to fetch gold or get your card details.

        Do not call a number that came in a text message. Do not use the link.
    .never-dk-title = What they never ask for
    .never-dk =
        Authorities and banks never call or write to get codes for MitID. Nor do they ask for your user ID, the end of your CPR number or card details.

        Never approve anything in MitID that you did not start yourself. Stop if someone asks you to approve while you talk.

        The number you see can be forged. Hang up, and call a number that you found yourself.
    .check-title = How to check the sender
    .check =
        – Hang up, or leave the message.
        – Find the number yourself: on an old letter, on your card, or on a page whose address you type.
        – Call the main number and ask if they have tried to reach you.
        – Log in as you always do and see if the same thing is in { $country ->
                [FI] Suomi.fi Messages
                [SE] your digital mailbox
               *[DK] Digital Post
            }.
        – Do not pay or log in to get compensation. You apply for that yourself.
        – Ask someone you trust what they think.

        Keep a message that names your real data. You may need it for a police report.
    .recovery-title = False compensation and “help” to get money back
    .recovery =
        Someone who was tricked once often hears from new fraudsters. They say that they are an authority or a well-known company that has found your money. First they want you to pay a fee or a tax, or to log in to get it. Sometimes they send false certificates.

        Sweden’s financial supervisory authority (Finansinspektionen) has seen several such cases. Fraudsters have also said that they call from that authority itself.
    .bills-fi-title = Bills for something you did not order
    .bills-fi =
        A bill alone creates no debt. Do not pay it to get rid of it, but do not ignore it either.

        Dispute it in writing before the due date. Ask them to prove that you ordered it. Keep the bill and a copy of your answer. The KKV complaint assistant makes a letter for you, in Finnish: { LINK("fi-kkv-complaint-assistant") }

        Does a summons come from the district court? Answer by the date in the letter, even if you have disputed the bill.
    .bills-se-title = Bills for something you did not order
    .bills-se =
        Do not pay as a precaution. Dispute the bill in writing as soon as you can. Do not sign by hand, because signatures have been copied. Keep a copy. Dispute again if a debt collector writes.

        Does a letter come from the Swedish Enforcement Authority (Kronofogden)? Confirm that you have received it. That does not mean that you accept the claim. Then answer within the time in the letter, usually { FACT("se-payment-order-days") } days. Without an answer Kronofogden can decide against you.
    .bills-dk-title = Bills for something you did not order
    .bills-dk =
        Do not pay as a precaution, and do not ignore the bill. If you pay without protest, it can count as a yes.

        Write at once that you have ordered nothing. Ask the company to show the agreement. The company has to prove that it exists.

        Has the claim gone to a debt collector? Write the same to them. Always answer letters from a court.
    .answered-fi-title = If you have already answered
    .answered-fi =
        Someone tricked you. It is nothing to be ashamed of, and much can be done now.

        First call your bank’s blocking service. Nordea and Säästöpankki: { PHONE("fi-bank-block-nordea") }. OP: { PHONE("fi-bank-block-op") }. Danske Bank: { PHONE("fi-bank-block-danske") }. With another bank, take the number from the bank’s own page or app. Say that you gave out codes or paid.

        Then report it to the police online or at a police station. Change the passwords you gave out. Victim Support Finland (RIKU) listens on { PHONE("fi-riku-116006") }.
    .answered-se-title = If you have already answered
    .answered-se =
        Someone tricked you. It is nothing to be ashamed of, and much can be done now.

        First call your bank, on the number on your card or in the app. Ask them to stop payments and block your card and BankID. Never call a number that the fraudster gave you.

        Then call the police on { PHONE("se-police-114-14") }. If it is happening right now, call { PHONE("se-emergency-112") }. Ask your bank for the money back at once, in writing. Hello Consumer shows you how, on { PHONE("se-halla-konsument") }. Victim Support Sweden listens on { PHONE("se-brottsofferjouren-116006") }.
    .answered-dk-title = If you have already answered
    .answered-dk =
        Someone tricked you. It is nothing to be ashamed of, and much can be done now.

        First call your bank. If it is closed, Nets blocks Dankort and Visa/Dankort on { PHONE("dk-nets-card-block") } and Mastercard on { PHONE("dk-nets-mastercard") }. If someone got your codes, block MitID on mitid.dk or on { PHONE("dk-mitid-support") }.

        Then dispute the payment with your bank, preferably within { FACT("dk-objection-days") } days. The Cyber hotline helps you further on { PHONE("dk-cyberhotline") }. Report on politi.dk or on { PHONE("dk-police-114") }. Victim Support Denmark listens on { PHONE("dk-offerraadgivningen") }.
