# Steps for people: who is near, and who acts for whom.

step-dk-threat-plan = Læg en plan for din sikkerhed
    .why = Kender en, du er bange for, måske din adresse? Så hjælper det at have talt med nogen og at vide, hvor du kan tage hen.
    .how = Er der fare nu, så ring { PHONE("dk-police-emergency") }. Ellers ring til politiet på { PHONE("dk-police-114") }, og sig, at en adresse, der skal holdes skjult, er kommet ud. Er det en partner eller familie, du er bange for, giver Lev Uden Vold råd på { PHONE("dk-lev-uden-vold") }.
    .do-call-police = Ring til politiet, og fortæl om adressen
    .do-call-advice = Ring til Lev Uden Vold, og få råd
    .do-choose-place = Vælg et sted, du kan tage hen
    .do-say-nothing = Bekræft ikke adressen over for nogen, der ringer
    .do-press-sender = Sendt forkert i e-Boks? Kræv, at afsenderen får det fjernet
    .caution = Beskyttelsen i CPR kan ikke hente en adresse tilbage, som nogen allerede har. Stalking anmeldes over telefonen, skriftligt eller på en station, ikke i formularen på nettet. Kommunen kan i særlige tilfælde give beskyttelse i længere tid.
    .say = Hej. Min adresse skal holdes skjult. Nu er den kommet ud i et datalæk. Jeg er bange for, at en bestemt person finder mig. Hvad skal jeg gøre nu? Hvem er min kontakt hos jer?
