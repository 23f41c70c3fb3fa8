# Finland: who has looked at your health data.

step-fi-kanta-check = See where your data was used
    .why = MyKanta (OmaKanta) shows which care units have used your data. That helps you ask in the right place.
    .how = Log in to MyKanta and see where your data has been processed. It shows units, not people. You can ask for names and times in the next step.
    .do-sign-in = Log in to MyKanta
    .do-look-where = Look for units where you have not been
    .do-write-down = Write down the unit and the date
    .without-e-id = Call your care unit, or call Kela on { PHONE("fi-kela-kanta") } and ask how to request the data.
    .caution = A unit you do not know does not always mean that something is wrong. Laboratories, referrals and prescriptions can show up. New bans on sharing your data can make your care harder. Talk to someone at your care unit first.

step-fi-log-data-request = Ask for the access log
    .why = The log shows who has opened your data. You have the right to know, and to ask for an explanation.
    .how = Write to the wellbeing services county or clinic that made the records. There is no common log, so write to each one, preferably in Finnish or Swedish. The first time is free. The answer must come within { FACT("fi-log-answer-months") } months.
    .do-find-unit = Search for “lokitiedot” on the county’s or clinic’s site
    .do-send-request = Send the form or letter in a safe way
    .do-mark-answer = Write down when the answer must come
    .do-ask-why = If something looks wrong, ask them to explain it
    .do-police-or-ombudsperson = Talk to the patient ombudsperson, and report to the police if you like
    .caution = For data older than { FACT("fi-log-back-years") } years you need a special reason, such as a suspicion. The answer is for you: you must not use it for anything else. A refusal must come in writing. Asking again about the same period can cost money. You do not have to suspect anyone to ask.
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
    .letter-clarification =
        Hello,

        I ask you to find out if my data has been used without a reason.

        Who or which unit: …
        When: …
        Which data: …
        How my suspicion arose: …

        Please tell me, for each time, why the data was opened. If there was no reason, tell me what you will do.

        Please answer by letter or in a secure service: ….

        Place and date: …
        Name and phone: …

step-fi-kanta-bans = Consider bans in MyKanta
    .why = In MyKanta you can limit who sees your health data from now on. It does not change what has already happened.
    .how = First talk to someone at your care unit about what a ban means for you. Then log in and look at your choices. You can change them at any time, free of charge. There is no hurry.
    .do-talk-in-care = Ask your care unit how a ban affects your treatment
    .do-look-at-choices = Look at permissions and bans in MyKanta
    .do-decide = Decide only when you have had an answer
    .without-e-id = Call Kela on { PHONE("fi-kela-kanta") } or your care unit and ask what to do.
    .caution = A ban can keep important data from those who treat you. The unit that made the records still sees them. Guardians cannot set the ban for a child.

step-fi-care-complaint = Complain about care, if you like
    .why = Then the unit has to answer what went wrong. It can also help to stop it from happening again.
    .how = The patient ombudsperson helps you free of charge. Start with an objection (muistutus) to the unit. The answer usually takes about a month. If it is not enough, complain (kantelu) to the supervisor, Lupa- ja valvontavirasto. Finnish or Swedish is best.
    .do-call-ombudsperson = Find the patient ombudsperson on the county’s site and call
    .do-write-objection = Send the objection to the head of the unit
    .do-wait-answer = Write down when you sent it and when they answered
    .do-complain = If the answer is not enough, send a complaint
    .caution = The ombudsperson advises but decides nothing. If the patient cannot write, a legal representative or someone close can make the objection. On Åland, the ombudsman office gives advice. Older pages name Valvira and the regional agencies. Their tasks have moved.
    .letter-objection =
        To the head of … (unit)

        Objection (muistutus)

        I am a patient of yours. On … I learned that … has looked at my data. I see no reason for it in my care.

        I ask for a written answer to this:
        – Who looked, when and why?
        – What are you doing so that it does not happen again?
        – What will you do now in my case?

        Enclosed: …

        Please answer by letter to ….

        Place and date: …
        Name: …
    .letter-complaint =
        To Lupa- ja valvontavirasto (LVV)

        Complaint about care (kantelu)

        Unit: …
        What happened and when: …
        I made an objection on … and received this answer: … (enclosed).

        I ask you to find out if the unit followed the law when it handled my data.

        Place and date: …
        Name and address for the answer: …
