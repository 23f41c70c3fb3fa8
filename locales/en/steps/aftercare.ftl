# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-rest-and-help = Give yourself rest and help
    .why = Fear, anger and shame are common after something like this. The person who did it is the one who did wrong. Asking for help is nothing to be ashamed of.
    .how = Put the phone and the plan away an hour before you sleep. Write down what you will do tomorrow, so that you do not have to carry it at night.
    .do-put-away = Put the phone away before you sleep
    .do-note-tomorrow = Write down tomorrow’s step on paper
    .do-limit-news = Read about the leak once a day at most
    .do-seek-care = Call a health service if it does not get better
    .caution = Do you sleep badly for weeks, or is daily life too much? Then seek care. Are you thinking of ending your life? { $country ->
            [FI] Call the MIELI crisis helpline on { PHONE("fi-mieli-crisis") }. If nobody answers, call Päivystysapu, in Finnish, on { PHONE("fi-paivystysapu-116117") }. If your life is in danger, call { PHONE("fi-emergency-112") }.
            [SE] Call Mind’s suicide helpline (Självmordslinjen), in Swedish, on { PHONE("se-mind-sjalvmordslinjen") }. Hjälplinjen, Sweden’s support line, also answers day and night, in Swedish, on { PHONE("se-hjalplinjen") }. If nobody answers, call the health advice line on { PHONE("se-1177-phone") }. If your life is in danger, call { PHONE("se-emergency-112") }.
           *[DK] Call Livslinien, in Danish, on { PHONE("dk-livslinien") }. If nobody answers, go to a psychiatric emergency department. If your life is in danger, call { PHONE("dk-police-emergency") }.
    }

step-nordic-renewals-diary = Note when protection ends
    .why = Some blocks end without anyone telling you. A note in the calendar helps you keep them going.
    .how = { $country ->
            [FI] A credit ban can have a last day that you chose yourself. Non-disclosure for personal safety (turvakielto) lasts at most { FACT("fi-turvakielto-first-years") } years the first time and then { FACT("fi-turvakielto-renewal-years") } years at a time. Each credit information company gives you your report free once in { FACT("fi-own-credit-report-interval") } months.
            [SE] A fraud block ends after { FACT("se-fraud-block-days") } days. With a copy of the police report it can last up to { FACT("se-fraud-block-years") } years.
           *[DK] Name and address protection lasts { FACT("dk-address-protection-years") ->
            [one] { FACT("dk-address-protection-years") } year
           *[other] { FACT("dk-address-protection-years") } years
        }. You normally get a reminder { FACT("dk-address-protection-reminder-days") } days before, but you have to apply again yourself.
    }
    .do-list-blocks = List the blocks and bans you have set
    .do-write-ends = Write the last day beside each
    .do-set-reminder = Set a reminder a few weeks before
    .do-look-again = Choose a day each year to look through it
    .caution = { $country ->
            [FI] A block that has no last day goes on until you lift it.
            [SE] The block on address changes goes on until you lift it.
           *[DK] A credit warning goes on until you remove it.
    } Misuse can come long after a leak, so look again even when it has been quiet.

step-nordic-undo-blocks = Lift blocks in good time
    .why = A block also stops you. It is annoying to notice that on the day you move or sign.
    .how = { $country ->
            [FI] Lift the block on move notifications and Posti’s protection before you move. Lift the credit ban before you apply for a loan. Lift the registration ban before you start a company.
            [SE] While a fraud block is in force you cannot get credit or some contracts yourself. Ask in good time how it is lifted, because a form may come by post to your registered address.
           *[DK] Remove the credit warning before you borrow, pay in instalments or get a phone contract. You do it on borger.dk or through Citizen Service (Borgerservice).
    }
    .do-see-which = See which block stands in the way
    .do-lift-only-that = Lift only that one
    .do-put-back = Put it back afterwards
    .caution = Has someone called and asked you to lift a block? Hang up. Only you decide about it.

step-nordic-check-insurance = See if your insurance helps
    .why = You may already have advice or legal help without knowing it.
    .how = { $country ->
            [FI] Home insurance normally includes legal expenses insurance. You apply for that help before a lawyer begins.
            [SE] More and more home insurance policies include ID protection. It mostly gives advice, and help to dispute false claims.
           *[DK] Some contents insurance policies and banks include help with identity theft.
    }
    .do-find-policy = Find your home insurance
    .do-ask-id-help = Ask if it helps with identity theft
    .do-ask-before-lawyer = Ask before you hire a lawyer
    .caution = You may have to pay a part yourself (excess). Insurance does not stop misuse. Do not buy a new one in haste.
    .say = Hello. Someone has used my data. Does my insurance help with that? Does it pay for advice or a lawyer? How do I report it?
