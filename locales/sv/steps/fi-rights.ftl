# Finland: complaint and damages. Finland-Swedish terms.

step-fi-dpo-complaint = Anmäl till dataombudsmannen, om du vill
    .why = Dataombudsmannen kan undersöka hur organisationen har skött dina uppgifter och ge den order. Det här kan vänta tills du orkar.
    .how = Fråga först organisationen. Får du inget svar, eller ett dåligt svar, fyll i blanketten på dataombudsmannens sida. Det är avgiftsfritt.
    .do-ask-organisation-first = Skriv till organisationen och vänta på svar
    .do-collect = Samla frågor, svar och datum
    .do-send-form = Fyll i och skicka blanketten
    .caution = Det tar ofta lång tid. Dataombudsmannen utreder inte brott och dömer inte ut ersättning. Skicka inte känsliga uppgifter med vanlig e-post. Gäller det en myndighet på Åland, vänd dig till Datainspektionen där.
    .letter-complaint =
        Till dataombudsmannens byrå

        Anmälan om hur mina personuppgifter har skötts

        Organisation: …
        Vad som hände och när: …
        Jag frågade organisationen den … Svaret: … (eller: jag har inte fått svar)
        Det här anser jag vara fel: …
        Det här önskar jag: …

        Bilagor: mina frågor, svaren, brevet om läckan.

        Ort och datum: …
        Namn och adress för svar: …

step-fi-damages-controller = Begär skadestånd, om du vill
    .why = Du kan ha rätt till ersättning för kostnader och för lidande när någon har skött dina uppgifter mot reglerna. Det är ditt val, och det kan vänta.
    .how = Skriv först till den som ansvarar för dina uppgifter. Tala med en jurist innan du går till domstol. Kravet går ut (preskriberas) { FACT("fi-damages-limit-years") } år efter att du fick veta om skadan och vem som ansvarar.
    .do-keep-receipts = Spara kvitton och skriv upp tid, resor och kostnader
    .do-get-advice = Ring en juridisk rådgivning eller Rättstjänstverket
    .do-write-claim = Skriv kravet och spara en kopia
    .do-mark-date = Skriv upp när tiden går ut
    .caution = En rättegång kan kosta pengar, också för dig. Fråga om rättshjälp och om din hemförsäkring. Dataombudsmannen bestämmer inte om ersättning. Ingen kan lova hur det går.
    .letter-claim =
        Hej,

        mina personuppgifter fanns med i dataläckan hos er, som ni informerade om den …

        Jag begär ersättning för den skada som läckan har orsakat mig, med stöd av artikeln om skadestånd i dataskyddsförordningen (GDPR).

        Mina kostnader: … (vad, när, summa). Kvitton bifogas.
        Lidande och annan olägenhet: …
        Sammanlagt: … euro.

        Jag ber om ert svar senast den … Betalningsuppgifter ger jag på ett säkert sätt när ni har svarat.

        Ort och datum: …
        Namn och adress för svar: …

step-fi-state-compensation = Ansök om ersättning av staten
    .why = Om den som hotade dig inte betalar kan staten ersätta en del av lidandet. Det gäller utpressning och försök till utpressning.
    .how = Ansök hos Statskontoret i Finland när du har gjort en brottsanmälan och krävt ersättning av den som gjorde det. Handläggningen tar ungefär { FACT("fi-state-treasury-handling-min") } till { FACT("fi-state-treasury-handling-max") } månader. Det är avgiftsfritt.
    .do-claim-first = Kräv först ersättning av den som gjorde det
    .do-get-medical = Be om ett läkarutlåtande från tiden, om du har mått dåligt
    .do-ask-time = Fråga Statskontoret när ansökan senast ska vara inne
    .do-apply = Fyll i ansökan och bifoga dom, anmälan och kvitton
    .caution = Staten betalar inte för lidande av dataintrång eller spridning av uppgifter. Ett avdrag på { FACT("fi-crime-damage-deduction") } euro kan göras. Sista dagen är ofta { FACT("fi-state-compensation-limit-years") } år efter att domen blev slutlig (vann laga kraft). Kontrollera båda hos Statskontoret.

step-fi-legal-help = Fråga en jurist om råd
    .why = En jurist kan säga vad som är värt att göra och vad du kan låta bli.
    .how = Brottsofferjourens juridiska telefon är avgiftsfri och svarar på finska. Rättstjänstverket ger rättshjälp efter inkomst och råd om skulder. Stiftelsen Takuusäätiö ger anonyma råd om skulder.
    .do-riku-lawyer = Ring { PHONE("fi-riku-legal-phone") } med en kort fråga
    .do-legal-aid = Ansök om rättshjälp hos Rättstjänstverket, på nätet eller ett kontor
    .do-debt-advice = Har du fått falska skulder, be om skuldrådgivning
    .do-ask-insurance = Fråga försäkringen innan du anlitar en jurist
    .caution = Rättshjälp kan kosta om din inkomst är högre. Korta ärenden per telefon prövas inte efter inkomst. Fråga om priset innan du börjar.
