step-se-dispute-invoice = Dispute the bill in writing
    .why = A bill that nobody answers can go on to debt collection and Kronofogden, the Swedish Enforcement Authority. A written no shows that you do not accept it.
    .how = Do not pay. Write to the company that you have not ordered anything. If a debt collector sends the same claim, answer that too. Choose Swedish in Lykta to get the letters in Swedish.
    .do-do-not-pay = Do not pay, not even part of the sum
    .do-write = Write to the company and send the letter
    .do-keep-copy = Keep the bill and a copy of your letter
    .do-dispute-again = Dispute each new claim, also from a debt collector
    .do-ask-adviser = Ask the municipality’s consumer adviser if you want help
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
    .letter-collection =
        Hello,

        I dispute your claim. It has the number … and is for … kronor to …

        I have not ordered anything. Someone else may have used my data. I already disputed the bill on … A copy of that letter is enclosed.

        The number of my police report: … A copy is enclosed.

        Please close the case and confirm it in writing. A disputed claim is not to be pursued as debt collection.

        Name: …
        Address: …
        Phone or email: …
        Date: …

step-se-dispute-payment-order = Answer Kronofogden in time
    .why = Without an answer the claim can be confirmed, and you can get a payment default entry. If you say no in time, Kronofogden does not confirm it.
    .how = Have you got a letter about a payment order (betalningsföreläggande)? Answer within the time in the letter, often { FACT("se-payment-order-days") } days after you confirm it. Confirming that you got it does not mean that you accept the claim. Write that you object, and why.
    .do-open-letters = Open every letter from Kronofogden
    .do-confirm-receipt = Confirm that you have received the letter
    .do-object = Write that you object, with case number and reason
    .do-ask-about-debts = Ask if there are other claims against you
    .caution = Whoever has the claim can go on to court. If you lose there, you may have to pay costs. You can answer online, on a form, by email or by letter. Choose Swedish in Lykta to get the letter in Swedish. For a European payment order it is Form F and { FACT("se-european-order-days") } days.
    .say = Hello. I have got a claim that is not mine. Someone has used my data. I want to object. How do I do that, and what is the last day? Are there other claims against me?
    .letter-object =
        Hello,

        I object to the claim. I do not accept any part of it.

        Case number (målnummer): …
        Who demands payment: …

        Reason: I have not ordered anything or borrowed money. Someone else has used my data. I have made a police report with the number …

        Name: …
        Personal identity number, if the letter cannot be linked to me in another way: …
        Address: …
        Date: …

step-se-check-debts = Check debts in your name
    .why = A claim may have gone all the way to Kronofogden without you seeing the letter. The earlier you see it, the more can be corrected.
    .how = Log in to Kronofogden’s Mina sidor. If there is a debt that is not yours, ask for a correction. The credit information company decides about payment default entries, so write there too. Choose Swedish in Lykta to get the letter in Swedish.
    .do-see-debts = See what debts are registered in your name
    .do-ask-for-correction = Ask Kronofogden to correct what is wrong
    .do-ask-credit-company = Ask the credit information company to remove a wrong entry
    .without-e-id = Call Kronofogden on { PHONE("se-kronofogden-service") } and ask for an extract.
    .caution = Most of what Kronofogden holds is public. If you have a protected identity, say so before you give an address. A correction can take time, so keep copies.
    .letter-correct =
        Hello,

        You have a debt registered in my name that is not mine.

        Case: …
        Who demands payment: …
        Amount: …

        Someone has used my data. I have made a police report with the number … A copy is enclosed.

        Please correct the register and confirm it in writing.

        Name: …
        Address: …
        Date: …
