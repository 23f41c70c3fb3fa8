# For people with skyddade personuppgifter (sekretessmarkering, skyddad folkbokföring). They may sit beside the person they fear.
step-se-protected-skatteverket = Tell Skatteverket what has happened
    .why = Skatteverket’s case officer for protected identity can change how your post and data are handled.
    .how = Contact your case officer. If you have no number, write through Skatteverket’s forwarding address, { FACT("se-skatteverket-protected-box") }. Then tell school, work and care.
    .do-contact-handler = Tell your case officer at Skatteverket
    .do-tell-school-and-work = Tell school, work and care
    .do-give-box-address = Give out only the forwarding address
    .caution = Avoid ordinary online services until you know they work for you. They can show data that must stay protected.

step-se-sekretessmarkering = Apply for a secrecy marking
    .why = In Sweden your address is usually public. With a secrecy marking (sekretessmarkering) the authority checks extra carefully before anyone gets it.
    .how = Write to Skatteverket and describe the threat. Enclose a certificate from the police or social services. There must be a concrete threat.
    .do-ask-for-certificate = Ask the police or social services for a certificate
    .do-write-about-threat = Write who you are afraid of and why
    .do-choose-answer-way = Choose a safe way to get the answer
    .do-send = Send it to Skatteverket
    .caution = The marking is not complete protection. It makes loans, phone plans and bills more complicated. If the threat is serious, ask the police about skyddad folkbokföring. Kvinnofridslinjen, { PHONE("se-kvinnofridslinjen") }, can talk it through with you. Choose Swedish in Lykta to get the letter in Swedish.
    .letter-application =
        Hello,

        I apply for a secrecy marking (sekretessmarkering) in the population register.

        It is for me and these children: …

        The person who threatens me is: …
        This has happened, and when: …
        This is why I am afraid that my address will become known: …

        I enclose a certificate from: …

        You can reach me like this without anyone else seeing it: …

        Name: …
        Personal identity number: …
        Date and signature: …

step-se-skyddad-folkbokforing = Ask about stronger protection
    .why = If your address has got out, the secrecy marking may not be enough. With protected registration (skyddad folkbokföring) you are registered in a different municipality from where you live.
    .how = Talk to the police or social services about the threat. The application goes to Skatteverket. In practice it means that you have to move.
    .do-ask-police = Ask the police how they see the threat
    .do-talk-it-through = Talk through with someone what it means for you
    .do-apply = Apply to Skatteverket if you want to
    .caution = School, care and voting become more complicated. For very serious threats the police can decide on a new identity (fingerade personuppgifter). That is a far-reaching measure.

step-se-protected-no-eservice = Visit in person instead of online
    .why = Ordinary online services can show what must stay protected, or they do not work for you.
    .how = Visit the municipality’s contact centre with ID instead. Say that you have a protected identity before you say anything else. The online services of the Swedish Enforcement Authority (Kronofogden) work for you too.
    .do-visit = Visit the contact centre instead of using the form
    .do-tell-first = Say first that you have a protected identity
    .do-ask-what-is-public = Ask what becomes public
    .caution = Most of what you give to Kronofogden is public. So tell them before you send an address. The police’s online form is not open to you, so call or visit them.
