step-se-accessible-contact = Ring med text, tecken eller talstöd
    .why = Då når du också nödnumret, polisen, banken och stödlinjer om du har svårt att höra eller tala.
    .how = Texttelefoni förmedlar samtal i text, Bildtelefoni på svenskt teckenspråk och Teletal ger talstöd. Ett samtal kostar som ett vanligt samtal. För sms till nödnumret anmäler du telefonen hos SOS Alarm i förväg.
    .do-register-sms = Anmäl telefonen för sms till nödnumret
    .do-make-account = Skaffa konto i appen innan du behöver den
    .do-try-once = Prova med ett vanligt samtal
    .caution = Anmälan för sms tar några dagar. Texttelefoni på webben fungerar utan konto. Kan du ringa utan svårighet gäller steget inte dig.

step-se-minority-language = Använd finska, meänkieli eller samiska
    .why = Du har rätt att använda ditt språk med flera myndigheter. Då slipper du leta efter ord en svår dag.
    .how = Du får skriva på ditt språk till Skatteverket, Försäkringskassan och Arbetsförmedlingen. Det gäller också ombudsmännen DO och JO, och Justitiekanslern (JK) om du söker ersättning av staten. I kommuner som hör till ett förvaltningsområde får du också tala det.
    .do-write-in-own-language = Skriv på ditt språk till myndigheten
    .do-ask-at-municipality = Fråga kommunen om personal som kan språket
    .do-ask-for-interpreter = Be om tolk hos polis, bank och Kronofogden
    .caution = Polisen, IMY, Kronofogden och banker hör inte till listan. Ett nej på språket går inte att överklaga. På finska svarar 1177 vardagsmorgnar och Svenska kyrkans jour på kvällar.
    .say = Hej. Jag talar helst finska. Finns det någon som talar finska? Annars vill jag ha en tolk.

step-se-god-man = Ordna posten för den du företräder
    .why = Brev om krav och lån kommer till personens adress. Läser ingen dem i tid kan ett fel bli en skuld.
    .how = Är du god man eller förvaltare kan du styra personens post till dig. Använd Skatteverkets blankett { FACT("se-god-man-form") }. Fråga { PHONE("se-skatteupplysningen") } om du är osäker.
    .do-find-decision = Ta fram beslutet om uppdraget
    .do-redirect-mail = Skicka blanketten till Skatteverket
    .do-do-the-blocks-together = Gör spärrarna tillsammans med personen
    .caution = En god man behöver personens samtycke till större saker. En förvaltare får göra mer själv. Logga aldrig in med personens BankID, det kan vara ett brott.
