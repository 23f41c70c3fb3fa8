# Denmark: who has opened the medical record, and complaints about care.

step-dk-minlog = Look at Min Log on sundhed.dk
    .why = Min Log, “my log”, shows who has looked at your data through sundhed.dk and the shared medication record.
    .how = Log in to sundhed.dk and find Min Log. It goes back about { FACT("dk-min-log-years") } years, so save a copy. If you are treated in Region Hovedstaden or Region Sjælland, MinSP has its own log.
    .do-open-log = Log in and open Min Log
    .do-look-for-unknown = Look for places where you have not been
    .do-save-copy = Save or print what you wonder about
    .do-ask-why = Ask the region or clinic why someone looked
    .without-e-id = Write to the clinic or to the region’s data protection officer. Ask when your record was opened. The patient office in your region can help.
    .caution = The log does not show whether stolen files are being read. A name you do not know may have had a good reason to look. Ask first.

step-dk-log-art15 = Ask to see the access log
    .why = You have a right to see data about you. That can include the log, which shows what was opened and when.
    .how = Write to the organisation responsible for the record or register. A private clinic is itself responsible for its records. The answer is free and normally comes within { FACT("dk-access-answer-months") ->
            [one] one month
           *[other] { FACT("dk-access-answer-months") } months
        }.
    .do-find-responsible = Find out who is responsible
    .do-send-request = Send the letter to them or their data protection officer
    .do-note-date = Write down when you sent it
    .caution = Expect that names of employees are left out. If you need a name, write why. If they say no, you can complain to the Danish Data Protection Agency (Datatilsynet).
    .letter-log-request =
        To … (the clinic, the region or the authority)

        I ask to see the log of who has opened data about me. I do so under the right of access in the General Data Protection Regulation (GDPR).

        The period is from … to …
        It concerns these systems: … (or: all systems with data about me)

        I want to know what was opened, when, from which department and for what reason.
        I also need the name of the person who looked, because …

        Please send me the answer in a secure way: …

        Kind regards
        … (name and address)

step-dk-stpk = Complain about breach of patient rights
    .why = If an employee read or passed on your health data without a reason, you can have the matter decided.
    .how = Complain with the form on borger.dk. It goes to the Agency for Patient Complaints (Styrelsen for Patientklager). The time can be short. It is { FACT("dk-patient-complaint-weeks") } weeks from a decision, or from when you learned that you can complain.
    .do-write-down = Write down what happened, where and when
    .do-attach-log = Add a printout of the log and letters
    .do-send-complaint = Send the complaint
    .without-e-id = Call the agency on { PHONE("dk-patientklager") } and ask for the paper form. The patient office in your region can help you for free.
    .caution = If you do not have the strength now, call and ask when your time runs out. If the clinic was hacked, see the step about Datatilsynet.
