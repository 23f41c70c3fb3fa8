# Danmark: CPR-numret, kredit i andras händer, räkningar och papper.

step-dk-kreditadvarsel = Sätt en kreditvarning på CPR-numret
    .why = Med en kreditvarning (kreditadvarsel) ser banker och företag att de ska kontrollera extra innan någon lånar i ditt namn. I många fall kan de då säga nej.
    .how = Sök efter ”kreditadvarsel” på borger.dk och logga in. Det tar några minuter. Du måste ha fyllt { FACT("dk-credit-warning-age") } år.
    .do-find-service = Sök efter ”kreditadvarsel” på borger.dk
    .do-sign-in = Logga in med MitID
    .do-add-warning = Sätt på kreditvarningen
    .do-save-receipt = Spara eller skriv ut kvittensen
    .without-e-id = Boka tid hos Borgerservice i din kommun. De kan hjälpa dig att sätta på den.
    .caution = Varningen är en flagga, inte ett lås. Det är frivilligt för företag att titta efter den. Ta bort den själv innan du ska låna, köpa på avbetalning eller skaffa abonnemang, och sätt på den igen efteråt.

step-dk-contest-creditor = Säg skriftligt nej till kravet
    .why = Som regel ska du inte betala för något som en annan har köpt eller lånat i ditt namn. Men svarar du inte kan det tas som ett ja.
    .how = Skriv till företaget att du inte har gjort avtalet. Be dem visa vem som gjorde det. Det är företaget som ska bevisa att avtalet är ditt.
    .do-find-address = Leta upp rätt adress på företagets egen sida
    .do-send-dispute = Skicka invändningen
    .do-ask-proof = Be om bevis för avtalet
    .do-tell-collector = Skicka samma svar till inkassoföretaget, om det finns ett
    .do-return-parcels = Ta inte emot paket du inte har beställt
    .do-keep-copy = Spara kopia och bevis på att du har skickat den
    .caution = Betala inte för säkerhets skull. Det kan tas som att du godkänner. Kommer det brev från domstolen, svara alltid i tid. Har du ett ärendenummer från polisen, skriv dit det.
    .letter-dispute =
        Till … (företagets namn)

        Jag har fått ert krav med nummer … på … kronor, daterat …

        Jag har inte beställt, köpt eller lånat något hos er. Mina uppgifter har missbrukats. Jag bestrider hela kravet och betalar det inte.

        Skicka mig era bevis för avtalet: vem som gjorde det, när och hur, och vart varan eller pengarna skickades.

        Jag ber er stoppa påminnelser och inkasso. Ni får inte registrera mig som dålig betalare för ett krav som jag bestrider.

        Polisens ärendenummer, om det finns: …

        Svara mig skriftligt senast den …

        Vänliga hälsningar
        … (namn, adress och mejl)

step-dk-check-registers = Leta efter okända skulder
    .why = Ett lån i ditt namn kan synas som en registrering eller som räntor du inte känner igen. När du upptäcker det kan du invända.
    .how = Titta i de två danska registren över obetalda skulder: Debitor Registret och RKI. Titta också efter okända skulder och räntor hos Skattestyrelsen, Danmarks skattemyndighet.
    .do-check-debitor-registret = Sök på dig själv i Debitor Registret
    .do-ask-rki = Fråga RKI om du är registrerad
    .do-check-tax = Titta efter okända skulder på skat.dk
    .do-contest-entry = Be dem ta bort det som inte är ditt
    .without-e-id = Skriv ett brev till registren och fråga vad de har om dig. Skicka inte ditt CPR-nummer i ett vanligt mejl.
    .caution = Har du skyddat namn och skyddad adress kan du inte söka på nätet i Debitor Registret. Då måste du skriva. Skulder kan synas sent, så titta igen om några månader. Tas en felaktig uppgift inte bort kan du klaga hos Datatilsynet, Danmarks dataskyddsmyndighet.

step-dk-passport = Anmäl ett borttappat pass
    .why = Ett borttappat eller stulet pass kan missbrukas. När du anmäler det blir det ogiltigt.
    .how = Anmäl det till kommunen i Danmark. Är du utomlands, gå till polisen där och till Danmarks ambassad. Är det bara en kopia som har kommit ut är kreditvarningen viktigast.
    .do-look-for-it = Kontrollera att passet verkligen är borta
    .do-report-lost = Anmäl det till kommunen
    .do-report-stolen = Är det stulet? Gör också en polisanmälan
    .do-order-card = Är sjukförsäkringskortet borta? Beställ nytt på borger.dk
    .caution = Det går inte att ångra. Passet är ogiltigt också om du hittar det igen. Ett nytt sjukförsäkringskort (sundhedskort) har samma CPR-nummer. Är körkortet borta, fråga Borgerservice i kommunen.

step-dk-cpr-access = Se vad CPR har om dig
    .why = I CPR, Danmarks folkregister, ser du om adressen och ditt skydd stämmer. Du ser också vilka företag som får dina uppgifter.
    .how = Sök efter ”CPR registerindsigt” på borger.dk. Det är gratis.
    .do-sign-in = Logga in och öppna dina uppgifter
    .do-check-address = Kontrollera adress och skydd
    .do-check-recipients = Se vilka som får dina uppgifter
    .without-e-id = Skriv ett brev till CPR-kontoret med namn, adress och CPR-nummer. Skicka det inte i ett vanligt mejl.
