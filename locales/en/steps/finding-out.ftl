# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-find-out-what-leaked = Ask which data got out
    .why = When you know which of your data was included, you know which steps are worth your time.
    .how = Turn to the organisation responsible for your data, even if the fault was at a supplier. Call, or send the letter. If nobody knows, ask for the data protection officer.
    .do-find-contact = Find the number on the organisation’s own page
    .do-ask-what = Ask which of your data was included
    .do-ask-if-spread = Ask if it was published or passed on
    .do-ask-written-answer = Ask for the answer in writing
    .do-note-answer = Write down the answer, the name and the day
    .caution = The first answers can change. Do not search leaked files yourself. Do you have { $country ->
            [FI] non-disclosure for personal safety
            [SE] a protected identity
           *[DK] name and address protection
    }? Ask by phone if your address was included, and do not write it in messages.
    .say = Hello. I am calling about what happened with data that you hold. Was my data included? Which data was it? Has anyone else got it? Please send me the answer by letter.
    .letter-questions =
        Hello,

        I understand that data you are responsible for may have reached someone else. I would like to know what this means for me. Please answer these questions:

        – Was data about me included, and if so, which data?
        – What happened, and when?
        – Did it happen at a supplier, and if so, which one?
        – Who may have got the data?
        – What can this lead to for me?
        – What have you done to limit the harm?
        – Whom can I call at your organisation?

        I was in contact with you during this time: …

        Please send the answer by letter to: …

        Kind regards,
        …

step-nordic-check-the-notice = Check that the notice is real
    .why = When a data breach becomes known, fraudsters may send their own messages about it.
    .how = Do not use the link or number in the message. Find the organisation yourself and see if it says the same.
    .do-leave-links = Leave links and attachments alone
    .do-find-page-yourself = Type the organisation’s address yourself
    .do-compare = Compare the notice with what the page says
    .do-look-in-digital-mail = Look in your post and in { $country ->
            [FI] Suomi.fi Messages
            [SE] your digital mailbox
           *[DK] Digital Post
    }
    .caution = No bank or authority asks for your codes or passwords. Have you had no notice? You can still ask the organisation.

step-nordic-access-request = Ask for a copy of your data
    .why = You have a right to know what an organisation holds about you, and who has received it.
    .how = Write to the organisation responsible for the data. It must answer within { FACT("nordic-access-answer-months") ->
            [one] { FACT("nordic-access-answer-months") } month
           *[other] { FACT("nordic-access-answer-months") } months
        }. If the request is complex it can take { FACT("nordic-access-extension-months") ->
            [one] { FACT("nordic-access-extension-months") } month
           *[other] { FACT("nordic-access-extension-months") } months
        } more, but it must tell you so.
    .do-find-controller = Find out who is responsible for your data
    .do-copy-letter = Copy the letter and fill in the blanks
    .do-send-safely = Send the letter in a safe way
    .do-mark-date = Write down when the answer is due
    .caution = Do not write your { $country ->
            [FI] personal identity code
            [SE] personal identity number
           *[DK] CPR number
    } in ordinary email. They can ask you to prove who you are. Old notes can be heavy to read, so choose a day when you are not alone.
    .letter-request =
        Hello,

        I ask for access to the personal data you hold about me. I refer to the article on the right of access in the General Data Protection Regulation (GDPR).

        I ask for:

        – a copy of the data
        – what you use it for, and how long you keep it
        – where you got it from
        – who has received it, including suppliers
        – which of it was included in what happened on …, and who may have got it then

        I was in contact with you during this time: … I can prove who I am in a safe way. Please tell me how.

        Please send the answer to: …

        Kind regards,
        …

