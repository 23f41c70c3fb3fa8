step-se-journal-log = Se vem som har öppnat journalen
    .why = Loggen visar när din journal har öppnats och från vilken enhet, ibland också av vem. Du har rätt att få veta det.
    .how = I vissa regioner finns loggen i 1177 Journalen. Annars ber du mottagningen om ett loggutdrag för en viss tid.
    .do-read-log = Logga in på 1177 och se om loggen finns
    .do-ask-for-extract = Be mottagningen om ett loggutdrag
    .do-ask-head = Fråga verksamhetschefen om besök du inte förstår
    .do-tell-police = Ring polisen om någon har läst utan skäl
    .without-e-id = Ring eller skriv till mottagningen och be om ett loggutdrag. Brevet här nedanför går att använda.
    .caution = Personalens namn måste inte stå med. Den som har kopierat uppgifterna vid ett intrång syns inte i loggen. Polisen når du på { PHONE("se-police-114-14") }.
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
