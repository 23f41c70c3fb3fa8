# Vastaamo (Finland, 2020). .because follows the word "because".

incident-vastaamo-2020 = Psychotherapy Centre Vastaamo
    .what = Someone stole client data and personal identity codes from the Finnish psychotherapy centre Vastaamo. Clients got emails that demanded money, and some of the data was put online. Vastaamo no longer exists. The patient records are in Kela’s archive. The case has been in court.
    .because = you were a client of Vastaamo

step-fi-vastaamo-leave-the-texts = Leave the leaked texts alone
    .why = You do not have to search in order to get help, report, or apply for compensation. Seeing your own text in the wrong place often hurts more.
    .how = Many people have said openly that they will not read or share what was leaked. What you told in therapy is still yours. Seeking help was responsible and brave.
    .do-leave-it = Do not search, open or download anything
    .do-ask-close = Ask people close to you not to search either
    .do-keep-message = Got a link? Keep the message, do not open the link
    .do-talk = Talk to someone about what you fear most
    .caution = Nobody can promise that nobody reads. Spreading the texts can be a crime, also for someone who only passes them on. If someone threatens you, report it to the police. If you are thinking of ending your life, call { PHONE("fi-mieli-crisis") }. If nobody answers, call { PHONE("fi-paivystysapu-116117") }, in Finnish. If your life is in danger, call { PHONE("fi-emergency-112") }.

step-fi-vastaamo-own-records = Ask Kela for your records
    .why = You then see what was really written about you. For some it gets easier, for others heavier. You can leave it, or wait.
    .how = Vastaamo’s patient records are in Kela’s archive. You ask for them with Kela’s form or by secure email. Kela sends the request to the wellbeing services county, which answers you.
    .do-decide = Decide if you want to read now, later or not at all
    .do-get-form = Get the request form from Kela’s site
    .do-write-years = Write Vastaamo, which years and which records
    .do-send-safely = Send it by secure email or by post
    .do-read-with-someone = Read together with someone you trust
    .caution = The papers are given out as they came from Vastaamo. If there are pages about someone else, stop reading and tell Kela. If the municipality paid for the visits, for example with a service voucher, the records may be there instead. Do not send your personal identity code by ordinary email.

step-fi-vastaamo-police-supplement = Add to your police report
    .why = New demands, bills or spread data belong together with what happened then. One and the same number is easier to follow.
    .how = If you have already made a report, add the new things under the same number. If you never made one, Victim Support can tell you what can still be done.
    .do-find-number = Find the number of your report
    .do-add-new = Tell the police what is new
    .do-ask-riku = Call Victim Support and ask what applies to you
    .caution = If nothing new has happened, you do not need to do anything now. The main case has already been in court, and the prosecutor did not pursue each person’s claims. It is not wrong if you had no strength to report then.
    .say = Hello. I was a client of Vastaamo. I would like to know what I can still do. I have made a police report, or I have not. Is there still time to apply for compensation? Can someone help me with the papers?

step-fi-vastaamo-state-compensation = Apply for State Treasury compensation
    .why = The state can pay compensation for suffering caused by the extortion or the attempt. You can ask, even after several years.
    .how = You need a police report, and you must have claimed damages from the person who did it. Then you apply yourself. It takes on average { FACT("fi-state-treasury-handling-min") } to { FACT("fi-state-treasury-handling-max") } months.
    .do-ask-time = Call the State Treasury and ask if there is still time
    .do-collect-papers = Collect the report, the judgment and your claim
    .do-find-medical = If you have medical papers from that autumn, add them
    .do-apply = Fill in the application in the State Treasury’s e-service
    .caution = The break-in itself and the spreading do not give compensation for suffering. Temporary psychological harm needs medical papers from that time, and a new statement is not paid for. The application is usually due within { FACT("fi-state-compensation-limit-years") } years of the final judgment. Nobody can promise the sum.
    .say = Hello. I was a client of Vastaamo and someone tried to extort money from me. Can I still apply for compensation? Which papers do you need? Are the papers from that time enough?
