# Steps for people: who is near, and who acts for whom.

step-dk-threat-plan = Make a plan for your safety
    .why = Someone you fear may know your address. Then it helps to have talked to somebody, and to know where you can go.
    .how = If there is danger now, call { PHONE("dk-police-emergency") }. Otherwise call the police on { PHONE("dk-police-114") } and say that an address that must stay hidden got out. If you fear a partner or family, Lev Uden Vold gives advice on { PHONE("dk-lev-uden-vold") }.
    .do-call-police = Call the police and tell them about the address
    .do-call-advice = Call Lev Uden Vold for advice
    .do-choose-place = Choose a place where you can go
    .do-say-nothing = Do not confirm the address to anyone who calls
    .do-press-sender = Wrong recipient in e-Boks? Insist that the sender gets it removed
    .caution = The protection in CPR cannot take back an address that someone already has. Report stalking by phone, in writing or at a station, not in the web form. In special cases the municipality can give protection for longer.
    .say = Hello. My address must stay hidden. Now it has got out in a data breach. I am afraid that a certain person will find me. What do I do now? Who is my contact person?
