# Digital Post, 2022: some people got or kept the right to read others' mailboxes.
incident-digital-post-2022 = Digital Post in Denmark, the right to read others’ post
    .what = Because of faults in Denmark’s Digital Post, some people got the right to read other people’s mailboxes. It happened, for example, when a right had not been removed. Others lost a right that they should have had. Digital Post moved to a new system on { FACT("dk-digital-post-start") }. The Danish Agency for Digital Government (Digitaliseringsstyrelsen) reported the faults. Datatilsynet, the Danish Data Protection Agency, has decided the matter. What could be read depends on the letters in the mailbox.
    .because = someone may have been able to read your mailbox in Digital Post
