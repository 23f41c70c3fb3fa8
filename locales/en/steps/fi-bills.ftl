# Finland: purchases, loans, debt collection and court papers in your name.

step-fi-tell-seller-or-lender = Call the seller or lender
    .why = Then they can stop the delivery and the claim. The sooner they know, the less can happen.
    .how = Say that it was not you who bought or borrowed. Ask them to cancel it and correct their data. If a false loan is in the Positive credit register, the lender must correct it within { FACT("fi-lender-correction-days") } working days.
    .do-call = Call whoever sold or lent in your name
    .do-cancel = Ask them to cancel it and close the customer account
    .do-check-register = Look in the register for loans that are not yours
    .do-write = Send the same thing in writing
    .do-note-answer = Write down what they answered and when
    .caution = The register changes nothing by itself: the lender makes the correction. Unpaid bills and phone debts do not show there. Give the police report number, but no more data than they need.
    .say = Hello. Can we speak English? Someone has used my data to buy or borrow from you. It was not me. Please stop it and correct your data. I am reporting it to the police. Please send me the answer in writing.
    .letter-correction =
        Hello,

        Someone has used my personal data to order or borrow from you. It concerns order, contract or loan number …, dated ….

        I did not make the order and I did not enter into the contract. I ask you to
        – cancel it and stop delivery and claims
        – close the customer account that was opened in my name
        – correct the data you hold and the registers you have given it to
        – tell me which of my data was used and how the buyer was identified.

        I have made a police report. Its number is ….

        Please answer in writing by …. If you need my personal identity code, I will give it in a safe way.

        Place and date: …
        Name and address for the answer: …

step-fi-dispute-collection = Dispute the debt collection
    .why = Once you dispute an unclear debt in writing, it is not to be collected further. That is good collection practice in Finland.
    .how = Write to both the collector and the seller, before the date in the letter. Ask them to stop, correct the data and pay your costs. If you have not had such a letter, you can skip this.
    .do-find-case = Find the case number in the letter
    .do-write-both = Write to the collector and to the seller
    .do-before-due-date = Send it before the date in the letter
    .do-ask-costs = Ask them to pay your own costs
    .do-keep-copy = Keep the claim, your letter and the receipt
    .caution = Do not sign a payment plan for a debt that is not yours. A reminder can cost at most { FACT("fi-reminder-fee-max") } euros and come { FACT("fi-reminder-wait-days") } days after the due date at the earliest. If a court writes, your dispute is not enough: answer the court too.
    .letter-dispute =
        Hello,

        I have received your claim in case number …, dated …, for … at ….

        I dispute the whole debt. I did not order anything and I have no contract. Someone else has used my data.

        I ask you to
        – stop the collection at once
        – show in writing what the claim is based on and how the buyer was identified
        – not pass on data about the debt, and correct what has already been passed on
        – pay my costs for sorting this out, … euros in total.

        I have made a police report. Its number is ….

        Please answer in writing by …, to this address: ….

        Place and date: …
        Name: …

step-fi-answer-court = Answer if a court writes
    .why = Without an answer, the district court can decide without you. That can lead to a payment default entry and enforcement.
    .how = This is for you if a summons comes. The last day to answer is in the letter. Write that you dispute the claim and why. Send the answer to the district court in Finnish or Swedish.
    .do-read-date = Read the letter and write down the last day
    .do-get-help = Call the legal aid agency or a legal advice line
    .do-write-answer = Write that you dispute the claim and why
    .do-send-in-time = Send the answer before the last day
    .do-keep-proof = Keep a copy and proof that you sent it
    .caution = Answer even if you have already disputed the bill. If the judgment has come, you can ask the same court in writing to take the case up again. You have { FACT("fi-reopening-days") } days from when you can be shown to have learned of it. An email can count. Do not wait, and get help. The letter here is only a help: the court reads Finnish and Swedish.
    .letter-answer =
        To the District Court of …

        Answer in case number …
        Claimant: …
        Defendant: … (me)

        I dispute the whole claim.

        Grounds: I did not enter into the contract and did not order anything. Someone else has used my personal data. I made a police report, number …, on …. I wrote to the claimant and disputed the claim on ….

        Evidence: the police report, my letter to the claimant, the claimant’s answer, ….

        I ask the court to dismiss the claim and to order the claimant to pay my costs.

        Place and date: …
        Name, address and phone: …
    .letter-reopening =
        To the District Court of …

        Application to reopen a default judgment (takaisinsaanti) in case number …
        The judgment was given on …. I learned of it on …, in this way: ….

        I ask the court to take the case up again and dismiss the claim.

        Grounds: I did not enter into the contract and did not order anything. Someone else has used my personal data. I could not answer earlier because ….

        Evidence: police report number …, ….

        I also ask that the judgment is not enforced before the case is decided.

        Place and date: …
        Name, address and phone: …

step-fi-refund-unauthorised-payment = Ask the bank for a refund
    .why = The bank often has to pay back a payment that you did not approve. It helps to report it quickly.
    .how = Send a written claim, on the bank’s form or as a letter. If the bank refuses, ask for the reason in writing. FINE can then assess the case free of charge. If no money is gone, you can skip this.
    .do-list-payments = Write down each payment: date, sum and recipient
    .do-claim = Send the claim to the bank
    .do-ask-reason = If the bank refuses, ask for the reason in writing
    .do-call-fine = Call FINE if you are not satisfied
    .caution = Your own share is at most { FACT("fi-card-own-share-max") } euros for what happened before you reported. If codes or card were kept with very little care, it can be the whole sum. If you approved the payment yourself it is harder, but ask the bank to recall it anyway. Nobody can promise how it goes.
    .letter-refund =
        Hello,

        I ask the bank to pay back payments that I have not approved.

        Account or card, last digits only: …
        Payments: date, sum and recipient: …
        I noticed them on … at ….
        I reported to you on … at ….

        I did not make or approve the payments. This is how the data may have got out: ….

        Police report number: ….

        If you do not pay back the whole sum, I ask for the reason in writing.

        Place and date: …
        Name and phone: …
