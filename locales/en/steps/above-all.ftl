# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-crisis-line = Talk to someone now
    .why = What has happened can be too much to carry alone. The people who answer are used to hard conversations, and you do not need to find the right words.
    .how = { $country ->
            [FI] Are you thinking of ending your life, or do you feel you cannot go on? Call the MIELI crisis helpline on { PHONE("fi-mieli-crisis") }. You can stay anonymous. If nobody answers, call the health advice line Päivystysapu, in Finnish, on { PHONE("fi-paivystysapu-116117") }. If a life is in danger, call { PHONE("fi-emergency-112") }.
            [SE] Are you thinking of ending your life, or do you feel you cannot go on? Call Mind’s suicide helpline (Självmordslinjen), in Swedish, on { PHONE("se-mind-sjalvmordslinjen") }. You can stay anonymous. Hjälplinjen, Sweden’s support line, also answers day and night, in Swedish, on { PHONE("se-hjalplinjen") }. If nobody answers, call the health advice line, also in English, on { PHONE("se-1177-phone") }. If a life is in danger, call { PHONE("se-emergency-112") }.
           *[DK] Are you thinking of ending your life, or do you feel you cannot go on? Call the suicide prevention line Livslinien, in Danish, on { PHONE("dk-livslinien") }. If nobody answers, call or go to a psychiatric emergency department (psykiatrisk akutmodtagelse). If a life is in danger, call { PHONE("dk-police-emergency") }.
    }
    .do-call = Call the first number
    .do-call-next = Does nobody answer? Call the next number
    .do-have-company = Ask someone to stay with you or keep in touch
    .caution = { $country ->
            [FI] There can be a queue, and the English line has short hours. Päivystysapu does not cover Åland, and may not cover Lapland.
           *[other] There can be a queue. If you are in danger, do not wait for an answer. Call the emergency number.
    }
    .say = Hello. I am not doing well. Something has happened with my data. I need someone to talk to now.

step-nordic-call-112 = Call { $country ->
        [FI] { PHONE("fi-emergency-112") }
        [SE] { PHONE("se-emergency-112") }
       *[DK] { PHONE("dk-police-emergency") }
    } if life is in danger
    .why = This number is for you and anyone else who is in danger right now.
    .how = Call if someone is threatening you at this moment. Call too if you or someone else may end their life. Not sure if it is urgent? Call anyway.
    .do-call = Call if the danger is here and now
    .do-say-where = Say where you are and what is happening
    .caution = This number is not for questions about a data breach. Your plan has other numbers for those. { $country ->
            [FI] If you cannot speak or hear, send a text message to the same number.
            [SE] If you cannot speak or hear, you can send a text message there, once you have registered.
           *[DK] If you cannot speak or hear, you can send a text message, if you set it up beforehand.
    }

step-nordic-keep-your-screen-private = Keep your screen private
    .why = Can someone else open this computer or read your post? Then that person can see what you do and what answers you get.
    .how = If you can, use a device that only you can reach, for example at a friend’s home or a library. Ask for answers in a way that only you can read.
    .do-find-own-device = Find a device that nobody else opens
    .do-learn-quick-exit = Find out how to close Lykta quickly
    .do-lock-when-leaving = Lock the computer when you leave it
    .do-choose-reply-way = Choose how others send you answers
    .do-clear-away = Put away letters, printouts and screenshots
    .caution = Lykta cannot see if someone is watching the computer. Do not change passwords on a device that someone else can get into.

step-nordic-support-worker-rules = Help without borrowing the login
    .why = { $country ->
            [FI] Online banking codes are personal
            [SE] BankID is personal
           *[DK] MitID is personal
    }, even between people who trust each other. When only the person logs in, it protects you both.
    .how = Sit beside the person while they read, choose and log in. To do something on your own, you need a power of attorney.
    .do-check-danger = Ask if anyone is in danger right now
    .do-ask-first = Ask what the person wants help with
    .do-one-step = Choose one step for today together
    .do-say-who-you-are = Say who you are in every call
    .do-leave-login = Let the person log in and approve
    .do-no-codes = Leave codes and passwords out of your notes
    .do-write-little = Write down only what has been done
    .caution = The person decides, and “not for me” is a full answer. Do not take codes, diagnoses or papers home. You may need someone to talk to afterwards too.
    .say = Hello. My name is … and I am a support worker. The person this is about is sitting beside me. We have agreed that I will speak. What do you need to know?

