# Allerød municipality, known in 2026: names and CPR numbers of co-owners could be reached through a digital map.
incident-alleroed-2026 = Allerød municipality in Denmark, the digital map
    .what = Names and CPR numbers could be seen through the digital map on the website of Allerød municipality in Denmark. This lasted from { FACT("dk-alleroed-from") } to { FACT("dk-alleroed-until") }. It took a search for a certain address and several steps. The municipality closed it on the day the fault was found. The people concerned have been told directly.
    .not-touched = It concerned only people registered as co-owner of a home (“ligestillet ejer”). That is why not every owner in the same household got a letter.
    .ask-letter = Have you had a letter about this from Allerød municipality, or are you registered as co-owner of a home there?
    .because = you are co-owner of a home in Allerød
