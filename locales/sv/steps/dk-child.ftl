# Danmark: när uppgifterna gäller ett barn.

step-dk-child-cpr = Håll koll på barnets CPR-nummer
    .why = Ett barn kan inte få en kreditvarning (kreditadvarsel) före { FACT("dk-credit-warning-age") } års ålder. Till dess är det du som håller koll.
    .how = Är du vårdnadshavare kan du se barnets uppgifter i CPR, Danmarks folkregister, med ditt eget MitID. Leta efter fel adress, och öppna post i barnets namn.
    .do-check-cpr = Se barnets uppgifter under ”CPR registerindsigt” på borger.dk
    .do-watch-mail = Öppna räkningar och brev i barnets namn
    .do-plan-warning = Anteckna när barnet självt kan få en kreditvarning
    .without-e-id = Skriv ett brev till CPR-kontoret, eller boka tid hos Borgerservice i kommunen. Skicka inte CPR-numret i ett vanligt mejl.
    .caution = Enbart ett CPR-nummer bör inte räcka för att handla i barnets namn. Är det farligt att barnets adress är känd, fråga Borgerservice om namn- och adresskydd.

step-dk-minor-debt = Säg nej till kravet mot barnet
    .why = Den som är under { FACT("dk-age-of-majority") } år kan som regel inte sätta sig i skuld. Barnet ska inte betala för andras missbruk.
    .how = Skriv till företaget och till ett inkassoföretag att barnet är minderårigt och inte bundet. Har ni gemensam vårdnad, skriv under båda två.
    .do-agree-parents = Tala med den andra vårdnadshavaren om brevet
    .do-send-letter = Skicka brevet till företaget och inkasso
    .do-keep-copy = Spara kopia och bevis på att ni har skickat det
    .caution = Betala inte för att slippa kravet. Det kan tas som att ni godkänner. Är det missbruk, gör också en polisanmälan på { PHONE("dk-police-114") }.
    .letter-not-bound =
        Till … (företagets namn)

        Ni har skickat ett krav med nummer … på … kronor till … (barnets namn), född den …

        Barnet är minderårigt och är inte bundet av ett sådant avtal enligt den danska lagen om förmyndarskap (værgemålsloven). Vi har inte gett lov till det. Barnets uppgifter har missbrukats.

        Vi bestrider hela kravet. Stoppa påminnelser och inkasso, och radera barnets uppgifter om ni inte måste spara dem.

        Polisens ärendenummer, om det finns: …

        Svara oss skriftligt senast den …

        Vänliga hälsningar
        … (vårdnadshavarnas namn och adress)

step-dk-child-support = Visa barnet vem som lyssnar
    .why = Ett barn berättar kanske mer för någon det inte känner. Du får också gärna ta hjälp.
    .how = BørneTelefonen, barnens hjälptelefon i Danmark, svarar på { PHONE("dk-boernetelefonen") }. Har bilder spridits eller hotar någon hjälper SletDet. Unga från tolv år kan chatta med headspace, som också har chatt och sms för föräldrar.
    .do-show-number = Visa barnet numret till BørneTelefonen
    .do-tell-choice = Säg att barnet själv bestämmer vad det berättar
    .do-call-parent-line = Skriv till föräldralinjen om du själv är osäker
    .caution = Barnet behöver inte säga vem det är. Linjerna svarar på danska. Är barnet i fara nu, ring { PHONE("dk-police-emergency") }.

step-dk-child-health = Gå igenom barnets läkemedelslista
    .why = Stulna uppgifter kan användas för att få recept. Det kan synas i läkemedelslistan (medicinkort).
    .how = Är du vårdnadshavare kan du logga in på sundhed.dk med ditt eget MitID. Du ser barnets läkemedel upp till { FACT("dk-medicine-years") } år tillbaka.
    .do-open-record = Öppna barnets medicinkort på sundhed.dk
    .do-look = Leta efter läkemedel som barnet inte har fått
    .do-ask-clinic = Fråga läkaren om det du inte känner till
    .without-e-id = Ring barnets läkare och be att få gå igenom listan tillsammans.
    .caution = Från { FACT("dk-child-health-age") } års ålder är det barnets egna uppgifter. Då kan ni titta tillsammans om barnet vill.
