# Finland: a child, acting for an adult, fear at home, help in your own language.

step-fi-call-nollalinja = Call Nollalinja when it is safe
    .why = Nollalinja helps people who are afraid of someone in the family, a partner or a former partner. They can plan your safety with you.
    .how = Call { PHONE("fi-nollalinja") } when you are alone. The line is free and open day and night. The call does not show on the bill. You do not need to know what you want to do.
    .do-safe-moment = Choose a moment and a phone that are safe
    .do-call = Call, or write in the chat
    .do-say-what-leaked = Say what got out: address, health or something else
    .do-make-plan = Plan the next step, also in case you have to leave
    .caution = Your phone can show whom you have called. Delete the call if someone else looks at your phone. The line can bring in an interpreter for several languages. If you are in danger now, call { PHONE("fi-emergency-112") }.
    .say = Hello. Can we speak English? I am afraid of someone close to me. My data has got out. I am afraid that this person will get it. Can you help me think it through?

step-fi-child-address = Protect the child’s address and post
    .why = A child cannot do this alone. Misuse of a child’s data sometimes shows only years later.
    .how = For a child under { FACT("fi-move-block-age") }, the guardians block their own move notifications. Then no move can be registered for the child unless the guardians are heard. To stop the child’s data being given out, send a form or a letter. Both are free.
    .do-block-own-move = Block your own move notifications in Suomi.fi
    .do-older-child = Is the child older? Block the child’s own notification together
    .do-ban-by-letter = Send DVV the form or letter for the child
    .do-open-post = Open bills and letters that come in the child’s name
    .without-e-id = Call { PHONE("fi-dvv-switchboard") } or visit a service point, and do it on paper.
    .caution = Remove the block before your own move. If the child has non-disclosure for personal safety, nobody can act online for the child. If one guardian has it, only that guardian can. The child also has rights: ask the child.

step-fi-act-with-mandate = Act with a mandate
    .why = Online banking codes are personal. With a mandate you can help without borrowing anyone’s codes.
    .how = The person can give you a mandate in Suomi.fi. You then log in with your own codes. A legal guardian needs the guardianship decision instead. The service decides which mandates it accepts.
    .do-own-codes = Use only your own online banking codes
    .do-give-mandate = Help the person give a mandate in Suomi.fi
    .do-credit-mandate = Get a separate mandate for loans and credit bans
    .do-guardian-decision = If you are a legal guardian, have the decision ready
    .without-e-id = Go together, call together with the speaker on, or use paper forms. The credit ban has a form of its own.
    .caution = A person with a legal guardian cannot give a mandate: then the guardian acts. Mandates for the credit register given before { FACT("fi-credit-mandate-from") } no longer count. A mandate can be taken back.

step-fi-help-in-own-language = Ask for help in your language
    .why = It is easier to explain in your own language. When you report a crime, you can use a language that you speak well.
    .how = The police and Victim Support can arrange an interpreter. Nollalinja has interpreters for several languages. In the Sámi homeland, Sámi people have a right to care and social services in Sámi, or to a free interpreter.
    .do-ask-interpreter = Say which language you want when you book
    .do-sign-language = If you need sign language, ask Kuurojen Liitto for support
    .do-sami = Ask for service in Sámi if you live in the area
    .do-read-leaflet = Ask for the leaflet on criminal cases in your language
    .caution = Do not use a child, or someone you are afraid of, as an interpreter. Lykta knows of no crisis line in Sámi. If you cannot hear or speak, text the emergency number when there is danger.
