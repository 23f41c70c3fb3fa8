step-se-block-address-change = Spær for ændring af din adresse
    .why = Den, der ændrer din adresse, får dine breve, koder og pakker. Med spærringen godtager Skatteverket, Sveriges skattemyndighed, kun ændringer, der laves med e-ID.
    .how = Log ind hos Skatteverket, og åbn tjenesten Spärra obehörig adressändring. Den er på svensk. Spærringen er gratis og gælder, til du fjerner den.
    .do-check-address = Se, hvilken adresse der er registreret på dig
    .do-report-wrong = Er adressen forkert, så sig det til Skatteverket og politiet
    .do-switch-on = Slå spærringen til, og skriv under
    .do-save-receipt = Gem kvitteringen
    .without-e-id = Ring til Skatteupplysningen på { PHONE("se-skatteupplysningen") }. Spørg, hvilken adresse der er registreret, og sig til, hvis den er forkert. Selve spærringen kræver e-ID.
    .caution = Familie, der er registreret hos dig, kan stadig ændre adressen med deres eget e-ID. Du kan ikke længere ændre den på papir. Spærringen stopper ikke eftersendelse af post, og du skal være fyldt { FACT("se-address-block-age") } år.

step-se-check-mail-forwarding = Tjek eftersendelse af din post
    .why = Svensk Adressändring er et andet register end Skatteverkets. Den, der bestiller eftersendelse dér, kan få din post sendt et andet sted hen.
    .how = Ring { PHONE("se-svensk-adressandring") }. Spørg, om nogen har bestilt eftersendelse i dit navn, og bed dem i så fald stoppe den. Spørg også om adresselås (adresslås).
    .do-call = Ring, og spørg om eftersendelse i dit navn
    .do-ask-about-lock = Spørg om adresselås, og hvad den koster
    .do-watch-letterbox = Lås postkassen, og hold øje med, om post mangler
    .do-ask-carrier = Mangler der breve, så spørg også den, der deler posten ud
    .caution = Skatteverkets spærring gælder ikke her, og omvendt. Det er to forskellige låse.
    .say = Hej. Mine oplysninger er kommet ud. Har nogen bestilt eftersendelse i mit navn? Jeg har ikke selv gjort det. Kan I stoppe det? Hvordan får jeg adresselås?

step-se-proxy-block = Spær for fuldmagter på papir
    .why = Med en falsk blanket kan nogen få fuldmagt til at handle for dig hos Skatteverket, Sveriges skattemyndighed. Spærringen stopper blanketter på papir.
    .how = Log ind hos Skatteverket, og åbn Ombud och behörigheter. Se først, hvem der allerede har fuldmagt. Slå så spærringen til. Den gælder, til du fjerner den.
    .do-check-proxies = Se, hvem der kan handle for dig
    .do-switch-on = Slå spærringen mod blanketter til
    .without-e-id = Ring til Skatteupplysningen på { PHONE("se-skatteupplysningen") }, og spørg, om nogen kan handle for dig. Selve spærringen ligger i tjenesten på nettet.
    .caution = Så kan du kun give fuldmagt på nettet. Det gælder kun hos Skatteverket.

step-se-digital-mailbox = Få en digital postkasse i Sverige
    .why = Post, der kommer digitalt, kan ingen tage fra postkassen. Du ser også hurtigere, hvis noget er galt.
    .how = Vælg en postkasse, for eksempel Kivra eller Min myndighetspost, og log ind med e-ID. Spørg først Digg, om der allerede er en i dit navn.
    .do-ask-if-one-exists = Spørg Digg, om der allerede er en postkasse
    .do-choose = Vælg en postkasse, og tilmeld dig
    .do-turn-on-notices = Slå beskeder om ny post til
    .without-e-id = Behold posten på papir, og lås postkassen. Den digitale post kan kun læses med e-ID.
    .caution = Du skal selv logge ind og læse. Deler du computer med nogen, så log ud bagefter.

step-se-freja-address-alert = Få besked, hvis adressen ændres
    .why = Så ser du hurtigt, hvis nogen ændrer din adresse hos Skatteverket.
    .how = I appen Freja er der et gratis ID-skydd. Det tjekker statens adresseregister og siger til i appen og på mail.
    .do-get-freja = Få Freja på niveauet Plus
    .do-turn-on = Slå ID-skydd til i appen
    .caution = Det er en besked og ikke en spærring. Du skal være registreret i Sverige. Skatteverkets spærring mod adresseændring er vigtigere.

step-se-answer-move-in = Svar på brev om ny beboer
    .why = Nogen kan melde sig på din adresse uden at bo der. Så kan breve og krav til den person ende hos dig.
    .how = Får du et brev fra Skatteverket om, at nogen har meldt sig på din adresse? Svar med det samme, hvis det er forkert. Brevet kommer med posten eller i din digitale postkasse.
    .do-read-message = Læs post fra Skatteverket
    .do-answer = Svar, at personen ikke bor hos dig
    .do-look-at-letterbox = Se, om andre navne får post hos dig
    .caution = Det er kun nødvendigt, hvis der kommer sådan et brev. Er du i tvivl om brevet, så ring { PHONE("se-skatteupplysningen") }.

step-se-people-search = Bed søgesider fjerne dig
    .why = I Sverige viser mange sider adresse, alder og hvem der bor sammen. Det gør det lettere for den, der leder efter dig.
    .how = Søg på dit navn hos for eksempel Ratsit, Mrkoll, Hitta, Eniro og Merinfo. Udfyld deres formular, eller send brevet. Vælg svensk i Lykta for at få det på svensk. Siger de nej, kan du klage til IMY.
    .do-search-own-name = Søg på dit eget navn, og gem adresserne
    .do-ask-each-site = Bed hver side om at fjerne dig
    .do-complain = Klag til IMY, hvis de siger nej
    .caution = På nogle sider er det frivilligt, og oplysningerne kan komme tilbage. Du kan ikke slettes hos kreditoplysningsbureauerne. Er du truet, så ring først til politiet. Søgninger kan ses på en delt computer.
    .letter-removal =
        Hej

        På jeres side vises oplysninger om mig. Jeg beder jer slette dem og ikke vise dem igen. Jeg bruger min ret til at få oplysninger slettet (GDPR).

        Webadresse: …
        Oplysninger: …

        Derfor er det vigtigt for mig: …

        Svar skriftligt senest den … Siger I nej, vil jeg gerne vide hvorfor, og så kan jeg gå til IMY.

        Svar til: …
