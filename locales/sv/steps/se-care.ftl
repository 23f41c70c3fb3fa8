step-se-journal-log = Se vem som har öppnat journalen
    .why = Loggen visar när din journal har öppnats och från vilken enhet, ibland också av vem. Du har rätt att få veta det.
    .how = I vissa regioner finns loggen i 1177 Journalen. Annars ber du mottagningen om ett loggutdrag för en viss tid.
    .do-read-log = Logga in på 1177 och se om loggen finns
    .do-ask-for-extract = Be mottagningen om ett loggutdrag
    .do-ask-head = Fråga verksamhetschefen om det du inte förstår
    .do-tell-police = Ring polisen om någon har läst utan skäl
    .without-e-id = Ring eller skriv till mottagningen och be om ett loggutdrag. Brevet här nedanför går att använda.
    .caution = Personalens namn behöver inte stå med. Den som har kopierat uppgifterna vid ett intrång syns inte i loggen. Polisen når du på { PHONE("se-police-114-14") }.
    .letter-log =
        Hej!

        Jag vill se vem som har öppnat min journal. Skicka mig ett loggutdrag.

        Mottagning eller enhet: …
        Tid: från … till …

        Jag vill veta datum, klockslag och enhet för varje gång journalen har öppnats. Skriv också namn och skäl, om ni kan lämna ut det.

        Skicka svaret till min adress. Säg till om ni behöver något mer för att veta att det är jag.

        Namn: …
        Adress: …
        Telefon: …
        Datum: …

step-se-care-complaint = Lämna klagomål på vården
    .why = Vården ska svara på vad som hände och varför. Du kan också säga vad du vill att de ändrar.
    .how = Skriv först till vårdgivaren, som har { FACT("se-care-answer-weeks") } veckor på sig att svara. Patientnämnden i din region är oberoende och kan hjälpa dig. Räcker inte svaret kan du anmäla till IVO, tillsynsmyndigheten för vården.
    .do-write-to-care = Skriv till vårdgivaren
    .do-ask-patientnamnden = Fråga patientnämnden om hjälp
    .do-tell-ivo = Anmäl till IVO om svaret inte räcker
    .without-e-id = Skriv på IVO:s blankett och skicka den med post, eller ring { PHONE("se-ivo") }. Till mottagningen räcker brevet här nedanför.
    .caution = Ett klagomål till IVO blir en allmän handling, och beslutet går inte att överklaga. IVO utreder oftast inte det som är äldre än { FACT("se-ivo-event-years") } år. Du får gärna låta någon annan skriva åt dig.
    .letter-complaint =
        Hej!

        Jag vill lämna ett klagomål. Det gäller … (mottagning) och hände omkring den …

        Det här hände: …

        Det har betytt för mig att: …

        Jag vill veta varför det hände, vad ni har gjort åt det och hur ni hindrar att det händer igen.

        Jag vill också att ni kontaktar mig så här: …

        Svara skriftligt.

        Namn: …
        Adress eller telefon: …
        Datum: …

step-se-journal-block = Spärra delar av journalen
    .why = Med en spärr kan andra mottagningar inte läsa det du väljer. Färre har då vägen in.
    .how = Be varje mottagning för sig, eller gör det på 1177 där det går. Du kan häva spärren när du vill.
    .do-choose-units = Välj vilka mottagningar som inte ska kunna läsa
    .do-ask = Be om spärren eller skicka brevet
    .do-plan-what-to-tell = Skriv upp vad du då själv behöver berätta
    .caution = Med spärren måste du själv berätta det som vården behöver veta. I en nödsituation kan den öppnas. Den kan också göra att du själv inte ser journalen på 1177. Spärren hjälper inte mot det som redan är stulet. En vårdnadshavare kan inte spärra ett barns journal.
    .letter-block =
        Hej!

        Jag vill spärra min journal hos er för andra.

        Mottagning: …
        Det här ska inte kunna läsas: …
        De här ska inte kunna läsa: …

        Bekräfta när spärren gäller. Berätta också hur jag häver den.

        Namn: …
        Adress eller telefon: …
        Datum: …

step-se-journal-correct = Rätta fel i journalen
    .why = Står något fel i journalen kan det följa dig. Du kan be om rättelse, eller om en anteckning om att du inte håller med.
    .how = Skriv till mottagningen. Säg vilken text det gäller, vad som är fel och hur det ska stå.
    .do-read-first = Läs texten och märk ut det som är fel
    .do-write = Skicka brevet till mottagningen
    .do-ask-for-note = Be om en anteckning om de säger nej
    .caution = Vården måste spara journaler. Att få en text förstörd går bara i undantagsfall, och det prövar IVO. En rättelse ändrar inte det som redan har kommit ut. Läs gärna när du inte är ensam.
    .letter-correct =
        Hej!

        Jag ber er rätta uppgifter i min journal. Jag stöder mig på rätten till rättelse i dataskyddsförordningen (GDPR).

        Mottagning: …
        Datum och text: …
        Det här är fel, och därför: …
        Så här vill jag att det ska stå: …

        Kan ni inte rätta texten ber jag om en anteckning om att jag inte håller med. Svara skriftligt.

        Namn: …
        Adress eller telefon: …
        Datum: …
