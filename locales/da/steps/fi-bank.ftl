# Finland: bank codes, cards, telling the bank.

step-fi-close-bank-codes = Spær dine finske bankkoder
    .why = Med bankkoderne kan andre både flytte penge og logge ind som dig hos finske myndigheder. Derfor kommer det her først.
    .how = Ring til din egen banks spærreservice. Den svarer døgnet rundt. Står banken ikke her, så tag nummeret fra bankens egen side eller app.
    .do-call-bank = Ring til spærreservicen, og spær koderne
    .do-ask-movements = Spørg, om nogen er logget ind eller har flyttet penge
    .do-ask-new-codes = Spørg, hvordan du får nye koder
    .do-note-time = Skriv tidspunktet ned, og hvem du talte med
    .caution = Du kan ikke logge ind med koderne, før du får nye. Imens kan du ringe eller bruge papirblanketter. Mobilcertifikat eller et finsk id-kort med chip virker stadig hos mange myndigheder. Koderne er personlige: ingen andre må bruge eller gemme dem for dig.
    .say = Hej. Kan vi tale svensk eller engelsk? Jeg vil spærre mine bankkoder med det samme. En anden kan have fået dem. Er nogen logget ind? Hvordan får jeg nye koder?

step-fi-cancel-cards = Spær kortet
    .why = En spærring stopper nye køb med kortet. Det, der sker, efter at du har meldt det, er bankens ansvar.
    .how = Ring til kortets spærreservice, eller spær kortet i bankens app. Gør det så hurtigt, du kan.
    .do-block-card = Spær kortet i appen, eller ring
    .do-check-charges = Gå de seneste køb på kortet igennem
    .do-claim-back = Bed om penge tilbage for køb, du ikke har lavet
    .do-order-new-card = Bestil et nyt kort
    .caution = Du kan ikke betale med kortet, før det nye kommer. Automatiske betalinger fra kortet kan stoppe. Vil banken ikke betale tilbage, giver FINE gratis råd.
    .say = Hej. Kan vi tale svensk eller engelsk? Jeg vil spærre mit kort. Oplysningerne kan være havnet hos andre. Kan du se køb, jeg kan gå igennem? Jeg vil gerne have et nyt kort.

step-fi-tell-bank-early = Fortæl det til banken
    .why = Banken kan holde ekstra øje med din konto. Jo før den ved det, jo større er chancen for at stoppe en betaling eller få den tilbage.
    .how = Ring til bankens kundeservice på et nummer, du kender i forvejen. Du kan ringe, selv om ingen penge er flyttet.
    .do-call-known-number = Ring på nummeret fra kortet, aftalen eller bankens side
    .do-say-what-leaked = Fortæl, hvilke oplysninger der slap ud, og hvornår
    .do-ask-recall = Har du betalt til en svindler, så bed banken trække betalingen tilbage
    .do-note-answer = Skriv ned, hvad banken lovede, og hvornår
    .caution = Banken og politiet beder dig aldrig flytte penge til en ”sikker konto” og spørger aldrig efter koder. Ringer nogen og siger det, så læg på.
    .say = Hej. Kan vi tale svensk eller engelsk? Mine oplysninger var med i et datalæk. Kan I holde ekstra øje med min konto? Er der sket noget usædvanligt? Hvordan får jeg fat i jer, hvis jeg ser noget?
