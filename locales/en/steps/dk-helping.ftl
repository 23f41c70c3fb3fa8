# Denmark: helping somebody else with the right papers.

step-dk-fuldmagt = Get a power of attorney that works
    .why = With a digital power of attorney (digital fuldmagt) you can help with your own MitID. Then nobody has to lend a login.
    .how = Find digital fuldmagt on borger.dk. It covers one matter at a time and can be taken back. One of you must have MitID. The person can sign on paper. The person can also let you read their Digital Post.
    .do-choose-matter = Choose together what it is to cover
    .do-give-mandate = Make it on borger.dk or on paper
    .do-give-reading = Give reading access to Digital Post, if the person wants
    .do-ask-guardian = Are you a guardian (værge)? Ask each authority what it needs
    .without-e-id = Take the power of attorney on paper to Citizen Service (Borgerservice). Reading access can also be given there on paper.
    .caution = The person must be over fifteen and understand what it means. Otherwise it cannot be used. Not all authorities take part. Some cover only looking things up, not phone calls. Never use the person’s MitID, not even as a guardian.
    .letter-mandate =
        Fuldmagt (power of attorney)

        I, … (name, address and date of birth), give
        … (the helper’s name and address)
        power to help me in this matter: …

        It applies towards: … (authority, bank or company)
        It applies from … to …

        The helper can: … (such as get information, write for me, call for me)

        I can take it back at any time.

        Date: …
        Signature: …
