# Rights and what to expect.

page-your-rights = Your rights and what to expect
    .lead = You have rights when your data got out, and you choose which ones to use. Nothing here has to be done today. Some things have a last day, and it is given here.
    .told-title = What the organisation must tell you
    .told =
        If there is a risk to people, the organisation has to report the breach to the data protection authority. If possible, it does so within { FACT("nordic-breach-report-hours") } hours.

        If the risk to you is high, it has to tell you without undue delay. It has to say what happened and what it can lead to. It also has to say what it has done and whom you can contact. If the risk is not high, it often does not have to tell you. You can always ask.
    .copy-title = A copy, a correction, a deletion
    .copy =
        You can ask any organisation for a copy of the data it has about you, and ask what got out. It is free. The answer is due within { FACT("nordic-access-answer-months") } month. If it is complicated, they can take { FACT("nordic-access-extension-months") } months more, but they have to tell you so.

        You can ask to have wrong data corrected, and some data deleted. Authorities often have to keep their files, and care has to keep its records. There, a correction or a note is often what you can get.
    .log-fi-title = Who has looked in your records
    .log-fi =
        In MyKanta (OmaKanta) you can see which organisations have handled your data, but not which persons. For that, ask your wellbeing services county or clinic for log data. The answer is due within { FACT("fi-log-answer-months") } months and the first request is free. It normally goes { FACT("fi-log-back-years") } years back.

        Somebody who copied a whole database from outside does not show in such a log.
    .log-se-title = Who has looked in your record
    .log-se =
        You have a right to know who has looked in your medical record. Many regions show it when you log in to 1177. Otherwise ask your care provider. The list shows the unit and the time. It does not have to show names.

        Somebody who copied a whole database from outside does not show in such a log.
    .log-dk-title = Who has looked in your record
    .log-dk =
        On Min Log at sundhed.dk you can see look-ups for { FACT("dk-min-log-years") } years back. Save a copy of what you need. Other systems have their own logs. You can ask the organisation for the log about you. It answers within { FACT("dk-access-answer-months") } month. Datatilsynet has said that an authority cannot say no only because it is a security log. Do not count on names of employees.

        Somebody who copied a whole database from outside does not show in Min Log.
    .complaint-fi-title = Complaint to the authority
    .complaint-fi =
        Ask the organisation first. If there is no answer, or a poor one, fill in the form on the Data Protection Ombudsman’s site. It is free.

        – It can look into the case and order the organisation to follow the law
        – It does not investigate crimes and does not decide on compensation
        – Its aim is an answer in about { FACT("fi-dpo-handling-years") } year

        On Åland, complaints about regional and municipal bodies go to Datainspektionen there.
    .complaint-se-title = Complaint to the authority
    .complaint-se =
        Contact the organisation first. If that does not help, complain to IMY, the Swedish Authority for Privacy Protection, by form or letter. Write who you are, what is wrong and how it concerns you, and enclose what you have written to each other. You can also complain for somebody else.

        – IMY checks whether the organisation follows the rules
        – It does not represent you and cannot decide on damages
        – Lykta has not found how long it takes
    .complaint-dk-title = Complaint to the authority
    .complaint-dk =
        Write to the organisation first. Then you can complain to Datatilsynet. Within { FACT("dk-complaint-status-months") } months you hear how the case is going. The other side normally gets a copy and may answer, and you may reply to that.

        – Datatilsynet decides whether the rules were broken
        – It often turns down a complaint about a breach that it already has a case on
        – It cannot solve identity theft for you
        – You can take its decision to court
    .care-fi-title = Complaint about care
    .care-fi =
        Make an objection (muistutus) to the unit first, in writing. The answer normally comes in about { FACT("fi-objection-answer-weeks") } weeks. The patient ombudsperson (potilasasiavastaava) in your county helps you free of charge, also with private care.

        You can also complain (kantelu) to the supervisor of care. Since { FACT("fi-lvv-start") } that is LVV (Lupa- ja valvontavirasto). Older pages still name Valvira and AVI.
    .care-se-title = Complaint about care
    .care-se =
        Complain to the care provider first. It has { FACT("se-care-answer-weeks") } weeks to answer. The patients’ advisory committee (patientnämnden) in your region can help you.

        Then you can turn to the Health and Social Care Inspectorate (IVO). It normally does not look into what happened more than { FACT("se-ivo-event-years") } years ago. IVO has said that it takes { FACT("se-ivo-handling-min") } to { FACT("se-ivo-handling-max") } months when all goes well, and often up to a year. A complaint to IVO becomes a public document, and its decision cannot be appealed.
    .care-dk-title = Complaint about care
    .care-dk =
        You can complain to the Agency for Patient Complaints (Styrelsen for Patientklager). The reason can be that somebody looked in your record without need, or that your rights as a patient were broken. If you have got a decision, the time is { FACT("dk-patient-complaint-weeks") } weeks. There is a form on borger.dk, and a paper form for people who are exempt from doing it online. You can call { PHONE("dk-patientklager") }.

        The patient office (patientkontor) in your region can guide you free of charge.
    .money-fi-title = Compensation
    .money-fi =
        From the organisation: you can claim costs and suffering if the law was broken. Write to it first. The Ombudsman does not decide. A court does. The claim expires { FACT("fi-damages-limit-years") } years after you learned about the damage and who is responsible. Keep receipts.

        From the state: after a police report you can apply to the State Treasury. In the large leak of therapy notes it covers suffering from the extortion. It does not cover the break-in or the spreading as such. It takes about { FACT("fi-state-treasury-handling-min") } to { FACT("fi-state-treasury-handling-max") } months.
    .money-se-title = Compensation
    .money-se =
        From the organisation: you can claim damages from it or from its supplier, also for harm that is not money. If you do not agree, a court decides. IMY does not.

        From the state: the Crime Victim Authority (Brottsoffermyndigheten) can pay when the person who did it and the insurance company do not. You need a police report. Apply within { FACT("se-crime-compensation-years") } years of the crime or of the end of the case. A child can apply until the age of { FACT("se-crime-compensation-child-age") }. It takes about { FACT("se-crime-compensation-handling-min") } to { FACT("se-crime-compensation-handling-max") } months. Lost money and things are mostly not covered.
    .money-dk-title = Compensation
    .money-dk =
        From the organisation: you can claim damages for a loss, and also for harm that is not money. A Danish court has said that this is possible. In that case the people got nothing, because the court found no real violation. Nobody can promise how it goes.

        From the state: Erstatningsnævnet pays for injury to body or mind after a crime. The crime must normally be reported to the police within { FACT("dk-compensation-report-hours") } hours. Apply within { FACT("dk-compensation-years") } years of the judgment or of the police closing the case.
    .legal-fi-title = The police report and legal help
    .legal-fi =
        A police report makes you an injured party. Then you can claim damages in the case. Not every report leads to an investigation. Keep the number of the report, and add to it if something new happens.

        Victim Support Finland (RIKU) gives legal advice by phone: { PHONE("fi-riku-legal-phone") }. State legal aid depends on your income. You apply for it at the legal aid agency (Oikeuspalveluvirasto). Ask about your home insurance too.
    .legal-se-title = The police report and legal help
    .legal-se =
        After a report the police or a prosecutor decides whether to investigate. When the police interview you, say that you want damages. The prosecutor can help you with the sum. If there is no charge, you get a decision with the reason. You can get support without a report: { PHONE("se-brottsofferjouren-116006") }.

        Most home insurance policies have legal cover (rättsskydd). Ask yours first. If you have none, legal aid (rättshjälp) can pay a part.
    .legal-dk-title = The police report and legal help
    .legal-dk =
        A report gives you a paper that you can show to your bank and to companies. Many cases of fraud on the internet are closed. You can get support without a report: { PHONE("dk-offerraadgivningen") }.

        Advokatvagten gives short, free and anonymous advice, in person and for everyone. For help with letters or a case, there is public legal aid that depends on your income. Check first if your home insurance has legal cover (retshjælpsforsikring).
