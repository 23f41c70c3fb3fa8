# Danmark: färre samtal och listningar, och varningar för bedrägerier.

step-dk-robinson = Be om färre säljsamtal och kataloger
    .why = När färre företag ringer är det lättare att upptäcka ett falskt samtal.
    .how = Anmäl dig till Robinsonlisten på borger.dk, Danmarks spärrlista mot reklam. Då får företag normalt inte skicka reklam eller ringa för att sälja. Det kan ta upp till { FACT("dk-robinson-months") } månader. Du kan också be att CPR inte ger din adress till lokala kataloger.
    .do-join-list = Sök efter ”Robinsonlisten” på borger.dk
    .do-hide-directory = Säg nej till att CPR lämnar din adress till kataloger
    .do-note-day = Skriv upp när du gjorde det
    .without-e-id = Hämta en blankett hos Borgerservice i kommunen och lämna den där.
    .caution = Det stoppar inte bedragare. Företag där du är kund och insamlingar kan ändå ringa. Har du namn- och adresskydd kan du inte stå på listan.

step-dk-scam-feed = Följ varningar för bedrägerier
    .why = Har du sett knepet förut är det lättare att känna igen.
    .how = Hämta appen Mit digitale selvforsvar, eller läs varningarna hos danska konsumentrådet Tænk. De visar falska mejl, sms och samtal som går just nu, på danska.
    .do-get-app = Hämta appen eller leta upp varningarna på taenk.dk
    .do-share-home = Visa en varning för dem hemma
    .caution = Appen känner inte till alla försök. Hämta den bara från telefonens egen butik.
