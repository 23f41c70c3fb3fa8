# Contacts in Finland. Numbers and hours live in guidance/contacts/fi.toml.

contact-fi-emergency-112 = Alarmcentralen i Finland
    .purpose = Når liv, helbred eller hjem er i fare lige nu, eller hvis du er i tvivl. Kan du ikke tale eller høre, så send en sms. På Åland svarer øernes egen alarmcentral.

contact-fi-paivystysapu-116117 = Päivystysapu, akut sundhedsrådgivning
    .purpose = Råd, når det ikke kan vente, men ingen er i livsfare. Svarer på finsk. Findes ikke på Åland og måske ikke i Lapland.

contact-fi-mieli-crisis = Krisetelefonen MIELI
    .purpose = En at tale med i en krise, anonymt. Den finske linje svarer døgnet rundt, den svenske og den engelske nogle timer på hverdage. Ingen på dansk. Der er ofte optaget: ring igen.

contact-fi-nollalinja = Nollalinja, telefonlinje mod vold
    .purpose = Hvis du er bange for en i familien, en partner eller en eks. Opkaldet kan ikke ses på regningen. Du kan bede om tolk til flere sprog.

contact-fi-riku-116006 = Offerrådgivning i Finland (RIKU)
    .purpose = Støtte og råd til dig, der er udsat for noget strafbart. Du kan være anonym. Svarer på finsk og svensk. Brug blanketten på siden, hvis du vil skrive på engelsk.

contact-fi-riku-legal-phone = Offerrådgivning i Finland (RIKU), juridisk rådgivning
    .purpose = Korte juridiske råd om strafbare handlinger og erstatning. Svarer på finsk.

contact-fi-church-helpline = Kirkens samtaletjeneste i Finland
    .purpose = Et menneske, der lytter, hver aften. Du er anonym. Svarer på finsk og svensk.

contact-fi-mll-116111 = MLL, børne- og ungetelefon i Finland
    .purpose = For børn og unge, der vil tale med en voksen. Svarer på finsk og svensk.

contact-fi-police-crime-report = Politiet i Finland, anmeldelse
    .purpose = Anmeld på nettet med finske bankkoder eller på en politistation. Er der fare nu, så ring til alarmcentralen.

contact-fi-police-passport = Politiet i Finland, pas og id-kort
    .purpose = Meld et pas eller id-kort, der er væk. I udlandet: Finlands ambassade eller konsulat.

contact-fi-suomifi-data-leak-guide = Suomi.fi-guiden om datalæk
    .purpose = De finske myndigheders egen guide, trin for trin. På finsk, svensk og engelsk.

contact-fi-dpo-switchboard = Finlands datatilsyn (tietosuojavaltuutettu)
    .purpose = Fører tilsyn med personoplysninger. Tager imod klager over organisationer, der ikke følger reglerne. Det andet nummer er arkivets (kirjaamo).

contact-fi-ncsc-fi-report = Finlands cybersikkerhedscenter (Traficom)
    .purpose = Fortæl om svindelbeskeder, falske sider og læk. Det er ikke en anmeldelse til politiet.

contact-fi-kkv-consumer-advice = Forbrugerrådgivning i Finland (KKV)
    .purpose = Råd om regninger, køb i dit navn og inkasso. På finsk og svensk.

contact-fi-kkv-complaint-assistant = KKV's hjælp til indsigelser (Reklamaatioapuri)
    .purpose = Laver et færdigt brev, når du vil gøre indsigelse mod en regning. Siden er på finsk.

contact-fi-positive-credit-register = Finlands register over lån
    .purpose = Frivilligt kreditforbud, dine egne lån og hvem der har spurgt til dem.

contact-fi-positive-credit-register-paper = Finlands register over lån, papirblanket
    .purpose = Kreditforbud uden bankkoder og til børn.

