step-se-child-credit = Watch for letters to the child
    .why = When someone uses a child’s data, bills and claims can come in the child’s name. A quick “no” is then the best protection.
    .how = Open all post to the child. If a claim comes, dispute it and call the police on { PHONE("se-police-114-14") }. The credit companies’ registers start at the age of { FACT("se-credit-register-age") }.
    .do-open-post = Open the child’s post and digital mail
    .do-dispute = Dispute bills that are not the child’s
    .do-call-police = Call the police if someone has used the data
    .do-talk-with-child = Tell the child they have done nothing wrong
    .caution = Skatteverket’s block on address changes is for people aged { FACT("se-address-block-age") } and over. Lykta has found no block on loans for children. The child can call Bris on { PHONE("se-bris-116111") }.
