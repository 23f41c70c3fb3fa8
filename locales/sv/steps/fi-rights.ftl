# Finland: complaint and damages. Finland-Swedish terms.

step-fi-dpo-complaint = Anmäl till dataombudsmannen, om du vill
    .why = Dataombudsmannen kan undersöka hur organisationen har skött dina uppgifter och ge den order. Det här kan vänta tills du orkar.
    .how = Fråga först organisationen. Får du inget svar, eller ett dåligt svar, fyll i blanketten på dataombudsmannens sida. Det är avgiftsfritt.
    .do-ask-organisation-first = Skriv till organisationen och vänta på svar
    .do-collect = Samla frågor, svar och datum
    .do-send-form = Fyll i och skicka blanketten
    .caution = Det tar ofta lång tid. Dataombudsmannen utreder inte brott och dömer inte ut ersättning. Skicka inte känsliga uppgifter med vanlig e-post. Gäller det en myndighet på Åland, vänd dig till Datainspektionen där.

step-fi-damages-controller = Begär skadestånd, om du vill
    .why = Du kan ha rätt till ersättning för kostnader och för lidande när någon har skött dina uppgifter mot reglerna. Det är ditt val, och det kan vänta.
    .how = Skriv först till den som ansvarar för dina uppgifter. Tala med en jurist innan du går till domstol. Kravet preskriberas { FACT("fi-damages-limit-years") } år efter att du fick veta om skadan och vem som ansvarar.
    .do-keep-receipts = Spara kvitton och skriv upp tid, resor och kostnader
    .do-get-advice = Ring en juridisk rådgivning eller Rättstjänstverket
    .do-write-claim = Skriv kravet och spara en kopia
    .do-mark-date = Skriv upp när tiden går ut
    .caution = En rättegång kan kosta pengar, också för dig. Fråga om rättshjälp och om din hemförsäkring. Dataombudsmannen bestämmer inte om ersättning. Ingen kan lova hur det går.
    .letter-claim =
        Hej,

        mina personuppgifter fanns med i dataläckan hos er, som ni informerade om den ….

        Jag begär ersättning för den skada som läckan har orsakat mig, med stöd av artikeln om skadestånd i dataskyddsförordningen (GDPR).

        Mina kostnader: … (vad, när, summa). Kvitton bifogas.
        Lidande och annan olägenhet: ….
        Sammanlagt: … euro.

        Jag ber om ert svar senast den …. Betalningsuppgifter ger jag på ett säkert sätt när ni har svarat.

        Ort och datum: …
        Namn och adress för svar: …