step-nordic-say-you-are-protected = Say first that you are protected
    .why = Your protection does not follow you everywhere by itself. A form, a call or a parcel can show where you live.
    .how = Say that your data is protected before you say anything else. Then ask how it can be done without your address.
    .do-say-first = Say it first in every call
    .do-leave-address-out = Leave your address out of forms and messages
    .do-do-not-confirm = Do not confirm your address to anyone who calls
    .do-ask-way = Ask for a safe way to get the answer
    .caution = { $country ->
            [FI] Nobody tells Posti, your phone operator or other companies about your non-disclosure for personal safety (turvakielto). Tell them yourself. If you are in danger now, call { PHONE("fi-emergency-112") }.
            [SE] You cannot use the police’s online form. Some of the municipality’s online services do not work for you either. Call instead. If you are in danger now, call { PHONE("se-emergency-112") }.
           *[DK] Nobody tells post and parcel companies or your phone company about your protection. Tell them yourself. If you are in danger now, call { PHONE("dk-police-emergency") }.
    }
    .say = Hello. My data is protected. Please do not say my address, and do not write it down. How can you reach me in a safe way?

step-nordic-ways-without-e-id = Manage without { $country ->
        [FI] online banking codes
        [SE] an e-ID
       *[DK] MitID
    }
    .why = You can protect yourself without logging in. Much can be done by phone, on paper or at an office.
    .how = The steps tell you how to do it without { $country ->
            [FI] online banking codes
            [SE] an e-ID
           *[DK] MitID
    }. Call first, so that you do not have to go twice.
    .do-call-first = Call and ask what you need to bring
    .do-take-identification = Find your { $country ->
            [FI] passport or ID card
            [SE] passport, ID card or driving licence
           *[DK] passport or driving licence
    }
    .do-ask-for-paper = Ask for a paper form
    .caution = Do not borrow someone else’s login, and do not let anyone use yours. After a block, it can take some days to get a new login.
    .say = Hello. I cannot log in online. How else can I do this? What do I need to bring?

step-nordic-abroad = Save numbers with the country code
    .why = Short numbers and service numbers do not always work from other countries.
    .how = Call with the plus sign and country code where there is such a number. In an emergency, call the emergency number of the country you are in.
    .do-save-long-numbers = Write down your bank’s number with the country code
    .do-find-local-emergency = Write down the emergency number where you are
    .do-check-hours = Convert opening hours to your own time
    .caution = A short number can lead to a service in the country you are in. Calls from abroad can cost more.

step-nordic-act-for-child = Help the child, step by step
    .why = A child cannot set every block or make every report alone. Sometimes misuse shows only after several years.
    .how = Tell the child calmly what has happened, in words that fit their age. Ask the school, clinic or club which data it is about.
    .do-tell-child = Tell the child that it is not their fault
    .do-ask-organisation = Ask which of the child’s data was included
    .do-open-post = Open all post in the child’s name
    .do-report-misuse = Report to the police if someone uses the child’s name
    .do-show-helpline = Show the child the number of a youth helpline
    .caution = An older child may have the right to decide about their own health data. If there are two guardians, both may need to sign.
    .say = Hello. I am calling about a child. I am the guardian. Was the child’s data included? Which data was it? What are you doing now? Please send me the answer by letter.

step-nordic-act-for-adult = Help with the right papers
    .why = With the right papers you can speak to banks and authorities for the person.
    .how = First ask what the person wants. { $country ->
            [FI] If you are a legal guardian (edunvalvoja), find the decision. Otherwise the person can give you a Suomi.fi mandate or a written power of attorney.
            [SE] If you are a legal guardian (god man or förvaltare), find the decision. Otherwise the person can write a power of attorney.
           *[DK] If you are a legal guardian (værge), find the decision. Otherwise the person can give you a digital power of attorney (digital fuldmagt).
    }
    .do-ask-person = Ask the person what they want
    .do-check-authority = Read what the decision or power of attorney covers
    .do-own-login = Log in only as yourself
    .do-show-papers = Ask which papers the bank or authority wants to see
    .do-follow-post = Go through post and bills together
    .caution = Do not use the person’s { $country ->
            [FI] online banking codes
            [SE] BankID
           *[DK] MitID
    }, even if you both agree. { $country ->
            [FI] A person with a legal guardian cannot give a mandate.
            [SE] A god man needs the person’s consent to larger decisions. A förvaltare can decide alone within the task.
           *[DK] A digital power of attorney requires that the person understands what it means.
    }
    .say = Hello. I am calling for a person I represent. I have a decision or a power of attorney. Which papers do you need? Can we then talk about the person’s data?
