# Danmark: MitID og Digital Post, når koder eller adgang kan være kommet i andres hænder.

step-dk-mitid-tempblock = Spær dit MitID midlertidigt
    .why = Har andre fået dine koder, kan de logge ind og godkende som dig. Når MitID er spærret, kan ingen bruge det.
    .how = Spær hele dit MitID på mitid.dk. Du kan også ringe til MitID Support på { PHONE("dk-mitid-support") }. Er der lukket, så spær på mitid.dk, og ring til din bank.
    .do-block = Spær hele dit MitID
    .do-note-time = Skriv ned, hvornår du spærrede det
    .do-tell-bank = Sig til banken, at dit MitID er spærret
    .do-book-borgerservice = Bestil tid i Borgerservice, når det skal åbnes igen
    .without-e-id = Ring til MitID Support på { PHONE("dk-mitid-support") }. De kan spærre for dig.
    .caution = Så længe MitID er spærret, kan du ikke bruge netbank, Digital Post eller borger.dk. Regn med, at du skal møde op i Borgerservice for at åbne det igen. Er intet misbrugt endnu, så lav først kreditadvarslen.
    .say = Hej. Jeg vil gerne have spærret hele mit MitID. Jeg tror, at andre har fået mine koder. Hvornår er det spærret? Hvordan åbner jeg det igen?

step-dk-digitalpost-readers = Fjern fremmede læsere fra Digital Post
    .why = Den, der har haft dit MitID, kan have givet en anden lov til at læse din post. Den adgang bliver ved, til den er fjernet.
    .how = Log ind i Digital Post, for eksempel på borger.dk, mit.dk eller i e-Boks. Find ”Adgange”. Fjern alle, du ikke kender.
    .do-open-access = Åbn Digital Post, og find ”Adgange”
    .do-remove = Fjern dem, du ikke kender
    .do-turn-on-notices = Slå besked om ny post til
    .without-e-id = Bed Borgerservice om at fjerne adgangen. Gør det også, hvis dit MitID er spærret.
