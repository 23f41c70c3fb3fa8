# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-check-child-again = Check the child’s name again
    .why = Misuse of a child’s data sometimes shows only years later. That may be when the child wants a phone contract or a loan.
    .how = { $country ->
            [FI] You can set a voluntary credit ban for the child on paper. If the child is under { FACT("fi-move-block-age") }, you block your own move notification. Then no move can be registered for the child unless you are heard.
            [SE] The credit companies’ registers start at the age of { FACT("se-credit-register-age") }. Then you can ask together if anything is there.
           *[DK] From the age of { FACT("dk-credit-warning-age") } the child can have a credit warning (kreditadvarsel). You can set it together then.
    }
    .do-pick-a-day = Choose a day each year, such as the birthday
    .do-look-at-post = Look at post and bills in the child’s name
    .do-check-at-age = Write down the age when more can be done
    .do-tell-child-later = Tell the child what you have done
    .caution = A letter with a claim needs an answer at once, even when it is addressed to a child. As the child grows, more of this becomes the child’s own decision.

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