contact-fi-asiakastieto-own-credit-data = Suomen Asiakastieto, dine egne kreditoplysninger
    .purpose = Her ser du registrerede betalingsproblemer, og hvem der har spurgt om dig.

contact-fi-dnb-own-credit-data = Dun & Bradstreet i Finland, dine egne kreditoplysninger
    .purpose = Det andet kreditoplysningsbureau. Siden er på finsk.

contact-fi-dvv-switchboard = Finlands folkeregister (DVV)
    .purpose = Spærring for flytteanmeldelser, forbud mod at udlevere oplysninger og adressebeskyttelse (turvakielto).

contact-fi-posti-moving-protection = Posti, finsk flyttebeskyttelse
    .purpose = Hindrer, at nogen sender din post et andet sted hen med en falsk adresseændring.

contact-fi-prh-registration-ban = Finlands patent- og registerstyrelse (PRH)
    .purpose = Registreringsforbud: ingen kan skrive dig ind som ansvarlig i et firma uden dit samtykke.

contact-fi-kanta-own-data = Kanta, OmaKanta
    .purpose = Dine egne sundhedsoplysninger i Finland, og hvor de er blevet brugt.

contact-fi-kela-kanta = Kela, omstilling for Kanta
    .purpose = Kela har ansvaret for receptcentret og for loggen over login i OmaKanta.

contact-fi-kela-closed-providers = Kela, arkivet for lukkede klinikker
    .purpose = Her beder du om din journal fra en privat klinik, der ikke findes mere.

contact-fi-state-treasury-crime-damage = Statskassen i Finland (Valtiokonttori)
    .purpose = Statens erstatning til den, der er udsat for noget strafbart.

contact-fi-legal-aid = Retshjælp i Finland (Oikeuspalveluvirasto)
    .purpose = Retshjælp og gældsrådgivning. Prisen afhænger af din indkomst. Har også en anonym chat.

contact-fi-fine = FINE, råd om bank og forsikring
    .purpose = Gratis råd, når den finske bank ikke vil betale tilbage.

contact-fi-bank-block-nordea = Nordea i Finland, spærreservice
    .purpose = Spærrer bankkoder og kort.

contact-fi-bank-block-op = OP, spærreservice
    .purpose = Spærrer bankkoder og kort. Dit finske personnummer er nok.

contact-fi-bank-block-danske = Danske Bank i Finland, spærreservice
    .purpose = Spærrer bankkoder og kort. Koderne kan også spærres på login-siden.

contact-fi-bank-block-saastopankki = Säästöpankki, spærreservice
    .purpose = Spærrer bankkoder og kort. Dit finske personnummer er nok.

contact-fi-bank-block-spankki = S-Pankki, spærring af kort
    .purpose = Spærrer kort, også for tidligere kunder i Handelsbanken. Spørg i samme samtale, hvordan bankkoderne spærres.

contact-fi-bank-block-pop = POP Pankki, spærring af kort
    .purpose = Spærrer kort. Spørg i samme samtale, hvordan bankkoderne spærres.

contact-fi-bank-block-aktia = Aktia, spærring af kort
    .purpose = Spærrer kort og appen Aktia Wallet.

contact-fi-bank-block-aktia-codes = Aktia, spærring af bankkoder
    .purpose = Spærrer bankkoder. Nummeret er fra en ældre side: sammenlign med bankens egen.

contact-fi-bank-block-alandsbanken = Ålandsbanken, spærreservice
    .purpose = Spærrer koderne til netbanken. Spørg i samme samtale om kortet.

contact-fi-sekasin = Sekasin, finsk chat for unge
    .purpose = Anonym chat for unge og unge voksne. På finsk, på visse tider på svensk. Køen er tit lang: prøv igen.

contact-fi-mieli-sos-centre = MIELI, krisecentret SOS
    .purpose = Nogle gratis samtaler med en kriserådgiver. Ring og bestil tid, på finsk eller engelsk.

