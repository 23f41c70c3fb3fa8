# Denmark: when the data is about a child.

step-dk-child-cpr = Watch over the child’s CPR number
    .why = A child cannot have a credit warning (kreditadvarsel) before the age of { FACT("dk-credit-warning-age") }. Until then you keep watch.
    .how = If you have custody, you can see the child’s data in the Danish civil register (CPR). Log in with your own MitID. Look for a wrong address. Open letters in the child’s name too.
    .do-check-cpr = See the child’s data under “CPR registerindsigt” on borger.dk
    .do-watch-mail = Open bills and letters in the child’s name
    .do-plan-warning = Note when the child can get a credit warning
    .without-e-id = Write a letter to the CPR Office (CPR-kontoret), or book a time at Citizen Service (Borgerservice). Do not send the CPR number in ordinary email.
    .caution = A CPR number alone is not meant to be enough to act in the child’s name. Is it dangerous if the child’s address is known? Ask Borgerservice about name and address protection.

step-dk-minor-debt = Refuse the claim against the child
    .why = A person under { FACT("dk-age-of-majority") } as a rule cannot be bound by a debt. The child does not have to pay for someone else’s misuse.
    .how = Write to the company and to any debt collector that the child is a minor and is not bound. If you share custody, both of you sign.
    .do-agree-parents = Talk to the other parent about the letter
    .do-send-letter = Send the letter to the company and collector
    .do-keep-copy = Keep a copy and proof that you sent it
    .caution = Do not pay to end the matter. It can be taken as agreement. If it is misuse, report it to the police too, on { PHONE("dk-police-114") }.
    .letter-not-bound =
        To … (name of the company)

        You have sent claim number … for … kroner to … (the child’s name), born on …

        The child is a minor and is not bound by such an agreement under the Danish Guardianship Act (værgemålsloven). We did not allow it. The child’s data has been misused.

        We dispute the whole claim. Please stop reminders and debt collection, and delete the child’s data unless you have a duty to keep it.

        Police reference number, if there is one: …

        Please answer us in writing by …

        Kind regards
        … (the parents’ names and address)

step-dk-child-support = Show the child who listens
    .why = A child may say more to someone they do not know. You can get help too.
    .how = BørneTelefonen, the Danish child helpline, answers on { PHONE("dk-boernetelefonen") }. If pictures were shared or someone makes threats, SletDet helps. From the age of twelve they can chat with headspace, which also has chat and text messages for parents.
    .do-show-number = Show the child the number of BørneTelefonen
    .do-tell-choice = Say that the child decides what to tell
    .do-call-parent-line = Write to the parents’ line if you are unsure
    .caution = The child does not have to say who they are. The lines answer in Danish. If the child is in danger now, call { PHONE("dk-police-emergency") }.

step-dk-child-health = See the child’s medication record
    .why = Stolen data can be used to get prescriptions. That can show in the medication record (medicinkort).
    .how = If you have custody, you can log in to sundhed.dk with your own MitID. You can see the child’s medicine up to { FACT("dk-medicine-years") } years back.
    .do-open-record = Open the child’s medicinkort on sundhed.dk
    .do-look = Look for medicine that the child has not had
    .do-ask-clinic = Ask the doctor about what you do not know
    .without-e-id = Call the child’s doctor and ask to go through the record together.
    .caution = From the age of { FACT("dk-child-health-age") } it is the young person’s own data. Then you can look together, if they want.
