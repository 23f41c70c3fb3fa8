# Finland: purchases, loans, debt collection and court papers in your name. Finland-Swedish terms.

step-fi-tell-seller-or-lender = Ring säljaren eller långivaren
    .why = Då kan de stoppa leveransen och kravet. Ju tidigare de vet, desto mindre hinner hända.
    .how = Säg att det inte var du som köpte eller lånade. Be dem annullera det och rätta sina uppgifter. Syns ett falskt lån i positiva kreditupplysningsregistret ska långivaren rätta det inom { FACT("fi-lender-correction-days") } arbetsdagar.
    .do-call = Ring den som har sålt eller lånat ut i ditt namn
    .do-cancel = Be dem annullera och spärra kundkontot
    .do-check-register = Titta i registret efter lån som inte är dina
    .do-write = Skicka samma sak skriftligt
    .do-note-answer = Skriv upp vad de svarade och när
    .caution = Registret ändrar inget på egen hand. Det är långivaren som rättar. Obetalda räkningar och telefonskulder syns inte där. Ge numret på brottsanmälan, men inte fler uppgifter än som behövs.
    .say = Hej. Kan vi tala svenska? Någon har använt mina uppgifter hos er. Det var inte jag som köpte eller lånade. Jag ber er stoppa det och rätta uppgifterna. Jag gör en brottsanmälan. Skicka svaret skriftligt, tack.
    .letter-correction =
        Hej,

        någon har använt mina personuppgifter hos er. Det gäller beställning, avtal eller lån nummer …, daterat …

        Jag har inte gjort beställningen och inte ingått avtalet. Jag ber er att
        – annullera det och stoppa leverans och krav
        – spärra kundkontot som har öppnats i mitt namn
        – rätta uppgifterna hos er och i de register dit ni har lämnat dem
        – berätta vilka uppgifter om mig som användes och hur beställaren identifierades.

        Jag har gjort en brottsanmälan. Numret är …

        Svara mig skriftligt senast den … Om ni behöver min personbeteckning ger jag den på ett säkert sätt.

        Ort och datum: …
        Namn och adress för svar: …

step-fi-dispute-collection = Bestrid kravet från indrivningsbolaget
    .why = När du säger emot skriftligt ska en oklar skuld inte drivas in vidare. Det hör till god indrivningssed.
    .how = Skriv till både indrivningsbolaget och den som har sålt, före dagen i brevet. Be dem sluta, rätta uppgifterna och ersätta dina kostnader. Har du inte fått något sådant brev kan du hoppa över steget.
    .do-find-case = Leta upp ärendets nummer i brevet
    .do-write-both = Skriv till indrivningsbolaget och till säljaren
    .do-before-due-date = Skicka före dagen som står i brevet
    .do-ask-costs = Be om ersättning för dina egna kostnader
    .do-keep-copy = Spara kravet, ditt brev och kvittot
    .caution = Skriv inte under någon betalningsplan för en skuld som inte är din. En påminnelse får kosta högst { FACT("fi-reminder-fee-max") } euro och komma tidigast { FACT("fi-reminder-wait-days") } dagar efter förfallodagen. Att du har bestridit skulden räcker inte om domstolen skriver. Svara också den.
    .letter-dispute =
        Hej,

        jag har fått ert krav i ärende nummer …, daterat …, för … hos …

        Jag bestrider hela skulden. Jag har inte beställt något och inte ingått något avtal. Någon annan har använt mina uppgifter.

        Jag ber er att
        – genast avbryta indrivningen
        – skriftligt visa vad kravet grundar sig på och hur beställaren identifierades
        – inte lämna uppgifter om skulden vidare, och rätta det som redan har lämnats
        – ersätta mina kostnader för utredningen, sammanlagt … euro.

        Jag har gjort en brottsanmälan. Numret är …

        Svara mig skriftligt senast den …, till adressen …

        Ort och datum: …
        Namn: …

