# Names on the door stay in the local language, with a short gloss in the other languages.
contact-se-emergency-112 = Nödnumret (SOS Alarm)
    .purpose = När liv är i fara eller ett brott pågår nu.

contact-se-sms-112 = Nödnumret med sms
    .purpose = För dig som inte kan höra eller tala. Anmäl telefonen i förväg hos SOS Alarm, det tar några dagar.

contact-se-police-114-14 = Polisen
    .purpose = Anmäl brott som inte pågår just nu, och spärra pass och id-kort. Det andra numret är för dig som ringer från utlandet.

contact-se-brottsofferjouren-116006 = Brottsofferjouren
    .purpose = Stöd till den som har utsatts för brott, och till närstående. Du får vara anonym och behöver ingen anmälan.

contact-se-brottsoffermyndigheten = Brottsoffermyndigheten
    .purpose = Frågor om brottsskadeersättning och hjälp med ansökan.

contact-se-mind-sjalvmordslinjen = Självmordslinjen (Mind)
    .purpose = Samtal och chatt för den som har tankar på att ta sitt liv, och för närstående. Du får vara anonym. Svarar ingen, ring 1177 eller nödnumret.

contact-se-hjalplinjen = Hjälplinjen, nationell stödlinje i Sverige
    .purpose = För vuxna i kris eller med mörka tankar, och för närstående. Utbildad personal svarar dygnet runt. Du får vara anonym. Svarar ingen, ring 1177 eller nödnumret.

contact-se-1177-phone = 1177, råd om vård
    .purpose = Råd om var du kan få vård, också när du mår psykiskt dåligt.

contact-se-bris-116111 = Bris, för barn och unga
    .purpose = För alla under arton år: ring eller chatta. Du får vara anonym.

contact-se-jourhavande-prast = Jourhavande präst (Svenska kyrkan)
    .purpose = Någon att prata med på kvällar och nätter. Ring nödnumret och be om jourhavande präst. Alla får ringa, du behöver inte tro.

contact-se-svenska-kyrkan-finsk-jour = Palveleva puhelin, Svenska kyrkans jour på finska
    .purpose = Samtal på finska på kvällarna. Du får vara anonym.

contact-se-jourhavande-medmanniska = Jourhavande medmänniska
    .purpose = En medmänniska som lyssnar på natten. Du får vara anonym. Det kan vara svårt att komma fram.

contact-se-kvinnofridslinjen = Kvinnofridslinjen
    .purpose = För den som utsätts för hot eller våld, och för närstående. Tolk finns. Samtalet syns inte på räkningen.

contact-se-imy-phone-guidance = IMY, vägledning om dataskydd
    .purpose = Allmänna frågor om dina rättigheter. De svarar inte i enskilda fall. Numret står på deras sida.

contact-se-imy-complaint = IMY, klagomål
    .purpose = Formulär för klagomål på hur någon hanterar dina uppgifter.

contact-se-halla-konsument = Hallå konsument (Konsumentverket)
    .purpose = Råd om bluffakturor och om pengar som har dragits från kontot. De för inte din talan.

contact-se-skatteupplysningen = Skatteupplysningen (Skatteverket)
    .purpose = Fråga vilken adress som är registrerad, och rätta den. Det andra numret är för dig som ringer från utlandet.

contact-se-skatteverket-address-block = Skatteverket, spärr mot adressändring
    .purpose = E-tjänsten heter Spärra obehörig adressändring. Du loggar in med e-legitimation.

contact-se-skatteverket-protected-data = Skatteverket, skyddade personuppgifter
    .purpose = Så fungerar post och adress när du har skyddade personuppgifter.

contact-se-svensk-adressandring = Svensk Adressändring
    .purpose = Fråga om någon har beställt eftersändning i ditt namn, och om adresslås.

contact-se-creditsafe-fraud-block = Creditsafe, bedrägerispärr
    .purpose = Formulär för bedrägerispärr, för den som har utsatts för bedrägeri eller försök.

contact-se-uc-fraud-block = UC, bedrägerispärr
    .purpose = Samma spärr hos ett annat kreditupplysningsföretag. Spärren är gratis, ID-skydd är en betaltjänst.

contact-se-digg-eid-block = Digg, spärra e-legitimation
    .purpose = Visar vem du ringer för att spärra BankID, Freja och andra e-legitimationer.

contact-se-card-block-swedbank = Swedbank, spärr
    .purpose = Spärra kort och BankID. Det andra numret är kundcenter för sparbanker med samma system.

contact-se-card-block-skandia = Skandia, spärr och bedrägeri
    .purpose = Spärra kort och anmäl misstänkt bedrägeri.

contact-se-card-block-handelsbanken = Handelsbanken, spärr
    .purpose = Spärra kort. Numret kommer från ett annat företag, jämför med kortet eller appen. Det andra numret är för samtal från utlandet.

contact-se-card-block-seb = SEB, spärr
    .purpose = Spärra kort, och Eurocard på det andra numret. Numren kommer från ett annat företag, jämför med kortet eller appen.

contact-se-card-block-nordea = Nordea i Sverige, spärr
    .purpose = Spärra kort från Nordea i Sverige. Numret kommer från ett annat företag, jämför med kortet eller appen.

