# Finland: online banking codes, cards, telling the bank.

step-fi-close-bank-codes = Close your online banking codes
    .why = With your online banking codes, someone can move money and also log in as you to public services. That is why this comes first.
    .how = Call your own bank’s blocking service. It answers day and night. If your bank is not listed here, take the number from the bank’s own site or app.
    .do-call-bank = Call the blocking service and close the codes
    .do-ask-movements = Ask if anyone has logged in or moved money
    .do-ask-new-codes = Ask how you get new codes
    .do-note-time = Write down the time and who you spoke to
    .caution = You cannot log in with the codes until you get new ones. Until then you can call or use paper forms. A mobile certificate or an ID card with a chip still works in many public services. The codes are personal: you must not let anyone else use or keep them.
    .say = Hello. Can we speak English? I want to close my online banking codes now. Someone else may have them. Has anyone logged in or moved money? How do I get new codes?

step-fi-cancel-cards = Block your card
    .why = A block stops new purchases with the card. What happens after you report it is the bank’s responsibility.
    .how = Call the card blocking service, or block the card in the bank’s app. Do it as soon as you can.
    .do-block-card = Block the card in the app or by phone
    .do-check-charges = Go through the latest purchases on the card
    .do-claim-back = Ask for your money back for purchases you did not make
    .do-order-new-card = Order a new card
    .caution = You cannot pay with the card until the new one comes. Automatic payments from the card may stop working. If the bank refuses to pay back, FINE gives free advice.
    .say = Hello. Can we speak English? I want to block my card. The details may have reached the wrong person. Can we go through the latest purchases? I would like a new card.

step-fi-tell-bank-early = Tell your bank
    .why = The bank can watch your account more closely. The sooner it knows, the better the chance to stop a payment or get it back.
    .how = Call the bank’s customer service on a number you already know. You can call even if no money has moved.
    .do-call-known-number = Use the number on your card, contract or the bank’s site
    .do-say-what-leaked = Say which data got out and when
    .do-ask-recall = If you paid a fraudster, ask the bank to recall the payment
    .do-note-answer = Write down what the bank promised and when
    .caution = Banks and police never ask you to move money to a “safe account”, and never ask for codes. If someone calls and says so, hang up.
    .say = Hello. Can we speak English? My data was included in a data breach. Can you watch my account more closely? Has anything unusual happened? How do I reach you if I see something?
