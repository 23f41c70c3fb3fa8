# Danmark: når oplysningerne handler om et barn.

step-dk-child-cpr = Hold øje med barnets CPR-nummer
    .why = Et barn kan ikke få kreditadvarsel før { FACT("dk-credit-warning-age") } år. Indtil da er det dig, der holder øje.
    .how = Har du forældremyndighed, kan du se barnets oplysninger i CPR med dit eget MitID. Se efter forkert adresse, og åbn post i barnets navn.
    .do-check-cpr = Se barnets oplysninger under CPR registerindsigt på borger.dk
    .do-watch-mail = Åbn regninger og breve i barnets navn
    .do-plan-warning = Notér, hvornår barnet selv kan få kreditadvarsel
    .without-e-id = Skriv et brev til CPR-kontoret, eller bestil tid i Borgerservice. Send ikke CPR-nummeret i en almindelig mail.
    .caution = Et CPR-nummer alene bør ikke være nok til at handle i barnets navn. Er det farligt, at andre kender barnets adresse, så spørg Borgerservice om navne- og adressebeskyttelse.

step-dk-minor-debt = Afvis kravet mod barnet
    .why = Den, der er under { FACT("dk-age-of-majority") } år, kan som regel ikke binde sig til gæld. Barnet skal ikke betale for andres misbrug.
    .how = Skriv til firmaet og til et inkassofirma, at barnet er mindreårigt og ikke bundet. Har I fælles forældremyndighed, så skriv under begge to.
    .do-agree-parents = Tal med den anden forælder om brevet
    .do-send-letter = Send brevet til firmaet og inkassofirmaet
    .do-keep-copy = Gem kopi og bevis for, at I har sendt det
    .caution = Betal ikke for at få ro. Det kan blive set som en accept. Er det misbrug, så anmeld det også til politiet på { PHONE("dk-police-114") }.
    .letter-not-bound =
        Til … (firmaets navn)

        I har sendt et krav med nummer … på … kroner til … (barnets navn), som er født den …

        Barnet er mindreårigt og er ikke bundet af en sådan aftale efter værgemålsloven. Vi har ikke givet lov til den. Barnets oplysninger er blevet misbrugt.

        Vi afviser hele kravet. Vi beder jer stoppe rykkere og inkasso og slette barnets oplysninger, hvis I ikke har pligt til at gemme dem.

        Politiets sagsnummer, hvis der er et: …

        Svar os skriftligt senest den …

        Med venlig hilsen
        … (forældrenes navne og adresse)

step-dk-child-support = Vis barnet, hvem der lytter
    .why = Et barn siger måske mere til en, det ikke kender. Og du må også gerne få hjælp.
    .how = BørneTelefonen svarer på { PHONE("dk-boernetelefonen") }. Er billeder delt, eller truer nogen, så hjælper SletDet. Unge fra tolv år kan chatte med headspace, og headspace har også chat og sms til forældre.
    .do-show-number = Vis barnet nummeret til BørneTelefonen
    .do-tell-choice = Sig, at barnet selv bestemmer, hvad det fortæller
    .do-call-parent-line = Skriv til forældrelinjen, hvis du selv er i tvivl
    .caution = Barnet behøver ikke sige, hvem det er. Linjerne svarer på dansk. Er barnet i fare nu, så ring { PHONE("dk-police-emergency") }.

step-dk-child-health = Se barnets medicinkort
    .why = Stjålne oplysninger kan bruges til at få recepter. Det kan du se på medicinkortet.
    .how = Har du forældremyndighed, kan du logge ind på sundhed.dk med dit eget MitID. Du kan se barnets medicin op til { FACT("dk-medicine-years") } år tilbage.
    .do-open-record = Åbn barnets medicinkort på sundhed.dk
    .do-look = Se efter medicin, barnet ikke har fået
    .do-ask-clinic = Spørg lægen om det, du ikke kender
    .without-e-id = Ring til barnets læge, og bed dem se medicinkortet igennem med dig.
    .caution = Fra barnet er { FACT("dk-child-health-age") } år, er det barnets egne oplysninger. Så kan I se dem sammen, hvis barnet vil.
