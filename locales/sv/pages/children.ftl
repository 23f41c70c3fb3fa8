# Children and young people: how to tell them, what a guardian can do, what the child decides, who answers. $country (String): FI, SE or DK, the country whose help is shown.

page-children = Barn och unga
    .lead = Barnet har inte gjort något fel. Berätta lugnt, och ta de få steg som finns. Låt barnet vara med i det som gäller barnet självt.
    .tell-title = Att berätta för barnet
    .tell =
        Berätta själv, före skolan eller kompisarna. Välj en lugn stund och korta meningar.

        – Till ett litet barn: ”Någon tog papper om oss. Vuxna håller på att ordna det. Du har inte gjort något.”
        – Till ett skolbarn: säg vilka uppgifter det är och vad som händer nu.
        – Till en tonåring: visa brevet, och fråga vad hen vill göra själv.

        Fråga vad barnet tänker på mest. Svara på just det. Det är bra att säga ”jag vet inte än”.
    .code-fi-title = Vad vårdnadshavaren kan göra
    .code-fi =
        Ett barn kan inte göra spärrarna självt, och missbruk kan märkas först efter flera år.

        – Kreditförbud för ett barn anmäler vårdnadshavaren på papper. Det är avgiftsfritt.
        – För barn under { FACT("fi-move-block-age") } år spärrar vårdnadshavarna sin egen flyttanmälan. Då kan barnets adress inte ändras utan att de tillfrågas. Den som är äldre spärrar själv.
        – Förbud mot att lämna ut barnets uppgifter görs med blankett eller brev till DVV.
        – Öppna brev i barnets namn. Bestrid räkningar skriftligt.
    .decides-fi-title = Vad barnet självt bestämmer
    .decides-fi =
        Ingen bestämd ålder gäller i vården. Den som vårdar bedömer vid varje besök om barnet kan besluta om sin vård. Kan barnet det, bestämmer barnet om vårdnadshavaren får se uppgifterna om besöket i OmaKanta. Du ser därför kanske inte allt, och det är som det ska.

        Du kan inte förbjuda utlämnande av barnets patientuppgifter i OmaKanta. Ett barn med egna koder kan använda OmaKanta själv. Barn och unga kan själva göra en brottsanmälan och ringa en hjälplinje.
    .lines-fi-title = Vem som svarar barn och unga
    .lines-fi =
        MLL:s Barn- och ungdomstelefon svarar på svenska på { PHONE("fi-mll-116111") }. Den är avgiftsfri. Visa barnet numret, och säg att det är barnets eget samtal.

        Brottsofferjouren (RIKU) lyssnar på { PHONE("fi-riku-116006") }. Ingen brottsanmälan behövs, och barnet får vara anonymt. Är barnet i fara, ring { PHONE("fi-emergency-112") }.
    .code-se-title = Vad vårdnadshavaren kan göra
    .code-se =
        Ett personnummer följer barnet hela livet. Därför handlar det mest om att hålla ögonen öppna.

        – Öppna all post till barnet. Ett inkassobrev eller en kreditupplysning kan vara ett tecken på missbruk.
        – Kreditupplysningsföretagens register börjar vid { FACT("se-credit-register-age") } år. En spärr betyder därför mest från den åldern.
        – Spärren mot adressändring är bara för den som har fyllt { FACT("se-address-block-age") }. Påminn dig om den dagen.
        – Kommer ett krav? Bestrid det skriftligt och ring polisen på { PHONE("se-police-114-14") }.
    .decides-se-title = Vad barnet självt bestämmer
    .decides-se =
        Som vårdnadshavare får du oftast läsa barnets journal. Din rätt minskar när barnet blir äldre och mognare. I tonåren kan barnet behöva säga ja först. Den som vårdar kan också säga nej, om det kan skada barnet.

        Du kan inte spärra barnets journal. Barnet kan göra det självt, om barnet är moget nog. Fråga mottagningen hur de gör, och låt barnet få en egen stund med personalen.
    .lines-se-title = Vem som svarar barn och unga
    .lines-se =
        Bris svarar den som är under arton, dygnet runt, på { PHONE("se-bris-116111") }. Det går att ringa och att chatta. Det är gratis, och barnet får vara anonymt.

        Visa barnet numret, och säg att det är barnets eget samtal. Brottsofferjouren stöder också närstående, på { PHONE("se-brottsofferjouren-116006") }. Är barnet i fara, ring { PHONE("se-emergency-112") }.
    .code-dk-title = Vad en förälder kan göra
    .code-dk =
        – En kreditvarning går inte att sätta för barn under { FACT("dk-credit-warning-age") } år. Gör det tillsammans den födelsedagen.
        – Är du vårdnadshavare ser du barnets uppgifter i CPR med ditt eget MitID.
        – Du kan ta med dina egna barn på samma adress när du söker namn- och adresskydd.
        – Den som är under { FACT("dk-age-of-majority") } kan normalt inte bindas av köp och lån. Skriv det till företaget. Har ni gemensam vårdnad gör ni det tillsammans.
        – Öppna all post i barnets namn.
    .decides-dk-title = Vad barnet självt bestämmer
    .decides-dk =
        Den som har fyllt { FACT("dk-own-record-age") } har själv rätt att läsa sin journal. Läkaren kan bedöma att den unga inte är mogen nog. För yngre barn läser vårdnadshavaren, när det behövs för barnet.

        Som huvudregel får vårdnadshavaren se journalen tills barnet är myndigt. Den rätten kan begränsas av hänsyn till barnet, till exempel när det gäller preventivmedel. Fråga därför barnet först.
    .lines-dk-title = Vem som svarar barn och unga
    .lines-dk =
        BørneTelefonen svarar dygnet runt, på danska, på { PHONE("dk-boernetelefonen") }. Det går att ringa, skriva och chatta, och barnet får vara anonymt.

        Har bilder eller privata saker spridits, eller hotar någon med det? SletDet hjälper gratis den som är under arton, med bevis, borttagning och samtal: { LINK("dk-sletdet") }. Är barnet i fara, ring { PHONE("dk-police-emergency") }.
    .pictures-title = Bilder och uppgifter från skolan
    .pictures =
        Fråga skolan eller föreningen exakt vad som fanns med: namn, adress, vem som hämtar, frånvaro, hälsa, bilder. Be om svaret i ett brev. Fanns hämtningen med? Kom överens om ett ord som den som hämtar ska kunna.

        Hotar någon med bilder? Barnet ska varken betala eller svara. Spara det som kommit, med datum. Skicka aldrig bilderna vidare, inte ens som bevis till en vän. Be tjänsten ta bort dem, och ta emot hjälp av polisen. Felet är alltid hos den som hotar.
    .not-title = Låt bli det här
    .not =
        – Ta inte telefonen från barnet som straff. Då berättar barnet inte nästa gång.
        – Läs inte barnets meddelanden eller journal i smyg.
        – Sök inte upp läckan, och låt inte syskon göra det.
        – Skriv inte om barnet på nätet, inte ens för att varna andra.
        – Fråga inte ”varför gjorde du så”. Fråga ”vad behöver du nu”.
        – Lova inte att ingen får veta. Säg vem du måste berätta för.
