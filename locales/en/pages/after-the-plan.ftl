# After the plan: what stays on watch, what to renew and undo, logs, papers, and when to let go. $country (String): FI, SE or DK, the country whose help is shown.

page-after-the-plan = After the plan
    .lead = When the steps are done, little remains: some dates, one fixed day a month and a folder of papers. The rest you can put down.
    .watch-title = What you keep an eye on
    .watch =
        Choose one day a month. On that day you look at accounts and cards, open all post and read reminders. On other days you do not need to search.

        Three things cannot wait for that day:

        – A letter from a court or { $country ->
                [FI] the enforcement authority
                [SE] the Swedish Enforcement Authority (Kronofogden)
               *[DK] the bailiff’s court (fogedretten)
            }.
        – A bill or a loan that you do not recognise.
        – A call or message in which someone threatens you.

        Then open the plan again. The steps are still there.
    .long-title = How long data can be misused
    .long =
        – A password stops being dangerous when you have changed it.
        – A card stops being dangerous when it is blocked.
        – Phone numbers and addresses can be used in new fraud, also after a long time.
        – { $country ->
                [FI] Your personal identity code is the same for life
                [SE] Your personal identity number is the same for life
               *[DK] Your CPR number is the same for life
            }. So some blocks are worth keeping for long.
        – Health data gets old, but it can be used to sound convincing.

        A leak does not mean that someone will use your data. Nobody can promise that it will not happen. So a small habit is enough.
    .renew-fi-title = Dates to write down
    .renew-fi =
        – The credit ban: if you chose an end date, renew it before then.
        – Your own credit report: you get it free once in { FACT("fi-own-credit-report-interval") } months.
        – Non-disclosure for personal safety: at most { FACT("fi-turvakielto-first-years") } years the first time. Apply again in good time.
        – Damages: you have { FACT("fi-damages-limit-years") } years from when you knew of the damage and who is liable. A letter with your claim interrupts the period.
    .undo-fi-title = What you have to undo yourself
    .undo-fi =
        The blocks stop you too. Lift the one you need, do your errand, and set it again.

        – Before a move: the block in Suomi.fi and Posti’s moving protection.
        – Before a loan or an instalment plan: the credit ban. You can remove it at any time.
        – Before a new phone contract or a rental agreement: the credit ban too, if you let it go on to credit information companies.
        – Before you start a company or join a board: the registration ban at PRH.
    .logs-fi-title = What the logs can show
    .logs-fi =
        In MyKanta (OmaKanta) you see which organisations have handled your data. To know more, ask the wellbeing services county or clinic for log data. You can go { FACT("fi-log-back-years") } years back. The first time is free, and the answer is due within { FACT("fi-log-answer-months") } months.

        Look for places where you have never been, and days when you were not in care. Not everything unknown is wrong. Ask whoever is responsible to explain.
    .renew-se-title = Dates to write down
    .renew-se =
        – The fraud block: the first one lasts { FACT("se-fraud-block-days") } days. With a copy of the police report it can be extended to at most { FACT("se-fraud-block-years") } years. Write down both days.
        – Copies of credit reports: read them when they come. Ask if you do not know who requested them.
        – State compensation: there is a time limit. Ask the Swedish Crime Victim Authority on { PHONE("se-brottsoffermyndigheten") }. They help with the form for free.
    .undo-se-title = What you have to undo yourself
    .undo-se =
        The fraud block stops your own loans, subscriptions and contracts too. Lift it in good time. The form is sent to your registered address, so check the address first. At Sergel you lift it with a signed letter and a copy of your ID.

        The block on address changes at the Swedish Tax Agency stays until you remove it. You can still move with an e-ID, but not with a paper form.
    .logs-se-title = What the logs can show
    .logs-se =
        You have the right to know which unit opened your record, and when. In some regions you see it yourself on 1177. Otherwise ask the clinic or the region. They do not have to give names of people.

        Look for places where you have never been, and days when you were not in care. Not everything unknown is wrong. Ask the head of the unit to explain what you do not understand.
    .renew-dk-title = Dates to write down
    .renew-dk =
        – Name and address protection: it ends after { FACT("dk-address-protection-years") ->
                [one] one year
               *[other] { FACT("dk-address-protection-years") } years
            }. You normally get a reminder { FACT("dk-address-protection-reminder-days") } days before, but you must apply again yourself.
        – The credit warning: it stays until you remove it.
        – A payment you did not approve: dispute it at once. The last limit is { FACT("dk-objection-months") } months after the payment.
        – Min Log goes about { FACT("dk-min-log-years") } years back. Save a copy.
    .undo-dk-title = What you have to undo yourself
    .undo-dk =
        The credit warning stops you too. Remove it on borger.dk before you apply for a loan, buy on instalments or sign a phone contract. Set it again afterwards, and write a reminder.

        Have you blocked your whole MitID? It is opened again when you come to Citizen Service (Borgerservice). Book a time. If you have a new card, give its details to those who charge you every month.
    .logs-dk-title = What the logs can show
    .logs-dk =
        Min Log on sundhed.dk shows who has looked up your data there. Hospitals in Region Hovedstaden and Region Sjælland also have a log in MinSP. From a private clinic or a municipality, ask for the log under the GDPR. You learn what was opened and when, but perhaps no names.

        Look for places where you have never been, and days when you were not in care. Ask whoever is responsible to explain. Staff can only open records of patients they treat.
    .papers-title = The papers
    .papers =
        Keep these in a folder, in a place where nobody else reads them:

        – The letter about the breach and all the organisation’s answers.
        – The police report number and what you added later.
        – Bills you have disputed, and your answers.
        – Receipts for what the breach has cost you, also time and travel.
        – The diary of whom you called and when.

        Throw nothing away until the last time limit has passed and nobody claims anything. Then tear the papers up.
    .stop-title = When you can stop thinking about it
    .stop =
        When the steps are done, the dates written down and three quiet months have passed, you have done what can be done. It is all right to forget it for a week. It has found its right place.

        Do the thoughts come back when you read the news or get a letter? That is common. Tell yourself: “I have already taken care of this.” Look in the plan if you want to see it in writing.

        If it does not pass, talk to someone. That is a step too.
