# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-support-worker-rules = Help without borrowing the login
    .why = { $country ->
            [FI] Online banking codes are personal
            [SE] BankID is personal
           *[DK] MitID is personal
    }, also between people who trust each other. When only the person logs in, you are both better off.
    .how = Sit beside the person while they read, choose and log in. To do something on your own, you need a power of attorney.
    .do-check-danger = Ask if anyone is in danger right now
    .do-ask-first = Ask what the person wants help with
    .do-one-step = Choose one step for today together
    .do-say-who-you-are = Say who you are in every call
    .do-leave-login = Let the person log in and approve
    .do-no-codes = Leave codes and passwords out of your notes
    .do-write-little = Write down only what has been done
    .caution = The person decides, and “not for me” is a full answer. Do not take codes, diagnoses or papers home. You may need someone to talk to afterwards too.
    .say = Hello. My name is … and I am a support worker. The person this is about sits beside me. We have agreed that I speak. What do you need to know?

step-nordic-act-for-child = Help the child, step by step
    .why = A child cannot set every block or make every report alone. Misuse can show only after several years.
    .how = Tell the child calmly what has happened, in words that fit their age. Ask the school, clinic or club which data it is about.
    .do-tell-child = Tell the child that it is not their fault
    .do-ask-organisation = Ask which of the child’s data was included
    .do-open-post = Open all post in the child’s name
    .do-report-misuse = Report to the police if someone uses the child’s name
    .do-show-helpline = Show the child the number of a youth helpline
    .caution = An older child can have a right to decide about their own health data. If there are two guardians, both may need to sign.
    .say = Hello. I am the guardian of a child with you. Was the child’s data included? Which data was it? What are you doing now? Please send me the answer by letter.

step-nordic-act-for-adult = Help with the right authority
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
            [FI] banking codes
            [SE] BankID
           *[DK] MitID
    }, even if you both agree. { $country ->
            [FI] A person with a legal guardian cannot always give a mandate.
            [SE] A god man needs the person’s consent to larger decisions. A förvaltare can decide alone within the task.
           *[DK] A digital power of attorney requires that the person understands what it means.
    }
    .say = Hello. I am calling for a person I represent. I have a decision or a power of attorney. Which papers do you need? Can we then talk about the person’s data?

step-nordic-check-child-again = Check the child’s name again
    .why = Misuse of a child’s data can show only after years. That may be when the child wants a phone contract or a loan.
    .how = { $country ->
            [FI] You can set a voluntary credit ban for the child on paper. If the child is under { FACT("fi-move-block-age") }, you block your own move notification. Then the child cannot be moved without hearing you.
            [SE] The credit companies’ registers start at the age of { FACT("se-credit-register-age") }. Then you can ask together if anything is there.
           *[DK] From the age of { FACT("dk-credit-warning-age") } the child can have a credit warning (kreditadvarsel). You can set it together then.
    }
    .do-pick-a-day = Choose a day each year, such as the birthday
    .do-look-at-post = Look at post and bills in the child’s name
    .do-check-at-age = Write down the age when more can be done
    .do-tell-child-later = Tell the child what you have done
    .caution = A letter with a claim needs an answer at once, also when it is to a child. As the child grows, more of this becomes the child’s own decision.

step-nordic-support-worker-afterwards = End the meeting well
    .why = A clear ending lets the person rest until next time. It protects you both.
    .how = Say what has been done and what can wait. Let the person keep the papers and the list.
    .do-hand-over = Give the person the list and the papers
    .do-agree-next = Agree on one next step and a day
    .do-clear-notes = Remove what you do not need to keep
    .do-talk-yourself = Talk to someone about how it was for you
    .caution = Do not promise that nothing will happen. If you become worried about the person’s life, stay with them and call { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.
