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
    .do-watch-letterbox = Lås brevlådan, och se efter om post saknas
    .do-ask-carrier = Saknas brev, fråga också den som delar ut posten
    .caution = Spärren hos Skatteverket gäller inte här, och tvärtom. Det är två olika lås.
    .say = Hej. Mina uppgifter har kommit ut. Har någon beställt eftersändning i mitt namn? Jag har inte gjort det själv. Kan ni stoppa det? Hur får jag adresslås?

step-se-proxy-block = Spärra ombud på pappersblankett
    .why = Med en förfalskad blankett kan någon bli ditt ombud hos Skatteverket. Spärren stoppar blanketter på papper.
    .how = Logga in hos Skatteverket och öppna Ombud och behörigheter. Se först vem som redan är ombud. Slå sedan på spärren. Den gäller tills du tar bort den.
    .do-check-proxies = Se vem som är ombud för dig
    .do-switch-on = Slå på spärren mot ombud via blankett
    .without-e-id = Ring Skatteupplysningen på { PHONE("se-skatteupplysningen") } och fråga om någon är ombud för dig. Själva spärren ligger i e-tjänsten.
    .caution = Efteråt kan du bara utse ombud på nätet. Spärren hos Skatteverket gäller bara Skatteverket.

step-se-digital-mailbox = Få myndighetspost i en digital brevlåda
    .why = Post som kommer digitalt kan ingen ta ur brevlådan. Du märker också snabbare om något är fel.
    .how = Välj en brevlåda, till exempel Kivra eller Min myndighetspost, och logga in med e-legitimation. Fråga först Digg om det redan finns en i ditt namn.
    .do-ask-if-one-exists = Fråga Digg om det redan finns en brevlåda
    .do-choose = Välj en brevlåda och anslut dig
    .do-turn-on-notices = Slå på aviseringar
    .without-e-id = Behåll posten på papper och lås brevlådan. Den digitala brevlådan går bara att läsa med e-legitimation.
    .caution = Du måste själv logga in och läsa. Delar du dator med någon, logga ut efteråt.

step-se-freja-address-alert = Få veta om adressen ändras
    .why = Då märker du snabbt om någon ändrar din adress hos Skatteverket.
    .how = I appen Freja finns ett gratis ID-skydd. Det jämför med statens adressregister och säger till i appen och med mejl.
    .do-get-freja = Skaffa Freja med nivån Plus
    .do-turn-on = Slå på ID-skyddet i appen
    .caution = Det är ett besked och ingen spärr. Du måste vara folkbokförd i Sverige. Spärren mot adressändring hos Skatteverket är viktigare.

step-se-answer-move-in = Svara om någon skrivs hos dig
    .why = Någon kan folkbokföra sig på din adress utan att bo där. Då kan brev och krav till den personen hamna hos dig.
    .how = Får du ett brev från Skatteverket om att någon har skrivit sig hos dig? Svara genast om det inte stämmer. Brevet kommer med posten eller i din digitala brevlåda.
    .do-read-message = Läs post från Skatteverket
    .do-answer = Svara att personen inte bor hos dig
    .do-look-at-letterbox = Se efter om fler namn får post hos dig
    .caution = Det här behöver du bara göra om ett sådant brev kommer. Är du osäker på om brevet är äkta, ring { PHONE("se-skatteupplysningen") }.

step-se-people-search = Be söksajter ta bort dig
    .why = I Sverige visar många sajter adress, ålder och vilka som bor ihop. Det gör det lättare för den som letar efter dig.
    .how = Sök på ditt namn hos till exempel Ratsit, Mrkoll, Hitta, Eniro och Merinfo. Fyll i deras formulär eller skicka brevet. Säger de nej kan du klaga hos IMY.
    .do-search-own-name = Sök på ditt eget namn och spara adresserna
    .do-ask-each-site = Be varje sajt att ta bort dig
    .do-complain = Klaga hos IMY om de säger nej
    .caution = På vissa sajter är det frivilligt, och uppgifterna kan komma tillbaka. Ur kreditupplysningsföretagens register kan du inte tas bort. Är du hotad, ring polisen först. Sökningar kan synas på en delad dator.
    .letter-removal =
        Hej!

        På er webbplats visas uppgifter om mig. Jag ber er ta bort dem och inte visa dem igen. Jag stöder mig på rätten till radering i dataskyddsförordningen (GDPR).

        Webbadress: …
        Uppgifter: …

        Därför är det viktigt för mig: …

        Svara skriftligt senast den … Säger ni nej vill jag veta varför, och jag kan då vända mig till IMY.

        Svara till: …
