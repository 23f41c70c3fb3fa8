# Contacts in Finland. Numbers and hours live in guidance/contacts/fi.toml.

contact-fi-emergency-112 = Alarmcentralen i Finland
    .purpose = Når liv, helbred eller hjem er i fare lige nu, eller hvis du er i tvivl. Kan du ikke tale eller høre, så send en sms.

contact-fi-paivystysapu-116117 = Päivystysapu, akut sundhedsrådgivning
    .purpose = Råd, når det ikke kan vente, men ingen er i livsfare. Svarer på finsk. Bruges ikke på Åland og måske ikke i Lapland.

contact-fi-mieli-crisis = Krisetelefonen MIELI
    .purpose = En at tale med i en krise, anonymt. Der er linjer på finsk, svensk og engelsk, men ikke på dansk. Der er ofte optaget: ring igen.

contact-fi-nollalinja = Nollalinja, telefonlinje mod vold
    .purpose = Hvis du er bange for en i familien, en partner eller en eks. Opkaldet kan ikke ses på regningen.

contact-fi-riku-116006 = Offerrådgivning i Finland (RIKU)
    .purpose = Støtte og råd til dig, der er udsat for noget strafbart. Du kan være anonym. Svarer på finsk og svensk.

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
    .purpose = Fører tilsyn med personoplysninger. Tager imod klager over organisationer, der ikke følger reglerne.

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
    .purpose = Spærring for flyttemeldinger, forbud mod at udlevere oplysninger og adressebeskyttelse (turvakielto).

contact-fi-posti-moving-protection = Posti, finsk flyttebeskyttelse
    .purpose = Hindrer, at nogen sender din post et andet sted hen med en falsk adresseændring.

contact-fi-prh-registration-ban = Finlands patent- og registerstyrelse (PRH)
    .purpose = Registreringsforbud: ingen kan gøre dig ansvarlig i en virksomhed uden dit samtykke.

contact-fi-kanta-own-data = Kanta, OmaKanta
    .purpose = Dine egne sundhedsoplysninger i Finland, og hvor de er blevet brugt.

contact-fi-kela-kanta = Kela, omstilling for Kanta
    .purpose = Kela har ansvaret for receptcentret og for loggen over login i OmaKanta.

contact-fi-kela-closed-providers = Kela, arkivet for lukkede klinikker
    .purpose = Her beder du om din journal fra en privat klinik, der ikke findes mere.

contact-fi-state-treasury-crime-damage = Statskassen i Finland (Valtiokonttori)
    .purpose = Statens erstatning til den, der er udsat for noget strafbart.

contact-fi-legal-aid = Retshjælp i Finland (Oikeuspalveluvirasto)
    .purpose = Retshjælp og gældsrådgivning. Prisen afhænger af din indkomst.

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
    .purpose = Spærrer kort. Spørg i samme samtale, hvordan bankkoderne spærres.

contact-fi-bank-block-pop = POP Pankki, spærring af kort
    .purpose = Spærrer kort. Spørg i samme samtale, hvordan bankkoderne spærres.

contact-fi-bank-block-aktia = Aktia, spærring af kort
    .purpose = Spærrer kort og appen Aktia Wallet.

contact-fi-bank-block-aktia-codes = Aktia, spærring af bankkoder
    .purpose = Spærrer bankkoder. Nummeret er fra en ældre side: sammenlign med bankens egen.

contact-fi-bank-block-alandsbanken = Ålandsbanken, spærreservice
    .purpose = Spærrer koderne til netbanken. Spørg i samme samtale om kortet.
