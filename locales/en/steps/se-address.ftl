step-se-block-address-change = Block changes to your address
    .why = Someone who changes your address gets your letters, codes and parcels. With the block the Swedish Tax Agency (Skatteverket) only accepts changes made with an e-ID.
    .how = Log in to Skatteverket and open the service Spärra obehörig adressändring. It is in Swedish. The block is free and lasts until you remove it.
    .do-check-address = See which address is registered for you
    .do-report-wrong = If the address is wrong, tell Skatteverket and the police
    .do-switch-on = Turn on the block and sign
    .do-save-receipt = Save the confirmation
    .without-e-id = Call the tax information service (Skatteupplysningen) on { PHONE("se-skatteupplysningen") }. Ask which address is registered, and say so if it is wrong. The block itself needs an e-ID.
    .caution = Family members registered at your address can still change the address with their e-ID. You can no longer change it on paper. The block does not stop mail forwarding, and you must be at least { FACT("se-address-block-age") } years old.

step-se-check-mail-forwarding = Check mail forwarding in your name
    .why = Svensk Adressändring is a different register from the Tax Agency’s. Someone who orders forwarding there can have your post sent elsewhere.
    .how = Call { PHONE("se-svensk-adressandring") }. Ask if anyone has ordered forwarding in your name, and if so, ask them to stop it. Ask about the address lock (adresslås) too.
    .do-call = Call and ask about forwarding in your name
    .do-ask-about-lock = Ask about the address lock and what it costs
    .do-watch-letterbox = Lock the letterbox and watch for missing post
    .do-ask-carrier = If letters are missing, also ask whoever delivers the post
    .caution = The block at the Tax Agency does not apply here, nor the other way round. They are two different locks.
    .say = Hello. My data has got out. Has anyone ordered mail forwarding in my name? I have not done it myself. Can you stop it? How do I get the address lock?

step-se-proxy-block = Block proxies made on paper forms
    .why = With a forged form someone can become your proxy at the Swedish Tax Agency (Skatteverket). The block stops paper forms.
    .how = Log in to Skatteverket and open Ombud och behörigheter. First see who is already your proxy. Then turn on the block. It lasts until you remove it.
    .do-check-proxies = See who is your proxy
    .do-switch-on = Turn on the block on paper forms
    .without-e-id = Call the tax information service on { PHONE("se-skatteupplysningen") } and ask if anyone is your proxy. The block itself is in the online service.
    .caution = Afterwards you can only name proxies online. The block covers Skatteverket only.

step-se-digital-mailbox = Get a digital mailbox
    .why = Nobody can take digital mail out of your letterbox. You also notice sooner if something is wrong.
    .how = Choose a mailbox, such as Kivra or Min myndighetspost, and log in with your e-ID. First ask Digg if there is already one in your name.
    .do-ask-if-one-exists = Ask Digg if a mailbox already exists
    .do-choose = Choose a mailbox and join
    .do-turn-on-notices = Turn on notices
    .without-e-id = Keep your post on paper and lock the letterbox. You need an e-ID to read a digital mailbox.
    .caution = You have to log in and read it yourself. If you share a computer, log out afterwards.

step-se-freja-address-alert = Get notices about address changes
    .why = Then you notice quickly if someone changes your address at Skatteverket.
    .how = The app Freja has a free ID protection (ID-skydd). It checks the state address register and tells you in the app and by email.
    .do-get-freja = Get Freja at the level Plus
    .do-turn-on = Turn on ID-skydd in the app
    .caution = It is a notice and not a block. You must be registered in Sweden. Skatteverket’s block on address changes matters more.

step-se-answer-move-in = Answer if someone registers at your address
    .why = Someone can register at your address without living there. Then letters and claims for that person can come to you.
    .how = Has a letter from Skatteverket said that someone has registered at your address? Answer at once if it is wrong. The letter comes by post or to your digital mailbox.
    .do-read-message = Read post from Skatteverket
    .do-answer = Answer that the person does not live with you
    .do-look-at-letterbox = See if post comes for other names
    .caution = You only need this if such a letter comes. If you doubt the letter, call { PHONE("se-skatteupplysningen") }.

step-se-people-search = Ask search sites to remove you
    .why = In Sweden many sites show addresses, ages and who lives together. That makes it easier for someone who is looking for you.
    .how = Search for your name at sites such as Ratsit, Mrkoll, Hitta, Eniro and Merinfo. Fill in their form or send the letter. Choose Swedish in Lykta to get it in Swedish. If they refuse, you can complain to IMY.
    .do-search-own-name = Search for your own name and save the web addresses
    .do-ask-each-site = Ask each site to remove you
    .do-complain = Complain to IMY if they refuse
    .caution = On some sites it is voluntary, and the data can come back. You cannot leave the credit information registers. If you are threatened, call the police first. Searches can show on a shared computer.
    .letter-removal =
        Hello,

        Your website shows information about me. Please delete it and do not show it again. I use my right to erasure under the General Data Protection Regulation (GDPR).

        Web address: …
        Information: …

        This is why it matters to me: …

        Please answer in writing by … If you refuse, I want to know why, and I may then turn to IMY.

        Answer to: …
