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

step-dk-mitid-check = Se om andra använder ditt MitID
    .why = Listan över aktiviteter visar var ditt MitID har använts. Där kan du upptäcka det du inte själv har gjort.
    .how = Logga in på mitid.dk och leta upp de senaste aktiviteterna på din profil. Har du fått frågor om att godkänna något som du inte själv har startat? Byt då också användar-ID (bruger-ID).
    .do-see-activity = Gå igenom alla aktiviteter
    .do-block-device = Spärra den app eller kodvisare som någon annan har använt
    .do-change-user-id = Byt användar-ID om du har fått frågor du inte startat
    .do-check-contact = Se efter att nummer och mejl på profilen är dina
    .without-e-id = Ring MitID Support på { PHONE("dk-mitid-support") }. De svarar på danska och kan spärra åt dig.
    .caution = Godkänn aldrig något du inte själv har startat. Listan visar bara namn på företag om du har slagit på det. Är ditt MitID redan spärrat, vänta tills det är öppnat igen.

step-dk-mitid-device = Spärra MitID på borttappad telefon
    .why = Är din egen telefon eller kodvisare borta ska andra inte kunna godkänna som du.
    .how = Spärra appen eller kodvisaren på mitid.dk eller ring MitID Support på { PHONE("dk-mitid-support") }, på danska. Be också ditt telebolag att spärra SIM-kortet. Har du ett giltigt danskt, färöiskt eller grönländskt pass kan du normalt skanna det och få appen igen.
    .do-block-app = Spärra appen eller kodvisaren
    .do-block-sim = Ring telebolaget och spärra SIM-kortet
    .do-tell-bank = Säg till banken att telefonen är borta
    .do-get-new = Hämta MitID på en ny telefon eller boka tid hos Borgerservice
    .without-e-id = Ring MitID Support på { PHONE("dk-mitid-support") }. De kan spärra åt dig.
    .caution = Bara den enhet som är borta är spärrad. Andra appar och kodvisare fungerar fortfarande. Det är bra att ha två, till exempel en app och en kodvisare. Tappar telefonen plötsligt nätet utan orsak, ring genast telebolaget och banken.
    .say = Hej. Min telefon är borta. Jag vill spärra MitID på den. Hur får jag det på en ny?

step-dk-read-notice = Titta efter brev i Digital Post
    .why = Är risken stor för dig ska organisationen meddela dig. I Danmark kommer det ofta i Digital Post, myndigheternas digitala brevlåda.
    .how = Öppna Digital Post på borger.dk, mit.dk eller i e-Boks. Titta efter brev från kliniken, kommunen eller företaget.
    .do-open-post = Öppna Digital Post
    .do-read-sender = Läs brev från den som har dina uppgifter
    .do-save = Spara brevet om det finns ett
    .without-e-id = Titta i din vanliga brevlåda, eller be någon som du har gett läsrätt. Borgerservice i kommunen kan hjälpa.
    .caution = Att det inte finns något brev är inget bevis för att du inte är med. Det kan också komma falska brev. Är du osäker, skriv själv organisationens adress och läs på deras sida.
