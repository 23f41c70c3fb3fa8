# Names on the door stay in the local language, with a short gloss in the other languages.
contact-se-emergency-112 = Alarmcentralen i Sverige (SOS Alarm)
    .purpose = Når liv er i fare, eller en forbrydelse sker lige nu.

contact-se-sms-112 = Alarmcentralen i Sverige med sms
    .purpose = Til dig, der ikke kan høre eller tale. Tilmeld telefonen på forhånd hos SOS Alarm. Det tager nogle dage. På svensk.

contact-se-police-114-14 = Polisen, politiet i Sverige
    .purpose = Anmeld noget, der ikke sker lige nu, eller spær pas og id-kort. På svensk og engelsk. Det andet nummer er til opkald fra udlandet.

contact-se-brottsofferjouren-116006 = Brottsofferjouren, offerhjælp i Sverige
    .purpose = Støtte til den, der er ramt af noget strafbart, og til pårørende. Du må være anonym og behøver ingen anmeldelse. På svensk.

contact-se-brottsoffermyndigheten = Brottsoffermyndigheten, erstatning efter forbrydelser i Sverige
    .purpose = Spørgsmål om erstatning fra staten og hjælp til ansøgningen.

contact-se-mind-sjalvmordslinjen = Självmordslinjen (Mind), krisetelefon i Sverige
    .purpose = Telefon og chat til den, der har selvmordstanker, og til pårørende. Du må være anonym. De taler svensk. Svarer ingen, så ring 1177 eller alarmcentralen.

contact-se-hjalplinjen = Hjälplinjen, national krisetelefon i Sverige
    .purpose = Til voksne i krise eller med mørke tanker, og til pårørende. Fagfolk svarer døgnet rundt. Du må være anonym. De taler svensk. Svarer ingen, så ring 1177 eller alarmcentralen.

contact-se-1177-phone = 1177, sundhedsrådgivning i Sverige
    .purpose = Råd om, hvor du kan få behandling, også når du har det psykisk svært. Svarer på svensk og engelsk.

contact-se-bris-116111 = Bris, børnetelefon i Sverige
    .purpose = For alle under atten år: ring eller chat. Du må være anonym. De taler svensk.

contact-se-jourhavande-prast = Jourhavande präst, præstetelefonen i Sverige
    .purpose = En at tale med om aftenen og natten. Ring til alarmcentralen, og bed om jourhavande präst. Alle må ringe, også uden tro. På svensk.

contact-se-svenska-kyrkan-finsk-jour = Palveleva puhelin, samtaletelefon på finsk (Svenska kyrkan)
    .purpose = Samtaler på finsk om aftenen. Du må være anonym.

contact-se-jourhavande-medmanniska = Jourhavande medmänniska, samtaletelefon om natten
    .purpose = Et medmenneske, der lytter om natten, på svensk. Du må være anonym. Det kan være svært at komme igennem.

contact-se-kvinnofridslinjen = Kvinnofridslinjen, hjælp ved vold og trusler i Sverige
    .purpose = Til den, der udsættes for trusler eller vold, og til pårørende. De kan få en tolk med. Opkaldet ses ikke på regningen.

contact-se-imy-phone-guidance = IMY, vejledning fra Sveriges datatilsyn
    .purpose = Generelle spørgsmål om dine rettigheder. De svarer ikke på enkelte sager. Nummeret står på deres side.

contact-se-imy-complaint = IMY, klage til Sveriges datatilsyn
    .purpose = Formular til klager over, hvordan nogen bruger dine oplysninger.

contact-se-halla-konsument = Hallå konsument, forbrugerrådgivning i Sverige
    .purpose = Råd om falske regninger og om penge, der er trukket fra kontoen. Svarer på svensk og engelsk. De fører ikke sagen for dig.

contact-se-skatteupplysningen = Skatteupplysningen (Skatteverket, Sveriges skattemyndighed)
    .purpose = Spørg, hvilken adresse der er registreret, og få den rettet. På svensk og engelsk. Det andet nummer er til opkald fra udlandet.

