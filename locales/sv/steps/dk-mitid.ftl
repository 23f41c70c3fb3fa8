# Danmark: MitID och Digital Post när koder eller tillgång kan ha hamnat hos någon annan.

step-dk-mitid-tempblock = Spärra ditt MitID tillfälligt
    .why = Har någon annan fått dina koder kan de logga in och godkänna som du. Ett spärrat MitID kan ingen använda.
    .how = Spärra hela ditt MitID på mitid.dk. Du kan också ringa MitID Support på { PHONE("dk-mitid-support") }, på danska. Är det stängt, spärra på mitid.dk och ring din bank.
    .do-block = Spärra hela ditt MitID
    .do-note-time = Skriv upp när du spärrade
    .do-tell-bank = Säg till banken att ditt MitID är spärrat
    .do-book-borgerservice = Boka tid hos Borgerservice när det ska öppnas igen
    .without-e-id = Ring MitID Support på { PHONE("dk-mitid-support") }. De kan spärra åt dig.
    .caution = Medan MitID är spärrat kommer du inte in på nätbanken, Digital Post eller borger.dk. Räkna med att du måste gå till Borgerservice, kommunens kundtjänst, för att öppna det igen. Har inget missbrukats än, gör kreditvarningen först.
    .say = Hej. Jag vill spärra hela mitt MitID. Jag tror att andra har fått mina koder. När är det spärrat? Hur öppnar jag det igen?

step-dk-digitalpost-readers = Ta bort främlingar från Digital Post
    .why = Den som har haft ditt MitID kan ha gett någon annan rätt att läsa din post. Den rätten finns kvar tills den tas bort.
    .how = Logga in i Digital Post, till exempel på borger.dk, mit.dk eller i e-Boks. Leta upp ”Adgange”, som betyder åtkomst. Ta bort alla som du inte känner.
    .do-open-access = Öppna Digital Post och leta upp ”Adgange”
    .do-remove = Ta bort dem du inte känner
    .do-turn-on-notices = Slå på besked om ny post
    .without-e-id = Be Borgerservice i kommunen att ta bort åtkomsten. Gör det också om ditt MitID är spärrat.
