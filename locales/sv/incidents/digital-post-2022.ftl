# Digital Post, 2022: some people got or kept the right to read others' mailboxes.
incident-digital-post-2022 = Digital Post i Danmark, rätten att läsa andras post
    .what = På grund av fel i danska Digital Post fick en del människor rätt att läsa i andras brevlådor. Det hände till exempel när en rätt inte hade tagits bort. Andra förlorade en rätt som de skulle ha. Digital Post gick över till ett nytt system den { FACT("dk-digital-post-start") }. Digitaliseringsstyrelsen, Danmarks myndighet för digitala tjänster, anmälde felen. Datatilsynet, Danmarks dataskyddsmyndighet, har fattat beslut. Vad som kunde läsas beror på breven i brevlådan.
    .because = någon kan ha fått läsa i din brevlåda i Digital Post
