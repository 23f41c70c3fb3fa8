step-se-credit-block-14d = Begär en bedrägerispärr
    .why = Någon har använt eller försökt använda dina uppgifter. Med spärren lämnas ingen kreditupplysning om dig. Då stoppas de flesta nya lån och köp på räkning.
    .how = Fyll i formuläret hos ett av kreditupplysningsföretagen, till exempel Creditsafe. De skickar spärren vidare till företag som de samarbetar med. Den gäller i { FACT("se-fraud-block-days") } dagar.
    .do-fill-in-form = Fyll i formuläret för bedrägerispärr
    .do-save-receipt = Spara bekräftelsen
    .do-mark-end-day = Skriv upp vilken dag spärren tar slut
    .caution = Spärren stoppar också dig själv: lån, abonnemang och hyreskontroller. Den är till för den som har utsatts för bedrägeri eller försök. Den gäller bara företag som är med. Uppgiften kommer från en äldre sida, så fråga vilka de är.

step-se-credit-block-5y = Förläng bedrägerispärren
    .why = Utan förlängning tar spärren slut efter { FACT("se-fraud-block-days") } dagar. Med en kopia av polisanmälan kan den gälla i upp till { FACT("se-fraud-block-years") } år.
    .how = Skicka en kopia av polisanmälan och ett brev till det företag där du gjorde spärren. Gör det innan de { FACT("se-fraud-block-days") } dagarna har gått. Creditsafe har adressen { FACT("se-creditsafe-post") }. Jämför med deras egen sida.
    .do-copy-report = Ta fram kopian av polisanmälan
    .do-sign-letter = Fyll i brevet och skriv under
    .do-send-both = Skicka båda till företaget där du gjorde spärren
    .do-note-day = Skriv upp vilken dag du skickade
    .caution = Så länge spärren gäller får du svårt att själv låna eller teckna abonnemang. Vill du häva den skickas en blankett till din registrerade adress. Se därför till att adressen är rätt.
    .letter-extend =
        Hej!

        Jag har en tillfällig bedrägerispärr hos er sedan den …

        Någon har använt eller försökt använda mina uppgifter. Jag har gjort en polisanmälan. Den har numret … En kopia följer med brevet.

        Jag ber er förlänga spärren. Jag vill inte att ni lämnar ut några uppgifter om mig.

        Skicka gärna en bekräftelse till min adress.

        Namn: …
        Adress: …
        Datum och underskrift: …

step-se-watch-credit-copies = Läs kopior av kreditupplysningar
    .why = När någon tar en kreditupplysning på dig får du en kopia. En kopia som du inte känner igen är ofta det första tecknet på att någon använder dina uppgifter.
    .how = Kopian kommer med posten eller i din digitala brevlåda. Undrar du över en kopia, fråga företaget som bad om upplysningen. Har någon försökt låna i ditt namn kan du begära en bedrägerispärr.
    .do-open-copies = Öppna brev från kreditupplysningsföretag
    .do-ask-requester = Fråga företaget om en upplysning du inte känner igen
    .do-block-if-tried = Begär bedrägerispärr om någon har försökt låna
    .caution = I Sverige är namn, adress och personnummer oftast offentliga. Att de har läckt betyder inte att någon använder dem. Spärren är till för den som har utsatts för bedrägeri eller försök.

step-se-credit-block-others = Spärra också hos Sergel
    .why = Den gemensamma bedrägerispärren gäller bara de företag som är med. Sergel har en egen spärr.
    .how = Ring Sergel på { PHONE("se-sergel-fraud-block") } på kontorstid. Till en början gäller spärren i { FACT("se-sergel-block-weeks") } veckor. Vill du ha den längre skickar du ett undertecknat brev och polisanmälan till { FACT("se-sergel-address") }.
    .do-call = Ring Sergel och be om spärr
    .do-send-letter = Skicka brevet och en kopia av polisanmälan
    .do-ask-others = Se hos IMY vilka andra företag som finns
    .caution = Spärren är bara till för den som har utsatts för brott eller försök. Den stoppar också dina egna lån. Den slutar efter { FACT("se-sergel-block-years") } år. Vill du häva den tidigare skickar du brev och kopia av id.
    .say = Hej. Någon har använt mina uppgifter. Jag har gjort en polisanmälan. Jag vill ha en bedrägerispärr hos er. Hur länge gäller den? Vad behöver jag skicka?
    .letter-extend =
        Hej!

        Jag ringde er den … och fick en bedrägerispärr. Jag vill att den ska gälla längre.

        Någon har använt eller försökt använda mina uppgifter. Jag har gjort en polisanmälan. Den har numret … En kopia följer med brevet.

        Jag vill inte att ni lämnar ut några uppgifter om mig. Skicka gärna en bekräftelse till min adress.

        Namn: …
        Adress: …
        Datum och underskrift: …

step-se-check-company-register = Kontrollera ditt namn hos Bolagsverket
    .why = Någon kan anmäla dig som styrelseledamot eller ägare utan att du vet det. Då kan skulder hamna hos dig.
    .how = Ring Bolagsverket på { PHONE("se-bolagsverket") } och fråga om du är registrerad i något företag. Har du ett eget företag, öppna alla brev från dem.
    .do-open-letters = Öppna alla brev från Bolagsverket
    .do-call = Fråga om du är registrerad i något företag
    .do-report = Säg till om något är fel, och anmäl det till polisen
    .caution = Är allt som det ska behöver du inte göra något mer. Är det fel, spara alla brev.
    .say = Hej. Någon har använt mina uppgifter. Är jag registrerad i något företag hos er? Hur rättar jag det i så fall?
