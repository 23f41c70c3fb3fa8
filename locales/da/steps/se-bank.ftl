# e-legitimation: BankID, Freja and others. The list of issuers is Digg's page.
step-se-block-eid = Spær dit svenske e-ID
    .why = Den, der har dit e-ID, kan logge ind og skrive under i dit navn. En spærring stopper det fra nu af.
    .how = Ring til den, der har udstedt dit e-ID. For BankID er det banken. For andre e-ID'er står det på { LINK("se-digg-eid-block") }.
    .do-call-issuer = Ring til banken eller den, der udstedte dit e-ID
    .do-ask-about-new = Spørg, om nogen har bestilt et nyt i dit navn
    .do-note-time = Skriv ned, hvornår du ringede, og hvem du talte med
    .caution = Du kan ikke logge ind hos myndigheder og sundhedsvæsen, før du har fået et nyt e-ID. Spærringen ændrer ikke det, der allerede er gjort i dit navn.
    .say = Hej. Jeg vil spærre mit e-ID. Nogen kan have fået mine koder. Har nogen bestilt et nyt i mit navn? Hvad er det brugt til i dag?

step-se-block-card = Spær betalingskortet
    .why = Med kortets oplysninger kan nogen købe i dit navn. En spærring stopper nye køb med kortet.
    .how = Spær kortet i bankens app, eller ring til bankens spærrenummer. Står nummeret ikke her, så find det på bankens egen side. Bestil et nyt kort samtidig.
    .do-block = Spær kortet i appen eller på telefonen
    .do-order-new = Bestil et nyt kort
    .do-check-purchases = Gå dine køb igennem, og meld dem, der ikke er dine
    .do-tell-police = Anmeld køb, der ikke er dine, til politiet
    .caution = Kortet kan ikke bruges igen. Betalinger, der trækkes på kortet, for eksempel abonnementer, kan stoppe. Sørg for, at du kan betale mad og rejser, til det nye kommer.

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
    .caution = En besked er ikke en spærring, den siger kun til. Lav listen på papir, hvis en anden kan se din skærm.
