# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-talk-to-someone = Talk to someone
    .why = It often helps to say it out loud. It can be to someone you know, or to someone who does not know who you are.
    .how = { $country ->
            [FI] Victim Support Finland (RIKU)
            [SE] Victim Support Sweden (Brottsofferjouren)
           *[DK] Victim Support Denmark (Offerrådgivningen)
    } listens and helps you see the next step. You do not need a police report, and you can stay anonymous.
    .do-choose = Choose who you want to talk to
    .do-make-contact = Call, chat or write
    .do-try-next = Does nobody answer? Try the next number
    .caution = You decide how much you tell. Languages and hours stand beside each number.
    .say = Hello. Data about me has got out. I would like to talk to someone about it. I do not want to give my name.

step-nordic-one-thing-at-a-time = Take one thing at a time
    .why = A long list is heavy to carry. It is easier to think clearly about one step, and the plan can wait for you.
    .how = Begin with what can do harm soonest. Do that step, and then stop for a while. What you have ticked stays.
    .do-write-down = Write down in a few words what has happened
    .do-choose-one = Choose one step for today
    .do-stop-there = Close Lykta when the step is done
    .caution = Does a letter give a last day to answer? Write that day down first. Blocks and a police report help later too.
