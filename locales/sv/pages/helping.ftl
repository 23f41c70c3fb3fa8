# Helping someone else: rules, papers, the phone, and when the feared person is near. $country (String): FI, SE or DK, the country whose help is shown.

page-helping = Att hjälpa någon annan
    .lead = Du behöver inte kunna allt. Sitt bredvid, fråga först och ta ett steg i taget.
    .rules-title = Sex regler som skyddar er båda
    .rules =
        – Fråga först vad personen vill ha hjälp med. Börja där.
        – Personen bestämmer. ”Gäller inte mig” är ett helt svar.
        – Rör aldrig någon annans koder, { $country ->
                [FI] bankkoder
                [SE] BankID
               *[DK] MitID
            } eller lösenord. Titta bort när personen loggar in.
        – Ta ett steg i taget, det viktigaste först. Två steg kan räcka i dag.
        – Läs inte mer av uppgifterna än du behöver.
        – Säg vad du inte vet. Lova aldrig att ingenting ska hända.
    .mandate-fi-title = Fullmakt
    .mandate-fi =
        Bankkoder är strikt personliga. FINE säger att inte ens en make, maka eller släkting får använda eller förvara dem. Personen kan i stället ge dig en Suomi.fi-fullmakt. Då loggar du in med dina egna koder.

        Varje tjänst bestämmer vilka fullmakter den godkänner. Läs alltså vad fullmakten gäller. För kreditförbudet finns en egen fullmakt: att se lån och anmäla ett frivilligt kreditförbud.

        Har ingen av er koder? Mycket går att göra på papper eller på plats, tillsammans.
    .guardian-fi-title = Intressebevakare
    .guardian-fi =
        Är du intressebevakare handlar du med stöd av beslutet. Ha det framme när du ringer eller besöker någon, och håll dig till det som beslutet gäller.

        Den som har en intressebevakare kan inte själv ge fullmakt i kreditregistret. Då är det du som anmäler kreditförbudet. Fråga ändå personen först. Berätta vad du tänker göra, varför, och vad det ändrar i vardagen.
    .mandate-se-title = Fullmakt
    .mandate-se =
        BankID är personligt, också mellan makar. Personen loggar in själv, eller skriver en fullmakt till dig.

        En fullmakt kan vara kort: vem som ger den, vem som får den, vad den gäller och hur länge. Den ska ha datum och underskrift. Fråga banken eller myndigheten om de vill ha en egen blankett. Många har det.

        Med personen bredvid kan du också ringa tillsammans. Personen säger då själv att du får tala.
    .guardian-se-title = God man och förvaltare
    .guardian-se =
        En god man behöver personens samtycke till större saker. En förvaltare får bestämma själv, men bara inom sitt uppdrag. Läs beslutet: gäller det ekonomin, eller också annat?

        Du kan be Skatteverket skicka personens post till dig. Det finns en blankett för god man och förvaltare. Då ser du räkningar och krav i tid. Logga aldrig in med personens BankID. Det är personligt.
    .mandate-dk-title = Fullmakt och läsning av post
    .mandate-dk =
        MitID är personligt enligt lag. Personen kan i stället ge dig en digital fullmakt (digital fuldmagt) på borger.dk. Då loggar du in med ditt eget MitID.

        En av er behöver MitID. Den som ger fullmakten kan skriva under på papper. Varje fullmakt gäller en sak. Den kan dras tillbaka, och personen måste förstå vad den betyder.

        Du kan också få läsa personens Digital Post. Då ser du brev och räkningar, men du kan inte svara.
    .guardian-dk-title = Utsedd företrädare (værge)
    .guardian-dk =
        En værge beslutar bara i det som uppdraget omfattar: pengar, personliga saker eller båda. De flesta som har en værge är fortfarande myndiga och kan också bestämma själva. Fråga därför personen i allt som är viktigt.

        En værge ska se till personens bästa och föra räkenskap. En del beslut om pengar måste Familieretshuset godkänna först. Ha beslutet framme när du ringer. MitID får du inte låna.
    .phone-title = Att hjälpa på telefon
    .phone =
        Fråga först: ”Kan du prata fritt nu?” Är svaret nej, fråga när du kan ringa igen. Ha färdiga frågor med svaret ja eller nej.

        Läs en mening i taget och vänta. Be personen säga med egna ord vad som ska göras. Låt personen själv skriva, logga in och ringa. Be aldrig om ett lösenord, en kod eller hela { $country ->
                [FI] personbeteckningen
                [SE] personnumret
               *[DK] CPR-numret
            }, och skicka ingen länk. Det är så bedragare gör.

        Sluta med en sak som är klar och en dag då ni hörs igen.
    .near-title = När den som personen är rädd för är nära
    .near =
        Prata om något annat om rösten ändras. Bestäm i förväg ett ord som betyder ”lägg på” och ett som betyder ”ring efter hjälp”. Lämna inga meddelanden, och skicka inga brev hem utan att fråga.

        Byt inte lösenord på en dator som den andra kan läsa. Det kan märkas. Gör en trygghetsplan först, med { $country ->
                [FI] Nollalinja på { PHONE("fi-nollalinja") }. Är det akut, ring { PHONE("fi-emergency-112") }.
                [SE] Kvinnofridslinjen på { PHONE("se-kvinnofridslinjen") }. Är det akut, ring { PHONE("se-emergency-112") }.
               *[DK] Lev Uden Vold på { PHONE("dk-lev-uden-vold") }. Är det akut, ring { PHONE("dk-police-emergency") }.
            }
    .write-title = Vad du skriver upp, och du själv
    .write =
        Skriv bara vad som är gjort: dag, vem ni ringde, ärendenummer, vad de lovade och nästa dag. Skriv inte diagnoser, koder, adressen eller vad som stod i uppgifterna. Papperen stannar hos personen.

        Det du hör kan bli tungt också för dig. Prata med en kollega eller en stödlinje, utan namn. { $country ->
                [FI] Brottsofferjouren (RIKU) svarar på { PHONE("fi-riku-116006") }.
                [SE] Brottsofferjouren svarar på { PHONE("se-brottsofferjouren-116006") }, också för närstående.
               *[DK] Offerrådgivningen svarar på { PHONE("dk-offerraadgivningen") }, också för närstående.
            }
