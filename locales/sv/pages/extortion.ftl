# Extortion by mail.

page-extortion = När någon kräver pengar
    .lead = Betala inte, och svara inte. Spara meddelandet. Många sådana meddelanden är bluff, men inte alla. Du kan få hjälp med båda slagen.
    .two-kinds-title = Två slags hot
    .two-kinds =
        Dansk polis beskriver två slag. I det första skickar brottslingar samma meddelande till väldigt många. De har inga bilder och inga hemligheter. I det andra har någon verkligen något, till exempel bilder eller uppgifter från en läcka.

        Svensk polis har sagt att det första slaget skickas slumpvis och att det inte finns skäl till oro. Det gäller inte om meddelandet har riktiga uppgifter från din vård eller ditt liv. Ta det då som ett verkligt hot, och anmäl det.
    .look-like-title = Hur meddelandena kan se ut
    .look-like =
        E-post som går ut till många ser ofta ut så här:

        – någon säger att de har filmat dig med din egen kamera
        – ett lösenord som du har använt står där. Det kommer oftast från en äldre läcka
        – du ska betala i bitcoin eller en annan digital valuta
        – det är bråttom, och du får inte berätta för någon

        Finlands polis berättade om en sådan våg. De kände inte till något fall där hotet hade blivit av. Är lösenordet ett du fortfarande använder? Byt det i dag.
    .why-not-pay-title = Varför inte betala
    .why-not-pay =
        Polisen i alla tre länderna säger samma sak: betala inte. Den som betalar får ofta nya krav. Det finns ingen garanti för att något raderas, och pengarna går till nya brott. Ett svar visar att någon läser meddelandet.

        Har du redan betalat har du inte gjort något fel. Någon pressade dig. Ring banken, och berätta för polisen om betalningen också.
    .do-title = Vad du kan göra
    .do =
        Du kan göra så här, i den här ordningen:

        – sluta svara, men behåll meddelandet så som det kom
        – ta skärmbilder där avsändare, tid och konto syns
        – byt lösenord om det står ett som du fortfarande använder
        – berätta för någon du litar på, även om meddelandet förbjuder det
        – anmäl det till polisen

        Leta inte efter de läckta filerna för att se om du finns där. Hotar någon att komma till dig, ring nödnumret.
    .report-fi-title = Brottsanmälan, och vad som händer sedan
    .report-fi =
        Anmäl på polisens webbplats eller på vilken polisstation som helst. Du behöver inte veta vad brottet heter. Säg att du vill kräva skadestånd. Det kan ta dagar eller veckor innan en anmälan på nätet är införd. Då får den ett nummer. Spara det.

        Polisen bedömer först om det finns skäl att misstänka brott. Alla anmälningar leder inte till förundersökning. Om det blir en kan polisen höra dig, och du kan få tolk. Stora fall kan ta flera år. Brottsofferjouren (RIKU) kan hjälpa dig hela vägen: { PHONE("fi-riku-116006") }.
    .report-se-title = Polisanmälan, och vad som händer sedan
    .report-se =
        Ring { PHONE("se-police-114-14") } eller gå till en polisstation. Ring även om meddelandet förbjuder det, och även om du har betalat. Fråga efter numret på anmälan (K-numret).

        Polisen eller en åklagare beslutar om en förundersökning. Då får du berätta i ett förhör, ibland per telefon, och du får ha med en stödperson. Säg till att du vill ha skadestånd. Gäller det sexuella bilder kan du i de flesta fall få en egen jurist (målsägandebiträde). Läggs ärendet ner betyder det inte att de inte tror dig. Ofta saknas bevis.
    .report-dk-title = Polisanmälan, och vad som händer sedan
    .report-dk =
        Ring { PHONE("dk-police-114") } eller gå till en polisstation. Polisens formulär på nätet för hackade enheter är inte till för mejl där någon bara påstår sig ha hackat dig.

        Ett danskt polisdistrikt sa en gång att massmejl inte behöver anmälas. Undantaget är om du har särskilda skäl att tro på hotet. Lykta menar att riktiga uppgifter om dig är ett sådant skäl. Behåll mejlet.

        Många fall av bedrägeri på nätet läggs ner utan resultat. Anmälan är ändå till nytta: du kan visa den för banken och för företag.
    .pictures-title = Hot med bilder
    .pictures =
        En del hotar att sprida intima bilder, äkta eller gjorda med en app. Det är inte ditt fel, även om du själv skickade bilden. Polisen säger att den som betalar får nya krav.

        – spara först meddelanden, profil och konto
        – blockera sedan avsändaren och gör dina profiler privata. Dansk polis säger att hoten då brukar sluta
        – anmäl det till polisen
        – anmäl bilden till webbplatsen eller appen om den visas
    .young-fi-title = Barn och unga
    .young-fi =
        Är du ung: berätta för en vuxen du litar på. Det är inte ditt fel, och du behöver inte ordna det ensam. Du kan ringa MLL:s telefon för barn och unga på { PHONE("fi-mll-116111") }. Ni kan göra brottsanmälan tillsammans.

        Är du vuxen: lyssna lugnt, och lägg ingen skuld på barnet. Säg att det var rätt att berätta. Spara meddelandena, betala inte, och anmäl.
    .young-se-title = Barn och unga
    .young-se =
        Är du ung: berätta för en vuxen du litar på, eller kontakta polisen själv. Det är inte ditt fel. Du kan ringa Bris på { PHONE("se-bris-116111") } när som helst.

        Är du vuxen: polisen ber föräldrar att låta barnet berätta, lyssna lugnt och inte lägga skulden på barnet. Betala inte. Ring { PHONE("se-police-114-14") }. Polisen säger att fallen är svåra att utreda, men att varje anmälan hjälper.
    .young-dk-title = Barn och unga
    .young-dk =
        Är du ung: tala med en vuxen du litar på. Det är inte ditt fel. Ta en skärmbild av profilen och meddelandena. Du kan ringa BørneTelefonen på { PHONE("dk-boernetelefonen") }. SletDet hos Red Barnet, danska Rädda Barnen, hjälper den som inte är myndig att få bilder borttagna.

        Är du vuxen: lyssna lugnt, och lägg ingen skuld på barnet. Har bilder delats kan du anmäla det på politi.dk, per telefon eller på en station, också för någon annan.
