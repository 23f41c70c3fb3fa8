# Steps for people: who is near, and who acts for whom.

step-se-protected-police = Call the police about your protection
    .why = The person you are protected from may have found out where you are. The police need to know this to judge the threat.
    .how = If you are in danger now, call { PHONE("se-emergency-112") }. Otherwise call { PHONE("se-police-114-14") } or go to a police station. The online police report is not open to people with protected identity.
    .do-call = Call and say that you have a protected identity
    .do-tell-contact-person = Tell your contact at the police or social services
    .do-ask-what-was-included = Ask the organisation exactly what was included
    .do-plan-where-to-be = Agree with someone you trust where you can stay
    .caution = Do not confirm a name, address or school to someone who calls. Hang up and call back on a number you already have.
    .say = Hello. I have a protected identity. It may have got out in a data breach. I will not say my address on the phone. Who can judge if I am in danger? What is the case number?

step-se-unsafe-at-home-help = Call Kvinnofridslinjen
    .why = The people who answer are used to threats and violence. They listen and help you think about the next step.
    .how = Call { PHONE("se-kvinnofridslinjen") } when you are alone. The call is free and does not show on the bill. The line is for anyone facing threats or violence, and for those close to them.
    .do-find-safe-phone = Choose a phone and a place where nobody hears
    .do-call = Call and say what worries you
    .do-ask-what-next = Ask what is safe to do now
    .caution = The call can still show in the phone’s own list. Remove it if someone else reads your phone. If you are in danger now, call { PHONE("se-emergency-112") }.
    .say = Hello. I am afraid of someone at home. My data has got out. I need to talk to someone. Can you bring in an interpreter? I may have to hang up quickly.
