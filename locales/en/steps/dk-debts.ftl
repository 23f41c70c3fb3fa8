# Denmark: traces of misuse, entries in the debt registers, debt collectors and a new CPR number.

step-dk-nemkonto = Look for signs of misuse
    .why = A loan or a changed account can show in three places. If you find something, you can stop it early.
    .how = Look at NemKonto, at the Danish Tax Agency (Skattestyrelsen) and on mitid.dk. Look for a strange account number, interest on loans you do not have, and logins that are not yours.
    .do-check-nemkonto = See if the account and all changes in NemKonto are yours
    .do-check-tax = Look for unknown interest and debts on skat.dk
    .do-check-mitid = See the latest activities on mitid.dk
    .do-note-again = Make a note to look again at the next tax statement
    .without-e-id = Book a time at Citizen Service (Borgerservice) and ask for help to look.
    .caution = Loans may show only after some time. If you find something, call your bank and the Cyber hotline on { PHONE("dk-cyberhotline") }, in Danish.

step-dk-rki-delete = Have a wrong entry deleted
    .why = Are you listed as a bad payer for a debt that is not yours? Then you can be refused a loan, a home or a phone.
    .how = Write to RKI and Debitor Registret that you dispute the whole debt, and ask them to delete it. A private company must not register a debt that you dispute before a court has decided it.
    .do-copy-dispute = Add your dispute and the police receipt
    .do-send-letter = Send the letter to the register where you are listed
    .do-complain = If they refuse, complain to Datatilsynet
    .caution = For debts to the state or municipality the rules differ. They can stay even if you disagree. Write in Danish if you can. Do not write your CPR number in ordinary email.
    .letter-deletion =
        To … (name of the register)

        I am registered with you for a debt to … (name of the company).

        I did not make the agreement. My data has been misused. I dispute the whole debt and said so on … No court has decided it.

        Please delete the entry. Please also tell me who has seen it.

        Attached: my dispute and the police receipt.

        Please answer me in writing at this address: …

        Kind regards
        … (name and date of birth)

step-dk-debt-collector = Complain if collection does not stop
    .why = A debt collector has to deal with your dispute. If the collector goes on without answering you, that normally breaks good practice.
    .how = Have you said no in writing, and do new letters still come? Then complain to the Consumer Ombudsman (Forbrugerombudsmanden) or to the Police Administrative Centre (Politiets Administrative Center).
    .do-save-letters = Keep reminders, letters and your answers
    .do-answer-again = Send the same dispute to the collector again
    .do-complain = Send the complaint, in Danish
    .caution = A complaint does not remove the claim. If a letter comes from the court, always answer by the date in it, even if you have complained.
    .letter-complaint =
        To … (Forbrugerombudsmanden or Politiets Administrative Center)

        I want to complain about the debt collector … (name).

        The claim has number … and comes from … (name of the company). I did not make the agreement. My data has been misused.

        I disputed it in writing on … The collector answered: … (or: I have had no answer)
        Since then I have received new demands on …

        Attached: my dispute, answers and letters.

        Kind regards
        … (name and address)

step-dk-new-cpr = Change CPR number if misuse continues
    .why = If your CPR number is misused again and again, you can apply for a new one as a last resort.
    .how = Write to the CPR Office (CPR-kontoret). They look at each case on its own. They want to see what happened, what you reported, and what the companies answered.
    .do-collect = Gather police reports, letters and answers from companies
    .do-send-letter = Send the application as a letter, in Danish
    .do-note-date = Write down when you sent it
    .caution = A data breach or a stolen wallet alone is normally not enough. A new number has to be changed in many places. First set a credit warning on the one you have.
    .letter-new-number =
        To CPR-kontoret

        I apply for a new CPR number because my number is being misused.

        It has happened these times:
        Date: … With: … What happened: …
        Date: … With: … What happened: …

        I reported it to the police on … Reference number: …
        I have disputed the claims. The companies answered: …
        Losses, and who covered them: …
        I set a credit warning on … The misuse has continued.

        Attached: police reports, letters and answers.

        Kind regards
        … (name, address and CPR number)
