step-se-dispute-transaction = Kräv tillbaka pengar från banken
    .why = Har pengar dragits utan att du har godkänt det? Då är det banken som ska visa vad som hände, inte du.
    .how = Skriv till banken så snart du kan. Skriv vilka betalningar det gäller, att du inte har godkänt dem och när du märkte det. Säger banken att du var grovt oaktsam? Då är din del ändå högst { FACT("se-own-share-most") } kronor, utom i särskilt klandervärda fall.
    .do-list-payments = Skriv upp betalningarna med dag och belopp
    .do-send-letter = Skicka brevet eller bankens egen blankett
    .do-enclose-report = Lägg med en kopia av polisanmälan
    .do-ask-for-decision = Be om bankens svar skriftligt
    .caution = Har du själv godkänt en betalning säger banken ofta nej. Då kan du få råd gratis hos Konsumenternas, { PHONE("se-konsumenternas-bankbyra") }. De ringer aldrig upp först. Ett gammalt nej kan prövas igen.
    .letter-complaint =
        Hej!

        Jag reklamerar betalningar från mitt konto eller kort.

        Stryk det som inte stämmer:
        – Jag har inte godkänt dem.
        – Någon lurade mig att godkänna dem. Så här gick det till: …

        Det gäller (dag, belopp, mottagare):
        – …
        – …

        Jag märkte det den … Jag ringde er den …

        Jag har gjort en polisanmälan. Den har numret … En kopia följer med.

        Betala tillbaka pengarna. Säger ni nej vill jag ha beslutet skriftligt, med skälen.

        Namn: …
        Adress: …
        Telefon eller mejl: …
        Datum: …

step-se-arn = Låt ARN pröva bankens nej
    .why = Allmänna reklamationsnämnden (ARN) prövar tvister mellan dig och banken. Det är gratis, och bankerna rekommenderas att följa beslutet.
    .how = Använd ARN:s egen blankett, på nätet eller på papper. Vanliga brev och mejl tar de inte emot. Gör det inom { FACT("se-arn-months") } månader från bankens första nej.
    .do-get-refusal = Be banken om ett skriftligt nej
    .do-ask-bureau = Fråga Konsumenternas Bank- och finansbyrå om råd
    .do-fill-in-form = Fyll i ARN:s blankett och skriv vad du kräver
    .do-enclose = Lägg med bankens beslut och polisanmälan
    .caution = Svaret kan dröja länge. Håll bevisen korta. Säger ARN nej finns domstolen kvar. I vissa fall kan Konsumentombudsmannen hjälpa dig där, fråga Hallå konsument på { PHONE("se-halla-konsument") }.
