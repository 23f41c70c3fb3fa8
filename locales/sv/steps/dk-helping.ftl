# Danmark: hjälp till någon annan med rätt papper.

step-dk-fuldmagt = Skaffa en fullmakt som gäller
    .why = Med en digital fullmakt (digital fuldmagt) kan du hjälpa till med ditt eget MitID. Då behöver ingen låna ut sin inloggning.
    .how = Leta upp digital fuldmagt på borger.dk. Den gäller en sak i taget och kan tas tillbaka. En av er måste ha MitID. Personen kan skriva under på papper. Personen kan också låta dig läsa sin Digital Post.
    .do-choose-matter = Välj tillsammans vad fullmakten ska gälla
    .do-give-mandate = Gör fullmakten på borger.dk eller på papper
    .do-give-reading = Ge rätt att läsa Digital Post, om personen vill
    .do-ask-guardian = Är du værge, som en god man? Fråga vad myndigheten kräver
    .without-e-id = Ta med fullmakten på papper till Borgerservice i kommunen. Läsrätten kan också ges där på papper.
    .caution = Personen måste vara över femton år och förstå vad det betyder. Annars går fullmakten inte att använda. Alla myndigheter är inte med. En del fullmakter gäller bara att titta, inte att ringa. Använd aldrig personens MitID, inte heller som værge.
    .letter-mandate =
        Fuldmagt (fullmakt)

        Jag, … (namn, adress och födelsedatum), ger
        … (hjälparens namn och adress)
        fullmakt att hjälpa mig i den här saken: …

        Fullmakten gäller gentemot: … (myndighet, bank eller företag)
        Den gäller från … till …

        Hjälparen får: … (till exempel få uppgifter, skriva för mig, ringa för mig)

        Jag kan när som helst ta tillbaka fullmakten.

        Datum: …
        Underskrift: …