contact-se-skatteverket-address-block = Skatteverket, spærring mod adresseændring
    .purpose = Tjenesten hedder Spärra obehörig adressändring. Du logger ind med e-ID. På svensk.

contact-se-skatteverket-protected-data = Skatteverket, beskyttede personoplysninger
    .purpose = Sådan fungerer post og adresse, når du har beskyttede personoplysninger.

contact-se-svensk-adressandring = Svensk Adressändring, eftersendelse af post i Sverige
    .purpose = Spørg, om nogen har bestilt eftersendelse i dit navn, og om adresselås.

contact-se-creditsafe-fraud-block = Creditsafe, spærring mod svindel
    .purpose = Formular til bedrägerispärr, for den, der har været udsat for svindel eller forsøg på det. På svensk.

contact-se-uc-fraud-block = UC, spærring mod svindel
    .purpose = Den samme spærring hos et andet bureau. Spærringen er gratis. ID-Skydd er en tjeneste, der koster penge.

contact-se-digg-eid-block = Digg, spær dit e-ID
    .purpose = Viser, hvem du ringer til for at spærre BankID, Freja og andre e-ID'er.

contact-se-card-block-swedbank = Swedbank, spærring
    .purpose = Spær kort og BankID. Det andet nummer er kundecenter for sparekasser med samme system.

contact-se-card-block-skandia = Skandia, spærring og svindel
    .purpose = Spær kort, og anmeld mistanke om svindel.

contact-se-card-block-handelsbanken = Handelsbanken, spærring
    .purpose = Spær kort. Nummeret kommer fra et andet firma, så tjek det på kortet eller i appen. Det andet nummer er til opkald fra udlandet.

contact-se-card-block-seb = SEB, spærring
    .purpose = Spær kort, og Eurocard på det andet nummer. Numrene kommer fra et andet firma, så tjek dem på kortet eller i appen.

contact-se-card-block-nordea = Nordea i Sverige, spærring
    .purpose = Spær kort fra Nordea i Sverige. Nummeret kommer fra et andet firma, så tjek det på kortet eller i appen.

contact-se-kronofogden-service = Kronofogden, Sveriges fogedmyndighed
    .purpose = Spørgsmål om krav mod dig, og om at gøre indsigelse. På svensk og engelsk.

contact-se-1177-journal-log = 1177 Journalen, din svenske journal
    .purpose = Læs din journal, og i nogle regioner, hvem der har åbnet den. Du logger ind med e-ID.

contact-se-ivo = IVO, Sveriges tilsyn med sundhedsvæsenet
    .purpose = Råd om klager, tip og anmeldelser om behandling.

contact-se-patientnamnden = Patientnämnden, uafhængig hjælp til klager
    .purpose = Uafhængig hjælp til at klage over behandling. Hver region har sin egen. Find den på 1177.

contact-se-slso-affected-check = Stockholms läns sjukvårdsområde, Alltid öppet
    .purpose = Spørg, om dine oplysninger lå på det eksterne lager.

contact-se-transportstyrelsen-licence = Transportstyrelsen, kørekort i Sverige
    .purpose = Meld et mistet eller stjålet kørekort. Nummeret er fra en ældre side.

contact-se-police-web-report = Det svenske politis anmeldelse på nettet
    .purpose = Anmeld, at nogen har brugt dit kort, eller at et id-kort fra banken er væk. Ikke til pas og ikke til den, der har beskyttede personoplysninger. På svensk.

contact-se-scam-sms-7726 = Meld falske sms'er til teleselskaberne
    .purpose = Videresend mistænkelige sms'er hertil fra et svensk mobilnummer.

contact-se-sergel-fraud-block = Sergel, spærring mod svindel
    .purpose = En særskilt spærring hos et firma, der ikke er med i den fælles. Gratis, i kontortiden.

contact-se-bolagsverket = Bolagsverket, Sveriges register over firmaer
    .purpose = Spørg, om du er registreret i et firmas bestyrelse eller som ejer.

