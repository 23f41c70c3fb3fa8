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
    .why = Den, der har haft dit MitID, kan have givet en anden lov til at læse din post. Den adgang gælder, til den bliver fjernet.
    .how = Log ind i Digital Post, for eksempel på borger.dk, mit.dk eller i e-Boks. Find ”Adgange”. Fjern alle, du ikke kender.
    .do-open-access = Åbn Digital Post, og find ”Adgange”
    .do-remove = Fjern dem, du ikke kender
    .do-turn-on-notices = Slå besked om ny post til
    .without-e-id = Bed Borgerservice om at fjerne adgangen. Gør det også, hvis dit MitID er spærret.

step-dk-mitid-check = Se, om andre bruger dit MitID
    .why = Listen over aktiviteter viser, hvor dit MitID er brugt. Så kan du opdage det, du ikke selv har gjort.
    .how = Log ind på mitid.dk, og find de seneste aktiviteter på din profil. Har du fået anmodninger, du ikke selv har startet, så skift også dit bruger-ID.
    .do-see-activity = Gå alle aktiviteter igennem
    .do-block-device = Spær den app eller kodeviser, der er brugt forkert
    .do-change-user-id = Skift bruger-ID, hvis du har fået fremmede anmodninger
    .do-check-contact = Tjek, at nummer og mail på profilen er dine
    .without-e-id = Ring til MitID Support på { PHONE("dk-mitid-support") }. De svarer på dansk og kan spærre for dig.
    .caution = Godkend aldrig noget, du ikke selv har startet. Listen viser kun navne på firmaer, hvis du har slået det til. Er dit MitID allerede spærret, så vent, til det er åbnet igen.

step-dk-mitid-device = Spær MitID på den mistede telefon
    .why = Er din egen telefon eller kodeviser væk, skal andre ikke kunne godkende som dig.
    .how = Spær appen eller kodeviseren på mitid.dk, eller ring til MitID Support på { PHONE("dk-mitid-support") }. Bed også dit teleselskab spærre SIM-kortet. Har du et gyldigt dansk, færøsk eller grønlandsk pas, kan du normalt scanne det for at få appen igen.
    .do-block-app = Spær appen eller kodeviseren
    .do-block-sim = Ring til teleselskabet, og spær SIM-kortet
    .do-tell-bank = Sig til banken, at telefonen er væk
    .do-get-new = Hent MitID på en ny telefon, eller bestil tid i Borgerservice
    .without-e-id = Ring til MitID Support på { PHONE("dk-mitid-support") }. De kan spærre for dig.
    .caution = Kun den mistede enhed er spærret. Andre apps og kodevisere virker stadig. Det er en god idé at have to, for eksempel en app og en kodeviser. Mister telefonen pludselig net uden grund, så ring straks til teleselskab og bank.
    .say = Hej. Min telefon er væk. Jeg vil have spærret MitID på den. Hvad skal jeg gøre for at få det på en ny?

step-dk-read-notice = Se efter brev i Digital Post
    .why = Er der stor risiko for dig, skal organisationen give dig besked. Den kommer tit i Digital Post.
    .how = Åbn Digital Post på borger.dk, mit.dk eller i e-Boks. Se efter breve fra klinikken, kommunen eller firmaet.
    .do-open-post = Åbn Digital Post
    .do-read-sender = Læs breve fra den, der har dine oplysninger
    .do-save = Gem brevet, hvis der er et
    .without-e-id = Se i din postkasse, eller spørg en, du har givet læseadgang. Borgerservice kan hjælpe.
    .caution = Du kan være med, selv om der ikke er kommet noget brev. Der kan også komme falske breve. Er du i tvivl, så skriv selv organisationens adresse, og se på deres side.
