step-se-journal-log = See who opened your medical record
    .why = The log shows when your record was opened and by which unit, sometimes also by whom. You have the right to know.
    .how = In some regions the log is in 1177 Journalen. Otherwise, ask the clinic for a log extract for a certain period.
    .do-read-log = Log in to 1177 and see if the log is there
    .do-ask-for-extract = Ask the clinic for a log extract
    .do-ask-head = Ask the head of the unit about entries you do not understand
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

step-se-care-complaint = Complain about the care
    .why = The care provider has to answer what happened and why. You can also say what you want them to change.
    .how = Write to the care provider first. They have { FACT("se-care-answer-weeks") } weeks to answer. The patients’ advisory committee (patientnämnden) in your region is independent and can help. If the answer is not enough, you can complain to IVO, the care inspectorate.
    .do-write-to-care = Write to the care provider
    .do-ask-patientnamnden = Ask the patients’ advisory committee for help
    .do-tell-ivo = Complain to IVO if the answer is not enough
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
