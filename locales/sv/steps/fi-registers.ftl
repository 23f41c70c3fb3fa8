# Finland: vehicle register, bans that are sold, the population register's log, a new identity code. Finland-Swedish terms.

step-fi-traficom-disclosure-ban = Dölj adressen i fordonsregistret
    .why = Via fordonsregistret kan någon annars få veta vem som äger en bil och var ägaren bor.
    .how = Det här är för dig som äger ett fordon. Förbjud Traficom att lämna ut dina uppgifter, i e-tjänsten eller per telefon. Förbudet gäller tills vidare.
    .do-own-vehicle = Fundera på vilka fordon som står i ditt namn
    .do-set-ban = Anmäl förbudet i Traficoms e-tjänst eller ring
    .without-e-id = Ring { PHONE("fi-traficom") } och fråga hur du anmäler förbudet.
    .caution = I vissa tjänster kan ditt namn och fordonet ändå synas. Förbudet gäller bara Traficoms register, inte befolkningsregistret. Den som har spärrmarkering får det här skyddet av sig självt.

step-fi-paid-credit-bans = Fundera på kreditförbud som kostar
    .why = Myndigheternas guide nämner också två företag som har egna förbud. Enligt guiden är skyddet störst med alla tre.
    .how = Börja med det avgiftsfria förbudet, med krysset för att det lämnas vidare. Rättstjänstverket nämner bara det. Vill du ha mer kan du fråga Suomen Asiakastieto och Dun & Bradstreet vad deras egna förbud kostar.
    .do-free-first = Se till att det avgiftsfria förbudet gäller, med kryss
    .do-ask-price = Fråga om förbudet säljs, vad det kostar och hur länge det gäller
    .do-keep-receipt = Spara kvittot
    .do-note-end = Skriv upp när förbudet tar slut
    .caution = Lykta har inget aktuellt pris, så fråga först. Kostnaden kan du begära tillbaka som skadestånd, men ingen kan lova att du får den. Förbudet kan bromsa dina egna avtal.

step-fi-dvv-log-review = Be om en granskning av registerloggen
    .why = Har någon sökt upp dig i befolkningsregistret utan skäl? Då kan DVV granska loggen.
    .how = Skriv till DVV och berätta vad du misstänker och varför. Det behövs en orsak, för den vanliga rätten att se egna uppgifter gäller inte loggen.
    .do-write-reason = Skriv ner din misstanke, orsaken och tiden
    .do-ask-safe-way = Ring DVV och fråga hur du skickar brevet säkert
    .do-send = Skicka begäran
    .do-note-answer = Skriv upp när du skickade och vad de svarade
    .caution = Det här gäller befolkningsregistret, inte dina patientuppgifter. Fråga hur lång tid det tar och om det kostar. Skicka inte personbeteckningen med vanlig e-post.
    .letter-review =
        Till Myndigheten för digitalisering och befolkningsdata (DVV)

        Begäran om granskning av loggen i befolkningsdatasystemet

        Jag misstänker att någon har sökt fram mina uppgifter utan laglig grund.

        Vem eller var, om jag vet: …
        Tiden: från … till …
        Därför misstänker jag det: …

        Jag ber er granska loggen och berätta vad granskningen visar. Om ni inte gör den ber jag om ett skriftligt beslut.

        Jag legitimerar mig på det sätt ni anvisar.

        Ort och datum: …
        Namn och adress för svar: …

step-fi-change-identity-code = Fundera på en ny personbeteckning
    .why = En ny personbeteckning kan stoppa ett missbruk som inte tar slut. Det är en sista utväg.
    .how = DVV ändrar den bara om tre saker stämmer. Någon har missbrukat den flera gånger, skadan är stor, och en ändring skulle stoppa det. Ett bestående allvarligt hot kan också räcka. Att den har läckt räcker inte.
    .do-blocks-first = Ordna först kreditförbudet och de andra spärrarna
    .do-collect = Samla brottsanmälningar, räkningar och brev om missbruket
    .do-talk = Fråga DVV eller Brottsofferjouren om det är klokt
    .do-apply = Skriv en fri ansökan till DVV och bifoga bevisen
    .caution = En ny beteckning ska meddelas på många ställen, till exempel till bank, arbete och vård. Det kostar tid och pengar. Missbruket av den gamla tar inte slut genast.
