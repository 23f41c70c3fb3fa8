step-se-block-address-change = Spärra obehörig adressändring
    .why = Den som ändrar din adress får dina brev, koder och paket. Med spärren godtar Skatteverket bara ändringar som görs med e-legitimation.
    .how = Logga in hos Skatteverket och öppna e-tjänsten Spärra obehörig adressändring. Spärren är gratis och gäller tills du tar bort den.
    .do-check-address = Se vilken adress som är registrerad på dig
    .do-report-wrong = Är adressen fel, säg till Skatteverket och polisen
    .do-switch-on = Slå på spärren och skriv under
    .do-save-receipt = Spara kvittensen
    .without-e-id = Ring Skatteupplysningen på { PHONE("se-skatteupplysningen") }. Be dem säga vilken adress som är registrerad, och säg till om den är fel. Själva spärren kräver e-legitimation.
    .caution = Familj som är folkbokförd hos dig kan ändå ändra adressen med sin e-legitimation. Du kan inte längre ändra på papper. Spärren stoppar inte eftersändning av post, och du måste ha fyllt { FACT("se-address-block-age") } år.

step-se-check-mail-forwarding = Kontrollera eftersändning av post
    .why = Svensk Adressändring är ett annat register än Skatteverkets. Den som beställer eftersändning där kan få din post till en annan adress.
    .how = Ring { PHONE("se-svensk-adressandring") }. Fråga om någon har beställt eftersändning i ditt namn, och be dem stoppa den i så fall. Fråga också om adresslås.
    .do-call = Ring och fråga om eftersändning i ditt namn
    .do-ask-about-lock = Fråga om adresslås och vad det kostar
    .do-watch-letterbox = Lås brevlådan och märk om post saknas
    .caution = Spärren hos Skatteverket gäller inte här, och tvärtom. Det är två olika lås.
    .say = Hej. Mina uppgifter har kommit ut. Har någon beställt eftersändning i mitt namn? Jag har inte gjort det själv. Kan ni stoppa det? Hur får jag adresslås?
