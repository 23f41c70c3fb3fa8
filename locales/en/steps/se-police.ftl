step-se-report-identity-misuse = Report the misuse to the police
    .why = The report number helps you when you dispute bills and extend a fraud block. The police also learn what is going on.
    .how = Call { PHONE("se-police-114-14") } or go to a police station. If it is happening right now, call { PHONE("se-emergency-112") }. You do not need to know what the crime is called.
    .do-gather = Gather bills, letters, screenshots and dates
    .do-call = Call the police and say what someone has done
    .do-tell-about-accounts = Say also if someone has got into an account
    .do-get-copy = Ask for a copy of the report
    .do-note-number = Write down the report number
    .caution = Has the data leaked without anyone using it? Then it is usually the organisation that reports it. Victim Support Sweden (Brottsofferjouren) helps on { PHONE("se-brottsofferjouren-116006") }, also without a report.
    .say = Hello. I want to report that someone is using my data. Someone has bought things or tried to borrow in my name. I have kept the letters. Can I have a copy of the report? What is the report number?

step-se-report-extortion = Report the extortion to the police
    .why = The person who threatens you wants you to be alone with it. The police have said that help exists, even when the message forbids you to tell anyone.
    .how = Call { PHONE("se-police-114-14") } or go to a police station. If you are in danger now, call { PHONE("se-emergency-112") }. Report it even if you have paid. It is nothing to be ashamed of.
    .do-call = Call the police and say what is demanded of you
    .do-say-if-paid = Say if you have paid, and how
    .do-note-number = Write down the report number (K-nummer)
    .do-accept-support = Say yes to a call from Victim Support Sweden (Brottsofferjouren)
    .caution = A report does not always stop the person who threatens you. It lets the police investigate, and you can get support. You can also call Victim Support Sweden yourself, on { PHONE("se-brottsofferjouren-116006") }.
    .say = Hello. I want to report extortion. Someone wants money. If I do not pay, they will spread my data. I have kept the message. What do I do if more come? What is the report number?

step-se-report-card-fraud = Report card fraud online
    .why = The bank often wants to see a police report before it pays back. Card fraud can be reported online.
    .how = Block the card first. Then fill in the Swedish police form for card fraud. It is in Swedish. You need a Swedish personal identity number or coordination number. If you would rather call, call { PHONE("se-police-114-14") }.
    .do-find-charges = See on your account which companies took money
    .do-fill-in = Fill in the police form
    .do-send-to-bank = Send the report to the bank with your complaint
    .caution = Did someone trick you into giving details? Then call instead. Call too if something you paid for never came, or if you have a protected identity.

step-se-report-spreading = Report the spreading of your data
    .why = Spreading sensitive data about your health or sex life can be a crime. A report can also give you a right to compensation.
    .how = Call { PHONE("se-police-114-14") } or go to a police station. The crime is called olaga integritetsintrång, but you do not need to know the name.
    .do-call = Call and say what is being spread and where
    .do-say-where = Say how you found out, and show the screenshot
    .do-note-number = Write down the report number
    .caution = Not all spreading is a crime. A name and personal identity number alone usually are not. You can talk to Victim Support Sweden (Brottsofferjouren) on { PHONE("se-brottsofferjouren-116006") }.
    .say = Hello. I want to report a crime. Someone is spreading sensitive data about me online. I have a screenshot. What more do you need? What is the report number?

step-se-report-scam-sms = Forward scam text messages
    .why = Then the operators can stop the sender, for others too.
    .how = Forward the message to { FACT("se-scam-sms-number") }. It works from a Swedish mobile number.
    .do-keep-shot = Take a screenshot if the message is about the breach
    .do-forward = Forward the message to the number
    .do-delete = Then delete it
    .caution = Do not open the link. If you have already opened it or written something there, call your bank. This is not a police report.
