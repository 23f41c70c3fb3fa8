# Danmark: kort, bank och betalningar som personen inte har godkänt.

step-dk-card-block = Spärra ditt kort
    .why = Med uppgifterna från kortet kan andra försöka betala med dina pengar. Ett spärrat kort kan de inte använda.
    .how = Spärra kortet i bankens app eller nätbank, eller ring banken. Har banken stängt, ring Nets. Numret är { PHONE("dk-nets-card-block") } för Dankort och Visa/Dankort och { PHONE("dk-nets-mastercard") } för Mastercard.
    .do-block = Spärra kortet
    .do-check-payments = Gå igenom de senaste betalningarna, också små belopp
    .do-update-recurring = Uppdatera fasta betalningar när du får ett nytt kort
    .caution = Fasta betalningar dras inte längre från kortet. Leta själv upp bankens nummer. Lita inte på ett nummer i ett meddelande.
    .say = Hej. Jag vill spärra mitt kort nu. Kortets uppgifter har kommit ut. Finns det betalningar jag bör se på? När får jag ett nytt kort?

step-dk-bank-call = Ring din bank
    .why = Banken kan spärra, försöka stoppa betalningar och hålla extra koll på ditt konto.
    .how = Ring nu om pengar har flyttats eller om andra har dina koder. Numret finns i bankens app och på bankens egen sida. Har du betalat någon, säg det. Det är inte ditt fel.
    .do-find-number = Leta själv upp bankens nummer
    .do-ask-block = Be banken spärra det som andra kan använda
    .do-ask-watch = Be banken hålla koll på kontot
    .do-note-name = Skriv upp vem du talade med och när
    .caution = Numret på skärmen kan vara förfalskat. Säger någon att de ringer från banken, lägg på. Ring själv upp. Är du osäker på nästa steg kan Cyberhotline hjälpa på { PHONE("dk-cyberhotline") }, på danska.
    .say = Hej. Mina uppgifter har hamnat hos andra. Jag vill spärra det som kan missbrukas. Har det gått ut pengar? Kan ni hålla extra koll på mitt konto?

step-dk-objection = Invänd mot betalningen hos banken
    .why = Banken ska normalt betala tillbaka pengarna när du inte själv har godkänt betalningen. Det ska ske senast nästa vardag efter att du har invänt.
    .how = Använd bankens formulär eller skriv ett brev. Gör det så snart du har upptäckt betalningen. { FACT("dk-objection-days") } dagar räknas som tillräckligt snabbt. Sista dagen är { FACT("dk-objection-months") } månader efter att pengarna drogs.
    .do-list-payments = Skriv upp varje betalning som du inte har godkänt
    .do-send-objection = Skicka invändningen till banken
    .do-block-app = Har en betalapp missbrukats? Få den spärrad
    .do-keep-answer = Spara kopian och bankens svar
    .caution = Du kan själv få stå för upp till { FACT("dk-own-share") } danska kronor om din kod eller ditt MitID har använts. Det kan bli upp till { FACT("dk-own-share-late") } danska kronor, till exempel om banken fick veta det sent. I särskilda fall är det mer. Säger banken nej kan du klaga hos Det finansielle ankenævn, nämnden för tvister med banker.
    .letter-objection =
        Till … (bankens namn)

        Jag invänder mot de här betalningarna från mitt konto eller mitt kort:
        Datum: … Belopp: … Mottagare: …
        Datum: … Belopp: … Mottagare: …

        Jag har inte godkänt betalningarna. Jag upptäckte dem den …
        Jag lät spärra kort eller MitID den … klockan …
        Polisens ärendenummer, om det finns: …

        Jag ber er betala tillbaka pengarna och svara mig skriftligt.

        Vänliga hälsningar
        … (namn, adress och telefon)

step-dk-bank-appeal = Klaga om banken säger nej
    .why = Det finansielle ankenævn, nämnden för tvister med banker, prövar saken på nytt och är oberoende av banken.
    .how = Be först banken om ett slutligt svar på papper. Klaga sedan på nämndens sida, på danska. Ofta gäller tvisten hur mycket du själv ska betala när MitID har använts.
    .do-get-refusal = Få bankens nej på papper
    .do-collect = Samla invändning, svar och aktiviteter från MitID
    .do-send-appeal = Skicka klagomålet till nämnden
    .caution = Se på nämndens sida vad det kostar och om det finns en sista dag. Nämnden kan avvisa fall som kräver vittnen, till exempel om lån som någon tog med ditt MitID. Då får domstolen pröva det.
    .letter-appeal =
        Till Det finansielle ankenævn

        Jag klagar på … (bankens namn). Banken sade nej till min invändning den …

        Det gäller de här betalningarna eller lånen:
        Datum: … Belopp: …

        Jag har inte godkänt dem. Så här gick det till: …
        Jag upptäckte det den … och sade det till banken den …
        Kort eller MitID spärrades den … klockan …

        Jag ber att banken betalar tillbaka … danska kronor.

        Bifogat: invändningen, bankens svar, polisens kvitto och aktiviteter från MitID.

        Vänliga hälsningar
        … (namn och adress)
