# Finland: complaint and damages.

step-fi-dpo-complaint = Complain to the authority, if you like
    .why = The Data Protection Ombudsman can look into how the organisation handled your data and order it to act. This can wait until you have the strength.
    .how = Ask the organisation first. If there is no answer, or a poor one, fill in the form on the Ombudsman’s site. It is free.
    .do-ask-organisation-first = Write to the organisation and wait for an answer
    .do-collect = Collect questions, answers and dates
    .do-send-form = Fill in and send the form
    .caution = It often takes a long time. The Ombudsman does not investigate crimes or award damages. Do not send sensitive data by ordinary email. If it is about a public body on Åland, turn to Datainspektionen there.

step-fi-damages-controller = Claim damages, if you like
    .why = You can have a right to compensation for costs and suffering if your data was handled against the rules. It is your choice, and it can wait.
    .how = Write first to the organisation responsible for your data. Talk to a lawyer before you go to court. The claim expires { FACT("fi-damages-limit-years") } years after you learned about the damage and who is responsible.
    .do-keep-receipts = Keep receipts and note time, travel and costs
    .do-get-advice = Call a legal advice line or the legal aid agency
    .do-write-claim = Write the claim and keep a copy
    .do-mark-date = Write down when the time ends
    .caution = A trial can cost you money too. Ask about legal aid and your home insurance. The Ombudsman does not decide on damages. Nobody can promise how it goes.
    .letter-claim =
        Hello,

        My personal data was included in the data breach that you told me about on ….

        I claim compensation for the damage the breach has caused me, under the article on compensation in the General Data Protection Regulation (GDPR).

        My costs: … (what, when, sum). Receipts are enclosed.
        Suffering and other harm: ….
        Total: … euros.

        Please answer by …. I will give payment details in a safe way when you have answered.

        Place and date: …
        Name and address for the answer: …
