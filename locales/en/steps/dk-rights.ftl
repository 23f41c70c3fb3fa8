# Denmark: a complaint to the data protection authority.

step-dk-datatilsynet-complaint = Complain to Datatilsynet
    .why = The Danish Data Protection Agency (Datatilsynet) can look at whether the organisation responsible for your data followed the rules.
    .how = Write to the organisation first and ask for an explanation. If the answer is not good enough, send a complaint with your name and address, in Danish or English. Within { FACT("dk-complaint-status-months") } months you hear how it is going. You can call for guidance on { PHONE("dk-datatilsynet") }.
    .do-write-controller = Write first to the organisation responsible
    .do-collect-papers = Gather letters, answers and dates
    .do-send-complaint = Send the complaint, for example by Digital Post
    .caution = Datatilsynet often turns down a complaint about a breach that it already has a case on. It cannot help you out of identity theft. The one you complain about normally gets a copy. If you complain for someone else, use Datatilsynet’s form for power of attorney. For a Faroese company it is Dátueftirlitið. If you are unhappy with how the case was handled, you can complain to the Parliamentary Ombudsman.
    .letter-complaint =
        To Datatilsynet

        I want to complain about how … (name of the organisation) has used and protected data about me.

        What happened: …
        It happened or was found on: …
        It concerns this data about me: …

        I wrote to the organisation on … They answered: … (or: I have had no answer)

        Please look at whether the rules were followed. Copies of letters and answers are attached.

        Kind regards
        … (name and address)

step-dk-delist = Complain if the search result stays
    .why = If Google or Bing refuses to remove a result for your name, the Danish Data Protection Agency (Datatilsynet) can look at it.
    .how = First use the search engine’s own form. Write the exact addresses and why they must go. If they refuse, send the answer to Datatilsynet with the addresses.
    .do-copy-addresses = Copy the address of each result
    .do-fill-form = Fill in the form at Google or Bing
    .do-complain = If they refuse, send the answer to Datatilsynet
    .caution = The page itself stays. Google wants a copy of your ID. The right has limits, and it can take time before a result is gone.

step-dk-erasure-rectify = Ask to have data deleted
    .why = What a company no longer holds about you cannot leak again.
    .how = Write to the company in Denmark what you want deleted or corrected, and why. It normally has to answer within { FACT("dk-access-answer-months") ->
            [one] one month
           *[other] { FACT("dk-access-answer-months") } months
        }.
    .do-choose = Choose what is to be deleted or corrected
    .do-send-letter = Send the letter
    .do-note-date = Write down when you sent it
    .caution = There is no right to have everything deleted. Authorities have to keep their cases, and notes in medical records are seldom deleted. What is already stolen does not go away. Ask for your data first if you want a copy.
    .letter-erasure =
        To … (name of the company)

        Please delete this data about me: …
        Please correct this data: … The right version is: …

        The reason is: … (you no longer need it, I take back my consent, it is wrong, or other)

        Please do not use it while you look at this.

        If you cannot delete something, write what, why and how long you keep it.

        Please answer in a secure way: …

        Kind regards
        … (name and address)

step-dk-damages = Consider claiming damages
    .why = If a breach of the rules cost you money or hurt you, you can claim damages from the organisation responsible.
    .how = Gather proof of your loss and of what it has meant for you. Get free advice first. Then send a letter with an amount and a last day.
    .do-list-loss = Write down losses and effects, with receipts
    .do-ask-advice = Get advice from advokatvagt or retshjælp
    .do-send-claim = Send the claim, preferably in Danish
    .caution = The law can cover more than money, but the courts have not settled how much more. In a Danish case about a stolen laptop, the people who claimed got nothing. A court case can cost money. Ask your insurer whether you have legal cover.
    .letter-claim =
        To … (name of the organisation)

        On … you had a personal data breach. Data about me was included: …

        It has meant for me:
        – Loss of money: … Danish kroner (see attachments)
        – Other effects: … (such as anxiety, sleep, time, moving)

        I claim damages under the General Data Protection Regulation (GDPR) and Danish law of … Danish kroner.

        Please answer me in writing by …

        Attached: …

        Kind regards
        … (name and address)

step-dk-criminal-injuries = Apply for state compensation
    .why = If a crime has made you ill or hurt you, also mentally, the Danish state can pay compensation.
    .how = Apply online to the Criminal Injuries Compensation Board (Erstatningsnævnet). The crime must normally have been reported within { FACT("dk-compensation-report-hours") } hours. You must apply within { FACT("dk-compensation-years") } years of the final judgment, or of the police closing the case.
    .do-see-doctor = Ask your doctor to write down how you are
    .do-keep-papers = Keep the reference number, bills and letters
    .do-apply = Apply on the board’s page, in Danish
    .caution = If more time has passed, ask the board anyway. A data breach or lost money alone is not covered. Whether extortion gives a right to compensation is for the board to judge. If there is a trial, claim the money there from the person who did it.

step-dk-legal = Get free legal advice
    .why = If a company does not stop, or a letter comes from the court, it helps to talk to a lawyer.
    .how = Advokatvagten, a duty service of Danish lawyers, gives spoken advice free, whatever you earn. You do not need to say your name. Legal aid (retshjælp) can also help with letters.
    .do-find-place = Find the nearest advokatvagt or retshjælp
    .do-take-papers = Bring the claims, answers and police receipt
    .do-check-insurance = Ask your insurer about legal cover
    .caution = The advice is in Danish. You can bring an interpreter or a friend. Retshjælp can have income limits. Answer the court by the date in its letter, even while you wait for advice.
