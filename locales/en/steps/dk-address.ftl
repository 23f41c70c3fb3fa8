# Denmark: the home address, and what to do when it must not be known.

step-dk-threat-plan = Make a plan for your safety
    .why = Someone you fear may know your address. Then it helps to have talked to somebody, and to know where you can go.
    .how = If there is danger now, call { PHONE("dk-police-emergency") }. Otherwise call the police on { PHONE("dk-police-114") } and say that an address that must stay hidden got out. If you fear a partner or family, Lev Uden Vold gives advice on { PHONE("dk-lev-uden-vold") }.
    .do-call-police = Call the police and tell them about the address
    .do-call-advice = Call Lev Uden Vold for advice
    .do-choose-place = Choose a place where you can go
    .do-say-nothing = Do not confirm the address to anyone who calls
    .do-press-sender = Misdirected in e-Boks? Insist that the sender gets it removed
    .caution = The protection in CPR cannot take back an address that someone already has. Stalking is reported by phone, in writing or at a station, not in the web form. In special cases the municipality can give protection for longer.
    .say = Hello. My address must stay hidden. Now it got out in a data breach. I am afraid that a certain person will find me. What do I do now? Who is my contact with you?

step-dk-adr-protect = Apply for address protection
    .why = Private people then normally cannot get your address from the Danish civil register (CPR). Directories and postal companies do not get it from there either.
    .how = Apply on borger.dk. The municipality approves it, and it can take some days until everyone has been told. It lasts { FACT("dk-address-protection-years") ->
            [one] one year
           *[other] { FACT("dk-address-protection-years") } years
        }. You normally get a reminder { FACT("dk-address-protection-reminder-days") } days before, but you have to apply again yourself.
    .do-sign-in = Search for “navne- og adressebeskyttelse” on borger.dk
    .do-include-children = Include your own children at the same address
    .do-tell-post = Tell postal and parcel companies yourself
    .do-note-end = Write down when the protection ends
    .without-e-id = Book a time at Citizen Service (Borgerservice). They can help you apply.
    .caution = It covers only what CPR gives out. Authorities, courts and companies that can show that you owe them money can still get the address. Anyone who already has it still has it.

step-dk-adr-post = Ask companies to hide your details
    .why = The protection in CPR is not passed on by itself. A parcel or phone company can still show your address or number.
    .how = Call or write to each postal and parcel company you use. Ask your phone company for a secret number. Check too that your protection in CPR has not run out. It normally lasts { FACT("dk-address-protection-years") ->
            [one] one year
           *[other] { FACT("dk-address-protection-years") } years
        }.
    .do-check-protection = See when your protection in CPR ends
    .do-tell-post = Tell postal and parcel companies
    .do-ask-secret-number = Ask for a secret number, for your family too
    .do-check-mitid-address = Give MitID another address for letters
    .caution = Say no more than the company needs. Many guides name only PostNord, but ask everyone who delivers to you.
