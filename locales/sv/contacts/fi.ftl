# Contacts in Finland. Numbers and hours live in guidance/contacts/fi.toml.

contact-fi-emergency-112 = Nödcentralen
    .purpose = När liv, hälsa eller hem är i fara just nu, eller om du är osäker. Kan du inte tala eller höra, skicka ett textmeddelande. På Åland svarar Ålands egen alarmcentral.

contact-fi-paivystysapu-116117 = Jourhjälpen (Päivystysapu)
    .purpose = Råd när du mår så dåligt att det inte kan vänta, men ingen är i livsfara. Används inte på Åland, kanske inte heller i Lappland.

contact-fi-mieli-crisis = MIELI Kristelefon
    .purpose = Någon att tala med i en kris, anonymt. Den finska linjen svarar dygnet runt, den svenska några timmar på vardagar. Ofta upptaget: ring igen.

contact-fi-nollalinja = Nollalinja, hjälptelefon mot våld
    .purpose = Om du är rädd för någon i familjen, en partner eller ett ex. Samtalet syns inte på telefonräkningen. Du kan be om tolk till flera språk.

contact-fi-riku-116006 = Brottsofferjouren (RIKU)
    .purpose = Stöd och praktiska råd till dig som har utsatts för brott. Du får vara anonym och behöver inte ha gjort en brottsanmälan. På blanketten kan du be att de ringer dig.

contact-fi-riku-legal-phone = Brottsofferjouren (RIKU), juridisk rådgivning
    .purpose = Korta juridiska råd om brott och ersättning. Linjen svarar på finska.

contact-fi-church-helpline = Kyrkans samtalstjänst
    .purpose = En människa som lyssnar, kväll efter kväll. Du är anonym. Samtalet behöver inte handla om tro.

contact-fi-mll-116111 = MLL Barn- och ungdomstelefonen
    .purpose = För barn och unga som vill prata med en vuxen. Den finska linjen svarar varje kväll, den svenska fyra dagar i veckan.

contact-fi-police-crime-report = Polisen, brottsanmälan
    .purpose = Anmäl ett brott på nätet med bankkoder, eller på vilken polisstation som helst. Vid akut fara, ring nödnumret.

contact-fi-police-passport = Polisen, pass och identitetskort
    .purpose = Anmäl ett pass eller identitetskort som är borta. Är du utomlands: Finlands ambassad eller konsulat.

contact-fi-suomifi-data-leak-guide = Suomi.fi-guiden Mina personuppgifter har stulits eller läckt ut
    .purpose = Myndigheternas egen guide, steg för steg.

contact-fi-dpo-switchboard = Dataombudsmannens byrå
    .purpose = Tillsynsmyndighet för personuppgifter. Tar emot anmälan när en organisation inte följer reglerna. Det andra numret går till registratorskontoret.

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
    .purpose = Rättshjälp samt ekonomi- och skuldrådgivning. Avgiften beror på din inkomst. Har också en anonym chatt.

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
    .purpose = Spärrar kort, också för tidigare kunder hos Handelsbanken. Fråga i samma samtal hur bankkoderna spärras.

contact-fi-bank-block-pop = POP Banken, spärrtjänst för kort
    .purpose = Spärrar kort. Fråga i samma samtal hur bankkoderna spärras.

contact-fi-bank-block-aktia = Aktia, spärrtjänst för kort
    .purpose = Spärrar kort och appen Aktia Wallet.

contact-fi-bank-block-aktia-codes = Aktia, spärrtjänst för bankkoder
    .purpose = Spärrar bankkoder. Numret kommer från en äldre sida: jämför med bankens egen.

contact-fi-bank-block-alandsbanken = Ålandsbanken, spärrtjänst
    .purpose = Spärrar bankkoderna till internetkontoret. Fråga i samma samtal om kortet.

contact-fi-sekasin = Sekasin-chatten
    .purpose = Anonym chatt för unga och unga vuxna. På finska, vissa tider på svenska. Kön är ofta lång: försök igen.

