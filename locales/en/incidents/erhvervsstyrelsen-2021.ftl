# Danish Business Authority, 2021: CPR numbers in the company register could be reached for almost two days.
incident-erhvervsstyrelsen-2021 = Danish Business Authority, CPR numbers in the company register
    .what = From { FACT("dk-cvr-from") } to { FACT("dk-cvr-until") } users of a service in the Danish company register CVR could see CPR numbers. The users are often auditors and advisers. A newspaper wrote that some protected addresses were included. The Danish Business Authority (Erhvervsstyrelsen) closed the service when it found the fault. It asked all users to delete copies. It told Datatilsynet, the Danish Data Protection Agency.
    .ask-registered = Were you in CVR then, for example as owner, board member or manager of a Danish company?
    .ask-protected-address = Do you have, or did you have, a protected address in Denmark?
    .because = you were in the Danish company register CVR
