# e-legitimation: BankID, Freja and others. The list of issuers is Digg's page.
step-se-block-eid = Spärra din e-legitimation
    .why = Den som har din e-legitimation kan logga in och skriva under i ditt namn. En spärr stoppar det från och med nu.
    .how = Ring den som har gett ut e-legitimationen. För BankID är det banken. Vem du ringer för andra e-legitimationer står på { LINK("se-digg-eid-block") }.
    .do-call-issuer = Ring banken eller den som gav ut e-legitimationen
    .do-ask-about-new = Fråga om någon har beställt en ny i ditt namn
    .do-note-time = Skriv upp klockslaget och vem du pratade med
    .caution = Du kan inte logga in hos myndigheter och vård förrän du har fått en ny e-legitimation. Spärren ändrar inte det som redan är gjort i ditt namn.
    .say = Hej. Jag vill spärra min e-legitimation. Någon kan ha fått mina koder. Har någon beställt en ny i mitt namn? Vad har den använts till i dag?

step-se-block-card = Spärra bankkortet
    .why = Med kortuppgifterna kan någon handla i ditt namn. En spärr stoppar nya köp med kortet.
    .how = Spärra kortet i bankens app eller ring bankens spärrnummer. Hittar du inte numret här, titta på bankens egen webbplats. Beställ ett nytt kort samtidigt.
    .do-block = Spärra kortet i appen eller per telefon
    .do-order-new = Beställ ett nytt kort
    .do-check-purchases = Gå igenom köpen och säg till om det som inte är ditt
    .do-tell-police = Anmäl köp som inte är dina till polisen
    .caution = Kortet går inte att använda igen. Betalningar som dras från kortet, till exempel abonnemang, kan stanna. Se till att du kan betala mat och resor tills det nya kommer.

step-se-tell-bank = Ring banken
    .why = Banken kan se vad som har hänt på kontot, stoppa kort och koder, och ta emot din reklamation. Ju tidigare du ringer, desto mer går att stoppa.
    .how = Leta själv upp numret, på kortet eller på bankens webbplats. Använd aldrig ett nummer som du har fått i ett samtal, sms eller mejl. Är pengar borta, säg det först.
    .do-call-bank = Ring banken på ett nummer du själv har letat upp
    .do-go-through = Gå igenom konton, kort och lån tillsammans
    .do-complain = Reklamera betalningar som du inte har gjort
    .do-note-number = Skriv upp ärendenumret
    .caution = Banken kan säga nej till att betala tillbaka. Det behöver inte vara slutet. Hallå konsument förklarar vad du kan göra, { PHONE("se-halla-konsument") }.
    .say = Hej. Mina uppgifter har kommit ut. Jag vill gå igenom mina konton och kort. Ser du något som inte är jag? Kan du stoppa det? Vilket ärendenummer får jag?

step-se-list-eid-services = Se var din e-legitimation har använts
    .why = Den som har haft din e-legitimation kan ha öppnat konton eller en digital brevlåda i ditt namn. Då går viktig post dit.
    .how = Skriv en lista över tjänster där du loggar in med e-legitimation. Digg, myndigheten för digital förvaltning, kan svara på om någon har öppnat en digital brevlåda åt dig. Hur du når dem står på { LINK("se-digg-eid-block") }.
    .do-turn-on-notices = Slå på aviseringar om nya BankID i appen
    .do-list-services = Skriv upp var du loggar in med e-legitimation
    .do-close-what-is-not-yours = Be dem stänga det som inte är ditt
    .do-ask-digg = Fråga Digg om en digital brevlåda i ditt namn
    .do-tell-credit = Säg till UC och Creditsafe om e-legitimationen är borta
    .caution = En avisering är ingen spärr. Den säger bara till. Gör listan på papper om någon annan kan läsa din skärm.

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
    .caution = Svaret kan dröja länge. Håll bilagorna korta. Säger ARN nej finns domstolen kvar. I vissa fall kan Konsumentombudsmannen hjälpa dig där. Fråga Hallå konsument på { PHONE("se-halla-konsument") }.
