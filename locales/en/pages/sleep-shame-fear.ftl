# Sleep, shame and fear: ordinary reactions, what helps tonight, and who answers. $country (String): FI, SE or DK, the country whose help is shown.

page-sleep-shame-fear = Sleep, shame and fear
    .lead = What you feel is an ordinary reaction to something that is not ordinary. There is help tonight, and there is help later.
    .now-fi-title = If you cannot go on
    .now-fi =
        Are you thinking of ending your life? Call the MIELI crisis helpline, in English, on { PHONE("fi-mieli-crisis") }. You can be anonymous. There can be a queue, and the English line has short hours.

        Does nobody answer? Then call the health advice line Päivystysapu, in Finnish, on { PHONE("fi-paivystysapu-116117") }. It is open day and night. It does not cover Åland, and may not cover Lapland.

        If your life or someone else’s is in danger, call { PHONE("fi-emergency-112") }.
    .now-se-title = If you cannot go on
    .now-se =
        Are you thinking of ending your life? Call Mind’s suicide helpline (Självmordslinjen), in Swedish, on { PHONE("se-mind-sjalvmordslinjen") }. You can be anonymous. You can also call if you are afraid for someone else. There can be a queue.

        Hjälplinjen, Sweden’s support line, also answers day and night, in Swedish, on { PHONE("se-hjalplinjen") }. Does nobody answer? Then call the health advice line on { PHONE("se-1177-phone") }. They answer day and night, in Swedish and English.

        If your life or someone else’s is in danger, call { PHONE("se-emergency-112") }. Call it too if you are about to end your life.
    .now-dk-title = If you cannot go on
    .now-dk =
        Are you thinking of ending your life? Call Livslinien, in Danish, on { PHONE("dk-livslinien") }. It is often busy, and its hours are not certain.

        Does nobody answer? Call or go to a psychiatric emergency department (psykiatrisk akutmodtagelse). Anyone can come, at any hour, also people close to you. You can find the nearest on borger.dk.

        If your life or someone else’s is in danger, call { PHONE("dk-police-emergency") }.
    .ordinary-title = Ordinary reactions
    .ordinary =
        People react differently. Some are afraid or angry. Some sleep badly, or see the same things again and again. Some feel nothing. None of it is wrong.

        Many feel guilt and shame, although they did nothing. Shame can make it hard to tell anyone. But the one who did it is responsible, never you.

        Most reactions pass. Sometimes it takes longer. It is possible to feel well again.
    .tonight-title = What can help tonight
    .tonight =
        You do not need to solve anything tonight. One step a day is enough.

        – Put your phone in another room, or turn off its notices.
        – Read no news or comments about the breach in bed.
        – Write down three things for tomorrow. Then put the paper away.
        – If you lie awake for long, get up and do something quiet.
        – Breathe out slowly a few times, longer out than in.
        – Call or write to someone who is awake.

        Have you slept badly for weeks, or is everyday life too much? Do you drink more than before? Then it is time to seek care. Call your doctor or health centre in the daytime.
    .notes-title = When notes from your therapy got out
    .notes =
        What you said, you said in confidence. Someone else broke it. The notes are another person’s words from one day. They are not all of you.

        You do not need to read what is out there, and you owe nobody an explanation. If someone asks, you can say: “I do not talk about that.” You can say it to everyone, also to your family.

        Would you still like to read your own record? Ask your therapist or doctor to read it with you.
    .care-title = Going back to care
    .care =
        Keep your care if you can. Stopping it can harm you a second time.

        You can begin with what happened. Say, for example: “I want to go on, but I am afraid of what is written.” Ask who can read the new notes. Ask what must be written and what can be kept short.

        You can say that you do not want to talk about everything yet. Does the place feel impossible? Ask for help to change before you stop.
    .close-title = People close to you
    .close =
        Choose one person to begin with. Say what you need: company, help with a call, or that somebody knows. You do not need to tell what the data says.

        Are you the one who is close to someone? Listen, and read nothing that has leaked. If you are worried, ask plainly: “Are you thinking of ending your life?” Asking does not make it worse. If the answer is yes, stay, and call one of the numbers at the top together.
    .seek-fi-title = Where to seek help
    .seek-fi =
        Call your health centre in the daytime. When it is closed and it cannot wait, Päivystysapu answers, in Finnish, on { PHONE("fi-paivystysapu-116117") }.

        Victim Support Finland (RIKU) listens, in Finnish or Swedish, on { PHONE("fi-riku-116006") }. You need no police report, and you can be anonymous. The Church helpline answers in the evening, in Finnish, on { PHONE("fi-church-helpline") }. Do you fear someone close to you? Nollalinja answers day and night on { PHONE("fi-nollalinja") }.
    .seek-se-title = Where to seek help
    .seek-se =
        Is it too hard to manage alone or with people close to you? Contact your health centre (vårdcentral), occupational health or a psychiatric clinic.

        Victim Support Sweden (Brottsofferjouren) listens, in Swedish, on { PHONE("se-brottsofferjouren-116006") }. You need no police report, and you can be anonymous. To talk at night, call Jourhavande medmänniska on { PHONE("se-jourhavande-medmanniska") }. Do you fear someone? Kvinnofridslinjen answers day and night on { PHONE("se-kvinnofridslinjen") }.
    .seek-dk-title = Where to seek help
    .seek-dk =
        Victim Support Denmark (Offerrådgivningen) listens day and night, in Danish, on { PHONE("dk-offerraadgivningen") }. You need no police report, and you can be anonymous. People close to you can call too. Do you fear a partner or family? Lev Uden Vold answers day and night on { PHONE("dk-lev-uden-vold") }.
