# Denmark: who has opened the medical record, and complaints about care.

step-dk-minlog = Look at Min Log on sundhed.dk
    .why = Min Log, “my log”, shows who has looked at your data through sundhed.dk and the shared medication record.
    .how = Log in to sundhed.dk and find Min Log. It goes back about { FACT("dk-min-log-years") } years, so save a copy. If you are treated in Region Hovedstaden or Region Sjælland, MinSP has its own log.
    .do-open-log = Log in and open Min Log
    .do-look-for-unknown = Look for places where you have not been
    .do-save-copy = Save or print what you wonder about
    .do-ask-why = Ask the region or clinic why someone looked
    .do-check-medicine = Look in the medication record for unknown prescriptions
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
    .caution = Expect the names of employees to be left out. If you need a name, write why. If they say no, you can complain to the Danish Data Protection Agency (Datatilsynet).
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

step-dk-stpk = Complain if patient rights were broken
    .why = If an employee read or passed on your health data without a reason, you can ask for a decision on it.
    .how = Complain with the form on borger.dk. It goes to the Agency for Patient Complaints (Styrelsen for Patientklager). The time can be short. It is { FACT("dk-patient-complaint-weeks") } weeks from a decision, or from when you learned that you can complain.
    .do-write-down = Write down what happened, where and when
    .do-attach-log = Add a printout of the log and letters
    .do-send-complaint = Send the complaint, in Danish
    .without-e-id = Call the agency on { PHONE("dk-patientklager") } and ask for the paper form. The patient office in your region can help you for free.
    .caution = If you do not have the strength now, call and ask when your time runs out. If the clinic was hacked, see the step about Datatilsynet. Styrelsen for Patientsikkerhed does not take complaints, though old pages say so.
    .letter-complaint =
        To Styrelsen for Patientklager

        I want to complain about a breach of my rights as a patient.

        Whom it concerns: … (clinic, hospital or person)
        What happened: …
        When it happened: …
        How I found out: …

        I asked them on … They answered: …
        I got a decision, or learned that I can complain, on …

        Attached: printout of the log, letters and answers.

        Kind regards
        … (name and address)

step-dk-own-journal = Ask to see your medical record
    .why = When you know what it says, you know what others may have seen. You can have errors corrected.
    .how = Ask the clinic or hospital that wrote the record. Much can also be read on sundhed.dk. You can do it yourself from the age of { FACT("dk-journal-access-age") }.
    .do-choose-day = Choose a day when you are not alone
    .do-ask = Ask for the record
    .do-correct = Write down what is wrong
    .do-ask-private = Ask if something can be marked as private
    .without-e-id = Call, or send the letter. There are no rules for how you write.
    .caution = It can hurt to read. You can ask to go through it with your therapist or doctor. A private mark does not bring back what got out. It can make it harder to help you in an emergency.
    .letter-journal =
        To … (the clinic or hospital department)

        I ask to see the record that you hold about me (aktindsigt).

        It concerns the time from … to …
        I would like: … (the whole record, notes from conversations, letters)

        I also want to know if something can be marked as private, so that fewer people can open it.

        Please send it in a secure way, or call when it is ready: …

        Kind regards
        … (name and date of birth)

step-dk-report-viewing = Report a look-up without a reason
    .why = Staff are only allowed to open the records of people they treat. Breaking that can be punished.
    .how = First ask the region in Denmark if it reports the matter itself. Otherwise call the police on { PHONE("dk-police-114") } and have the log at hand.
    .do-ask-region = Ask the region if it has reported it
    .do-report = Report it to the police
    .do-keep-number = Write down the reference number
    .caution = Do not expect to get the name of the person who looked. The punishment is most often a fine. You decide whether you want to report it.
    .say = Hello. Someone opened my medical record without a reason. I have a printout of the log. I want to report it. Can I have a reference number?
