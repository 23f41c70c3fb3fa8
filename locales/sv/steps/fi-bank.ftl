# Finland: bank codes, cards, telling the bank. Finland-Swedish terms.

step-fi-close-bank-codes = Spärra dina bankkoder
    .why = Med bankkoderna kan någon både flytta pengar och logga in som du hos myndigheter. Därför kommer det här först.
    .how = Ring din egen banks spärrtjänst. Den svarar dygnet runt. Står banken inte här intill, ta numret från bankens egen sida eller app.
    .do-call-bank = Ring bankens spärrtjänst och spärra koderna
    .do-ask-movements = Fråga om någon har loggat in eller flyttat pengar
    .do-ask-new-codes = Fråga hur du får nya koder
    .do-note-time = Skriv upp tiden och vem du talade med
    .caution = Du kan inte logga in med koderna förrän du får nya. Under tiden går det att ringa eller använda blanketter. Mobilcertifikat eller ett identitetskort med chip fungerar fortfarande hos många myndigheter. Koderna är personliga: ingen annan ska använda eller spara dem åt dig.
    .say = Hej. Kan vi tala svenska? Jag vill spärra mina bankkoder genast. Någon annan kan ha fått dem. Har någon loggat in eller flyttat pengar? Hur får jag nya koder?

step-fi-cancel-cards = Spärra kortet
    .why = En spärr stoppar nya köp med kortet. Det som händer efter att du har anmält är bankens ansvar.
    .how = Ring kortets spärrtjänst, eller spärra kortet i bankens app. Gör det så fort du kan.
    .do-block-card = Spärra kortet i appen eller per telefon
    .do-check-charges = Gå igenom de senaste köpen på kortet
    .do-claim-back = Begär tillbaka pengar för köp som du inte har gjort
    .do-order-new-card = Beställ ett nytt kort
    .caution = Du kan inte betala med kortet innan det nya kommer. Betalningar som dras automatiskt från kortet kan sluta fungera. Vill banken inte betala tillbaka kan du få avgiftsfria råd av FINE.
    .say = Hej. Kan vi tala svenska? Jag vill spärra mitt kort. Uppgifterna kan ha hamnat hos fel person. Ser du köp som jag kan gå igenom? Jag vill ha ett nytt kort.

step-fi-tell-bank-early = Berätta för banken
    .why = Banken kan följa ditt konto närmare. Ju tidigare den vet, desto större chans att stoppa eller få tillbaka en betalning.
    .how = Ring bankens kundtjänst på ett nummer som du känner till sedan tidigare. Du kan ringa fast inga pengar har rört sig.
    .do-call-known-number = Ring på numret från kortet, avtalet eller bankens sida
    .do-say-what-leaked = Berätta vilka uppgifter som läckte och när
    .do-ask-recall = Har du betalat till en bedragare, be banken återkalla betalningen
    .do-note-answer = Skriv upp vad banken lovade och när
    .caution = Banken och polisen ber dig aldrig flytta pengar till ett ”säkert konto” och frågar aldrig efter koder. Ringer någon och säger det, lägg på.
    .say = Hej. Kan vi tala svenska? Mina uppgifter fanns med i en dataläcka. Kan ni följa mitt konto extra noga? Har något konstigt hänt? Hur når jag er om jag ser något?
