# Finland: complaint and damages.

step-fi-dpo-complaint = Complain to the authority, if you like
    .why = The Data Protection Ombudsman can look into how the organisation handled your data and order it to act. This can wait until you have the strength.
    .how = Ask the organisation first. If there is no answer, or a poor one, fill in the form on the Ombudsman’s site. It is free.
    .do-ask-organisation-first = Write to the organisation and wait for an answer
    .do-collect = Collect questions, answers and dates
    .do-send-form = Fill in and send the form
    .caution = It often takes a long time. The Ombudsman does not investigate crimes or award damages. Do not send sensitive data by ordinary email. If it is about a public body on Åland, turn to Datainspektionen there.
    .letter-complaint =
        To the Office of the Data Protection Ombudsman

        Notification about how my personal data has been handled

        Organisation: …
        What happened and when: …
        I asked the organisation on …. I received this answer: … / I have had no answer.
        This is what I think is wrong: …
        This is what I ask for: …

        Enclosed: my questions, the answers, the letter about the breach.

        Place and date: …
        Name and address for the answer: …

step-fi-damages-controller = Claim damages, if you like
    .why = You may have a right to compensation for costs and suffering if your data was handled against the rules. It is your choice, and it can wait.
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

step-fi-state-compensation = Apply for compensation from the state
    .why = If the person who threatened you does not pay, the state can pay for part of the suffering. This applies to extortion and attempted extortion.
    .how = Apply to the State Treasury when you have made a police report and claimed damages from the person who did it. Handling takes about { FACT("fi-state-treasury-handling-min") } to { FACT("fi-state-treasury-handling-max") } months. It is free.
    .do-claim-first = First claim damages from the person who did it
    .do-get-medical = Ask for a medical report from that time, if you felt unwell
    .do-ask-time = Ask the State Treasury for the last day to apply
    .do-apply = Fill in the application. Add judgment, report and receipts
    .caution = The state does not pay for suffering from hacking or from data being spread. A deduction of { FACT("fi-crime-damage-deduction") } euros can be made. The last day is often { FACT("fi-state-compensation-limit-years") } years after the final judgment. Check both with the State Treasury.

step-fi-legal-help = Ask a lawyer for advice
    .why = A lawyer can tell you what is worth doing and what you can leave aside.
    .how = Victim Support’s legal advice line is free and answers in Finnish. The legal aid agency gives advice about debts, and legal aid that depends on your income. Takuusäätiö (the Guarantee Foundation) gives anonymous advice about debts.
    .do-riku-lawyer = Call { PHONE("fi-riku-legal-phone") } with a short question
    .do-legal-aid = Apply for legal aid from the agency, online or at an office
    .do-debt-advice = If you have false debts, ask for debt counselling
    .do-ask-insurance = Ask your insurance company before you hire a lawyer
    .caution = Legal aid can cost money if your income is higher. Small matters by phone do not depend on income. Ask for the price before you start.
