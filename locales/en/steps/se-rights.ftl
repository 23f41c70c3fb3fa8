step-se-imy-complaint = Complain to IMY
    .why = The Swedish Authority for Privacy Protection (IMY) checks how organisations use personal data. A complaint tells it what has happened.
    .how = Contact the organisation first. If that does not help, fill in IMY’s form or send the letter to { FACT("se-imy-post") }. You can write in Swedish or English. You can also complain for someone else.
    .do-ask-organisation-first = Write to the organisation and keep the answer
    .do-write-what-is-wrong = Write what is wrong and how it concerns you
    .do-attach = Enclose the letters you have received
    .do-send = Send the complaint
    .caution = IMY does not represent you and cannot award damages. You do not have to complain to get help from the organisation.
    .letter-complaint =
        Hello,

        I want to complain about how personal data is being used.

        It is about this organisation: …
        The data is about me, or: …

        This is what happened: …
        I believe it breaks the General Data Protection Regulation (GDPR), because: …

        I contacted the organisation on … I got this answer, or no answer: …
        Copies of the letters are enclosed.

        Name: …
        Address, phone or email: …
        Date: …

step-se-damages = Claim damages
    .why = Whoever broke the data protection rules may have to pay for the harm. That also covers harm that does not show in money, such as worry.
    .how = Write to the organisation, or to the supplier that held the data. Say what happened, how it has harmed you and what you claim. If it is a Swedish state authority, the claim goes to the Chancellor of Justice (Justitiekanslern, JK). Choose Swedish in Lykta to get the letter in Swedish.
    .do-write-down-harm = Write down how the breach has affected you
    .do-keep-receipts = Keep receipts, certificates and letters
    .do-send-claim = Send the letter and keep a copy
    .caution = You must be able to show the harm. If they refuse, there is still the court, and whoever loses may have to pay costs. IMY cannot award damages. Ask first if your home insurance helps with a lawyer.
    .letter-claim =
        Hello,

        I claim damages under the General Data Protection Regulation (GDPR).

        This is what happened: …
        It concerned this data about me: …
        This is how it has harmed me: …

        I claim … Swedish kronor. This is how I have counted: …

        Please answer in writing by … If you refuse, I want to know why.

        Name: …
        Address or phone: …
        Date: …

step-se-crime-compensation = Apply for state compensation
    .why = The Swedish state can pay compensation when the person who did it or an insurance company does not. It can cover, for example, unlawful reading of your record, threats and spreading of sensitive data.
    .how = Make a police report first. Then apply to the Swedish Crime Victim Authority (Brottsoffermyndigheten) within { FACT("se-crime-compensation-years") } years of the crime, or of the end of the legal process. They help free of charge on { PHONE("se-brottsoffermyndigheten") }.
    .do-report-first = Find the number of the police report
    .do-ask-insurance = Ask your insurance company first
    .do-apply = Send the application
    .without-e-id = Fill in the paper form, sign it and send it by post. You can call the authority for help.
    .caution = Money that someone tricked you out of is usually not covered. An answer takes several months. For a child the guardians apply together, and the child can apply until the age of { FACT("se-crime-compensation-child-age") }. Do not email sensitive details.
    .say = Hello. I have been harmed by a crime that concerns my data. I have made a police report. Can I get compensation? Can you help me with the form?
