# Finland: loans, companies and bills in your name.

step-fi-credit-ban-positive-register = Set a voluntary credit ban
    .why = Lenders see the ban and have to check more carefully. That makes it harder to borrow in your name.
    .how = Log in to the e-service of the Positive credit register. You choose whether the ban lasts until further notice or until a certain day. It is free.
    .do-sign-in = Log in with online banking codes or a mobile certificate
    .do-choose-reason = Choose the reason: risk of identity theft
    .do-consent-forwarding = Tick that the ban can be passed to credit information companies
    .do-look-at-loans = See if all loans in the register are yours
    .do-note-end = Write down the last day, if you chose one
    .without-e-id = Use the paper form, or call { PHONE("fi-positive-credit-register") } and ask. The ban starts when the form has been handled.
    .caution = The ban is a flag, not a lock: the lender decides. It can slow down your own loan or a purchase in instalments. Without the tick only lenders see it. With the tick, phone companies, electricity companies and landlords can see it too. You can remove it at any time.
    .say = Hello. Can we speak English? My personal identity code has got out. I want to set a voluntary credit ban. I cannot log in. Which form do I need? Where do I send it?

step-fi-credit-ban-child = Set a credit ban for the child
    .why = A child cannot borrow, but the child’s personal identity code can be misused for many years. The ban stays in the register, where lenders see it.
    .how = A guardian does this on paper. It cannot be done online for a child. It is free.
    .do-get-form = Get the paper form from the register’s site
    .do-fill-in = Fill in the child’s details and your own
    .do-send-form = Send the form to the address printed on it
    .do-tell-child = Tell the child in words that fit their age
    .caution = Ask the register if both guardians have to sign. If you have non-disclosure for personal safety, give your contact address. You can ask to have the ban removed later.
    .say = Hello. Can we speak English? My child’s personal identity code has got out. I want to set a credit ban for my child on paper. Do both guardians have to sign? Where do I send the form?

step-fi-own-credit-report = Ask for your own credit report
    .why = It shows payment default entries and who has asked about you. A false loan or bill can show up there first.
    .how = Two companies hold such data: Suomen Asiakastieto and Dun & Bradstreet. Each gives you the report free once in { FACT("fi-own-credit-report-interval") } months. You can see your loans at any time in the Positive credit register.
    .do-see-loans = Log in to the register and look at the loans
    .do-see-enquiries = See who has asked, and turn on notices
    .do-order-asiakastieto = Ask Suomen Asiakastieto for your report
    .do-order-dnb = Ask Dun & Bradstreet for your report
    .do-report-wrong = If a loan is not yours, call the lender and the police
    .without-e-id = Send the companies a signed letter and a copy of an identity document. About your loans you can call { PHONE("fi-positive-credit-register") }.
    .caution = The companies also sell services that cost money. Ask for the free report. An entry is removed { FACT("fi-default-entry-removal-days") } days after the debt is paid. Even so, do not pay a debt that is not yours.

step-fi-prh-registration-ban = Set a registration ban at PRH
    .why = Then nobody can register you as responsible for a company without your consent. PRH is the Finnish Patent and Registration Office.
    .how = Fill in the registration ban form on PRH’s site and sign it. Secure email is the best way to send it. The ban is voluntary.
    .do-get-form = Get the form from PRH’s site
    .do-sign = Fill it in and sign it
    .do-send-safely = Send it by secure email or post, or hand it in
    .do-check-roles = Look in Suomi.fi for company roles you already have
    .caution = The form contains your personal identity code, so do not send it by ordinary email. The ban does not remove roles you already have. If you want to start a company, you can withdraw the ban.

step-fi-dispute-invoice = Dispute the bill in writing
    .why = A bill alone does not mean that you have to pay. But if nobody objects, it can go on to debt collection.
    .how = Write to the sender before the due date. Do not pay, not even a part. Ask them to prove that you ordered it. An online shop that sells on invoice must check the buyer with online banking codes or similar.
    .do-check-sender = Check that the company exists and find its own address
    .do-write-dispute = Write that you have not ordered anything
    .do-ask-proof = Ask for proof of how the buyer was identified
    .do-keep-copy = Keep the bill, your letter and all answers
    .do-mark-court-date = If a court letter comes, write down the answer date
    .caution = Do not agree to a payment plan for a debt that is not yours. If a summons comes, answer the court by the date in the letter, even if you have already disputed the bill. Otherwise the court can decide without you. The legal aid agency can help.
    .letter-dispute =
        Hello,

        I have received your bill number …, dated …, for … euros.

        I did not order the product or service and I have no contract with you. I believe that someone has used my personal data. I dispute the whole bill.

        I ask you to
        – show in writing what the claim is based on and how the buyer was identified
        – cancel the bill and stop all debt collection
        – not report the debt to credit information companies, and correct the data if you already have.

        I have made a police report. Its number is ….

        Please answer in writing by …, to this address: ….

        Place and date: …
        Name: …
