# Extortion by email.

page-extortion = When somebody demands money
    .lead = Do not pay, and do not reply. Keep the message. Many such emails are a bluff, but not all, and you can get help with both.
    .two-kinds-title = Two kinds of threat
    .two-kinds =
        The Danish police describe two kinds. In the first, criminals send the same email to very many people. They have no pictures and no secrets. In the second, somebody really has something, such as pictures, or data from a leak.

        The Swedish police have said about the first kind: the emails go out at random, and there is no reason to worry. That does not hold if the email has real details from your care or your life. Then treat it as a real threat, and report it.
    .look-like-title = What the emails can look like
    .look-like =
        Mails that go out to many often look like this:

        – somebody says that they have filmed you with your own camera
        – the email quotes a password you have used. It usually comes from an older leak
        – they want you to pay in bitcoin or another digital currency
        – time is short, and you must not tell anyone

        The Finnish police described one such wave. They knew of no case where the threat was carried out. If the password is one you still use, change it today.
    .why-not-pay-title = Why not pay
    .why-not-pay =
        Police in all three countries say the same: do not pay. Those who pay are often asked for more. There is no guarantee that anything is deleted, and the money pays for new crimes. A reply shows that somebody reads the email.

        If you have already paid, you have done nothing wrong. Somebody put pressure on you. Call your bank, and tell the police about the payment too.
    .do-title = What you can do
    .do =
        You can do it in this order:

        – stop replying, but keep the message as it came
        – take screenshots that show the sender, the time and the account
        – change the password if one is quoted that you still use
        – tell somebody you trust, even if the message forbids it
        – report it to the police

        Do not look for the leaked files to see if you are there. If somebody threatens to come to you, call the emergency number.
    .report-fi-title = The police report, and what follows
    .report-fi =
        Report it on the police website or at any police station. You do not need to know what the crime is called. Say that you want to claim damages. An online report can take days or weeks to be registered. Then it gets a number. Keep it.

        The police first judge whether there is reason to suspect a crime. Not every report leads to an investigation. If there is one, the police may interview you, and you can get an interpreter. Large cases can take years. Victim Support Finland (RIKU) can help you all the way: { PHONE("fi-riku-116006") }.
    .report-se-title = The police report, and what follows
    .report-se =
        Call { PHONE("se-police-114-14") } or go to a police station. Call even if the message forbids it, and even if you have paid. Ask for the case number (K-nummer).

        The police or a prosecutor decides whether to start an investigation. Then the police interview you, sometimes by phone. You can bring a support person. Say that you want damages. If sexual pictures are used, you can in most cases get a lawyer of your own (målsägandebiträde). If the case is closed, it does not mean that they did not believe you. Often there is too little evidence.
    .report-dk-title = The police report, and what follows
    .report-dk =
        Call { PHONE("dk-police-114") } or go to a police station. The online form for hacked devices is not for emails where somebody only claims to have hacked you.

        A Danish police district once said that mass emails need no report unless you have a special reason to believe the threat. Lykta’s view is that true details about you are such a reason. Keep the email.

        Many cases of fraud on the internet are closed without a result. The report is still useful: you can show it to your bank and to companies.
    .pictures-title = Threats with pictures
    .pictures =
        Some threaten to spread intimate pictures, real or made with an app. It is not your fault, even if you sent the picture yourself. The police say that those who pay are asked again.

        – save the messages, the profile and the account first
        – then block the sender and make your profiles private. The Danish police say that the threats then usually stop
        – report it to the police
        – report the picture to the website or app if it is shown
    .young-fi-title = Children and young people
    .young-fi =
        If you are young: tell an adult you trust. It is not your fault, and you do not have to sort it out alone. You can call MLL’s line for children and young people on { PHONE("fi-mll-116111") }. You can report to the police together with an adult.

        If you are an adult: listen calmly and do not blame. Say that it was right to tell. Save the messages, do not pay, and report it.
    .young-se-title = Children and young people
    .young-se =
        If you are young: tell an adult you trust, or contact the police yourself. It is not your fault. You can call Bris on { PHONE("se-bris-116111") } at any time.

        If you are an adult: the police ask parents to let the child tell, to listen calmly and not to blame. Do not pay. Call { PHONE("se-police-114-14") }. The police say that these cases are hard to solve, but that every report helps.
    .young-dk-title = Children and young people
    .young-dk =
        If you are young: talk to an adult you trust. It is not your fault. Take a screenshot of the profile and the messages. You can call BørneTelefonen on { PHONE("dk-boernetelefonen") }. SletDet at Save the Children Denmark (Red Barnet) helps those who are under age to get pictures removed.

        If you are an adult: listen calmly and do not blame. If pictures have been shared, you can report it on politi.dk, by phone or at a station, also for somebody else.