contact-se-arn = ARN, Sveriges klagenævn for forbrugere
    .purpose = Afgør sager med banken eller et firma. Gratis, kun på deres egen blanket, på svensk.

contact-se-konsumenternas-bankbyra = Konsumenternas Bank- och finansbyrå, råd om banksager
    .purpose = Gratis og uafhængige råd, når banken ikke vil betale tilbage. De ringer aldrig først. På svensk.

contact-se-justitiekanslern = Justitiekanslern (JK), den svenske stats jurist
    .purpose = Krav om erstatning, når en statslig myndighed har brudt reglerne om databeskyttelse.

contact-se-konsument-europa = Konsument Europa, forbrugerhjælp over grænser
    .purpose = Gratis hjælp, når kravet kommer fra et firma i et andet EU-land. På svensk og engelsk.

contact-se-svensk-handel-varningslista = Varningslistan (Svensk Handel)
    .purpose = Se, om firmaet er kendt for falske regninger. På svensk.

contact-se-skatteverket-proxy-block = Skatteverket, spærring mod fuldmagter
    .purpose = Tjenesten hedder Ombud och behörigheter. Du logger ind med e-ID. På svensk.

contact-se-freja = Freja, gratis ID-skydd
    .purpose = Siger til i appen og på mail, hvis din registrerede adresse ændres.

contact-se-texttelefoni = Texttelefoni, teksttelefon i Sverige
    .purpose = Ring til hvem som helst ved at skrive, på svensk eller engelsk. På nettet kræves ingen konto. Nummeret er til den, der hører og vil ringe til en teksttelefon.

contact-se-bildtelefoni = Bildtelefoni, opkald på tegnsprog i Sverige
    .purpose = Ring på svensk tegnsprog gennem en tolk, også til alarmcentralen. Lav en konto på forhånd.

contact-se-teletal = Teletal, støtte til samtalen i Sverige
    .purpose = En tolk hjælper under opkaldet, hvis det er svært at tale eller forstå tale. På svensk.

contact-se-polisen-meankieli = Det svenske politis sider på meänkieli
    .purpose = Om vold og trusler i nære relationer, og hvordan du anmelder. Siderne er ældre.

contact-se-swedish-embassy = Svenske ambassader og konsulater
    .purpose = Hjælp, når passet er væk i udlandet.

contact-se-bris-vuxen = Bris for voksne
    .purpose = Til voksne, der er bekymrede for et barn. Nummeret er fra en ældre side. På svensk.

contact-se-mind-aldrelinjen = Äldrelinjen (Mind), for ældre i Sverige
    .purpose = En at tale med for ældre. Nummeret er fra en ældre side. På svensk.

contact-se-mind-foraldralinjen = Föräldralinjen (Mind), for forældre i Sverige
    .purpose = Til forældre, der er bekymrede for et barn. Nummeret er fra en ældre side. På svensk.

contact-se-kyrkans-sos = Kyrkans SOS, kirkens samtaletelefon i Sverige
    .purpose = En at tale med. På nettet kan du skrive anonymt. Nummeret er fra en ældre side. På svensk.

contact-se-jourhavande-kompis = Jourhavande kompis (svensk Røde Kors Ungdom)
    .purpose = Chat for børn, unge og unge voksne. Du må være anonym. På svensk.

contact-se-card-block-danske = Danske Bank i Sverige, spærring
    .purpose = Spær selv kortet i netbanken eller i appen.

contact-se-internetstiftelsen-password-check = Internetstiftelsen, test af adgangskoder i Sverige
    .purpose = Se, om en adgangskode er med i et kendt læk. På svensk.

contact-se-sakerhetskollen = Säkerhetskollen, søgning i læk i Sverige
    .purpose = Søg på din mailadresse i kendte læk. På svensk.

contact-se-imy-search-results = IMY, resultater i søgemaskiner
    .purpose = Sådan beder du Google eller Bing fjerne resultater på dit navn, og sådan klager du. På svensk og engelsk.
