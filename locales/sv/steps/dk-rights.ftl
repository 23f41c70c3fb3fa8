# Danmark: klagomål till dataskyddsmyndigheten.

step-dk-datatilsynet-complaint = Klaga hos Datatilsynet
    .why = Datatilsynet, Danmarks dataskyddsmyndighet, kan granska om den som ansvarade för dina uppgifter följde reglerna.
    .how = Skriv först till organisationen och be om en förklaring. Är svaret inte bra nog, skicka ett klagomål med namn och adress, på danska eller engelska. Inom { FACT("dk-complaint-status-months") } månader får du veta hur det går. Du kan ringa och få vägledning på { PHONE("dk-datatilsynet") }.
    .do-write-controller = Skriv först till den som ansvarar
    .do-collect-papers = Samla brev, svar och datum
    .do-send-complaint = Skicka klagomålet, gärna med Digital Post
    .caution = Datatilsynet avvisar ofta ett klagomål om en läcka som det redan har ett ärende om. Det kan inte hjälpa dig ur en id-kapning. Den du klagar på får normalt en kopia. Klagar du för någon annan, använd Datatilsynets blankett för fullmakt. Gäller det ett färöiskt företag är det Dátueftirlitið. Är du missnöjd med hur ärendet sköttes kan du klaga hos Folketingets Ombudsmand.
    .letter-complaint =
        Till Datatilsynet

        Jag klagar på hur … (organisationens namn) har använt och skyddat uppgifter om mig.

        Det som hände: …
        Det hände eller upptäcktes den: …
        Det gäller de här uppgifterna om mig: …

        Jag skrev till organisationen den … De svarade: … (eller: jag har inte fått svar)

        Jag ber er granska om reglerna har följts. Kopior av brev och svar följer med.

        Vänliga hälsningar
        … (namn och adress)

step-dk-delist = Klaga om sökträffen blir kvar
    .why = Vill Google eller Bing inte ta bort en träff på ditt namn? Då kan Datatilsynet, Danmarks dataskyddsmyndighet, titta på det.
    .how = Använd först sökmotorns eget formulär. Skriv de exakta adresserna och varför de ska bort. Får du nej, skicka svaret till Datatilsynet med adresserna.
    .do-copy-addresses = Kopiera adressen till varje träff
    .do-fill-form = Fyll i formuläret hos Google eller Bing
    .do-complain = Får du nej, skicka svaret till Datatilsynet
    .caution = Själva sidan finns kvar. Google vill se en kopia av din legitimation. Rätten har gränser, och det kan ta tid innan en träff är borta.

step-dk-erasure-rectify = Be att få uppgifter raderade
    .why = Det som ett företag inte längre har om dig kan inte läcka igen.
    .how = Skriv till företaget i Danmark vad du vill ha raderat eller rättat och varför. De ska normalt svara inom { FACT("dk-access-answer-months") } månad.
    .do-choose = Välj vad som ska raderas eller rättas
    .do-send-letter = Skicka brevet
    .do-note-date = Skriv upp när du skickade det
    .caution = Det finns ingen rätt att få allt raderat. Myndigheter måste spara sina ärenden, och anteckningar i journalen raderas sällan. Det som redan är stulet försvinner inte. Be först om dina uppgifter om du vill ha en kopia.
    .letter-erasure =
        Till … (företagets namn)

        Jag ber er radera de här uppgifterna om mig: …
        Jag ber er rätta de här uppgifterna: … Det rätta är: …

        Skälet är: … (ni behöver dem inte längre, jag tar tillbaka mitt samtycke, de är fel, eller annat)

        Använd dem inte medan ni prövar det.

        Kan ni inte radera något, skriv vad, varför och hur länge ni sparar det.

        Svara på ett säkert sätt: …

        Vänliga hälsningar
        … (namn och adress)

step-dk-damages = Överväg att kräva skadestånd
    .why = Har ett brott mot reglerna kostat dig pengar eller gjort dig illa kan du kräva skadestånd av den som ansvarar.
    .how = Samla bevis för förlusten och för vad det har betytt för dig. Ta gratis råd först. Skicka sedan ett brev med belopp och sista dag.
    .do-list-loss = Skriv upp förluster och följder, med kvitton
    .do-ask-advice = Fråga advokatvagten eller retshjælp i Danmark om råd
    .do-send-claim = Skicka kravet, helst på danska
    .caution = Lagen kan täcka mer än pengar, men domstolarna har ännu ingen fast linje. I ett danskt mål om en stulen dator fick de som klagade ingenting. En rättegång kan kosta pengar. Fråga ditt försäkringsbolag om du har rättsskydd.
    .letter-claim =
        Till … (organisationens namn)

        Den … bröts säkerheten hos er. Uppgifter om mig fanns med: …

        Det har betytt för mig:
        – Förlust av pengar: … danska kronor (se bilagor)
        – Andra följder: … (till exempel ångest, sömn, tid, flytt)

        Jag kräver skadestånd enligt dataskyddsförordningen (GDPR) och dansk skadeståndsrätt med … danska kronor.

        Svara mig skriftligt senast den …

        Bifogat: …

        Vänliga hälsningar
        … (namn och adress)

step-dk-criminal-injuries = Sök statens ersättning för skada
    .why = Har du blivit sjuk eller skadad av ett brott, också psykiskt, kan danska staten ge ersättning.
    .how = Ansök på nätet hos Erstatningsnævnet, Danmarks nämnd för ersättning efter brott. Brottet ska normalt ha anmälts inom { FACT("dk-compensation-report-hours") } timmar. Du ska ansöka inom { FACT("dk-compensation-years") } år efter den slutliga domen, eller efter att polisen har lagt ner saken.
    .do-see-doctor = Be läkaren skriva ner hur du mår
    .do-keep-papers = Spara ärendenummer, räkningar och brev
    .do-apply = Ansök på Erstatningsnævnets sida, på danska
    .caution = Har det gått längre tid, fråga nämnden ändå. Bara en dataläcka eller förlorade pengar täcks inte. Om utpressning ger rätt till ersättning får nämnden bedöma. Blir det rättegång ska du kräva pengarna där av den som gjorde det.

step-dk-legal = Få gratis råd om juridik
    .why = Håller ett företag fast vid kravet, eller kommer det brev från domstolen, hjälper det att tala med en jurist.
    .how = Advokatvagten i Danmark ger muntliga råd gratis, oavsett inkomst. Du behöver inte säga vem du är. Retshjælp, dansk rättshjälp, kan också hjälpa med brev.
    .do-find-place = Leta upp närmaste advokatvagt eller retshjælp
    .do-take-papers = Ta med krav, svar och polisens kvitto
    .do-check-insurance = Fråga ditt försäkringsbolag om rättsskydd
    .caution = Råden är på danska. Ta gärna med en tolk eller en vän. Retshjælp kan ha gränser för inkomst. Svara domstolen i tid, också medan du väntar på råd.
