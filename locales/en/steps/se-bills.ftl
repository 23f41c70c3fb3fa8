step-se-dispute-invoice = Dispute the bill in writing
    .why = A bill that nobody answers can go on to debt collection and Kronofogden, the Swedish Enforcement Authority. A written no shows that you do not accept it.
    .how = Do not pay. Write to the company that you have not ordered anything. If a debt collector sends the same claim, answer that too.
    .do-do-not-pay = Do not pay, not even part of the sum
    .do-write = Write to the company and send the letter
    .do-keep-copy = Keep the bill and a copy of your letter
    .do-dispute-again = Dispute each new claim in the same way
    .caution = Do not sign by hand, because signatures have been copied. Hello Consumer (Hallå konsument) has templates and answers on { PHONE("se-halla-konsument") }.
    .letter-dispute =
        Hello,

        I dispute your bill. It has the number …, the sum … and the date …

        I have not ordered anything from you. Someone else may have used my data.

        Please cancel the claim and confirm this in writing. Do not send it to debt collection, because it is disputed.

        The number of my police report, if I have made one: …

        Name: …
        Address: …
        Phone or email: …
        Date: …

step-se-dispute-payment-order = Answer Kronofogden in time
    .why = Without an answer the claim can be confirmed, and you can get a payment default entry. If you say no in time, Kronofogden does not confirm it.
    .how = If you get a letter about a payment order (betalningsföreläggande), answer within the time in the letter, often { FACT("se-payment-order-days") } days after you confirm it. Confirming that you got it is not accepting. Write that you object, and why.
    .do-open-letters = Open every letter from Kronofogden
    .do-confirm-receipt = Confirm that you have received the letter
    .do-object = Write that you object, with case number and reason
    .do-ask-about-debts = Ask if there are other claims against you
    .caution = Whoever has the claim can go on to court. If you lose there, you may have to pay costs. You can answer Kronofogden online, on a form, by email or by letter.
    .say = Hello. I have got a claim that is not mine. Someone has used my data. I want to object. How do I do that, and what is the last day? Are there other claims against me?
