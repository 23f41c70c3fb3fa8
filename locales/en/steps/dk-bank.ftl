# Denmark: card, bank and payments that the person did not approve.

step-dk-card-block = Block your card
    .why = With the details of your card, others can try to pay with your money. They cannot use a blocked card.
    .how = Block the card in your bank’s app or online bank, or call the bank. If the bank is closed, call Nets. The number is { PHONE("dk-nets-card-block") } for Dankort and Visa/Dankort, and { PHONE("dk-nets-mastercard") } for Mastercard.
    .do-block = Block the card
    .do-check-payments = Go through recent payments, also small ones
    .do-update-recurring = Update regular payments when the new card comes
    .caution = Regular payments on the card will stop. Find your bank’s number yourself. Do not trust a number in a message.
    .say = Hello. I want to block my card now. The details of my card got out. Are there payments I need to look at? When will I get a new card?

step-dk-bank-call = Call your bank
    .why = The bank can block access, try to stop payments and keep an extra eye on your account.
    .how = Call now if money has moved or if others have your codes. The number is in the bank’s app and on the bank’s own page. If you have paid someone, say so. It is not your fault.
    .do-find-number = Find your bank’s number yourself
    .do-ask-block = Ask the bank to block what others could use
    .do-ask-watch = Ask the bank to watch your account
    .do-note-name = Write down whom you spoke to and when
    .caution = The number on your screen can be forged. If someone calls and says they are the bank, hang up. Call the bank yourself. If you are unsure what to do next, the Cyber hotline can help on { PHONE("dk-cyberhotline") }, in Danish.
    .say = Hello. Other people have got hold of my data. I want to block what could be misused. Has any money left my account? Can you keep an extra eye on it?

step-dk-objection = Dispute the payment with your bank
    .why = The bank normally has to pay the money back if you did not approve the payment. It must do so by the end of the next working day after you dispute it.
    .how = Use the bank’s form, or write a letter. Do it as soon as you have found the payment. Within { FACT("dk-objection-days") } days counts as quick enough. The last day is { FACT("dk-objection-months") } months after the money was taken.
    .do-list-payments = Write down every payment you did not approve
    .do-send-objection = Send the dispute to the bank
    .do-block-app = Was a payment app misused? Have it blocked
    .do-keep-answer = Keep your copy and the bank’s answer
    .caution = Was your code or MitID used? Then you may have to pay up to { FACT("dk-own-share") } Danish kroner yourself. It can be up to { FACT("dk-own-share-late") } Danish kroner, for example if the bank was told late. In special cases it can be more. If the bank says no, you can complain to the Danish Financial Complaint Board (Det finansielle ankenævn).
    .letter-objection =
        To … (name of the bank)

        I dispute these payments from my account or my card:
        Date: … Amount: … Paid to: …
        Date: … Amount: … Paid to: …

        I did not approve these payments. I found them on …
        I had my card or MitID blocked on … at …
        Police reference number, if there is one: …

        Please pay the money back and answer me in writing.

        Kind regards
        … (name, address and phone)

step-dk-bank-appeal = Complain if the bank refuses
    .why = The Danish Financial Complaint Board (Det finansielle ankenævn) looks at the matter again, independently of the bank.
    .how = First ask the bank for a final answer in writing. Then complain on the board’s page, in Danish. Often the question is how much you pay yourself when MitID was used.
    .do-get-refusal = Get the bank’s refusal in writing
    .do-collect = Gather your dispute, the answers and activities from MitID
    .do-send-appeal = Send the complaint to the board
    .caution = See on the board’s page what it costs and whether there is a last day. The board can decline a case that needs witnesses, such as a loan taken with your MitID. Then a court has to decide.
    .letter-appeal =
        To Det finansielle ankenævn

        I want to complain about … (name of the bank). The bank refused my dispute on …

        It is about these payments or loans:
        Date: … Amount: …

        I did not approve them. This is what happened: …
        I found it on … and told the bank on …
        My card or MitID was blocked on … at …

        I ask the bank to pay back … Danish kroner.

        Attached: the dispute, the bank’s answer, the police receipt and activities from MitID.

        Kind regards
        … (name and address)
