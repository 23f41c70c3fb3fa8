# Finland: loans, companies and bills in your name.

step-fi-credit-ban-positive-register = Registrer et frivilligt kreditforbud i Finland
    .why = Långiveren ser forbuddet (vapaaehtoinen luottokielto) og skal være ekstra omhyggelig. Det gør det sværere at låne i dit navn.
    .how = Log ind hos Finlands register over lån. Du vælger selv, om forbuddet gælder indtil videre eller til en bestemt dag. Det er gratis.
    .do-sign-in = Log ind med finske bankkoder eller mobilcertifikat
    .do-choose-reason = Vælg årsag: risiko for identitetstyveri
    .do-consent-forwarding = Sæt kryds ved, at forbuddet må sendes til kreditoplysningsbureauer
    .do-look-at-loans = Se, om alle lån i registret er dine
    .do-note-end = Skriv slutdatoen ned, hvis du valgte en
    .without-e-id = Brug papirblanketten, eller ring til { PHONE("fi-positive-credit-register") } og spørg. Forbuddet gælder, når blanketten er behandlet.
    .caution = Forbuddet er et flag, ikke en lås: långiveren bestemmer. Det kan forsinke dit eget lån eller et køb på afbetaling. Uden krydset er det kun långivere, der ser det. Med krydset kan teleselskaber, elselskaber og udlejere også se det. Du kan fjerne det, når du vil.
    .say = Hej. Kan vi tale svensk eller engelsk? Mit finske personnummer er sluppet ud. Jeg vil registrere et frivilligt kreditforbud. Jeg kan ikke logge ind. Hvilken blanket skal jeg bruge? Hvor sender jeg den hen?

step-fi-credit-ban-child = Registrer kreditforbud for barnet i Finland
    .why = Et barn kan ikke låne, men barnets finske personnummer kan blive misbrugt i mange år. Forbuddet bliver stående i registret, og långivere kan se det.
    .how = En forælder med forældremyndighed gør det på papir. Det kan ikke gøres på nettet for børn. Det er gratis.
    .do-get-form = Hent papirblanketten på registrets side
    .do-fill-in = Udfyld barnets og dine egne oplysninger
    .do-send-form = Send blanketten til adressen, der står på den
    .do-tell-child = Fortæl det til barnet med ord, der passer til alderen
    .caution = Spørg registret, om begge forældre skal skrive under. Har du adressebeskyttelse i Finland, så skriv din kontaktadresse. Du kan senere bede om at få forbuddet fjernet.
    .say = Hej. Kan vi tale svensk eller engelsk? Mit barns finske personnummer er sluppet ud. Jeg vil registrere et kreditforbud for barnet på papir. Skal begge forældre skrive under? Hvor sender jeg blanketten hen?

step-fi-own-credit-report = Bed om dine egne kreditoplysninger
    .why = Der ser du registrerede betalingsproblemer, og hvem der har spurgt om dig. Et falsk lån eller en falsk regning kan vise sig der først.
    .how = To firmaer har oplysninger: Suomen Asiakastieto og Dun & Bradstreet. Fra begge er det gratis én gang på { FACT("fi-own-credit-report-interval") } måneder. Dine lån ser du når som helst i Finlands register over lån.
    .do-see-loans = Log ind i registret, og se på lånene
    .do-see-enquiries = Se, hvem der har spurgt, og slå beskeder til
    .do-order-asiakastieto = Bed Suomen Asiakastieto om dine oplysninger
    .do-order-dnb = Bed Dun & Bradstreet om dine oplysninger
    .do-report-wrong = Er et lån ikke dit, så ring til långiveren og politiet
    .without-e-id = Send firmaerne et underskrevet brev og en kopi af et id-dokument. Om dine lån kan du ringe til { PHONE("fi-positive-credit-register") }.
    .caution = Firmaerne sælger også tjenester, der koster penge. Bed om de gratis oplysninger. En registrering bliver slettet { FACT("fi-default-entry-removal-days") } dage efter, at gælden er betalt. Lad alligevel være med at betale en gæld, der ikke er din.

step-fi-prh-registration-ban = Bed om registreringsforbud hos PRH
    .why = Så kan ingen skrive dig ind som ansvarlig i et finsk firma uden dit samtykke.
    .how = Udfyld blanketten om registreringsforbud på PRH's side, og skriv under. Send den helst med sikker mail. Forbuddet er frivilligt.
    .do-get-form = Hent blanketten på PRH's side
    .do-sign = Udfyld den, og skriv under
    .do-send-safely = Send den med sikker mail eller post, eller aflever den
    .do-check-roles = Se i Suomi.fi, om du allerede har roller i firmaer
    .caution = Dit finske personnummer skal stå på blanketten. Send den derfor ikke med almindelig mail. Forbuddet fjerner ikke roller, du allerede har. Vil du starte et firma, kan du trække det tilbage.

step-fi-dispute-invoice = Gør skriftligt indsigelse mod regningen
    .why = En regning alene betyder ikke, at du skal betale. Men hvis ingen siger imod, kan kravet gå videre til inkasso.
    .how = Skriv til den, der har sendt regningen, før sidste betalingsdag. Betal ikke, heller ikke en del af den. Bed om bevis for, at det er dig, der har bestilt. En netbutik i Finland, der sælger på regning, skal tjekke køberen med bankkoder eller lignende.
    .do-check-sender = Tjek, at firmaet findes, og find dets egen adresse
    .do-write-dispute = Skriv, at du ikke har bestilt noget
    .do-ask-proof = Bed om bevis for, hvordan bestilleren blev identificeret
    .do-keep-copy = Gem regningen, dit brev og alle svar
    .do-mark-court-date = Kommer der brev fra retten, så skriv svarfristen ned
    .caution = Sig ikke ja til en betalingsplan for en gæld, der ikke er din. Får du en stævning, så svar retten inden datoen i brevet, også selv om du har gjort indsigelse mod regningen. Ellers kan retten afgøre sagen uden dig. Den finske retshjælp kan hjælpe.
    .letter-dispute =
        Hej

        Jeg har fået jeres regning nummer …, dateret …, på … euro.

        Jeg har ikke bestilt varen eller tjenesten og har ikke nogen aftale med jer. Jeg tror, at nogen har brugt mine personoplysninger. Derfor gør jeg indsigelse mod hele regningen.

        Jeg beder jer om
        – at vise skriftligt, hvad kravet bygger på, og hvordan bestilleren blev identificeret
        – at slette regningen og stoppe al inkasso
        – ikke at give oplysninger om gælden til kreditoplysningsbureauer, og at rette dem, hvis det allerede er sket.

        Jeg har anmeldt sagen til politiet. Sagsnummeret er ….

        Svar mig skriftligt senest den … til adressen ….

        Sted og dato: …
        Navn: …
