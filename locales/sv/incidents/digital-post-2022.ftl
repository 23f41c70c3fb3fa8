# Digital Post, 2022: some people got or kept the right to read others' mailboxes.
incident-digital-post-2022 = Digital Post i Danmark, rätten att läsa andras post
    .what = Den { FACT("dk-digital-post-start") } gick den danska tjänsten Digital Post över till ett nytt system. På grund av fel fick en del människor rätt att läsa i andras brevlådor, till exempel för att en rätt inte hade tagits bort. Andra förlorade en rätt som de skulle ha. Digitaliseringsstyrelsen anmälde felen, och Datatilsynet, Danmarks dataskyddsmyndighet, har fattat beslut. Vad som kunde läsas beror på breven i brevlådan.
    .because = någon kan ha fått läsa i din brevlåda i Digital Post
