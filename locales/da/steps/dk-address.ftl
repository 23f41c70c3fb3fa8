# Danmark: hjemmeadressen, og hvad man gør, når den ikke må kendes.

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
    .do-check-cvr = Har du firma? Se, om hjemmeadressen står i CVR på virk.dk
    .caution = Sig ikke mere, end firmaet har brug for. PostNord deler ikke længere breve ud, selv om mange vejledninger nævner det. Spørg alle, der leverer til dig.

step-dk-adr-longer = Bed om stærkere adressebeskyttelse
    .why = Er du truet, kan CPR vise dig uden fast adresse. Beskyttelsen kan også vare længere end normalt.
    .how = Spørg politiet om særlig adressebeskyttelse. Siger de ja, skriver de til kommunen, og du bliver registreret uden fast adresse. Kommunen kan også forlænge den almindelige beskyttelse, når helt særlige grunde taler for det. Den varer ellers { FACT("dk-address-protection-years") } år.
    .do-ask-police = Ring { PHONE("dk-police-114") }, og spørg om særlig adressebeskyttelse
    .do-ask-municipality = Bed kommunen om beskyttelse i længere tid
    .do-bring-proof = Tag anmeldelse eller brev fra krisecenter med
    .do-note-answer = Skriv svaret og slutdatoen ned
    .caution = Politiet vurderer, hvem der kan få den særlige beskyttelse. Den er især til trusler fra en partner eller trusler, der handler om ære. Børn, der bor hos dig, følger med. Uden fast adresse i CPR kan nogle ting i hverdagen tage længere tid.
    .letter-longer-protection =
        Til … Kommune

        Jeg beder om navne- og adressebeskyttelse i længere tid end normalt. Der er helt særlige grunde.

        Jeg er truet af en person, der ikke må finde mig. Det har stået på siden …
        Den … kom min adresse måske ud i et datalæk hos …
        Det gælder også mine børn på samme adresse: …

        Jeg har talt med politiet den … Sagsnummer: …
        Vedlagt: … (anmeldelse, brev fra krisecenter eller andet)

        Ring eller skriv til mig på denne måde: … Vis ikke brevet til andre.

        Med venlig hilsen
        …

step-dk-eboks-recall = Få e-Boks-beskeden trukket tilbage
    .why = Er den sendt forkert i e-Boks, kan den i særlige tilfælde gøres utilgængelig for modtageren. Jo før, jo bedre.
    .how = Ring til afsenderen. Bed dem straks kontakte e-Boks og dokumentere, at beskeden gik forkert. Det er kun afsenderen, der kan gøre det.
    .do-call-sender = Ring til afsenderen
    .do-send-letter = Send brevet samme dag
    .do-ask-confirmation = Bed om svar på, om beskeden er væk
    .caution = Det kan ikke lade sig gøre med almindelig mail eller papir. Modtageren kan nå at læse den først. Er det farligt for dig, at adressen bliver kendt, så følg også trinnet om sikkerhed.
    .say = Hej. I har sendt mine oplysninger til den forkerte i e-Boks. Det kan være farligt for mig. Bed e-Boks gøre beskeden utilgængelig nu. Ring til mig, når det er sket.
    .letter-recall =
        Til … (afsenderen)

        Den … sendte I en besked om mig til en forkert modtager i e-Boks.

        Beskeden indeholder oplysninger, der kan skade mig alvorligt. Jeg beder jer i dag om at:

        – bede e-Boks gøre beskeden utilgængelig og dokumentere fejlen
        – bede modtageren om ikke at læse, gemme eller vise den
        – fortælle mig, hvem der fik den, og om den nåede at blive åbnet
        – fortælle mig, om I har anmeldt det til Datatilsynet

        Svar mig på denne måde: …

        Med venlig hilsen
        …
