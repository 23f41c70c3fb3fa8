# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-pay = Betala inte och svara inte
    .why = En betalning leder ofta till nya krav. Du kan inte heller lita på att uppgifterna raderas.
    .how = Bryt kontakten, men behåll meddelandet så att polisen kan se det. Berätta för någon, också om meddelandet säger att du inte får.
    .do-do-not-answer = Sluta svara och förhandla
    .do-keep-it = Behåll meddelandet så som det kom
    .do-tell-someone = Berätta för någon du litar på
    .do-change-shown-password = Byt ett lösenord som står i meddelandet
    .caution = Du har inte gjort något fel. Har du redan betalat finns det hjälp för det också. Ett lösenord i meddelandet kommer ofta från en äldre läcka.

step-nordic-already-paid = Ring banken om betalningen
    .why = Banken kan ibland stoppa eller kräva tillbaka en betalning. Chansen är störst när du ringer snabbt. Någon pressade eller lurade dig, och det är inget att skämmas för.
    .how = Ring det vanliga numret till banken, inte ett nummer ur meddelandet. Be dem stoppa det som går att stoppa. Berätta sedan för polisen, också att du har betalat.
    .do-call-bank = Ring bankens vanliga nummer
    .do-ask-to-stop = Fråga om betalningen kan stoppas eller krävas tillbaka
    .do-keep-receipt = Spara kvitto, kontonummer och meddelanden
    .do-tell-police = Berätta för polisen att du har betalat
    .caution = Betala inte mer om det kommer nya krav. Ingen bank och ingen polis ber dig flytta pengar till ett ”säkert konto”.
    .say = Hej. Jag har blivit lurad eller pressad att betala. Jag betalade den … Kan ni stoppa betalningen eller kräva tillbaka den? Behöver jag spärra något mer?

step-nordic-save-evidence = Spara det du har fått
    .why = Polisen, banken och organisationen kan behöva se vad som kom och när. Spår på nätet försvinner fort.
    .how = Behåll originalen. Ta skärmbilder där avsändare, datum och tid syns. Skriv också upp vad du gör och vem du talar med.
    .do-keep-original = Behåll meddelanden, brev, räkningar och kuvert
    .do-keep-headers = Behåll själva { $country ->
            [FI] e-postmeddelandet
           *[other] mejlet
    }: det har dolda uppgifter om avsändaren
    .do-take-screenshots = Ta skärmbilder med avsändare, datum och tid
    .do-note-addresses = Skriv upp webbadresser, kontonummer och summor
    .do-write-down = Skriv upp vad som hände, i tidsordning
    .do-store-safely = Lägg allt där bara du kommer åt det
    .caution = Ladda inte ner läckta filer för att samla bevis. Lämna andra människors uppgifter utanför.

step-nordic-block-the-sender = Blockera den som hotar
    .why = Hoten slutar oftast när personen inte kan nå dig längre.
    .how = Spara meddelandena först. Blockera sedan kontot och numret, och låt bara dem du känner se dina profiler.
    .do-block-account = Blockera avsändaren överallt
    .do-make-private = Gör dina profiler privata
    .do-report-account = Anmäl kontot till tjänsten
    .caution = Nya meddelanden kan komma från ett annat konto. Svara inte på dem heller. Är du rädd för vad personen kan göra? Prata först med polisen eller en stödlinje.

step-nordic-intimate-images = Få hjälp med intima bilder
    .why = Gäller det nakenbilder eller sexuella bilder eller filmer? Då finns särskild hjälp. Det är inte ditt fel.
    .how = Betala inte, och gör inte det som hotet kräver. { $country ->
            [FI] Brottsofferjouren (RIKU) hjälper dig med polisen. Barn och unga kan ringa en egen hjälptelefon.
            [SE] Anmäl det till polisen. Du kan i de flesta fall få en egen advokat (målsägandebiträde).
           *[DK] Anmäl det till polisen. Är du under arton år kan SletDet hjälpa dig att få bort bilderna.
    }
    .do-send-nothing = Skicka inga fler bilder
    .do-tell-one = Berätta för en person du litar på
    .do-tell-police = Anmäl det till polisen
    .do-ask-removal = Be tjänsten ta bort bilderna
    .caution = Skicka inte bilderna vidare, inte ens som bevis. Visa polisen hotet på din egen skärm. Låt ett barn vara med och bestämma vem mer som får veta, om det är tryggt.
    .say = Hej. Någon hotar att visa bilder på mig. Jag har inte betalat. Jag har sparat meddelandena. Vad gör jag nu?

step-nordic-keep-a-log = För dagbok över det du gör
    .why = Om någon tvivlar senare kan du visa vad du gjorde och när. Det hjälper också om du begär ersättning.
    .how = En rad räcker: dagen, vem du talade med och vad de sa. Använd dagboken i Lykta eller ett häfte.
    .do-note-contact = Skriv upp dagen, namnet och svaret
    .do-note-number = Skriv upp varje ärendenummer
    .do-keep-receipts = Spara kvitton på det som har kostat
    .do-note-harm = Skriv upp hur det påverkar sömn, arbete och vård
    .caution = Lämna koder, lösenord och andras uppgifter utanför. Använder andra datorn, så ha anteckningarna på ett annat ställe.
