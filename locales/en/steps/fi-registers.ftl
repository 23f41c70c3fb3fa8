# Finland: vehicle register, bans that are sold, the population register's log, a new identity code.

step-fi-traficom-disclosure-ban = Hide address in the vehicle register
    .why = Otherwise someone can find out through the vehicle register who owns a car and where the owner lives.
    .how = This is for you if you own a vehicle. Forbid the transport agency Traficom to give out your data, online or by phone. The ban lasts until further notice.
    .do-own-vehicle = Think about which vehicles are in your name
    .do-set-ban = Set the ban in Traficom’s e-service, or call
    .without-e-id = Call { PHONE("fi-traficom") } and ask how to set the ban.
    .caution = Some services may still show your name and vehicle. The ban covers Traficom’s register only, not the population register. Non-disclosure for personal safety gives this protection automatically.

step-fi-paid-credit-bans = Consider credit bans that cost money
    .why = The authorities’ guide also names two companies with bans of their own. It says that the cover is widest with all three.
    .how = Set the free ban first, with the tick that lets it be passed on. The legal aid agency names only that one. If you want more, you can ask Suomen Asiakastieto and Dun & Bradstreet what their own bans cost.
    .do-free-first = Check that the free ban is on, with the tick
    .do-ask-price = Ask if the ban is sold, its price and its length
    .do-keep-receipt = Keep the receipt
    .do-note-end = Write down when the ban ends
    .caution = Lykta has no current price, so ask first. You can claim the cost as damages, but nobody can promise that you will get it. The ban can slow down your own contracts.

step-fi-dvv-log-review = Ask for a register log check
    .why = Has someone looked you up in the population register without a reason? DVV can check the log.
    .how = Write to DVV what you suspect and why. Give a reason, because the ordinary right to see your own data does not cover the log. Finnish or Swedish is best.
    .do-write-reason = Write down your suspicion, the reason and the time
    .do-ask-safe-way = Call DVV and ask how to send the letter safely
    .do-send = Send the request
    .do-note-answer = Write down when you sent it and what they answered
    .caution = This is about the population register, not your medical record. Ask how long it takes and if it costs anything. Do not send your identity code by ordinary email.
    .letter-review =
        To the Digital and Population Data Services Agency (DVV)

        Request for a review of the log of the Population Information System

        I suspect that someone has looked up my data without a lawful reason.

        Who or where, if I know: …
        Period: from … to …
        Why I suspect it: …

        I ask you to review the log and tell me what it shows. If you do not, I ask for a written decision.

        I will prove my identity in the way you tell me.

        Place and date: …
        Name and address for the answer: …

step-fi-change-identity-code = Consider a new personal identity code
    .why = A new code can end misuse that does not stop. It is a last resort.
    .how = DVV changes it only if three things are true. The code has been misused several times, the harm is considerable, and a change would stop the misuse. A lasting, serious threat can also be enough. A leak is not enough.
    .do-blocks-first = Set the credit ban and the other blocks first
    .do-collect = Collect police reports, bills and letters about the misuse
    .do-talk = Ask DVV or Victim Support if it makes sense
    .do-apply = Write an application to DVV and add the proof
    .caution = You have to give the new code in many places, such as bank, work and care. It costs time and money. Misuse of the old code does not stop at once.
