# Finland: loans, companies and bills in your name. Finland-Swedish terms.

step-fi-credit-ban-positive-register = Anmäl ett frivilligt kreditförbud
    .why = Långivaren ser förbudet och ska vara extra noggrann. Det gör det svårare att låna i ditt namn.
    .how = Logga in i positiva kreditupplysningsregistrets e-tjänst. Du väljer själv om förbudet gäller tills vidare eller till en viss dag. Det är avgiftsfritt.
    .do-sign-in = Logga in med bankkoder eller mobilcertifikat
    .do-choose-reason = Välj orsak: risk för identitetsstöld
    .do-consent-forwarding = Kryssa för att förbudet får lämnas till kreditupplysningsföretag
    .do-look-at-loans = Se efter om alla lån i registret är dina
    .do-note-end = Skriv upp slutdagen, om du valde en
    .without-e-id = Använd pappersblanketten, eller ring { PHONE("fi-positive-credit-register") } och fråga. Förbudet gäller när blanketten har behandlats.
    .caution = Förbudet är en flagga, inte ett lås: långivaren avgör. Det kan bromsa ditt eget lån eller köp på avbetalning. Utan krysset ser bara långivare det. Med krysset syns det också för telefonbolag, elbolag och hyresvärdar. Du kan ta bort det när du vill.
    .say = Hej. Kan vi tala svenska? Min personbeteckning har läckt. Jag vill anmäla ett frivilligt kreditförbud. Jag kan inte logga in. Vilken blankett behöver jag? Vart skickar jag den?

step-fi-credit-ban-child = Anmäl kreditförbud för barnet
    .why = Ett barn kan inte låna, men barnets personbeteckning kan missbrukas i många år. Förbudet finns kvar i registret och syns för långivare.
    .how = Vårdnadshavaren gör det på papper. I e-tjänsten går det inte för barn. Det är avgiftsfritt.
    .do-get-form = Hämta pappersblanketten på registrets sida
    .do-fill-in = Fyll i barnets och dina egna uppgifter
    .do-send-form = Skicka blanketten till adressen som står på den
    .do-tell-child = Berätta för barnet med ord som passar åldern
    .caution = Fråga registret om båda vårdnadshavarna ska skriva under. Den som har spärrmarkering skriver sin kontaktadress. Du kan be registret ta bort förbudet senare.
    .say = Hej. Kan vi tala svenska? Mitt barns personbeteckning har läckt. Jag vill anmäla kreditförbud för barnet på papper. Behöver båda vårdnadshavarna skriva under? Vart skickar jag blanketten?

step-fi-own-credit-report = Begär dina egna kreditupplysningar
    .why = Där ser du betalningsstörningar och vem som har frågat om dig. Ett falskt lån eller en falsk räkning kan synas där först.
    .how = Två företag har uppgifter: Suomen Asiakastieto och Dun & Bradstreet. Hos båda får du upplysningen avgiftsfritt en gång på { FACT("fi-own-credit-report-interval") } månader. Dina lån ser du när som helst i positiva kreditupplysningsregistret.
    .do-see-loans = Logga in i registret och titta på lånen
    .do-see-enquiries = Se vem som har frågat, och slå på aviseringar
    .do-order-asiakastieto = Begär din upplysning från Suomen Asiakastieto
    .do-order-dnb = Begär din upplysning från Dun & Bradstreet
    .do-report-wrong = Är ett lån inte ditt, ring långivaren och polisen
    .without-e-id = Skicka ett undertecknat brev till företagen och en kopia av en identitetshandling. Om dina lån kan du ringa { PHONE("fi-positive-credit-register") }.
    .caution = Företagen säljer också tjänster som kostar. Be om den avgiftsfria upplysningen. En anteckning tas bort { FACT("fi-default-entry-removal-days") } dagar efter att skulden är betald. Betala ändå inte en skuld som inte är din för att bli av med den.

step-fi-prh-registration-ban = Anmäl ett registreringsförbud
    .why = Då kan ingen skriva in dig som ansvarig i ett företag utan att du har samtyckt.
    .how = Fyll i blanketten på sidan hos Patent- och registerstyrelsen (PRH) och skriv under. Skicka den helst med skyddad e-post. Förbudet är frivilligt.
    .do-get-form = Hämta blanketten på PRH:s sida
    .do-sign = Fyll i den och skriv under
    .do-send-safely = Skicka med skyddad e-post eller post, eller lämna in den
    .do-check-roles = Se i Suomi.fi om du redan har roller i företag
    .caution = Personbeteckningen ska stå på blanketten. Skicka den därför inte med vanlig e-post. Förbudet tar inte bort roller som du redan har. Vill du starta ett företag kan du ta tillbaka det.

step-fi-dispute-invoice = Bestrid räkningen skriftligt
    .why = En räkning ensam gör dig inte skyldig att betala. Men säger du inte emot kan kravet gå vidare till indrivning.
    .how = Skriv till den som har skickat räkningen, före förfallodagen. Betala inte, inte ens en del. Be om bevis för att det är du som har beställt. En nätbutik som säljer på räkning ska kontrollera köparen med bankkoder eller liknande.
    .do-check-sender = Kontrollera att företaget finns och sök fram dess egen adress
    .do-write-dispute = Skriv att du inte har beställt något
    .do-ask-proof = Be om bevis för hur beställaren identifierades
    .do-keep-copy = Spara räkningen, ditt brev och alla svar
    .do-mark-court-date = Kommer ett brev från domstolen, skriv upp svarsdagen
    .caution = Gå inte med på en betalningsplan för en skuld som inte är din. Kommer en stämning, svara domstolen inom tiden i brevet även om du redan har bestridit räkningen. Annars kan domstolen avgöra saken utan dig. Rättstjänstverket kan hjälpa.
    .letter-dispute =
        Hej,

        jag har fått er räkning nummer …, daterad …, på … euro.

        Jag har inte beställt varan eller tjänsten och har inte ingått något avtal med er. Jag misstänker att någon har använt mina personuppgifter. Därför bestrider jag räkningen i sin helhet.

        Jag ber er att
        – skriftligt visa vad kravet grundar sig på och hur beställaren identifierades
        – stryka räkningen och avbryta all indrivning
        – inte lämna uppgifter om skulden till kreditupplysningsföretag, och rätta dem om det redan har skett.

        Jag har gjort en brottsanmälan. Numret är …

        Svara mig skriftligt senast den …, till adressen …

        Ort och datum: …
        Namn: …
