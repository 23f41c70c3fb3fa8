# What a personal identity code is enough for. Names of codes follow the country.

page-identity-code = { $country ->
    [FI] What a personal identity code can do
    [SE] What a personal identity number can do
   *[DK] What a CPR number can do
    }
    .lead = { $country ->
            [FI] The code
           *[other] The number
    } says who is meant. It does not prove who somebody is. On its own it is not meant to open anything, but with more data it can be misused.
    .what-fi-title = With the identity code alone
    .what-fi =
        Finland’s population authority (DVV) says that the code is for telling people apart, not for proving who somebody is. With the code alone, nobody can report a move in your name online. That takes online banking codes or a mobile certificate. It cannot be done by phone. A paper form for someone else needs a power of attorney.

        DVV also says that some companies still do business with people who only state their details. Typical misuse is:

        – small loans or credit in another name
        – a false change of address, so that online orders go elsewhere
        – bullying and harassment
    .what-se-title = With the identity number alone
    .what-se =
        The Swedish personal identity number does not log anybody in. The bank, 1177 and the authorities ask for an e-ID. A change of address can also be sent in on paper, but you can block that.

        The police call it identity fraud when someone buys goods or services in your name, takes credit or makes other money deals. Often the number is then used together with your name and address. Report it if it happens. A leak alone is normally reported by the organisation.
    .what-dk-title = With the CPR number alone
    .what-dk =
        Denmark’s CPR Office (CPR-kontoret) says that a CPR number is not a password. On its own it must not be enough to trade online or to see private information. After an earlier large leak, the police said that some kinds of fraud can be done with the number. They do not see much of it.

        The Danish Crime Prevention Council (DKR) says that people seldom have to pay for agreements they have not made. If someone used your MitID, it can be harder to prove.
    .more-title = With more data
    .more =
        The more somebody knows, the more believable they sound. What can happen depends on what else got out:

        – name and address: orders, bills and false changes of address
        – phone number or email: calls and messages that use what they know
        – health data: fraud that sounds true, sometimes threats
        – online banking codes or e-ID: logins in your name. Block these first

        Somebody who knows your { $country ->
            [FI] code
           *[other] number
        }, or when you saw a doctor, has not proved who they are.
    .block-fi-title = What a block does
    .block-fi =
        Lenders see a voluntary credit ban. They have to check more carefully. It does not stop every loan, and it does not affect cards you already have. It can slow down your own loan. Phone companies and landlords see it only if you agree to pass it on.

        A block on move notifications stops a false move in the population register. Posti and the company register have their own blocks. No block stops fraud by phone or message.
    .block-se-title = What a block does
    .block-se =
        With a fraud block (bedrägerispärr) nobody can get a credit report on you. Most loans and purchases on invoice then stop, your own too. The first block lasts { FACT("se-fraud-block-days") } days. With a copy of a police report it can last up to { FACT("se-fraud-block-years") } years. It is for people hit by fraud or attempted fraud. Several companies say that they do not give it in advance. Lenders who use other sources are not stopped.

        The block at the Swedish Tax Agency (Skatteverket) stops others from changing your address. Family members registered at your address can still do it. Mail forwarding is in a different register.
    .block-dk-title = What a credit warning does
    .block-dk =
        A credit warning (kreditadvarsel) tells lenders to check very carefully who is asking. Companies choose whether they look, so it lowers the risk but is not a lock. You can set it from the age of { FACT("dk-credit-warning-age") }. It stays until you remove it. Remove it before you borrow money, buy on instalments or get a phone contract.

        It does not block your MitID, your bank or your post. Each of them has its own block.
    .change-fi-title = Can the code be changed?
    .change-fi =
        Seldom. The law says that the code is permanent. After misuse, DVV can change it only if all of this is true:

        – somebody has misused the code several times
        – it has caused you considerable harm
        – a new code would stop the misuse

        It can also be changed if there is an evident and lasting threat to your health or safety. Then the police make a threat assessment. That the code has leaked is not enough. DVV says that a change takes effort and money, and that it does not by itself prevent new crimes.
    .change-se-title = Can the number be changed?
    .change-se =
        Seldom. The main rule is that you keep the number you were given. Skatteverket can set a new number if the date of birth or the gender is changed. A leak is not among the reasons that it names.

        For very serious threats there are other ways. The police can decide on a new identity (fingerade personuppgifter). Talk to the police if you are under threat.
    .change-dk-title = Can the number be changed?
    .change-dk =
        Seldom. The CPR Office can give a new number in special cases, after a written request. These are the conditions:

        – your identity has really been misused
        – the number was part of the misuse
        – normally, it has happened several times

        Fear after a stolen wallet is not enough. Enclose letters to and from companies and your police report. That is why it helps to keep everything.
    .watch-title = What to watch for
    .watch =
        Misuse can also come later. You do not need to look every day. Watch for:

        – bills or parcels you did not order
        – reminders or debt collection for something you do not know
        – a notice that somebody has asked for credit information about you

        If you see one, tell the company in writing that it is not yours. Report it to the police. Keep the letter and your answer.
