# Denmark: the CPR number, credit in other hands, bills and papers.

step-dk-kreditadvarsel = Set a credit warning
    .why = A credit warning (kreditadvarsel) on your CPR number lets banks and companies see that they need to check more carefully. In many cases they can then refuse to lend in your name.
    .how = Search for “kreditadvarsel” on borger.dk and log in. It takes a few minutes. You must be at least { FACT("dk-credit-warning-age") } years old.
    .do-find-service = Search for “kreditadvarsel” on borger.dk
    .do-sign-in = Log in with MitID
    .do-add-warning = Add the credit warning
    .do-save-receipt = Save or print the receipt
    .without-e-id = Book a time at Citizen Service (Borgerservice) in your municipality. They can help you add it.
    .caution = The warning is a flag, not a lock. Companies choose whether to look for it. Remove it yourself before you borrow, buy on instalments or get a new subscription, and add it again afterwards.

step-dk-contest-creditor = Dispute the claim in writing
    .why = As a rule you do not have to pay for what someone else bought or borrowed in your name. But if you do not answer, it can be taken as a yes.
    .how = Write to the company that you did not make the agreement. Ask them to show who did. The company has to prove that the agreement is yours.
    .do-find-address = Find the right address on the company’s own page
    .do-send-dispute = Send the dispute
    .do-ask-proof = Ask for proof of the agreement
    .do-tell-collector = Send the same answer to a debt collector, if there is one
    .do-return-parcels = Refuse parcels that you did not order
    .do-keep-copy = Keep a copy and proof that you sent it
    .caution = Do not pay as a precaution. It can be taken as agreement. If a letter comes from the court, always answer by the date in it. If you have a police reference number, put it in.
    .letter-dispute =
        To … (name of the company)

        I have received your claim number … for … kroner, dated …

        I have not ordered, bought or borrowed anything from you. My data has been misused. I dispute the whole claim and will not pay it.

        Please send me your proof of the agreement: who made it, when and how, and where the goods or the money were sent.

        Please stop all reminders and debt collection. You must not register me as a bad payer for a claim that I dispute.

        Police reference number, if there is one: …

        Please answer me in writing by …

        Kind regards
        … (name, address and email)

step-dk-check-registers = Look for debts in your name
    .why = A loan in your name can show up as an entry in a register, or as interest you do not know. Once you find it, you can dispute it.
    .how = Look in the two Danish registers of unpaid debts: Debitor Registret and RKI. Look also for unknown debts and interest in your data at the Danish Tax Agency (Skattestyrelsen).
    .do-check-debitor-registret = Look yourself up in Debitor Registret
    .do-ask-rki = Ask RKI whether you are registered
    .do-check-tax = Look for unknown debts on skat.dk
    .do-contest-entry = Ask them to delete what is not yours
    .without-e-id = Write a letter to the registers and ask what they hold about you. Do not send your CPR number in ordinary email.
    .caution = If your name and address are protected, you cannot look in Debitor Registret online. You have to write. Debts can show up late, so look again in a few months. If a wrong entry is not deleted, you can complain to the Danish Data Protection Agency (Datatilsynet).

step-dk-passport = Report a lost passport
    .why = A lost or stolen passport can be misused. Once you report it, it is no longer valid.
    .how = Report it to your municipality in Denmark. If you are abroad, go to the police there and to the Danish embassy. If only a copy got out, the credit warning matters more.
    .do-look-for-it = Check that the passport is really gone
    .do-report-lost = Report it lost to your municipality
    .do-report-stolen = Was it stolen? Report that to the police too
    .do-order-card = Is the health card gone? Order a new one on borger.dk
    .caution = This cannot be undone. The passport is no longer valid, even if you find it again. A new health card (sundhedskort) has the same CPR number. If a driving licence is gone, ask Citizen Service (Borgerservice).

step-dk-cpr-access = See what CPR holds about you
    .why = The Danish civil register (CPR) shows if your address is right and if your protection is there. It also shows which companies get your data.
    .how = Search for “CPR registerindsigt” on borger.dk. It is free.
    .do-sign-in = Log in and open your data
    .do-check-address = Check your address and protections
    .do-check-recipients = See who gets your data
    .without-e-id = Write a letter to the CPR Office (CPR-kontoret) with your name, address and CPR number. Do not use ordinary email.
