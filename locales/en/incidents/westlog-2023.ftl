# Westlog (Finland, 2023). .because follows the word "because".

incident-westlog-2023 = Westlog and home delivery of TENA products
    .what = On { FACT("fi-westlog-noticed") } the Finnish transport company Westlog noticed a break-in: there was ransomware on its server. Westlog delivered TENA products to homes for Essity. Essity had contracts with the wellbeing services counties and the City of Helsinki. On { FACT("fi-westlog-established") } it was clear that customer data was no longer confidential. Outsiders may have got names, addresses, contact details and orders. Personal identity codes and door codes may also have been included, if they were stored.
    .not-touched = The counties’ own client and patient systems were not touched. Your medical record was not included.
    .ask-paper-invoice = Could your personal identity code have been in the order? In Western Finland this concerns people who ordered with a paper invoice and a special authorisation. Elsewhere it concerns people whose code was stored in the system. Answer “I do not know” if the letter does not say.
    .ask-direct-debit = Did you get the products in Pirkanmaa and pay for them yourself by invoice or direct debit? Then the account number may have been included.
    .because = you had TENA products delivered to your home when Westlog was broken into

step-fi-westlog-door-code = Ask for a new door code
    .why = The door code may have been in the order, together with your name and address. A code can be changed, and then the old one is worth nothing.
    .how = Did you give the door code for the delivery? Then call the house manager or the maintenance company and ask them to change it. You do not have to say which products it was about.
    .do-think-back = Think back: was the door code in the order?
    .do-call-house = Call the house manager and ask for a new code
    .do-give-new-code = Give the new code to home care and others who need it
    .do-next-order = Do not give the new code in the next order
    .caution = If you do not know whether the code was included, you can still ask for a new one. Lock your own door as usual. If someone is in your home who is not meant to be there, call { PHONE("fi-emergency-112") }.
    .say = Hello. I live at …. Our door code may have got out. A company that delivers goods to homes has had a data break-in. Can you change the code? When does the new one start? Who gets it?

step-fi-westlog-payment-demand = Do not pay unexpected demands
    .why = The person who got the data may know what you have ordered. That is why a demand can look real.
    .how = If the wellbeing services county gives you the products, a demand for payment points to a crime. If you buy them yourself, compare with your earlier bills.
    .do-stop = Wait before you pay, and do not open links
    .do-compare = Compare the sender and account number with an earlier bill
    .do-call-back = Call your care unit on a number you already have
    .do-report = If the demand is false, keep it and tell the police
    .caution = A caller may know your order and your address. That proves nothing. Do not give any codes. If you have already paid, call your bank: it is not your fault.

step-fi-westlog-tell-helpers = Tell the people who help you
    .why = Many people who get the products have help in daily life. It is good if the helpers can also recognise a scam call.
    .how = Agree together who opens mail and bills. Say only what is needed: what you order is your own business.
    .do-choose-one = Choose one person who looks at unexpected bills
    .do-tell-helpers = Tell your family and home care about the breach
    .do-note-by-phone = Put a note by the phone: give no codes, hang up
    .do-ask-guardian = If you have a legal guardian, ask them to set the blocks
    .caution = Nobody else can use your online banking codes, not even a spouse, a child or home care. A person who handles things for you can get a Suomi.fi mandate. If you have a legal guardian, you cannot give a mandate yourself.

step-fi-westlog-read-letter = Read the letter, no need to call
    .why = The letter says which of your data may have got out. Then you know which protection is useful.
    .how = Helsinki and several wellbeing services counties sent a letter or contacted the people concerned. You do not need to contact your county or the supplier.
    .do-find-letter = Find the letter, or ask someone to read it aloud
    .do-tick-data = Change your answers in Lykta to match the letter
    .do-keep-letter = Keep the letter with your other papers
    .caution = If you have no letter, you can ask your care unit the next time you talk. A real letter never asks for online banking codes. If the letter says something else than Lykta, trust the letter.
