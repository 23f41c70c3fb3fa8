step-se-dispute-transaction = Claim money back from your bank
    .why = Has money been taken without your approval? Then it is the bank that has to show what happened, not you.
    .how = Write to the bank as soon as you can. Say which payments it is about, that you did not approve them, and when you noticed. Does the bank say you were grossly negligent? Even then your share is at most { FACT("se-own-share-most") } Swedish kronor, except in particularly blameworthy cases. Choose Swedish in Lykta to get the letter in Swedish.
    .do-list-payments = Write down the payments with date and amount
    .do-send-letter = Send the letter or the bank’s own form
    .do-enclose-report = Enclose a copy of the police report
    .do-ask-for-decision = Ask for the bank’s answer in writing
    .caution = If you approved a payment yourself, the bank often refuses. Then you can get free advice from Konsumenternas on { PHONE("se-konsumenternas-bankbyra") }. They never call you first. An old refusal can be looked at again.
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
    .how = Use ARN’s own form, online or on paper. It is in Swedish. They do not accept ordinary letters and emails. Do it within { FACT("se-arn-months") } months of the bank’s first refusal.
    .do-get-refusal = Ask the bank for a written refusal
    .do-ask-bureau = Ask Konsumenternas for advice
    .do-fill-in-form = Fill in ARN’s form and say what you claim
    .do-enclose = Enclose the bank’s decision and the police report
    .caution = The answer can take a long time. Keep the evidence short. If ARN says no, there is still the court. In some cases the Consumer Ombudsman can help you there. Ask Hello Consumer on { PHONE("se-halla-konsument") }.
