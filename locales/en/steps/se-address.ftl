step-se-block-address-change = Block changes to your address
    .why = Someone who changes your address gets your letters, codes and parcels. With the block the Swedish Tax Agency (Skatteverket) only accepts changes made with an e-ID.
    .how = Log in to Skatteverket and open the service Spärra obehörig adressändring. It is in Swedish. The block is free and lasts until you remove it.
    .do-check-address = See which address is registered for you
    .do-report-wrong = If the address is wrong, tell Skatteverket and the police
    .do-switch-on = Turn on the block and sign
    .do-save-receipt = Save the confirmation
    .without-e-id = Call the tax information service (Skatteupplysningen) on { PHONE("se-skatteupplysningen") }. Ask which address is registered, and say so if it is wrong. The block itself needs an e-ID.
    .caution = Family registered with you can still change the address with their e-ID. You can no longer change it on paper. The block does not stop mail forwarding, and you must be at least { FACT("se-address-block-age") }.

step-se-check-mail-forwarding = Check mail forwarding in your name
    .why = Svensk Adressändring is a different register from the Tax Agency’s. Someone who orders forwarding there can have your mail sent elsewhere.
    .how = Call { PHONE("se-svensk-adressandring") }. Ask if anyone has ordered forwarding in your name, and if so, ask them to stop it. Ask about the address lock (adresslås) too.
    .do-call = Call and ask about forwarding in your name
    .do-ask-about-lock = Ask about the address lock and what it costs
    .do-watch-letterbox = Lock the letterbox and notice missing mail
    .caution = The block at the Tax Agency does not apply here, nor the other way round. They are two different locks.
    .say = Hello. My data has got out. Has anyone ordered mail forwarding in my name? I have not done it myself. Can you stop it? How do I get the address lock?
