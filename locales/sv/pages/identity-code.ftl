# What a personal identity code is enough for. Finland-Swedish terms for Finland, Sweden's for Sweden.

page-identity-code = { $country ->
    [FI] Vad en personbeteckning räcker till
    [SE] Vad ett personnummer räcker till
   *[DK] Vad ett CPR-nummer räcker till
    }
    .lead = Numret säger vem som menas. Det bevisar inte vem någon är. Ensamt är det inte tänkt att öppna något, men tillsammans med fler uppgifter kan det missbrukas.
    .what-fi-title = Med bara personbeteckningen
    .what-fi =
        Myndigheten för digitalisering och befolkningsdata (DVV) säger att personbeteckningen skiljer människor från varandra. Den är inte till för att bevisa vem någon är. Med bara beteckningen kan ingen göra en flyttanmälan för dig på nätet. Det kräver bankkoder eller mobilcertifikat. Det går inte heller per telefon. En blankett för någon annan kräver fullmakt.

        DVV säger också att en del företag ändå nöjer sig med uppgifter som kunden själv ger. Vanligt missbruk är:

        – små lån eller krediter i någon annans namn
        – en falsk adressändring, så att varor från nätet kommer fel
        – mobbning och trakasserier
    .what-se-title = Med bara personnumret
    .what-se =
        Ett personnummer loggar inte in någon. Banken, 1177 och myndigheterna kräver e-legitimation. En adressändring kan också skickas på papper, men det kan du spärra.

        Polisen kallar det identitetsbedrägeri när någon köper varor eller tjänster i ditt namn, tar krediter eller gör andra affärer. Ofta används då numret ihop med namn och adress. Anmäl om det händer. Själva läckan anmäls oftast av organisationen.
    .what-dk-title = Med bara CPR-numret
    .what-dk =
        CPR-kontoret, som sköter Danmarks folkregister, säger att ett CPR-nummer inte är ett lösenord. Ensamt får det inte räcka för att handla på nätet eller se privata uppgifter. Efter en tidigare stor läcka sa polisen att en del bedrägerier går att göra med numret. De ser inte så mycket av det.

        Det danska brottsförebyggande rådet (DKR) säger att du sällan behöver betala för avtal som du inte har ingått. Har någon använt ditt MitID kan det vara svårare att bevisa.
    .more-title = Med fler uppgifter
    .more =
        Ju mer någon vet, desto trovärdigare låter hen. Vad som kan hända beror på vad mer som kom ut:

        – namn och adress: beställningar, räkningar och falska adressändringar
        – telefonnummer eller e-postadress: samtal och meddelanden som bygger på det de vet
        – uppgifter om hälsa: bedrägerier som låter sanna, ibland hot
        – din inloggning till banken: inloggningar i ditt namn. Spärra den först

        Den som kan ditt nummer, eller vet när du var hos läkaren, har inte bevisat vem hen är.
    .block-fi-title = Vad en spärr gör
    .block-fi =
        Ett frivilligt kreditförbud syns för långivarna. De måste vara extra noggranna. Det stoppar inte alla lån och inte heller kort som du redan har. Det kan bromsa ditt eget lån. Operatörer och hyresvärdar ser det bara om du samtycker till att det förs vidare.

        Spärren mot flyttanmälan stoppar en falsk flytt i befolkningsdatasystemet. Posti och handelsregistret har egna spärrar. Ingen spärr stoppar bluffsamtal eller bluffmeddelanden.
    .block-se-title = Vad en spärr gör
    .block-se =
        Med en bedrägerispärr kan ingen ta en kreditupplysning på dig. Då stoppas de flesta lån och köp på räkning, också dina egna. Den första spärren gäller i { FACT("se-fraud-block-days") } dagar. Med en kopia av polisanmälan kan den gälla i upp till { FACT("se-fraud-block-years") } år. Den är till för den som har utsatts för bedrägeri eller försök. Flera företag säger att den inte ges i förväg. Långivare som använder andra källor stoppas inte.

        Skatteverkets spärr hindrar andra från att ändra din adress. Familj som är folkbokförd med dig kan fortfarande göra det. Eftersändning av post är ett annat register.
    .block-dk-title = Vad en kreditvarning gör
    .block-dk =
        En kreditvarning (kreditadvarsel) säger till långivare att kontrollera noga vem som frågar. Företagen väljer själva om de tittar. Den minskar alltså risken men är inget lås. Du kan sätta den från { FACT("dk-credit-warning-age") } års ålder. Den gäller tills du tar bort den. Ta bort den innan du lånar, köper på avbetalning eller skaffar abonnemang.

        Den spärrar inte ditt MitID, din bank eller din post. De har egna spärrar.
    .change-fi-title = Kan beteckningen ändras?
    .change-fi =
        Sällan. Enligt lagen är den bestående. Efter missbruk kan DVV ändra den bara om allt det här stämmer:

        – någon har missbrukat beteckningen flera gånger
        – det har orsakat dig betydande skada
        – en ny beteckning skulle stoppa missbruket

        Den kan också ändras om det finns ett uppenbart och bestående hot mot din hälsa eller säkerhet. Då gör polisen en hotbedömning. Att beteckningen har läckt räcker inte. DVV säger att en ändring ger mycket besvär och kostnader, och att den inte av sig själv hindrar nya brott.
    .change-se-title = Kan numret ändras?
    .change-se =
        Sällan. Utgångspunkten är att du behåller det nummer du en gång har fått. Skatteverket kan fastställa ett nytt om födelsetiden eller könet ändras. En läcka hör inte till de skäl som Skatteverket nämner.

        För mycket allvarliga hot finns andra vägar. Polisen kan besluta om fingerade personuppgifter, alltså en ny identitet. Tala med polisen om du är hotad.
    .change-dk-title = Kan numret ändras?
    .change-dk =
        Sällan. CPR-kontoret kan ge ett nytt nummer i särskilda fall, efter en skriftlig begäran. Det här är villkoren:

        – din identitet har verkligen missbrukats
        – numret var en del av missbruket
        – normalt har det hänt flera gånger

        Oro efter en stulen plånbok räcker inte. Lägg med polisanmälan och breven till och från företag. Därför är det bra att spara allt.
    .watch-title = Vad du kan hålla ögonen på
    .watch =
        Missbruk kan också komma senare. Du behöver inte titta varje dag. Håll utkik efter:

        – räkningar eller paket som du inte har beställt
        – påminnelser eller krav för något du inte känner till
        – besked om att någon har begärt kreditupplysning på dig

        Ser du något, skriv till företaget att det inte är ditt. Anmäl det till polisen. Spara brevet och ditt svar.
