step-se-credit-block-14d = Ask for a fraud block
    .why = Someone has used or tried to use your data. With the block nobody can get a credit report on you. That stops most new loans and purchases on invoice.
    .how = Fill in the form at one of the credit information companies, such as Creditsafe. It passes the block on to those it works with. The block lasts { FACT("se-fraud-block-days") } days.
    .do-fill-in-form = Fill in the fraud block form
    .do-save-receipt = Save the confirmation
    .do-mark-end-day = Write down the day the block ends
    .caution = The block stops you too: loans, phone plans and rental checks. It is for people hit by fraud or attempted fraud, and covers only the companies that take part. The page this comes from is old, so ask which companies they are.

step-se-credit-block-5y = Extend the fraud block
    .why = Without an extension the block ends after { FACT("se-fraud-block-days") } days. With a copy of the police report it can last up to { FACT("se-fraud-block-years") } years.
    .how = Send a copy of the police report and a letter to the company where you made the block. Do it before the { FACT("se-fraud-block-days") } days have passed. Creditsafe’s address is { FACT("se-creditsafe-post") }. Compare it with their own page. Choose Swedish in Lykta to get the letter in Swedish.
    .do-copy-report = Find the copy of the police report
    .do-sign-letter = Fill in the letter and sign it
    .do-send-both = Send both to the company where you made the block
    .do-note-day = Write down the day you sent it
    .caution = While the block lasts it is hard for you to borrow or get a phone plan. To lift it, a form is sent to your registered address. So make sure that the address is right.
    .letter-extend =
        Hello,

        I have had a temporary fraud block (bedrägerispärr) with you since …

        Someone has used or tried to use my data. I have reported it to the police. The report has the number … A copy is enclosed.

        Please extend the block. I do not want you to give out any information about me.

        Please send a confirmation to my address.

        Name: …
        Address: …
        Date and signature: …

step-se-watch-credit-copies = Read copies of credit reports
    .why = When someone gets a credit report on you, you receive a copy. A copy you do not recognise is often the first sign that someone is using your data.
    .how = The copy comes by post or to your digital mailbox. If a copy surprises you, ask the company that wanted the report. If someone has tried to borrow in your name, you can ask for a fraud block.
    .do-open-copies = Open letters from credit information companies
    .do-ask-requester = Ask the company about a report you do not recognise
    .do-block-if-tried = Ask for a fraud block if someone has tried to borrow
    .caution = In Sweden name, address and personal identity number are usually public. A leak does not mean that anyone is using them. The block is for people hit by fraud or attempted fraud.

step-se-credit-block-others = Set a block at Sergel too
    .why = The joint fraud block only covers the companies that take part. Sergel has a block of its own.
    .how = Call Sergel on { PHONE("se-sergel-fraud-block") } in office hours. The block first lasts { FACT("se-sergel-block-weeks") } weeks. For a longer one, send a signed letter and the police report to { FACT("se-sergel-address") }. Choose Swedish in Lykta to get the letter in Swedish.
    .do-call = Call Sergel and ask for the block
    .do-send-letter = Send the letter and a copy of the police report
    .do-ask-others = See on IMY’s site which other companies there are
    .caution = The block is only for people hit by a crime or an attempt. It stops your own loans too. It ends after { FACT("se-sergel-block-years") } years. To lift it earlier, send a letter and a copy of your ID.
    .say = Hello. Someone has used my data. I have reported it to the police. I want a fraud block in your register. How long does it last? What do I need to send?
    .letter-extend =
        Hello,

        I called you on … and got a fraud block (bedrägerispärr). I want it to last longer.

        Someone has used or tried to use my data. I have reported it to the police. The report has the number … A copy is enclosed.

        I do not want you to give out any information about me. Please send a confirmation to my address.

        Name: …
        Address: …
        Date and signature: …

step-se-check-company-register = Check your name at Bolagsverket
    .why = Someone can register you as a board member or owner without your knowing. Then debts can end up with you.
    .how = Call Bolagsverket, the Swedish company register, on { PHONE("se-bolagsverket") } and ask if you are listed in any company. If you have a company of your own, open every letter from Bolagsverket.
    .do-open-letters = Open every letter from Bolagsverket
    .do-call = Ask if you are listed in any company
    .do-report = Say what is wrong, and report it to the police
    .caution = If all is as it should be, you do not need to do more. If something is wrong, keep every letter.
    .say = Hello. Someone has used my data. Am I listed in any company in your register? If so, how do I get it corrected?
