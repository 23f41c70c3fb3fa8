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
    .why = Den som haft din e-legitimation kan ha öppnat konton eller en digital brevlåda i ditt namn. Då går viktig post dit.
    .how = Skriv en lista över tjänster där du loggar in med e-legitimation. Digg, myndigheten för digital förvaltning, kan svara på om någon har öppnat en digital brevlåda åt dig. Hur du når dem står på { LINK("se-digg-eid-block") }.
    .do-turn-on-notices = Slå på aviseringar om nya BankID i appen
    .do-list-services = Skriv upp var du loggar in med e-legitimation
    .do-close-what-is-not-yours = Be om att det som inte är ditt stängs
    .do-ask-digg = Fråga Digg om en digital brevlåda i ditt namn
    .do-tell-credit = Säg till UC och Creditsafe om e-legitimationen är borta
    .caution = En avisering är ingen spärr, den säger bara till. Gör listan på papper om någon annan kan läsa din skärm.
