# How to recognise the fraud that follows a leak, how to check a sender, and what to do after an answer. $country (String): FI, SE or DK, the country whose help is shown.

page-fraud-that-follows = Bedrägerier som kommer efteråt
    .lead = Den som har dina uppgifter kan låta äkta. Lägg på, leta upp numret själv och ta din tid.
    .signs-title = Så känner du igen det
    .signs =
        Att någon vet mycket om dig bevisar ingenting. Namnet och numret som syns kan också vara falska. Var försiktig när något av det här stämmer:

        – Det är bråttom, och du får inte lägga på.
        – Du ska lämna ut koder, logga in eller godkänna något.
        – Du ska betala en avgift eller flytta pengar.
        – Länken eller numret står i själva meddelandet.
        – Du får inte berätta för någon.

        Ett enda tecken räcker för att sluta. Du behöver inte vara artig.
    .forms-title = Så kan det se ut
    .forms =
        – Ett samtal från ”banken” eller ”polisen” som vill rädda dina pengar.
        – Ett meddelande om ett paket, en återbäring eller om själva läckan.
        – Ett brev eller en räkning på något du inte har beställt.
        – Ett meddelande från ”ditt barn” som har fått nytt nummer.
        – Någon som vet vilken vård du har fått och vill ha betalt.
        – Ett paket som du inte väntar på.

        Kommer det ett paket? Ta inte emot det, eller lämna det orört. Fråga avsändaren vem som har beställt, på ett nummer som du själv har letat upp. Det kan vara en beställning i ditt namn.
    .never-fi-title = Det ber de aldrig om
    .never-fi =
        Polisen, banken och Skatteförvaltningen ber aldrig om dina bankkoder. De behöver dem inte.

        Det finns inget ”skyddskonto”. Varken polisen, andra myndigheter eller banken ringer, skriver eller kommer till dörren och säger att pengarna måste flyttas. De behöver inte heller en bild av ditt pass eller identitetskort för att stoppa en bedragare.

        Du får alltid avsluta ett samtal som känns konstigt.
    .never-se-title = Det ber de aldrig om
    .never-se =
        Lägg på om någon ber dig logga in eller skriva under med BankID. Det gäller också när rösten säger att det är polisen, banken eller vården.

        Lämna aldrig ut kort, kod eller värdesaker till någon som kommer hem till dig. Polisen varnar för samtal där någon säger sig vara polis och vill hämta guld eller få dina kortuppgifter.

        Ring inte upp ett nummer som du har fått i ett sms. Klicka inte på länken.
    .never-dk-title = Det ber de aldrig om
    .never-dk =
        Myndigheter och banker ringer eller skriver aldrig för att få koder till MitID. De ber inte heller om ditt användar-id, slutet på CPR-numret eller kortuppgifter.

        Godkänn aldrig något i MitID som du inte själv har börjat. Avbryt om någon ber dig godkänna medan ni talar.

        Numret du ser kan vara förfalskat. Lägg på och ring upp på ett nummer som du själv har letat upp.
    .check-title = Så kontrollerar du avsändaren
    .check =
        – Lägg på, eller låt meddelandet ligga.
        – Leta upp numret själv: på ett gammalt brev, på kortet eller på en sida vars adress du själv skriver in.
        – Ring växeln och fråga om de har sökt dig.
        – Logga in på ditt vanliga sätt och se om samma sak står i { $country ->
                [FI] Suomi.fi-meddelanden
                [SE] din digitala brevlåda
               *[DK] Digital Post
            }.
        – Betala inte och logga inte in för att få ersättning. Den söker du själv.
        – Fråga någon du litar på vad hen tycker.

        Spara ett meddelande som nämner dina riktiga uppgifter. Det kan behövas i en anmälan.
    .recovery-title = Falsk ersättning och ”hjälp” att få pengar tillbaka
    .recovery =
        Den som en gång har blivit lurad får ofta höra av sig nya bedragare. De säger att de är en myndighet eller ett känt företag som har hittat dina pengar. Men först vill de att du betalar en avgift eller en skatt, eller loggar in. Ibland skickar de med falska intyg.

        Finansinspektionen i Sverige har sett flera sådana fall. Bedragarna har också sagt att de ringer från just Finansinspektionen.
    .bills-fi-title = Räkningar på något du inte har beställt
    .bills-fi =
        En räkning skapar ingen skuld av sig själv. Betala den inte för att bli av med den, men låt den inte heller ligga.

        Bestrid den skriftligt före förfallodagen. Be om bevis på att det var du som beställde. Spara räkningen och en kopia av ditt svar. KKV:s tjänst Reklamaatioapuri gör ett brev åt dig, på finska: { LINK("fi-kkv-complaint-assistant") }

        Kommer det en stämning från tingsrätten? Svara inom tiden i brevet, också om du redan har bestridit räkningen.
    .bills-se-title = Räkningar på något du inte har beställt
    .bills-se =
        Betala inte för säkerhets skull. Bestrid räkningen skriftligt så fort du kan. Skriv inte under för hand, för namnteckningar har kopierats. Spara en kopia. Bestrid igen om det kommer ett inkassokrav.

        Kommer det brev från Kronofogden? Bekräfta att du har fått det. Det är inte att godkänna kravet. Svara sedan inom tiden i brevet, oftast { FACT("se-payment-order-days") } dagar. Utan svar kan Kronofogden besluta att du ska betala.
    .bills-dk-title = Räkningar på något du inte har beställt
    .bills-dk =
        Betala inte för säkerhets skull, och låt inte räkningen ligga. Om du betalar utan att säga emot kan det räknas som att du har godkänt.

        Skriv genast att du inte har beställt något. Be företaget visa avtalet. Det är företaget som måste bevisa att det finns.

        Har kravet gått till ett inkassoföretag? Skriv samma sak dit. Svara alltid på brev från en domstol.
    .answered-fi-title = Om du redan har svarat
    .answered-fi =
        Någon lurade dig. Det är inget att skämmas för, och det går att göra mycket nu.

        Ring först bankens spärrtjänst. Nordea och Sparbanken: { PHONE("fi-bank-block-nordea") }. OP: { PHONE("fi-bank-block-op") }. Danske Bank: { PHONE("fi-bank-block-danske") }. Har du en annan bank, ta numret från bankens egen sida eller app. Säg att du har lämnat ut koder eller betalat.

        Gör sedan en brottsanmälan på nätet eller på en polisstation. Byt de lösenord du har lämnat ut. Brottsofferjouren (RIKU) lyssnar på { PHONE("fi-riku-116006") }.
    .answered-se-title = Om du redan har svarat
    .answered-se =
        Någon lurade dig. Det är inget att skämmas för, och det går att göra mycket nu.

        Ring först din bank, på numret på kortet eller i appen. Be dem stoppa betalningar och spärra kort och BankID. Ring aldrig ett nummer som du fick av den som lurade dig.

        Ring sedan polisen på { PHONE("se-police-114-14") }. Pågår det just nu, ring { PHONE("se-emergency-112") }. Begär pengarna tillbaka av banken genast, skriftligt. Hallå konsument visar hur, på { PHONE("se-halla-konsument") }. Brottsofferjouren lyssnar på { PHONE("se-brottsofferjouren-116006") }.
    .answered-dk-title = Om du redan har svarat
    .answered-dk =
        Någon lurade dig. Det är inget att skämmas för, och det går att göra mycket nu.

        Ring först din bank. Har den stängt spärrar Nets Dankort och Visa/Dankort på { PHONE("dk-nets-card-block") } och Mastercard på { PHONE("dk-nets-mastercard") }. Har någon fått dina koder, spärra MitID på mitid.dk eller på { PHONE("dk-mitid-support") }.

        Gör sedan en invändning till banken, helst inom { FACT("dk-objection-days") } dagar. Cyberhotline hjälper dig vidare på { PHONE("dk-cyberhotline") }. Anmäl på politi.dk eller på { PHONE("dk-police-114") }. Offerrådgivningen lyssnar på { PHONE("dk-offerraadgivningen") }.
