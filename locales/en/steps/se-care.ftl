step-se-journal-log = See who opened your medical record
    .why = The log shows when your record was opened and by which unit, sometimes also by whom. You have the right to know.
    .how = In some regions the log is in 1177 Journalen. Otherwise, ask the clinic for a log extract for a certain period. Choose Swedish in Lykta to get the letter in Swedish.
    .do-read-log = Log in to 1177 and see if the log is there
    .do-ask-for-extract = Ask the clinic for a log extract
    .do-ask-head = Ask the head of the unit about unclear entries
    .do-tell-police = Call the police if someone read it without a reason
    .without-e-id = Call or write to the clinic and ask for a log extract. You can use the letter below.
    .caution = Staff names do not have to be shown. Someone who copied the data in a break-in does not appear in the log. You reach the police on { PHONE("se-police-114-14") }.
    .letter-log =
        Hello,

        I want to know who has opened my medical record. Please send me a log extract.

        Clinic or unit: …
        Period: from … to …

        I want the date, time and unit for each time the record was opened. Please add the name and the reason, if you can.

        Please send the answer to my address. Tell me if you need anything more to know that it is me.

        Name: …
        Address: …
        Phone: …
        Date: …

step-se-care-complaint = Complain about care
    .why = The care provider has to tell you what happened and why. You can also say what you want them to change.
    .how = Write to the care provider first. They have { FACT("se-care-answer-weeks") } weeks to answer. The patients’ advisory committee (patientnämnden) in your region is independent and can help. If the answer is not enough, you can complain to IVO, the care inspectorate. Choose Swedish in Lykta to get the letter in Swedish.
    .do-write-to-care = Write to the care provider
    .do-ask-patientnamnden = Ask the patients’ advisory committee for help
    .do-tell-ivo = Complain to IVO if the answer is not enough
    .without-e-id = Fill in IVO’s paper form and send it by post, or call { PHONE("se-ivo") }. For the clinic the letter below is enough.
    .caution = A complaint to IVO becomes a public document, and the decision cannot be appealed. IVO usually does not look into events more than { FACT("se-ivo-event-years") } years old. Someone else can write for you.
    .letter-complaint =
        Hello,

        I want to make a complaint. It is about … (clinic) and happened around …

        This is what happened: …

        For me it has meant that: …

        I want to know why it happened, what you have done about it and how you will stop it from happening again.

        I want you to contact me like this: …

        Please answer in writing.

        Name: …
        Address or phone: …
        Date: …

step-se-journal-block = Block parts of your medical record
    .why = With a block, other clinics cannot read what you choose. Then fewer people have a way in.
    .how = Ask each clinic separately, or do it on 1177 where that is possible. You can lift the block at any time. Choose Swedish in Lykta to get the letter in Swedish.
    .do-choose-units = Choose which clinics are not to read it
    .do-ask = Ask for the block or send the letter
    .do-plan-what-to-tell = Write down what you then need to tell yourself
    .caution = With the block, you must tell staff yourself what they need to know. In an emergency it can be opened. You may also stop seeing the record on 1177. It does not help against what is already stolen. A guardian cannot block a child’s record.
    .letter-block =
        Hello,

        I want to block others from reading the medical record that you hold about me.

        Clinic: …
        This is not to be read: …
        These are not to read it: …

        Please confirm when the block is in place. Please also tell me how to lift it.

        Name: …
        Address or phone: …
        Date: …

step-se-journal-correct = Have errors in your record corrected
    .why = An error in your record can follow you. You can ask for a correction, or for a note that you do not agree.
    .how = Write to the clinic. Say which text it is about, what is wrong and what it must say instead. Choose Swedish in Lykta to get the letter in Swedish.
    .do-read-first = Read the text and mark what is wrong
    .do-write = Send the letter to the clinic
    .do-ask-for-note = Ask for a note if they say no
    .caution = Clinics must keep medical records. A text can only be destroyed in exceptional cases, and IVO decides that. A correction does not change what has already got out. Read it when you are not alone, if you can.
    .letter-correct =
        Hello,

        Please correct information in my medical record. I use my right to rectification under the General Data Protection Regulation (GDPR).

        Clinic: …
        Date and text: …
        This is wrong, because: …
        This is what it should say: …

        If you cannot correct the text, please add a note that I do not agree. Please answer in writing.

        Name: …
        Address or phone: …
        Date: …
