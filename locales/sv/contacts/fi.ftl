# Contacts in Finland. Numbers and hours live in guidance/contacts/fi.toml.

contact-fi-emergency-112 = Nödcentralen
    .purpose = När liv, hälsa eller hem är i fara just nu, eller om du är osäker. Kan du inte tala eller höra, skicka ett textmeddelande.

contact-fi-paivystysapu-116117 = Jourhjälpen (Päivystysapu)
    .purpose = Råd när du mår så dåligt att det inte kan vänta, men ingen är i livsfara. Används inte på Åland, kanske inte heller i Lappland.

contact-fi-mieli-crisis = MIELI Kristelefon
    .purpose = Någon att tala med i en kris, anonymt. Den finska linjen svarar dygnet runt, den svenska några timmar på vardagar. Ofta upptaget: ring igen.

contact-fi-nollalinja = Nollalinja, hjälptelefon mot våld
    .purpose = Om du är rädd för någon i familjen, en partner eller ett ex. Samtalet syns inte på telefonräkningen.

contact-fi-riku-116006 = Brottsofferjouren (RIKU)
    .purpose = Stöd och praktiska råd till dig som har utsatts för brott. Du får vara anonym och behöver inte ha gjort en brottsanmälan.

contact-fi-riku-legal-phone = Brottsofferjouren (RIKU), juridisk rådgivning
    .purpose = Korta juridiska råd om brott och ersättning. Linjen svarar på finska.

contact-fi-church-helpline = Kyrkans samtalstjänst
    .purpose = En människa som lyssnar, kväll efter kväll. Du är anonym. Samtalet behöver inte handla om tro.

contact-fi-mll-116111 = MLL Barn- och ungdomstelefonen
    .purpose = För barn och unga som vill prata med en vuxen. Den finska linjen svarar varje kväll, den svenska fyra dagar i veckan.

contact-fi-police-crime-report = Polisen, brottsanmälan
    .purpose = Anmäl ett brott på nätet med bankkoder, eller på vilken polisstation som helst. Vid akut fara, ring nödnumret.

contact-fi-police-passport = Polisen, pass och identitetskort
    .purpose = Anmäl ett pass eller identitetskort som är borta. Utomlands: Finlands beskickning.

contact-fi-suomifi-data-leak-guide = Suomi.fi-guiden Mina personuppgifter har stulits eller läckt ut
    .purpose = Myndigheternas egen guide, steg för steg.

contact-fi-dpo-switchboard = Dataombudsmannens byrå
    .purpose = Tillsynsmyndighet för personuppgifter. Tar emot anmälan när en organisation inte följer reglerna.

contact-fi-ncsc-fi-report = Cybersäkerhetscentret (Traficom)
    .purpose = Berätta om bluffmeddelanden, falska sidor och läckor. Det är inte en brottsanmälan.

contact-fi-kkv-consumer-advice = Konsumentrådgivningen (KKV)
    .purpose = Råd om räkningar, köp i ditt namn och indrivning.

contact-fi-kkv-complaint-assistant = KKV:s hjälp med reklamation (Reklamaatioapuri)
    .purpose = Gör ett färdigt brev när du vill bestrida en räkning eller ett krav. Sidan är på finska.

contact-fi-positive-credit-register = Positiva kreditupplysningsregistret
    .purpose = Frivilligt kreditförbud, dina egna lån och vem som har frågat efter dem.

contact-fi-positive-credit-register-paper = Positiva kreditupplysningsregistret, pappersblankett
    .purpose = Kreditförbud utan bankkoder och för barn.

contact-fi-asiakastieto-own-credit-data = Suomen Asiakastieto, dina egna kreditupplysningar
    .purpose = Här ser du betalningsstörningar och vem som har frågat om dig.

contact-fi-dnb-own-credit-data = Dun & Bradstreet, dina egna kreditupplysningar
    .purpose = Det andra kreditupplysningsföretaget. Sidan är på finska.

contact-fi-dvv-switchboard = Myndigheten för digitalisering och befolkningsdata (DVV)
    .purpose = Spärr mot flyttanmälan, förbud mot att lämna ut uppgifter och spärrmarkering.

contact-fi-posti-moving-protection = Posti, Lätt flyttskydd och Flyttskydd
    .purpose = Hindrar att någon styr om din post med en falsk adressändring.

contact-fi-prh-registration-ban = Patent- och registerstyrelsen (PRH)
    .purpose = Registreringsförbud: ingen kan göra dig till ansvarig i ett företag utan ditt samtycke.

contact-fi-kanta-own-data = Kanta, OmaKanta
    .purpose = Dina egna hälsouppgifter och vilka vårdenheter som har använt dem.

contact-fi-kela-kanta = FPA, växel för Kanta-tjänsterna
    .purpose = FPA svarar för receptcentret och för loggen över inloggningar i OmaKanta.

contact-fi-kela-closed-providers = FPA, arkivet för vårdföretag som har upphört
    .purpose = Här begär du patientuppgifter från ett privat vårdföretag som inte längre finns.

contact-fi-state-treasury-crime-damage = Statskontoret (Finland), brottsskadeersättning
    .purpose = Statens ersättning till den som har utsatts för brott.

contact-fi-legal-aid = Rättstjänstverket
    .purpose = Rättshjälp samt ekonomi- och skuldrådgivning. Avgiften beror på din inkomst.

contact-fi-fine = FINE, försäkrings- och finansrådgivningen
    .purpose = Avgiftsfria råd när banken inte vill betala tillbaka.

contact-fi-bank-block-nordea = Nordea, spärrtjänst
    .purpose = Spärrar bankkoder och kort.

contact-fi-bank-block-op = OP, spärrtjänst
    .purpose = Spärrar bankkoder och kort. Din personbeteckning räcker.

contact-fi-bank-block-danske = Danske Bank, spärrtjänst
    .purpose = Spärrar bankkoder och kort. Koderna går också att spärra på inloggningssidan.

contact-fi-bank-block-saastopankki = Sparbanken (Säästöpankki), spärrtjänst
    .purpose = Spärrar bankkoder och kort. Din personbeteckning räcker.

contact-fi-bank-block-spankki = S-Banken, spärrtjänst för kort
    .purpose = Spärrar kort. Fråga i samma samtal hur bankkoderna spärras.

contact-fi-bank-block-pop = POP Banken, spärrtjänst för kort
    .purpose = Spärrar kort. Fråga i samma samtal hur bankkoderna spärras.

contact-fi-bank-block-aktia = Aktia, spärrtjänst för kort
    .purpose = Spärrar kort och appen Aktia Wallet.

contact-fi-bank-block-aktia-codes = Aktia, spärrtjänst för bankkoder
    .purpose = Spärrar bankkoder. Numret kommer från en äldre sida: jämför med bankens egen.

contact-fi-bank-block-alandsbanken = Ålandsbanken, spärrtjänst
    .purpose = Spärrar bankkoderna till internetkontoret. Fråga i samma samtal om kortet.
