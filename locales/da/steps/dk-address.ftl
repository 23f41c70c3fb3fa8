# Danmark: hjemmeadressen, og hvad man gør, når den ikke må kendes.

step-dk-threat-plan = Læg en plan for din sikkerhed
    .why = Kender en, du er bange for, måske din adresse? Så hjælper det at have talt med nogen og at vide, hvor du kan tage hen.
    .how = Er der fare nu, så ring { PHONE("dk-police-emergency") }. Ellers ring til politiet på { PHONE("dk-police-114") }, og sig, at en adresse, der skal holdes skjult, er kommet ud. Er det en partner eller familie, du er bange for, giver Lev Uden Vold råd på { PHONE("dk-lev-uden-vold") }.
    .do-call-police = Ring til politiet, og fortæl om adressen
    .do-call-advice = Ring til Lev Uden Vold, og få råd
    .do-choose-place = Vælg et sted, du kan tage hen
    .do-say-nothing = Bekræft ikke adressen over for nogen, der ringer
    .do-press-sender = Sendt forkert i e-Boks? Kræv, at afsenderen får det fjernet
    .caution = Beskyttelsen i CPR kan ikke hente en adresse tilbage, som nogen allerede har. Stalking anmeldes i telefonen, skriftligt eller på en station, ikke i formularen på nettet. Kommunen kan i særlige tilfælde give beskyttelse i længere tid.
    .say = Hej. Min adresse skal holdes skjult. Nu er den kommet ud i et datalæk. Jeg er bange for, at en bestemt person finder mig. Hvad skal jeg gøre nu? Hvem er min kontakt hos jer?

step-dk-adr-protect = Søg navne- og adressebeskyttelse
    .why = Så kan private normalt ikke få din adresse fra CPR, og vejvisere og postfirmaer får den heller ikke derfra.
    .how = Søg på borger.dk. Kommunen godkender det, og der kan gå nogle dage, før alle har fået besked. Beskyttelsen varer { FACT("dk-address-protection-years") } år. Du får normalt en påmindelse { FACT("dk-address-protection-reminder-days") } dage før, men du skal selv søge igen.
    .do-sign-in = Søg efter ”navne- og adressebeskyttelse” på borger.dk
    .do-include-children = Tag dine egne børn på samme adresse med
    .do-tell-post = Sig det selv til post- og pakkefirmaer
    .do-note-end = Skriv ned, hvornår beskyttelsen slutter
    .without-e-id = Bestil tid i Borgerservice. De kan hjælpe dig med at søge.
    .caution = Beskyttelsen gælder kun det, CPR giver videre. Myndigheder, domstole og firmaer, der kan vise, at du skylder dem penge, kan stadig få adressen. Den, der allerede har den, har den stadig.

step-dk-adr-post = Bed post og teleselskab skjule dig
    .why = Beskyttelsen i CPR går ikke videre af sig selv. Et pakkefirma eller teleselskab kan stadig vise din adresse eller dit nummer.
    .how = Ring eller skriv til hvert post- og pakkefirma, du bruger. Bed dit teleselskab om hemmeligt nummer. Tjek imens, at din beskyttelse i CPR ikke er udløbet. Den varer normalt { FACT("dk-address-protection-years") } år.
    .do-check-protection = Tjek, hvornår beskyttelsen i CPR slutter
    .do-tell-post = Giv post- og pakkefirmaer besked
    .do-ask-secret-number = Bed om hemmeligt nummer, også til familien
    .do-check-mitid-address = Giv MitID en anden adresse til forsendelser
    .caution = Sig ikke mere, end firmaet har brug for. Mange vejledninger nævner kun PostNord, men spørg alle, der leverer til dig.