contact-fi-mieli-sos-centre = MIELI, SOS-kriscentret
    .purpose = Några avgiftsfria samtal med en krisarbetare. Ring för att boka tid, på finska eller engelska.

contact-fi-police-nettivinkki = Polisens nättips (Nettivinkki)
    .purpose = Tipsa om något olagligt som du har sett på nätet. Det är inte en brottsanmälan och passar inte när det är bråttom.

contact-fi-dvv-leak-instructions = Befolkningsregistret (DVV), anvisningar vid dataläcka
    .purpose = Vad någon kan och inte kan göra med en läckt personbeteckning. Också för vårdnadshavare.

contact-fi-dvv-turvakielto = Spärrmarkering (DVV)
    .purpose = Ansökan när det finns ett verkligt hot mot dig eller din familj.

contact-fi-dvv-identity-code = Ändring av personbeteckning (DVV)
    .purpose = När den kan ändras och hur du ansöker. Det är en sista utväg.

contact-fi-suomifi-mandates = Suomi.fi-fullmakter
    .purpose = Låt någon du litar på sköta ärenden för dig med sina egna bankkoder.

contact-fi-traficom = Transport- och kommunikationsverket Traficom
    .purpose = Körkort, fordonsregister och förbud mot att lämna ut uppgifter därifrån.

contact-fi-nytvalppaana = Nyt valppaana, sidan om bedrägerier
    .purpose = Vad du gör efter ett bedrägeri, i ordning. På finska och engelska.

contact-fi-patient-ombudsperson = Patientombudet och socialombudet
    .purpose = Avgiftsfri och opartisk hjälp att klaga på vården, också privat vård. Numret finns på ditt välfärdsområdes sida.

contact-fi-lvv = Lupa- ja valvontavirasto (LVV), tillsyn över vården
    .purpose = Övervakar vården i hela landet. Tar emot klagomål, som tidigare gick till Valvira och regionförvaltningsverken.

contact-fi-takuusaatio = Takuusäätiö, råd om skulder
    .purpose = Avgiftsfria och anonyma råd per telefon och chatt när falska skulder ställer till det. Sidan finns på finska och engelska.

contact-fi-bank-service-nordea = Nordea, kundtjänst
    .purpose = Frågor om konto och betalningar. Ska koder eller kort spärras, ring spärrtjänsten.

contact-fi-bank-service-danske = Danske Bank, kundtjänst
    .purpose = Frågor om konto och betalningar. Numret kommer från en äldre sida: jämför med bankens egen.

contact-fi-bank-service-aktia = Aktia, kundtjänst
    .purpose = Frågor om konto och betalningar. Nummer och tider kommer från en äldre sida: jämför med bankens egen.

contact-fi-aland-datainspektionen = Datainspektionen på Åland
    .purpose = För dig på Åland: klagomål när landskapets eller en kommuns myndighet har skött uppgifterna fel.

contact-fi-aland-police = Ålands polismyndighet
    .purpose = För dig på Åland: brottsanmälan i receptionen i Mariehamn eller på nätet.

contact-fi-aland-ombudsman = Ålands ombudsmannamyndighet
    .purpose = För dig på Åland: patientombud, socialombud och konsumentråd på ett ställe.

contact-fi-aland-state-office = Statens ämbetsverk på Åland
    .purpose = För dig på Åland: flyttanmälan och förbud mot att lämna ut uppgifter.

contact-fi-deaf-association = Finlands Dövas Förbund (Kuurojen Liitto)
    .purpose = Stöd på teckenspråk när du har kontakt med myndigheter. Sidan är på finska.

contact-fi-sami-services = Service på samiska, Sametinget
    .purpose = Om rätten till social- och hälsovård på samiska. Sidan är på finska.

contact-fi-victim-leaflet = Broschyren Jos joudut rikoksen uhriksi
    .purpose = Vad som händer efter en brottsanmälan, steg för steg. På finska. Finns också på teckenspråk och fler språk. Den är några år gammal.
