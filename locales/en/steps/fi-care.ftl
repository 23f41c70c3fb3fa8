# Finland: who has looked at your health data.

step-fi-kanta-check = See where your data has been used
    .why = MyKanta (OmaKanta) shows which care units have used your data. That helps you ask in the right place.
    .how = Log in to MyKanta and see where your data has been processed. It shows units, not people. You can ask for names and times in the next step.
    .do-sign-in = Log in to MyKanta
    .do-look-where = Look for units where you have not been
    .do-write-down = Write down the unit and the date
    .without-e-id = Call your care unit, or call Kela on { PHONE("fi-kela-kanta") } and ask how to request the data.
    .caution = A unit you do not know does not always mean that something is wrong. Laboratories, referrals and prescriptions can show up. New bans on sharing your data can make your care harder. Talk to someone in your care first.

step-fi-log-data-request = Ask for the access log
    .why = The log shows who has opened your data. You have the right to know, and to ask for an explanation.
    .how = Write to the wellbeing services county or clinic that made the records. There is no common log, so write to each one. The first time is free. The answer must come within { FACT("fi-log-answer-months") } months.
    .do-find-unit = Search for “lokitiedot” on the county’s or clinic’s site
    .do-send-request = Send the form or letter in a safe way
    .do-mark-answer = Write down when the answer must come
    .do-ask-why = If something looks wrong, ask them to explain it
    .do-police-or-ombudsperson = Talk to the patient ombudsperson. Report to the police if you like
    .caution = For data older than { FACT("fi-log-back-years") } years you need a special reason, such as a suspicion. The answer is for you: you must not use it for anything else. A refusal must come in writing. You do not have to suspect anyone to ask.
    .letter-request =
        Hello,

        I ask for log data on who has viewed and used my patient and client data.

        Period: from … to ….
        Units or services: ….
        Reason, if the period is further back: ….

        I would like to know who has processed the data, when, in which unit and why. If you do not give me the data, I ask for a written decision.

        I will prove my identity in the way you tell me. I do not send my personal identity code by ordinary email.

        Please answer by letter or in a secure service: ….

        Place and date: …
        Name and phone: …
