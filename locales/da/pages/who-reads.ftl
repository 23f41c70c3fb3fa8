# Who reads leaked records.

page-who-reads = Hvem læser det, der er lækket
    .lead = Ingen kan sige præcist, hvem der har kigget. Du behøver ikke finde ud af det. Her står, hvad der er kendt, hvad loven siger, og hvad du kan svare, hvis nogen spørger.
    .known-title = Hvad der er kendt
    .known =
        Efter et stort læk af terapinoter i Finland sagde mange mennesker offentligt, at de ikke ville åbne filerne. Det er et løfte fra mennesker, ikke en garanti.

        Stjålne filer ligger nogle gange på dele af internettet, der er sværere at nå end almindelige hjemmesider. Dansk politi har sagt, at lækkede patientoplysninger normalt ikke er farlige i sig selv. Men de kan få svindel til at lyde ægte.

        Ingen kan love, at ingen læser. Det er lige så sandt, at et læk ikke betyder, at nogen, du kender, har kigget.
    .helpers-title = Hvad hjælpere siger
    .helpers =
        Efter det store læk i Finland sagde mennesker, der arbejder med at hjælpe, sådan:

        – MIELI, Finlands forening for psykisk sundhed: Du har ikke gjort noget forkert. Du handlede ansvarligt, da du søgte hjælp
        – også MIELI: Tag ét skridt ad gangen, og vær ikke alene med det. De værste billeder i hovedet kan blive mindre, når du taler dem igennem
        – en psykolog: Der er ikke noget at skamme sig over. Når rigtig mange er med i det samme læk, beskytter antallet hver enkelt

        Brottsoffermyndigheten i Sverige siger, at det aldrig er din skyld. Ingen måde at reagere på er rigtig eller forkert, og det er muligt at få det godt igen.
    .law-fi-title = Hvad loven siger i Finland
    .law-fi =
        Juraforskere i Finland har sagt, at det er en forbrydelse at sprede følsomme oplysninger om andre. På finsk hedder det yksityiselämää loukkaava tiedon levittäminen. Det behøver ikke være mange, der får dem. Om det er strafbart kun at læse eller hente filerne, er mindre klart. En professor mener, at den, der læser, kan bryde reglerne om databeskyttelse.

        Ser du, at nogen spreder oplysninger om dig, så gem adressen, og meld det til politiet. Du behøver ikke vide, hvad forbrydelsen hedder.
    .law-se-title = Hvad loven siger i Sverige
    .law-se =
        I Sverige kan det være en forbrydelse at sprede oplysninger om andres helbred eller sexliv. Den hedder olaga integritetsintrång, det vil sige ulovlig krænkelse af privatlivet. Oplysningerne skal være nået ud til flere end nogle få. Politi og domstol vurderer hver sag.

        Lykta har ikke fundet en svensk myndighed, der siger, om det er strafbart kun at kigge. Da en region sendte indkaldelser til de forkerte, bad den dem slette dem og ikke dele dem.
    .law-dk-title = Hvad loven siger i Danmark
    .law-dk =
        Det er strafbart at videregive andres private forhold uden ret. Reglen er straffelovens { FACT("dk-private-matters-section") }. Den gælder også den, der deler videre, ikke kun den, der stjal oplysningerne.

        Ser du, at nogen spreder oplysninger om dig, så gem adressen, og ring til politiet på { PHONE("dk-police-114") }.
    .say-title = Hvis nogen nævner det
    .say =
        Du skylder ingen en forklaring. Du kan for eksempel sige:

        – ”Mine oplysninger blev stjålet. Jeg vil ikke tale om, hvad der står.”
        – ”Lad være med at åbne det, og del det ikke. Der er også andres oplysninger i det.”
        – ”Hvis du har læst noget, så hold det for dig selv.”
        – ”Tak, fordi du spørger. Jeg får hjælp.”

        På jobbet eller i skolen kan du bede én person svare for dig. Bruger nogen det til at såre eller true dig? Gem det, og fortæl det til politiet.
    .search-title = Hvad søgemaskiner viser
    .search =
        En søgemaskine viser sider, der er åbne for alle. Kommer der en side med dine oplysninger frem, når nogen søger på dit navn, kan du bede søgemaskinen fjerne resultatet. I Sverige siger IMY, at følsomme oplysninger som hovedregel skal fjernes. I Finland pålagde tilsynet Google at fjerne et resultat, der viste et personnummer.

        Selve siden er der stadig. Skriv også til hjemmesiden. Siger søgemaskinen nej, kan du klage til landets datatilsyn. Der kan gå lidt tid, før et fjernet resultat er væk.
    .letting-go-title = At slippe det lidt
    .letting-go =
        Du kan ikke kontrollere, hvem der har kigget, og du behøver det ikke. Det her kan gøre det lettere:

        – vælg ét tidspunkt om ugen til det her, og lad det ligge imellem
        – hold op med at søge på dit navn
        – vælg en eller to personer, der må vide det
        – hold dine aftaler, og fortæl din terapeut eller læge, hvad der er sket
        – ring til en støttelinje, når det bliver tungt

        Én ting i dag er nok.
