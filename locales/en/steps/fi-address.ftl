# Finland: mail, address, protection for personal safety.

step-fi-block-move-notification = Block address changes
    .why = Then nobody else can report a move in your name. Your post, bills and new codes keep coming to you.
    .how = There are two blocks and you need both: one in Suomi.fi for the population register, and one at Posti for letters. The Suomi.fi block starts at once, is free, and lasts until you remove it.
    .do-block-dvv = Log in to Suomi.fi and block move notifications
    .do-posti-light = Turn on light moving protection at Posti, online or in OmaPosti
    .do-posti-full = Does someone have your codes? Choose the full moving protection
    .do-note-lift = Write down: remove the blocks before you move
    .without-e-id = Call { PHONE("fi-dvv-switchboard") } and ask for the nearest service point. You can set the block there in person. Ask Posti separately.
    .caution = Nobody can report a move online with only your personal identity code, so the risk is limited. The light protection stops only paper forms. It does not cover parcels. At a service point the block takes longer. One block does not replace the other. Remove both before your own move.
    .say = Hello. Can we speak English? My data has got out. I have no online banking codes right now. I want to block address changes in my name. How do I do it on paper or in person? Where is the nearest service point?

step-fi-dvv-contact-info-ban = Hide your address and number
    .why = Otherwise anyone can ask the population register for your address or look up your number in directories.
    .how = You can forbid DVV to give out your contact details, if you like. Your phone operator is separate: tell them too. You need both, because the registers do not know about each other.
    .do-choose-ban = In Suomi.fi, forbid giving out your contact details
    .do-ask-operator = Ask the operator to keep your number and address secret
    .do-check-directories = Search for your name in directories and ask for removal
    .without-e-id = Call { PHONE("fi-dvv-switchboard") }, or use a form or a letter. For a child, the guardian does it on paper.
    .caution = The ban is free and lasts until further notice. It does not take back an address that has already got out. Authorities, banks and insurers still get data by law. It does not stop sales calls. If you also choose the ban for customer registers, you have to tell companies yourself when you move. If someone threatens you, this is not enough: talk to Nollalinja or the police.

step-fi-turvakielto-containment = Ask if your address got out
    .why = Non-disclosure for personal safety (turvakielto) hides your address in the registers. It cannot take back an address that is already out. So you need to know exactly what happened.
    .how = Call the organisation instead of writing. Ask if your address, contact address, school or workplace was included, and who has received it. Then plan your safety with someone who knows how.
    .do-danger = If someone is coming towards you, call the emergency number now
    .do-ask-organisation = Call the organisation’s data protection officer. Ask what got out
    .do-tell-police = Tell the police about your protection and what got out
    .do-make-safety-plan = Make a plan with Nollalinja, Victim Support or your support worker
    .do-tell-posti = Ask Posti and your operator to keep the address secret
    .do-tell-school = Tell day care, school and work, if it concerns them
    .do-check-renewal = Check when the protection ends and renew it in time
    .caution = Never write the address in emails, forms or Lykta. Give only your contact address, which is not secret. Posti and your phone operator are not told about the protection: tell them. Those who had your address before are not asked to delete it.
    .say = Hello. Can we speak English? I have non-disclosure for personal safety, turvakielto. Was my address or contact address in the breach? Was my children’s school or my workplace included? Who has received the data? Please call me, and do not write the address in an email.

step-fi-turvakielto-apply = Consider non-disclosure for personal safety
    .why = Non-disclosure for personal safety (turvakielto) hides your address and home municipality when there is a real threat to you or your family. A leak alone is not enough.
    .how = Talk first to Nollalinja, Victim Support or the police. Then apply in writing to DVV. Say why you are afraid and add proof if you have any. It is free.
    .do-talk-first = Call Nollalinja or the police and tell them about the threat
    .do-gather-proof = Collect proof: messages, police report, a statement from a helper
    .do-write-application = Write the application. All adults in the home sign it
    .do-tell-posti = Ask Posti and your operator to keep the address secret
    .do-note-end = Write down when the decision ends
    .caution = Daily life gets harder: banks, shops and care cannot find your address. It lasts at most { FACT("fi-turvakielto-first-years") } years the first time and then { FACT("fi-turvakielto-renewal-years") } years at a time. Guardians apply together for a child. It does not bind Posti, companies or the trade register. If you are in danger now, call { PHONE("fi-emergency-112") }.