contact-fi-police-nettivinkki = Det finske politis nettip (Nettivinkki)
    .purpose = Tip om noget ulovligt, du har set på nettet. Det er ikke en anmeldelse og passer ikke, når det haster.

contact-fi-dvv-leak-instructions = Finlands folkeregister (DVV), råd efter et datalæk
    .purpose = Hvad andre kan og ikke kan med et finsk personnummer. Også for forældre.

contact-fi-dvv-turvakielto = Finsk adressebeskyttelse, turvakielto (DVV)
    .purpose = Ansøgning, når der er en reel trussel mod dig eller din familie.

contact-fi-dvv-identity-code = Nyt finsk personnummer (DVV)
    .purpose = Hvornår det kan ændres, og hvordan du søger. Det er sidste udvej. Siden er på finsk og svensk.

contact-fi-suomifi-mandates = Finske fuldmagter (Suomi.fi-valtuudet)
    .purpose = Lad en, du stoler på, klare dine ting med sine egne bankkoder.

contact-fi-traficom = Traficom, Finlands trafikmyndighed
    .purpose = Kørekort, køretøjer og forbud mod at udlevere oplysninger om dem.

contact-fi-nytvalppaana = Nyt valppaana, finsk side om svindel
    .purpose = Hvad du gør efter svindel, i rækkefølge. På finsk og engelsk.

contact-fi-patient-ombudsperson = Patientvejleder i Finland (potilasasiavastaava)
    .purpose = Gratis og uvildig hjælp til en klage over behandling, også privat. Nummeret står på velfærdsområdets side.

contact-fi-lvv = Finlands tilsyn med sundhed (Lupa- ja valvontavirasto)
    .purpose = Fører tilsyn i hele landet. Tager imod klager, som før gik til Valvira og de regionale myndigheder.

contact-fi-takuusaatio = Takuusäätiö, gældsrådgivning i Finland
    .purpose = Gratis og anonyme råd på telefon og chat, når falsk gæld giver problemer. På finsk og engelsk.

contact-fi-bank-service-nordea = Nordea i Finland, kundeservice
    .purpose = Spørgsmål om konto og betalinger. Skal koder eller kort spærres, så ring til spærreservicen.

contact-fi-bank-service-danske = Danske Bank i Finland, kundeservice
    .purpose = Spørgsmål om konto og betalinger. Nummeret er fra en ældre side: sammenlign med bankens egen.

contact-fi-bank-service-aktia = Aktia, kundeservice
    .purpose = Spørgsmål om konto og betalinger. Nummer og tider er fra en ældre side: sammenlign med bankens egen.

contact-fi-aland-datainspektionen = Datainspektionen på Åland
    .purpose = På Åland: klage, når landskabets eller en kommunes myndighed har passet dårligt på oplysninger. På svensk.

contact-fi-aland-police = Ålands politi (Ålands polismyndighet)
    .purpose = På Åland: anmeldelse i Mariehamn eller på nettet. Siden er på svensk.

contact-fi-aland-ombudsman = Ålands ombudsmannamyndighet
    .purpose = På Åland: hjælp til patienter og borgere og råd til forbrugere på ét sted. På svensk.

contact-fi-aland-state-office = Statens ämbetsverk på Åland, statens kontor
    .purpose = På Åland: flytning og forbud mod at udlevere oplysninger. På svensk.

contact-fi-deaf-association = Finlands forbund for døve (Kuurojen Liitto)
    .purpose = Støtte på finsk tegnsprog i kontakten med myndigheder. Siden er på finsk.

contact-fi-sami-services = Hjælp på samisk i Finland (Saamelaiskäräjät)
    .purpose = Om retten til social- og sundhedshjælp på samisk. Siden er på finsk.

contact-fi-victim-leaflet = Den finske folder Jos joudut rikoksen uhriksi
    .purpose = Hvad der sker efter en anmeldelse i Finland. På finsk; findes også på tegnsprog og flere sprog. Den er nogle år gammel.
