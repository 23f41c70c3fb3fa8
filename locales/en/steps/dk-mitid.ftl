# Denmark: MitID and Digital Post when codes or access may be in other hands.

step-dk-mitid-tempblock = Block your MitID for now
    .why = If other people have your codes, they can log in and approve things as you. Nobody can use a blocked MitID.
    .how = Block your whole MitID on mitid.dk. You can also call MitID Support on { PHONE("dk-mitid-support") }, in Danish. If they are closed, block it on mitid.dk and call your bank.
    .do-block = Block your whole MitID
    .do-note-time = Write down when you blocked it
    .do-tell-bank = Tell your bank that your MitID is blocked
    .do-book-borgerservice = Book a time at Borgerservice when you want it reopened
    .without-e-id = Call MitID Support on { PHONE("dk-mitid-support") }. They can block it for you.
    .caution = While MitID is blocked you cannot use online banking, Digital Post or borger.dk. Expect to go in person to Citizen Service (Borgerservice) to reopen it. If nothing has been misused yet, set the credit warning first.
    .say = Hello. I want to block my whole MitID. I think other people have my codes. When is it blocked? How do I open it again?

step-dk-digitalpost-readers = Remove strangers from your Digital Post
    .why = Someone who had your MitID may have let another person read your post. That access stays until it is removed.
    .how = Log in to Digital Post, for example on borger.dk, mit.dk or in e-Boks. Find “Adgange”, which means access. Remove everyone you do not know.
    .do-open-access = Open Digital Post and find “Adgange”
    .do-remove = Remove the people you do not know
    .do-turn-on-notices = Turn on messages about new post
    .without-e-id = Ask Citizen Service (Borgerservice) in your municipality to remove the access. Do this also if your MitID is blocked.