step-fi-answer-court = Svara om domstolen skriver
    .why = Utan svar kan tingsrätten avgöra saken utan dig. Då kan det bli en betalningsstörning och utsökning.
    .how = Det här gäller om det kommer en stämning. Sista svarsdagen står i brevet. Skriv att du bestrider kravet och varför, och skicka svaret till tingsrätten.
    .do-read-date = Läs brevet och skriv upp sista svarsdagen
    .do-get-help = Ring Rättstjänstverket eller en juridisk rådgivning
    .do-write-answer = Skriv att du bestrider kravet och varför
    .do-send-in-time = Skicka svaret före sista dagen
    .do-keep-proof = Spara en kopia och ett bevis på att du skickade
    .caution = Svara också om du redan har bestridit räkningen. Har domen redan kommit kan du skriftligt be samma tingsrätt ta upp saken igen. Det ska göras inom { FACT("fi-reopening-days") } dagar från att du bevisligen fick veta om domen. Ett e-postmeddelande kan räcka för det. Vänta inte, och ta hjälp. Skriv på finska eller svenska.
    .letter-answer =
        Till … tingsrätt

        Svar i ärende nummer …
        Kärande: …
        Svarande: … (jag)

        Jag bestrider käromålet i sin helhet.

        Grunder: Jag har inte ingått avtalet och inte beställt något. Någon annan har använt mina personuppgifter. Jag har gjort en brottsanmälan, nummer …, den … Jag bestred kravet hos käranden den …

        Bevis: brottsanmälan, mitt brev till käranden, kärandens svar, …

        Jag ber domstolen förkasta käromålet och ålägga käranden att ersätta mina kostnader.

        Ort och datum: …
        Namn, adress och telefon: …
    .letter-reopening =
        Till … tingsrätt

        Ansökan om återvinning i ärende nummer …
        Tredskodomen gavs den … Jag fick veta om domen den …, på detta sätt: …

        Jag ber tingsrätten ta upp saken på nytt och förkasta käromålet.

        Grunder: Jag har inte ingått avtalet och inte beställt något. Någon annan har använt mina personuppgifter. Jag kunde inte svara tidigare eftersom …

        Bevis: brottsanmälan nummer …, …

        Jag ber också att domen inte verkställs innan saken är avgjord.

        Ort och datum: …
        Namn, adress och telefon: …

step-fi-refund-unauthorised-payment = Begär tillbaka pengarna av banken
    .why = Banken ska ofta betala tillbaka en betalning som du inte har godkänt. Det hjälper att du anmäler snabbt.
    .how = Gör en skriftlig begäran på bankens blankett eller i ett brev. Säger banken nej, be om orsaken skriftligt. Sedan kan FINE ge ett utlåtande utan avgift. Har inga pengar försvunnit behövs inte steget.
    .do-list-payments = Skriv upp varje betalning: dag, summa och mottagare
    .do-claim = Skicka begäran till banken
    .do-ask-reason = Säger banken nej, be om orsaken skriftligt
    .do-call-fine = Ring FINE om du inte är nöjd
    .caution = Din egen del är högst { FACT("fi-card-own-share-max") } euro för det som hände före din anmälan. Har koderna eller kortet hanterats mycket oförsiktigt kan den bli hela summan. Har du själv godkänt betalningen är det svårare, men be banken återkalla den ändå. Ingen kan lova hur det går.
    .letter-refund =
        Hej,

        jag begär att banken betalar tillbaka betalningar som jag inte har godkänt.

        Konto eller kort, bara de sista siffrorna: …
        Betalningar: dag, summa och mottagare: …
        Jag märkte dem den … klockan …
        Jag anmälde till er den … klockan …

        Jag har inte gjort och inte godkänt betalningarna. Så här kan uppgifterna ha kommit ut: …

        Brottsanmälans nummer: …

        Om ni inte betalar tillbaka hela summan ber jag om orsaken skriftligt.

        Ort och datum: …
        Namn och telefon: …
