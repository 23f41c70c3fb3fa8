# Denmark: when the data is about a child.

step-dk-child-cpr = Watch over the child’s CPR number
    .why = A child cannot have a credit warning (kreditadvarsel) before the age of { FACT("dk-credit-warning-age") }. Until then you are the one who keeps watch.
    .how = If you have custody, you can see the child’s data in the Danish civil register (CPR) with your own MitID. Look for a wrong address, and open letters in the child’s name.
    .do-check-cpr = See the child’s data under “CPR registerindsigt” on borger.dk
    .do-watch-mail = Open bills and letters in the child’s name
    .do-plan-warning = Note when the child can get a credit warning
    .without-e-id = Write a letter to the CPR Office (CPR-kontoret), or book a time at Citizen Service (Borgerservice). Do not send the CPR number in ordinary email.
    .caution = A CPR number alone is not meant to be enough to act in the child’s name. If it is dangerous that the child’s address is known, ask Borgerservice about name and address protection.

step-dk-minor-debt = Refuse the claim against the child
    .why = A person under { FACT("dk-age-of-majority") } as a rule cannot be bound by a debt. The child does not have to pay for someone else’s misuse.
    .how = Write to the company and to any debt collector that the child is a minor and is not bound. If you share custody, both of you sign.
    .do-agree-parents = Talk to the other parent about the letter
    .do-send-letter = Send the letter to the company and collector
    .do-keep-copy = Keep a copy and proof that you sent it
    .caution = Do not pay to get peace. It can be taken as agreement. If it is misuse, report it to the police too, on { PHONE("dk-police-114") }.
    .letter-not-bound =
        To … (name of the company)

        You have sent claim number … for … kroner to … (the child’s name), born on …

        The child is a minor and is not bound by such an agreement under the Danish Guardianship Act (værgemålsloven). We did not allow it. The child’s data has been misused.

        We dispute the whole claim. Please stop reminders and debt collection, and delete the child’s data unless you have a duty to keep it.

        Police reference number, if there is one: …

        Please answer us in writing by …

        Kind regards
        … (the parents’ names and address)
