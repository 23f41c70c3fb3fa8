# mit.dk, 2022: a fault at the start let users see others' digital post.
incident-mit-dk-2022 = mit.dk, the fault in the Danish digital mailbox
    .what = When the Danish digital mailbox mit.dk opened in March { FACT("dk-mit-dk-year") }, a fault meant that someone could get into another person’s post. It could happen when several people used it at the same time. It was found soon after the start. The service was closed until the fault was corrected. It was reported to Datatilsynet, the Danish Data Protection Agency. What could be seen depends on which letters were in the mailbox.
    .because = you used mit.dk when it opened
