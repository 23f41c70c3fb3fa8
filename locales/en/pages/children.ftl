# Children and young people: how to tell them, what a guardian can do, what the child decides, who answers. $country (String): FI, SE or DK, the country whose help is shown.

page-children = Children and young people
    .lead = The child has done nothing wrong. Tell them calmly, and take the few steps there are. Let the child take part in what concerns the child.
    .tell-title = Telling the child
    .tell =
        Tell the child yourself, before school or friends do. Choose a quiet moment and short sentences.

        – To a small child: “Someone took papers about us. Grown-ups are sorting it out. You have done nothing.”
        – To a school child: say which data it is and what happens now.
        – To a teenager: show the letter, and ask what they want to do themselves.

        Ask what the child thinks about most. Answer only that. It is good to say “I do not know yet”.
    .code-fi-title = What a guardian can do
    .code-fi =
        A child cannot set the blocks alone, and misuse sometimes shows only years later.

        – A guardian sets the credit ban for a child on paper. It is free.
        – For a child under { FACT("fi-move-block-age") }, the guardians block their own move notifications. Then no move can be registered for the child unless the guardians are heard. Older children set the block themselves.
        – A ban on giving out the child’s data goes to DVV on a form or in a letter.
        – Open post in the child’s name. Dispute bills in writing.
    .decides-fi-title = What the child decides
    .decides-fi =
        No fixed age applies in care. At each visit the health professional judges whether the child can decide about their care. If so, the child decides whether a guardian sees that visit in MyKanta (OmaKanta). So you may not see everything, and that is how it should be.

        You cannot forbid sharing of the child’s health data in MyKanta. A child with their own codes can use MyKanta. Children and young people can themselves report to the police and call a helpline.
    .lines-fi-title = Who answers children and young people
    .lines-fi =
        The MLL line for children and young people answers in Finnish, every day in the evening, on { PHONE("fi-mll-116111") }. It is free and not shown on the phone bill. Show the child the number, and say that the call is the child’s own.

        Victim Support Finland (RIKU) listens on { PHONE("fi-riku-116006") }. No police report is needed, and they can be anonymous. If the child is in danger, call { PHONE("fi-emergency-112") }.
    .code-se-title = What a guardian can do
    .code-se =
        A personal identity number follows the child through life. So the main thing is to keep watch.

        – Open all post to the child. A debt letter or a credit report can be a sign of misuse.
        – The credit registers include people from the age of { FACT("se-credit-register-age") }. So a block matters mostly from then on.
        – The block on address changes is only for those who have turned { FACT("se-address-block-age") }. Make a note of that day.
        – Does a claim come? Dispute it in writing and call the police on { PHONE("se-police-114-14") }.
    .decides-se-title = What the child decides
    .decides-se =
        As a guardian you can usually read the child’s record. Your right shrinks as the child grows older and more mature. In the teens the child may have to agree first. The clinic can also refuse if it could harm the child.

        You cannot block the child’s record. The child can do it, if mature enough. Ask the clinic how they do it, and let the child have a moment alone with the staff.
    .lines-se-title = Who answers children and young people
    .lines-se =
        Bris answers those under eighteen, day and night, in Swedish, on { PHONE("se-bris-116111") }. They can call or chat. It is free, and the child can be anonymous.

        Show the child the number, and say that the call is the child’s own. Victim Support Sweden also supports those close to someone, on { PHONE("se-brottsofferjouren-116006") }. If the child is in danger, call { PHONE("se-emergency-112") }.
    .code-dk-title = What a parent can do
    .code-dk =
        – A credit warning cannot be set for a child under { FACT("dk-credit-warning-age") }. Set it together on that birthday.
        – With custody you see the child’s data in CPR with your own MitID.
        – You can include your own children at the same address when you apply for name and address protection.
        – Someone under { FACT("dk-age-of-majority") } can normally not be bound by purchases and loans. Write that to the company. With shared custody you act together.
        – Open all post in the child’s name.
    .decides-dk-title = What the child decides
    .decides-dk =
        A young person who has turned { FACT("dk-own-record-age") } has the right to read their own record. The doctor can judge that they are not mature enough. For younger children, the parent with custody reads it when the child needs it.

        As a main rule, a parent with custody can see the record until the child is of age. That right can be limited for the child’s sake, for example about contraception. So ask the child first.
    .lines-dk-title = Who answers children and young people
    .lines-dk =
        BørneTelefonen answers day and night, in Danish, on { PHONE("dk-boernetelefonen") }. They can call, text or chat, and the child can be anonymous.

        Have pictures or private things been shared, or does someone threaten to? SletDet helps those under eighteen for free, with evidence, removal and someone to talk to: { LINK("dk-sletdet") }. If the child is in danger, call { PHONE("dk-police-emergency") }.
    .pictures-title = Pictures and school data
    .pictures =
        Ask the school or club exactly what was included: name, address, who picks up, absence, health, pictures. Ask for the answer by letter. Was pick-up included? Agree on a word that whoever picks up must know.

        Does someone threaten to show pictures? The child should neither pay nor reply. Keep what has come, with the date. Never send the pictures on, not even as proof to a friend. Ask the service to remove them, and accept help from the police. The fault is always with the one who threatens.
    .not-title = What not to do
    .not =
        – Do not take the phone away as a punishment. Then the child will not tell you next time.
        – Do not read the child’s messages or record in secret.
        – Do not look for the leak, and do not let brothers or sisters do it.
        – Do not write about the child online, not even to warn others.
        – Do not ask “why did you do that”. Ask “what do you need now”.
        – Do not promise that nobody will know. Say whom you have to tell.