step-nordic-mass-mail-ask-sender = Ask the sender to limit harm
    .why = The sender can ask everyone who got the message to delete it, and tell you what was shown and to whom.
    .how = Call or write to whoever sent or showed the data. Also agree on how they will reach you from now on.
    .do-write-to-sender = Call the sender or send the letter
    .do-ask-what-was-shown = Ask what was shown, to how many, for how long
    .do-ask-for-deletion = Ask the sender to have the message deleted
    .do-agree-on-contact = Say how you want to be contacted now
    .caution = Do not reply to all. Nobody can be sure that every person deletes it. If you meet someone who saw your name, you choose whether to talk about it.
    .say = Hello. You showed my data to other people. I want to know what they saw. How many saw it? Can you ask them to delete it? I also want you to reach me in another way.
    .letter-deletion =
        Hello,

        On … you showed data about me to other people. I ask you to:

        – ask everyone who got the message to delete it and not to pass it on
        – tell me which of my data was shown, to how many people and for how long
        – tell me what you have done, and if you have reported it to { $country ->
            [FI] the Data Protection Ombudsman
            [SE] the Swedish Authority for Privacy Protection (IMY)
           *[DK] the Danish Data Protection Agency (Datatilsynet)
    }
        – tell me what you are doing to keep it from happening again

        From now on, please contact me like this: …

        Please send a written answer to: …

        Kind regards,
        …

step-nordic-check-after-outage = Check your bookings and requests
    .why = When a system is down, bookings, changes and messages can be lost without anyone noticing.
    .how = Think through what you booked, changed or sent during that time. Ask if it is still there. If not, do it again.
    .do-list-what-you-sent = Write down what you booked, changed or sent
    .do-confirm-bookings = Call and confirm your appointments
    .do-check-medicine = Ask if prescriptions and referrals are still there
    .do-do-it-again = Do again what is missing
    .do-find-other-way = Ask how to reach them in the meantime
    .do-bring-list = Bring your own list of your medicines
    .caution = Do not wait for the system if you need medicine or care. Call the clinic directly.
    .say = Hello. Your system has not been working. I have an appointment on … . Is it still there? If not, can I book a new one now?

step-nordic-ask-work-or-school = Ask your work or school
    .why = They often hold more than you remember: pay, sick leave, and whom to call in an emergency.
    .how = Ask the person responsible for data protection, or your manager or the school office. You do not need to tell them how you feel about it.
    .do-ask-which = Ask which data about you was included
    .do-ask-close-people = Ask if people close to you were named
    .do-ask-bank-account = Ask if the account for your pay was included
    .do-ask-support = Ask what support they can give you
    .caution = Ask them not to send the answer to a shared inbox. Change the account for your pay in person. A message that asks for it may be false.
    .say = Hello. I am calling about the data that got out. What did you hold about me? Were my pay, my sick leave or my family included? Please send me the answer by letter.

step-nordic-remind-organisation = Send a reminder if nobody answers
    .why = A short reminder often brings the answer. It also shows that you asked the organisation first.
    .how = An answer to a request for your data must come within { FACT("nordic-access-answer-months") ->
            [one] { FACT("nordic-access-answer-months") } month
           *[other] { FACT("nordic-access-answer-months") } months
        }. Has it not come, or is something missing? Send the reminder to the data protection officer.
    .do-check-date = Look up the day you asked
    .do-send-reminder = Send the reminder
    .do-set-new-date = Write down a new last day
    .do-go-further = No answer? Turn to the data protection authority
    .caution = You ask for compensation from the organisation, not from the authority. The authority can take a long time to answer, so you do not need to wait for it before other steps.
    .letter-reminder =
        Hello,

        On … I asked you about the personal data you hold about me. I have not had an answer, or the answer did not cover everything. This is missing: …

        Please answer by: …

        If I do not get an answer, I can turn to { $country ->
            [FI] the Data Protection Ombudsman
            [SE] the Swedish Authority for Privacy Protection (IMY)
           *[DK] the Danish Data Protection Agency (Datatilsynet)
    }.

        Please send the answer to: …

        Kind regards,
        …
