# Denmark: a complaint to the data protection authority.

step-dk-datatilsynet-complaint = Complain to Datatilsynet
    .why = The Danish Data Protection Agency (Datatilsynet) can look at whether the organisation responsible for your data followed the rules.
    .how = Write to the organisation first and ask for an explanation. If the answer is not good enough, send a complaint. You can call for guidance on { PHONE("dk-datatilsynet") }.
    .do-write-controller = Write first to the organisation responsible
    .do-collect-papers = Gather letters, answers and dates
    .do-send-complaint = Send the complaint, for example by Digital Post
    .caution = Datatilsynet often turns down a complaint about a breach that it already has a case on. It cannot help you out of identity theft. There are other steps in your plan for that.
    .letter-complaint =
        To Datatilsynet

        I complain about how … (name of the organisation) has used and protected data about me.

        What happened: …
        It happened or was found on: …
        It concerns this data about me: …

        I wrote to the organisation on … They answered: … (or: I have had no answer)

        Please look at whether the rules were followed. Copies of letters and answers are attached.

        Kind regards
        … (name and address)
