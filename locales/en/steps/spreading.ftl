# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-open-or-spread = Do not open what has leaked
    .why = Other people’s data is there too. Reading it does harm, and passing it on may be a crime.
    .how = Leave files and links alone. If someone sent them to you, do not pass them on. Ask others to do the same.
    .do-leave-it = Do not search for the files
    .do-ask-others = Ask others not to open or spread them
    .do-tell-where = Tell the website or the police where it is
    .do-delete-yours = Delete leaked files that someone has sent you
    .caution = Keep what is addressed to you, because it may be needed as evidence. Did you get a letter or message meant for someone else? Tell the sender.

step-nordic-ask-for-removal = Ask to have the data removed
    .why = The sooner a page is removed, the fewer people see it.
    .how = Take a screenshot first. Then report the content to the website, and ask the search engine to remove results for your name.
    .do-note-address = Take a screenshot that shows the web address
    .do-report-to-site = Report it to the website or send the letter
    .do-ask-search-engine = Ask the search engine to remove the result
    .do-note-answer = Write down the answer and the day
    .do-go-on-if-refused = If they refuse, turn to { $country ->
            [FI] the Data Protection Ombudsman
            [SE] the Swedish Authority for Privacy Protection (IMY)
           *[DK] the Danish Data Protection Agency (Datatilsynet)
    }
    .caution = Do not visit pages where criminals post stolen data. The page stays when the search result is gone. It is not always possible to remove everything.
    .letter-removal =
        Hello,

        Your website shows data about me that was published without my permission. I ask you to remove it at once.

        The web address is: …
        It concerns: …

        Please tell me when the data has been removed. If you will not remove it, please explain why.

        Please send the answer to: …

        Kind regards,
        …

step-nordic-return-what-is-not-yours = Give back what is not yours
    .why = If you got someone else’s letter or list, that person does not know who has it. You can limit the harm.
    .how = Stop reading and tell the sender. The sender decides whether you return it or delete it.
    .do-stop-reading = Stop reading and put it away
    .do-tell-sender = Tell the sender what you have got
    .do-ask-return = Ask whether to return it or delete it
    .do-no-reply-all = Write only to the sender, not to all
    .caution = Do not throw papers away before the sender has answered. Do not talk about who was named in them. Does the message show your data too? Then you can keep your own part as evidence.
    .say = Hello. I have got something from you that is meant for someone else. I have stopped reading. Do I return it or delete it?
