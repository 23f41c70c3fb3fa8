# e-legitimation: BankID, Freja and others. The list of issuers is Digg's page.
step-se-block-eid = Spær dit svenske e-ID
    .why = Den, der har dit e-ID, kan logge ind og skrive under i dit navn. En spærring stopper det fra nu af.
    .how = Ring til den, der har udstedt dit e-ID (e-legitimation). For BankID er det banken. For andre e-ID'er står det på { LINK("se-digg-eid-block") }.
    .do-call-issuer = Ring til banken eller den, der udstedte dit e-ID
    .do-ask-about-new = Spørg, om nogen har bestilt et nyt i dit navn
    .do-note-time = Skriv ned, hvornår du ringede, og hvem du talte med
    .caution = Du kan ikke logge ind hos myndigheder og sundhedsvæsen, før du har fået et nyt e-ID. Spærringen ændrer ikke det, der allerede er gjort i dit navn.
    .say = Hej. Jeg vil spærre mit e-ID. Nogen kan have fået mine koder. Har nogen bestilt et nyt i mit navn? Hvad er det brugt til i dag?

step-se-block-card = Spær betalingskortet
    .why = Med kortets oplysninger kan nogen købe i dit navn. En spærring stopper nye køb med kortet.
    .how = Spær kortet i bankens app, eller ring til bankens spærrenummer. Står nummeret ikke her, så find det på bankens egen side. Bestil et nyt kort samtidig.
    .do-block = Spær kortet i appen, eller ring
    .do-order-new = Bestil et nyt kort
    .do-check-purchases = Gå dine køb igennem, og meld dem, der ikke er dine
    .do-tell-police = Anmeld køb, der ikke er dine, til politiet
    .caution = Kortet kan ikke bruges igen. Betalinger, der trækkes på kortet, for eksempel abonnementer, kan stoppe. Sørg for, at du kan betale for mad og rejser, til det nye kommer.

step-se-tell-bank = Ring til banken
    .why = Banken kan se, hvad der er sket på kontoen. Den kan spærre kort og koder og tage imod din indsigelse. Jo før du ringer, jo mere kan stoppes.
    .how = Find selv nummeret, på kortet eller på bankens side. Brug aldrig et nummer, du har fået i et opkald, en sms eller en mail. Er der penge væk, så sig det først.
    .do-call-bank = Ring til banken på et nummer, du selv har fundet
    .do-go-through = Gå konti, kort og lån igennem sammen
    .do-complain = Gør indsigelse mod betalinger, du ikke har lavet
    .do-note-number = Skriv sagsnummeret ned
    .caution = Banken kan sige nej til at betale tilbage. Det er ikke altid det sidste ord. Hallå konsument, forbrugerrådgivningen i Sverige, forklarer, hvad du kan gøre, på { PHONE("se-halla-konsument") }.
    .say = Hej. Mine oplysninger er kommet ud. Jeg vil gå mine konti og kort igennem. Ser du noget, der ikke er mig? Kan du stoppe det? Hvilket sagsnummer får jeg?

step-se-list-eid-services = Se, hvor dit e-ID er brugt
    .why = Den, der har haft dit e-ID, kan have åbnet konti eller en digital postkasse i dit navn. Så havner vigtig post dér.
    .how = Lav en liste over tjenester, hvor du logger ind med e-ID. Digg, Sveriges myndighed for digitalisering, kan svare på, om nogen har åbnet en digital postkasse i dit navn. Se, hvordan du når dem, på { LINK("se-digg-eid-block") }.
    .do-turn-on-notices = Slå beskeder om nye BankID til i appen
    .do-list-services = Skriv ned, hvor du logger ind med e-ID
    .do-close-what-is-not-yours = Bed om, at det, der ikke er dit, bliver lukket
    .do-ask-digg = Spørg Digg om en digital postkasse i dit navn
    .do-tell-credit = Sig det til UC og Creditsafe, hvis dit e-ID er væk
    .caution = En besked er ikke en spærring. Den siger kun til. Lav listen på papir, hvis en anden kan se din skærm.

step-se-dispute-transaction = Kræv pengene tilbage fra banken
    .why = Er der trukket penge, uden at du har godkendt det? Så er det banken, der skal vise, hvad der skete, ikke dig.
    .how = Skriv til banken, så snart du kan. Skriv, hvilke betalinger det gælder, at du ikke har godkendt dem, og hvornår du så det. Siger banken, at du var groft uagtsom? Så er din del alligevel højst { FACT("se-own-share-most") } svenske kroner, undtagen i særlig grove tilfælde. Vælg svensk i Lykta for at få brevet på svensk.
    .do-list-payments = Skriv betalingerne ned med dag og beløb
    .do-send-letter = Send brevet eller bankens egen blanket
    .do-enclose-report = Vedlæg en kopi af anmeldelsen
    .do-ask-for-decision = Bed om bankens svar på skrift
    .caution = Har du selv godkendt en betaling, siger banken ofte nej. Så kan du få gratis råd hos Konsumenternas på { PHONE("se-konsumenternas-bankbyra") }. De ringer aldrig først. Et gammelt nej kan tages op igen.
    .letter-complaint =
        Hej

        Jeg gør indsigelse mod betalinger fra min konto eller mit kort.

        Slet det, der ikke passer:
        – Jeg har ikke godkendt dem.
        – Nogen snød mig til at godkende dem. Sådan skete det: …

        Det gælder (dag, beløb, modtager):
        – …
        – …

        Jeg opdagede det den … Jeg ringede til jer den …

        Jeg har anmeldt det til politiet. Anmeldelsen har nummer … En kopi følger med.

        Jeg beder jer betale pengene tilbage. Siger I nej, vil jeg gerne have afgørelsen på skrift med en begrundelse.

        Navn: …
        Adresse: …
        Telefon eller mail: …
        Dato: …

step-se-arn = Lad ARN se på bankens nej
    .why = ARN, Allmänna reklamationsnämnden, er Sveriges klagenævn for forbrugere. Det afgør sager mellem dig og banken. Det er gratis, og bankerne får råd om at følge afgørelsen.
    .how = Brug ARN's egen blanket, på nettet eller på papir. Den er på svensk. Almindelige breve og mails tager de ikke imod. Gør det inden for { FACT("se-arn-months") } måneder efter bankens første nej.
    .do-get-refusal = Bed banken om et skriftligt nej
    .do-ask-bureau = Spørg Konsumenternas Bank- och finansbyrå om råd
    .do-fill-in-form = Udfyld ARN's blanket, og skriv, hvad du kræver
    .do-enclose = Vedlæg bankens afgørelse og anmeldelsen
    .caution = Svaret kan tage lang tid. Hold beviserne korte. Siger ARN nej, kan du gå til domstolen. I nogle sager kan Konsumentombudsmannen hjælpe dig dér. Spørg Hallå konsument på { PHONE("se-halla-konsument") }.
