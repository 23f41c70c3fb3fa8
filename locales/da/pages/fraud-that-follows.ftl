# How to recognise the fraud that follows a leak, how to check a sender, and what to do after an answer. $country (String): FI, SE or DK, the country whose help is shown.

page-fraud-that-follows = Den svindel, der følger efter
    .lead = Den, der har dine oplysninger, kan lyde ægte. Læg på, find selv nummeret, og tag dig god tid.
    .signs-title = Sådan genkender du den
    .signs =
        At nogen ved meget om dig, beviser ingenting. Det navn og nummer, du ser, kan også være falsk. Vær forsigtig, når noget af dette passer:

        – Det haster, og du må ikke lægge på.
        – Du skal give koder, logge ind eller godkende noget.
        – Du skal betale et gebyr eller flytte penge.
        – Linket eller nummeret står i selve beskeden.
        – Du må ikke fortælle det til nogen.

        Ét tegn er nok til at stoppe. Du behøver ikke være høflig.
    .forms-title = Sådan kan det se ud
    .forms =
        – Et opkald fra ”banken” eller ”politiet”, der vil redde dine penge.
        – En besked om en pakke, penge tilbage eller om selve lækket.
        – Et brev eller en regning for noget, du ikke har bestilt.
        – En besked fra ”dit barn”, der har fået nyt nummer.
        – En, der ved, hvilken behandling du har fået, og vil have penge.
        – En pakke, du ikke venter på.

        Kommer der en pakke? Tag ikke imod den, eller lad den ligge uåbnet. Spørg afsenderen, hvem der har bestilt. Find selv nummeret. Det kan være en bestilling i dit navn.
    .never-fi-title = Det beder de aldrig om
    .never-fi =
        Det finske politi, banken og skattemyndigheden beder aldrig om dine bankkoder. De har ikke brug for dem.

        Der findes ingen ”sikker konto”. Hverken politiet, andre myndigheder eller banken ringer, skriver eller kommer til døren og siger, at pengene skal flyttes. De har heller ikke brug for et billede af dit pas for at stoppe en svindler.

        Du må altid afslutte et opkald, der føles mærkeligt.
    .never-se-title = Det beder de aldrig om
    .never-se =
        Læg på, hvis nogen beder dig logge ind eller skrive under med BankID. Gør det også, når stemmen siger, at det er politiet, banken eller lægen.

        Giv aldrig kort, kode eller værdier til en, der kommer hjem til dig. Politiet advarer om opkald, hvor nogen siger, at de er politi. De vil hente guld eller have dine kortoplysninger.

        Ring ikke til et nummer, du har fået i en sms. Klik ikke på linket.
    .never-dk-title = Det beder de aldrig om
    .never-dk =
        Myndigheder og banker ringer eller skriver aldrig for at få koder til MitID. De beder heller ikke om dit bruger-ID, slutningen af dit CPR-nummer eller kortoplysninger.

        Godkend aldrig noget i MitID, som du ikke selv har startet. Stop, hvis nogen beder dig godkende, mens I taler.

        Nummeret, du ser, kan være forfalsket. Læg på, og ring op på et nummer, du selv har fundet.
    .check-title = Sådan tjekker du afsenderen
    .check =
        – Læg på, eller lad beskeden ligge.
        – Find selv nummeret: på et gammelt brev, på kortet eller på den side, du selv skriver adressen til.
        – Ring til omstillingen, og spørg, om de har søgt dig.
        – Log ind, som du plejer, og se, om det samme står i { $country ->
                [FI] Suomi.fi
                [SE] din digitale postkasse
               *[DK] Digital Post
            }.
        – Betal ikke, og log ikke ind for at få erstatning. Den søger du selv.
        – Spørg en, du stoler på, til råds.

        Gem en besked, der nævner dine rigtige oplysninger. Den kan bruges i en anmeldelse.
    .recovery-title = Falsk erstatning og ”hjælp” til at få penge tilbage
    .recovery =
        Den, der én gang er blevet snydt, hører ofte fra nye svindlere. De siger, at de er en myndighed eller et kendt firma, der har fundet dine penge. Først skal du betale et gebyr eller en skat, eller logge ind for at få dem. Nogle gange sender de falske papirer med.

        Sveriges finanstilsyn (Finansinspektionen) har set flere af den slags sager. Svindlerne har også sagt, at de ringer fra tilsynet selv.
    .bills-fi-title = Regninger for noget, du ikke har bestilt
    .bills-fi =
        En regning skaber ikke gæld i sig selv. Betal den ikke for at slippe af med den, men lad den heller ikke ligge.

        Gør indsigelse skriftligt før forfaldsdagen. Bed om bevis for, at det var dig, der bestilte. Gem regningen og en kopi af dit svar. KKV's Reklamaatioapuri skriver et brev for dig, på finsk: { LINK("fi-kkv-complaint-assistant") }

        Kommer der en stævning fra retten? Svar inden fristen i brevet, også hvis du allerede har gjort indsigelse.
    .bills-se-title = Regninger for noget, du ikke har bestilt
    .bills-se =
        Betal ikke for at være på den sikre side. Gør indsigelse skriftligt, så snart du kan. Skriv ikke under i hånden, for underskrifter er blevet kopieret. Gem en kopi. Gør indsigelse igen, hvis der kommer et inkassokrav.

        Kommer der brev fra Kronofogden, Sveriges fogedmyndighed? Bekræft, at du har fået det. Det er ikke at godkende kravet. Svar så inden fristen i brevet, som regel { FACT("se-payment-order-days") } dage. Uden svar kan Kronofogden afgøre, at du skal betale.
    .bills-dk-title = Regninger for noget, du ikke har bestilt
    .bills-dk =
        Betal ikke for at være på den sikre side, og lad heller ikke regningen ligge. Betaler du uden at protestere, kan det ses som et ja.

        Skriv straks, at du ikke har bestilt noget. Bed firmaet vise aftalen. Det er firmaet, der skal bevise, at den findes.

        Er kravet gået til inkasso? Skriv det samme dertil. Svar altid på breve fra retten.
    .answered-fi-title = Hvis du allerede har svaret
    .answered-fi =
        Nogen snød dig. Det er ikke noget at skamme sig over, og der kan gøres meget nu.

        Ring først til bankens spærreservice. Nordea og Säästöpankki: { PHONE("fi-bank-block-nordea") }. OP: { PHONE("fi-bank-block-op") }. Danske Bank: { PHONE("fi-bank-block-danske") }. Har du en anden bank, så find nummeret på bankens egen side eller i appen. Sig, at du har givet koder eller betalt.

        Anmeld det så til politiet, på nettet eller på en station. Skift de adgangskoder, du har givet. Finlands offerrådgivning RIKU lytter på { PHONE("fi-riku-116006") }.
    .answered-se-title = Hvis du allerede har svaret
    .answered-se =
        Nogen snød dig. Det er ikke noget at skamme sig over, og der kan gøres meget nu.

        Ring først til din bank, på nummeret på kortet eller i appen. Bed dem stoppe betalinger og spærre kort og BankID. Ring aldrig til et nummer, du fik af den, der snød dig.

        Ring så til politiet på { PHONE("se-police-114-14") }. Sker det lige nu, så ring { PHONE("se-emergency-112") }. Kræv straks pengene tilbage fra banken, på skrift. Hallå konsument viser hvordan, på { PHONE("se-halla-konsument") }. Brottsofferjouren lytter på { PHONE("se-brottsofferjouren-116006") }.
    .answered-dk-title = Hvis du allerede har svaret
    .answered-dk =
        Nogen snød dig. Det er ikke noget at skamme sig over, og der kan gøres meget nu.

        Ring først til din bank. Har den lukket, spærrer Nets Dankort og Visa/Dankort på { PHONE("dk-nets-card-block") } og Mastercard på { PHONE("dk-nets-mastercard") }. Har nogen fået dine koder, så spær MitID på mitid.dk eller på { PHONE("dk-mitid-support") }.

        Gør så indsigelse til banken, helst inden { FACT("dk-objection-days") } dage. Cyberhotline hjælper dig videre på { PHONE("dk-cyberhotline") }. Anmeld på politi.dk eller på { PHONE("dk-police-114") }. Offerrådgivningen lytter på { PHONE("dk-offerraadgivningen") }.
