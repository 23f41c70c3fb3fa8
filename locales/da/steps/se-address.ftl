step-se-block-address-change = Spær for ændring af din adresse
    .why = Den, der ændrer din adresse, får dine breve, koder og pakker. Med spærringen godtager Skatteverket, Sveriges skattemyndighed, kun ændringer, der laves med e-ID.
    .how = Log ind hos Skatteverket, og åbn tjenesten Spärra obehörig adressändring. Den er på svensk. Spærringen er gratis og gælder, til du fjerner den.
    .do-check-address = Se, hvilken adresse der er registreret på dig
    .do-report-wrong = Er adressen forkert, så sig det til Skatteverket og politiet
    .do-switch-on = Slå spærringen til, og skriv under
    .do-save-receipt = Gem kvitteringen
    .without-e-id = Ring til Skatteupplysningen på { PHONE("se-skatteupplysningen") }. Spørg, hvilken adresse der er registreret, og sig til, hvis den er forkert. Selve spærringen kræver e-ID.
    .caution = Familie, der er registreret hos dig, kan stadig ændre adressen med sit e-ID. Du kan ikke længere ændre den på papir. Spærringen stopper ikke eftersending af post, og du skal være fyldt { FACT("se-address-block-age") } år.

step-se-check-mail-forwarding = Tjek eftersending af din post
    .why = Svensk Adressändring er et andet register end Skatteverkets. Den, der bestiller eftersending dér, kan få din post sendt et andet sted hen.
    .how = Ring { PHONE("se-svensk-adressandring") }. Spørg, om nogen har bestilt eftersending i dit navn, og bed dem i så fald stoppe den. Spørg også om adresselås (adresslås).
    .do-call = Ring, og spørg om eftersending i dit navn
    .do-ask-about-lock = Spørg om adresselås, og hvad den koster
    .do-watch-letterbox = Lås postkassen, og hold øje med, om post mangler
    .caution = Skatteverkets spærring gælder ikke her, og omvendt. Det er to forskellige låse.
    .say = Hej. Mine oplysninger er kommet ud. Har nogen bestilt eftersending i mit navn? Jeg har ikke selv gjort det. Kan I stoppe det? Hvordan får jeg adresselås?
