# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-continue-care = Keep going with your care
    .why = Your care is still for you. Stopping it can harm you a second time.
    .how = Keep the appointments you have and tell them what has happened. You can say what feels wrong, and ask for another way to get letters and answers.
    .do-keep-appointment = Keep your next appointment
    .do-tell-them = Tell your therapist or clinic what has happened
    .do-ask-about-notes = Ask who can read what is written now
    .do-ask-for-change = Ask for another way to get letters and answers
    .caution = Do you want to change clinic? If you can, arrange a new one before you leave the old one. If you feel very unwell, do not wait for the next appointment.
    .say = Hello. Data about me has got out. I want to continue with you. But I need to talk about it first. Who can read what you write about me?

step-nordic-tell-close-people = Decide who gets to know
    .why = A threat grows weaker when someone you trust already knows. That person can also watch for false messages in your name.
    .how = You do not owe anyone the contents. Say as much as is needed. If you want to think out loud first, talk to { $country ->
            [FI] Victim Support Finland (RIKU)
            [SE] Victim Support Sweden (Brottsofferjouren)
           *[DK] Victim Support Denmark (Offerrådgivningen)
    }.
    .do-choose-who = Choose one person to begin with
    .do-choose-how-much = Decide beforehand what you will not tell
    .do-warn-about-messages = Ask them to call you if an odd message comes
    .do-agree-check = Agree to check odd messages with a call
    .caution = You can wait, and you can choose not to tell. If other people’s data is included, they may need to protect themselves too.
    .say = I want to tell you something. Data about me has got out. You do not need to do anything. If you get an odd message about me, call me.

step-nordic-look-after-yourself = Look after yourself
    .why = This step is for later, when the most important things are under way. The rest of life needs room too.
    .how = Choose one day a week for answers and bills. On other days you can leave it. It is common to be afraid, angry or tired, and just as common to feel nothing.
    .do-see-what-is-done = Read through what you have already done
    .do-pick-a-day = Choose a fixed day for answers and bills
    .do-do-something-else = Do one thing today that is not about this
    .do-say-how-you-are = Tell someone how you are
    .caution = Have you slept badly for a long time, or is everyday life too much? Contact a health service. You do not need to wait until it gets worse.
