# Protected identity: what it hides, where it does not reach, and what changes after a leak. $country (String): FI, SE or DK, the country whose help is shown.

page-protected-identity = Protected identity
    .lead = Protection hides you in registers. It cannot take back an address that is already out, but a new plan can be made.
    .first-title = First of all
    .first =
        If you are in danger now, call { $country ->
                [FI] { PHONE("fi-emergency-112") }
                [SE] { PHONE("se-emergency-112") }
               *[DK] { PHONE("dk-police-emergency") }
            }. Call too if you are not sure that it is urgent. Say first where you are.

        If it is not urgent, call the organisation that lost the data. Ask if your address, contact address, school or workplace was included, and who may have got it. Call rather than write, and do not say the address.
    .what-fi-title = Non-disclosure for personal safety: what it does
    .what-fi =
        Non-disclosure for personal safety (turvakielto) hides your address and home municipality in the population register and the transport register. Only certain authorities can see them.

        You can get it if you have reason to fear for yourself or your family and can show it. A leak alone is not enough. You apply in writing to DVV, say why, and add papers that show the threat. Adults sign for themselves, guardians together for a child. It is free.

        It lasts at most { FACT("fi-turvakielto-first-years") } years the first time and then { FACT("fi-turvakielto-renewal-years") } years at a time.
    .reach-fi-title = Where it does not reach
    .reach-fi =
        – Posti is not told about it. Tell them yourself that the address is secret.
        – Your phone operator is not told either. Ask them to hide your number and address.
        – Companies are not bound by it.
        – Those who already have the address are not asked to delete it.
        – The trade register is not covered.
        – The contact address is not secret. Choose one that does not show where you live, such as a PO box.
    .harder-fi-title = What gets harder
    .harder-fi =
        Your bank, shops and care providers no longer get your address from the register. You will often have to explain. Then give the contact address. Tell every authority that you have this protection.

        A child’s matters are also harder to handle online. If one guardian has the protection, only that guardian can do it. If the child has it, neither guardian can do it online.
    .after-fi-title = After a leak
    .after-fi =
        The register cannot take back what is already out. Tell the police what leaked. Make a safety plan with someone who knows how. Nollalinja answers day and night on { PHONE("fi-nollalinja") }, and Victim Support Finland (RIKU) on { PHONE("fi-riku-116006") }.

        Go through three things together: the contact address, the children’s day care and school, and who picks them up. See also when the protection ends, so that there is no gap.
    .what-se-title = Three kinds of protection
    .what-se =
        In Sweden, names and addresses are mostly public. Protection comes in three levels:

        – Secrecy marking (sekretessmarkering): the authority checks with extra care before anyone gets the data. You apply to the Swedish Tax Agency (Skatteverket).
        – Protected registration (skyddad folkbokföring): you can be registered in a different municipality from where you live. It is stronger. You apply to Skatteverket.
        – New personal data (fingerade personuppgifter): you get a new identity. The police decide, and it is for very serious threats.

        There must be a concrete threat. General worry is not enough. Skatteverket can ask the police or social services, so a certificate from them helps.
    .reach-se-title = Where it does not reach
    .reach-se =
        A secrecy marking is not total secrecy. It is a warning to whoever is about to give out data, and each authority decides for itself.

        Ordinary online services can show what must stay hidden, or not work at all. Ask first, or visit the authority. The police’s online report is not open to you. Call { PHONE("se-police-114-14") } instead.

        The papers of the Swedish Enforcement Authority (Kronofogden) are mostly public. Say that your data is protected before you send anything there.
    .harder-se-title = What gets harder
    .harder-se =
        Loans, subscriptions and bills get more complicated, because companies cannot check you as usual. You can order a credit report yourself and show it.

        The Swedish Tax Agency can forward your post. If you are not sure, give that address: { FACT("se-skatteverket-protected-box") }. If your child has protected data, bring the child’s registration certificate (personbevis) to the pharmacy. They cannot see who the guardian is.
    .after-se-title = After a leak
    .after-se =
        Call the police on { PHONE("se-police-114-14") } and say that you have protected personal data. Tell your contact person at the police or social services too. Ask them to judge if you are in danger.

        Tell your case officer at the Swedish Tax Agency, and then school, work and care. They can change how they handle your post and your data. Kvinnofridslinjen can talk it through with you day and night on { PHONE("se-kvinnofridslinjen") }.
    .what-dk-title = Name and address protection: what it does
    .what-dk =
        CPR is the Danish civil register. With name and address protection (navne- og adressebeskyttelse), private people normally cannot get your name and address from it. Directories and postal companies cannot either.

        Anyone can apply, for any reason. You apply on borger.dk or at Citizen Service (Borgerservice), and the municipality approves it. Your own children at the same address can be included. It takes some days until everyone has been told.

        It ends after { FACT("dk-address-protection-years") ->
                [one] one year
               *[other] { FACT("dk-address-protection-years") } years
            }. You normally get a reminder { FACT("dk-address-protection-reminder-days") } days before, but you must apply again yourself. For very special reasons the municipality can give it for longer.
    .reach-dk-title = Where it does not reach
    .reach-dk =
        – It covers only what CPR gives out.
        – Authorities and courts still get the address.
        – Someone who can show that you owe them money can get it.
        – Postal and parcel companies are not told. Tell them yourself.
        – Your phone company is not told either. Ask for a secret number.
        – Those who already have the address still have it.
    .harder-dk-title = What gets harder
    .harder-dk =
        MitID cannot send a code display to a hidden address. Give MitID another address for letters, and keep it up to date.

        You cannot see your entries in Debitor Registret online. You have to write to them. Companies will often ask for your address. Give only what is needed.
    .after-dk-title = After a leak
    .after-dk =
        Call the police on { PHONE("dk-police-114") } and tell them whom you fear. The web form is not for stalking. Lev Uden Vold gives advice day and night on { PHONE("dk-lev-uden-vold") }.

        Did your address reach the wrong person in e-Boks? Insist that the sender asks e-Boks to make the message unavailable. Only the sender can do that.

        Ask the municipality about protection for longer. Does a partner, a former partner or family threaten you? Then the police can ask the municipality to register you without a fixed home (særlig adressebeskyttelse). Children who live with you are included.
    .never-title = Never tell anyone this
    .never =
        – Your address to someone who calls, whoever they say they are.
        – That you “do not live there”. Do not answer at all, or say that you will call back.
        – The children’s school, hours or who picks them up.
        – Where you work, shop or see a doctor.
        – That you are protected, to someone who does not need to know.

        Do not write the secret address in Lykta, in a letter or in a form you are not sure of either. Ask people close to you to do the same.
