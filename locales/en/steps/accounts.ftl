# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-watch-for-fraud = Do not give anyone your codes
    .why = Someone who has your data can sound convincing. They may know your name, your address or when you saw a doctor. That proves nothing.
    .how = Hang up, or leave the message without an answer. Find the number yourself and call back if you like. The police, your bank and authorities do not ask for codes.
    .do-hang-up = Hang up when someone asks for codes
    .do-keep-codes = Approve only logins that you started yourself
    .do-leave-money = Leave your money where it is, whatever a caller says
    .do-type-address = Type the web address yourself instead of clicking
    .do-tell-household = Tell people at home that false calls may come
    .caution = Such calls and messages can come long afterwards. The name or number you see may be false. If you have already given out a code, call your bank now.
    .say = No, thank you. I am hanging up now. I will call your main number myself.

step-nordic-watch-accounts-and-bills = Watch your accounts and bills
    .why = Misuse often first shows as an unknown bill or a small sum on the account.
    .how = Go through accounts, cards and post once a week to begin with. Later, once a month is enough. You do not need to look every day.
    .do-read-accounts = Read through accounts and cards
    .do-open-post = Open all post, also from companies you do not know
    .do-refuse-parcels = Send back a parcel you did not order
    .do-pick-a-day = Choose a fixed day for this
    .do-say-no-in-writing = Dispute in writing a bill you do not recognise
    .caution = Do not pay an unknown bill to get rid of it, and do not ignore it either. Letters from { $country ->
            [FI] a court or the enforcement authority
            [SE] a court or the Swedish Enforcement Authority (Kronofogden)
           *[DK] a court or the bailiff’s court (fogedretten)
    } need an answer in time.

step-nordic-change-passwords = Change your passwords
    .why = Someone who has a password can try it in other places. Someone who gets into your email can change almost all the others.
    .how = Start with your email. Then take the service where it happened, and every place where you used the same password. Give each account its own password.
    .do-mail-first = Change the password for your email
    .do-leaked-service = Change the password for the service where it happened
    .do-same-password = Change it everywhere you used the same password
    .do-sign-out = Sign other devices out of your accounts
    .caution = Type the service’s address yourself, and do not click on links. Do not try your real password on an unknown test page.

step-nordic-secure-email-account = Turn on two-step login
    .why = Then it is not enough that someone has your password.
    .how = Start with your email. The choice is usually under security in the settings. Choose an app rather than text messages, because codes by text follow the phone number.
    .do-turn-on = Turn on two-step login for your email
    .do-save-codes = Write the backup codes on paper
    .do-check-forwarding = Check that no email is forwarded to someone else
    .caution = Without your phone and the backup codes you can be locked out. Keep the paper where only you can reach it.

step-nordic-guard-phone-number = Protect your phone number
    .why = Someone who takes over a number also gets the codes that come by text.
    .how = Lock the phone’s screen. Ask your operator what it does if someone orders a new SIM card in your name.
    .do-set-screen-code = Set a code that locks the screen
    .do-ask-operator = Ask your operator what protection it has
    .do-know-the-sign = Call your operator if the phone suddenly loses the network
    .do-call-bank-too = Call your bank too if the network stays away
    .caution = Lykta does not know of a block that every operator has.

step-nordic-report-lost-device-or-paper = Block what is gone
    .why = A phone or computer can open your accounts. Papers can be enough for someone to order things in your name.
    .how = Lock the device from a distance if you can, and ask your operator to block the subscription. Did an organisation lose papers about you? Ask what was in them.
    .do-lock-it = Lock or erase the device from a distance
    .do-block-subscription = Ask your operator to block the subscription
    .do-change-logins = Change passwords that were on the device
    .do-list-papers = Write down which papers and cards are gone
    .do-tell-owner = Tell your employer if the device is theirs
    .caution = An erased device can no longer be tracked. If you see it on a map, do not go there alone. Tell the police.

step-nordic-stop-sharing-location = Stop sharing where you are
    .why = Phones, apps, cars and watches can show others where you are.
    .how = Go through who can see your location. Do it from a device that only you use.
    .do-check-sharing = See who you share your location with
    .do-check-accounts = See who is logged in to your accounts
    .do-check-car-and-watch = Check the car, watch, tablet and the children’s phones
    .do-change-routine = Change a habit if someone knows where you usually are
    .caution = Someone who follows you may notice that the sharing stops. If you are afraid of someone, first talk to the police or a support line. If you are in danger now, call { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.

step-nordic-password-manager = Let a program remember passwords
    .why = Then each account can have its own password, and you need to remember only one.
    .how = A password manager keeps your passwords locked. Choose one that you or someone you trust knows well. Paper also works, if only you can reach it.
    .do-choose-one = Choose a password manager
    .do-make-main = Make a long main password that you use nowhere else
    .do-move-accounts = Move your accounts there a few at a time
    .do-keep-way-back = Write down how to get back in, and keep it safe
    .caution = If you forget the main password, you can be locked out of everything. Do not save passwords on a device that others use.

step-nordic-check-known-leaks = Check your address in known leaks
    .why = Then you see which accounts you need to put right.
    .how = { $country ->
            [SE] Search for your email address in Säkerhetskollen or Have I Been Pwned.
           *[DK] Search for your email address in Have I Been Pwned.
    } The services know leaks that have become public.
    .do-type-address = Type the service’s web address yourself
    .do-check-address = Search for your email address
    .do-change-found = Change the password where there was a leak
    .caution = Your data can be out even if nothing is found. Leaked health data may not be there. Never type a real password on an unknown test page.

step-nordic-separate-email-address = Get a separate email address
    .why = When false messages fill your inbox, an important one can get lost.
    .how = Make a new address for your bank, your care and authorities. Keep the old one for shops and newsletters. Many email services also let you make extra names for one inbox (aliases).
    .do-make-new = Make a new address or an extra name
    .do-move-important = Change it at your bank, care and authorities
    .do-keep-old = Keep the old address open
    .caution = Old accounts can still send their codes to the old address. Do not close it before you have changed them all.

step-nordic-clean-the-device = Check your phone and computer
    .why = If someone has got into the device, new passwords can leak the same way.
    .how = Update the device and run a virus scan. Ask someone you trust who knows about computers. Until then, use another device for your bank and passwords.
    .do-update = Install the latest updates
    .do-scan = Run a virus scan and remove what it finds
    .do-ask-someone = Ask someone who knows about computers to look
    .do-see-who-reaches = Remove programs for remote control that you do not use
    .caution = Nobody can be quite sure that a device is clean. Save evidence before you delete anything. If someone at home may have put a program there, talk to a support line first.
