# Danmark: CPR-nummeret, kredit i andres hænder, regninger og papirer.

step-dk-kreditadvarsel = Sæt en kreditadvarsel på CPR-nummeret
    .why = Med en kreditadvarsel kan banker og firmaer se, at de skal tjekke ekstra, før de giver lån i dit navn. I mange tilfælde kan de så sige nej.
    .how = Søg efter ”kreditadvarsel” på borger.dk, og log ind. Det tager få minutter. Du skal være fyldt { FACT("dk-credit-warning-age") } år.
    .do-find-service = Søg efter ”kreditadvarsel” på borger.dk
    .do-sign-in = Log ind med MitID
    .do-add-warning = Sæt kreditadvarslen på
    .do-save-receipt = Gem eller udskriv kvitteringen
    .without-e-id = Bestil tid i Borgerservice i din kommune. De kan hjælpe dig med at sætte den på.
    .caution = Advarslen er et flag, ikke en lås. Det er frivilligt for firmaer at se efter den. Fjern den selv, før du skal låne, købe på afbetaling eller have nyt abonnement, og sæt den på igen bagefter.

step-dk-contest-creditor = Sig skriftligt nej til kravet
    .why = Du skal som regel ikke betale for noget, en anden har købt eller lånt i dit navn. Men svarer du ikke, kan det blive set som et ja.
    .how = Skriv til firmaet, at du ikke har lavet aftalen. Bed dem vise, hvem der gjorde det. Det er firmaet, der skal bevise, at aftalen er din.
    .do-find-address = Find firmaets rigtige adresse på dets egen side
    .do-send-dispute = Send indsigelsen
    .do-ask-proof = Bed om dokumentation for aftalen
    .do-tell-collector = Send samme svar til inkassofirmaet, hvis der er et
    .do-return-parcels = Sig nej til pakker, du ikke har bestilt
    .do-keep-copy = Gem kopi og bevis for, at du har sendt den
    .caution = Betal ikke kravet for at være på den sikre side. Det kan blive set som en accept. Kommer der brev fra retten, så svar altid inden fristen. Har du et sagsnummer fra politiet, så skriv det på.
    .letter-dispute =
        Til … (firmaets navn)

        Jeg har fået jeres krav med nummer … på … kroner, dateret …

        Jeg har ikke bestilt, købt eller lånt noget hos jer. Mine oplysninger er blevet misbrugt. Jeg afviser hele kravet og betaler det ikke.

        Send mig venligst jeres dokumentation for aftalen: hvem der lavede den, hvornår og hvordan, og hvor varen eller pengene blev sendt hen.

        Jeg beder jer stoppe rykkere og inkasso. I må ikke registrere mig som dårlig betaler for et krav, jeg bestrider.

        Politiets sagsnummer, hvis der er et: …

        Svar mig skriftligt senest den …

        Med venlig hilsen
        … (navn, adresse og mail)

step-dk-check-registers = Se efter gæld, du ikke kender
    .why = Et lån i dit navn kan vise sig som en registrering eller som renter, du ikke kender. Når du opdager det, kan du gøre indsigelse.
    .how = Se i de to registre over dårlige betalere: Debitor Registret og RKI. Se også efter ukendt gæld og renter i dine oplysninger hos Skattestyrelsen.
    .do-check-debitor-registret = Slå op i Debitor Registret
    .do-ask-rki = Spørg RKI, om du er registreret
    .do-check-tax = Se efter ukendt gæld på skat.dk
    .do-contest-entry = Bed om sletning, hvis noget ikke er dit
    .without-e-id = Skriv et brev til registrene, og spørg, hvad de har om dig. Send ikke dit CPR-nummer i en almindelig mail.
    .caution = Har du beskyttet navn og adresse, kan du ikke slå op på nettet i Debitor Registret. Så skal du skrive. Gæld kan vises sent, så se efter igen om nogle måneder. Bliver en forkert registrering ikke slettet, kan du klage til Datatilsynet.

step-dk-passport = Meld et mistet pas
    .why = Et mistet eller stjålet pas kan misbruges. Når du melder det, bliver det ugyldigt.
    .how = Meld det til kommunen. Er du i udlandet, så gå til politiet dér og til den danske ambassade. Er det kun en kopi, der er kommet ud, er kreditadvarslen det vigtigste.
    .do-look-for-it = Se efter, om passet virkelig er væk
    .do-report-lost = Meld det mistet hos kommunen
    .do-report-stolen = Er det stjålet? Anmeld det også til politiet
    .do-order-card = Er sundhedskortet væk? Bestil et nyt på borger.dk
    .caution = Det kan ikke fortrydes. Passet er ugyldigt, også hvis du finder det igen. Et nyt sundhedskort har samme CPR-nummer. Er kørekortet væk, så spørg Borgerservice.

step-dk-cpr-access = Se, hvad CPR har om dig
    .why = Du kan se, om adressen er rigtig, om din beskyttelse står der, og hvilke firmaer der får dine oplysninger.
    .how = Søg efter ”CPR registerindsigt” på borger.dk. Det er gratis.
    .do-sign-in = Log ind, og åbn din registerindsigt
    .do-check-address = Tjek adresse og beskyttelser
    .do-check-recipients = Se, hvem der abonnerer på dine oplysninger
    .without-e-id = Skriv et brev til CPR-kontoret med navn, adresse og CPR-nummer. Brug ikke almindelig mail.