contact-se-kronofogden-service = Kronofogden, kundservice
    .purpose = Frågor om krav mot dig, och hur du invänder.

contact-se-1177-journal-log = 1177 Journalen
    .purpose = Läs din journal, och i vissa regioner vem som har öppnat den. Du loggar in med e-legitimation.

contact-se-ivo = IVO, Inspektionen för vård och omsorg
    .purpose = Råd om klagomål, tips och anmälan om vården.

contact-se-patientnamnden = Patientnämnden i din region
    .purpose = Oberoende hjälp att lämna klagomål på vården. Varje region har sin egen, sök den på 1177.

contact-se-slso-affected-check = Stockholms läns sjukvårdsområde, Alltid öppet
    .purpose = Fråga om dina uppgifter fanns på den externa lagringsytan.

contact-se-transportstyrelsen-licence = Transportstyrelsen, körkort
    .purpose = Anmäl ett borttappat eller stulet körkort. Numret kommer från en äldre sida.

contact-se-police-web-report = Polisens anmälan på nätet
    .purpose = Anmäl att någon har använt ditt kort, eller att ett id-kort från banken är borta. Inte för den som har skyddade personuppgifter, och inte för pass.

contact-se-scam-sms-7726 = Anmäl bluff-sms till operatörerna
    .purpose = Vidarebefordra misstänkta sms hit från ett svenskt mobilnummer.

contact-se-sergel-fraud-block = Sergel, bedrägerispärr
    .purpose = En egen spärr hos ett företag utanför den gemensamma. Gratis, på kontorstid.

contact-se-bolagsverket = Bolagsverket
    .purpose = Fråga om du är registrerad som ledamot eller ägare i ett företag.

contact-se-arn = Allmänna reklamationsnämnden (ARN)
    .purpose = Prövar tvister med banken eller ett företag. Gratis, bara på deras egen blankett.

contact-se-konsumenternas-bankbyra = Konsumenternas Bank- och finansbyrå
    .purpose = Gratis och oberoende råd när banken inte vill betala tillbaka. De ringer aldrig upp först.

contact-se-justitiekanslern = Justitiekanslern (JK)
    .purpose = Krav på skadestånd när en statlig myndighet har brutit mot dataskyddsreglerna.

contact-se-konsument-europa = Konsument Europa
    .purpose = Gratis hjälp när kravet kommer från ett företag i ett annat EU-land.

contact-se-svensk-handel-varningslista = Svensk Handel, Varningslistan
    .purpose = Se om företaget är känt för bluffakturor.

contact-se-skatteverket-proxy-block = Skatteverket, spärr mot ombud
    .purpose = E-tjänsten heter Ombud och behörigheter. Du loggar in med e-legitimation.

contact-se-freja = Freja, gratis ID-skydd
    .purpose = Säger till i appen och med mejl om din registrerade adress ändras.

contact-se-texttelefoni = Texttelefoni
    .purpose = Ring vem som helst genom att skriva. På webben behövs inget konto. Numret är för den som hör och vill nå en texttelefon.

contact-se-bildtelefoni = Bildtelefoni
    .purpose = Ring på svenskt teckenspråk genom en tolk, också till nödnumret. Skapa ett konto i förväg.

contact-se-teletal = Teletal
    .purpose = En tolk hjälper dig under samtalet om du har svårt att tala eller förstå tal.

contact-se-polisen-meankieli = Polisens sidor på meänkieli
    .purpose = Om brott i nära relationer, och hur du anmäler. Sidorna är äldre.

contact-se-swedish-embassy = Svenska ambassader och konsulat
    .purpose = Hjälp när passet är borta utomlands.

contact-se-bris-vuxen = Bris för vuxna
    .purpose = För vuxna som är oroliga för ett barn. Numret kommer från en äldre sida.

contact-se-mind-aldrelinjen = Äldrelinjen (Mind)
    .purpose = Någon att prata med för äldre. Numret kommer från en äldre sida.

contact-se-mind-foraldralinjen = Föräldralinjen (Mind)
    .purpose = För föräldrar som är oroliga för ett barn. Numret kommer från en äldre sida.

contact-se-kyrkans-sos = Kyrkans SOS
    .purpose = Någon att prata med. På webben kan du skriva utan att säga vem du är. Numret kommer från en äldre sida.

contact-se-jourhavande-kompis = Jourhavande kompis (Röda korsets ungdomsförbund)
    .purpose = Chatt för barn, ungdomar och unga vuxna. Du får vara anonym.

contact-se-card-block-danske = Danske Bank i Sverige, spärr
    .purpose = Spärra kortet själv i hembanken eller i appen.

contact-se-internetstiftelsen-password-check = Internetstiftelsen, lösenordstest
    .purpose = Se om ett lösenord finns i en känd läcka.

contact-se-sakerhetskollen = Säkerhetskollen (SSF Stöldskyddsföreningen)
    .purpose = Sök på din mejladress i kända läckor.

contact-se-imy-search-results = IMY, träffar i sökmotorer
    .purpose = Hur du ber Google eller Bing ta bort träffar på ditt namn, och hur du klagar.
