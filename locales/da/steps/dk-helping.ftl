# Danmark: hjælp til en anden med de rigtige papirer.

step-dk-fuldmagt = Få en fuldmagt, der gælder
    .why = Med en digital fuldmagt kan du hjælpe med dit eget MitID. Så behøver ingen at låne logins ud.
    .how = Find digital fuldmagt på borger.dk. Den gælder én sag ad gangen og kan trækkes tilbage. En af jer skal have MitID. Personen kan skrive under på papir. Personen kan også lade dig læse sin Digital Post.
    .do-choose-matter = Vælg sammen, hvad fuldmagten skal gælde
    .do-give-mandate = Lav fuldmagten på borger.dk eller på papir
    .do-give-reading = Giv læseadgang til Digital Post, hvis personen vil
    .do-ask-guardian = Er du værge? Spørg hver myndighed, hvad de vil se
    .without-e-id = Tag papirfuldmagten med til Borgerservice. Læseadgang kan også gives dér på papir.
    .caution = Personen skal være over femten år og forstå, hvad det betyder. Ellers kan fuldmagten ikke bruges. Nogle myndigheder er ikke med. Nogle fuldmagter giver kun lov til at se, ikke til at ringe. Brug aldrig personens MitID, heller ikke som værge.
    .letter-mandate =
        Fuldmagt

        Jeg, … (navn, adresse og fødselsdato), giver
        … (hjælperens navn og adresse)
        fuldmagt til at hjælpe mig i denne sag: …

        Fuldmagten gælder over for: … (myndighed, bank eller firma)
        Den gælder fra … til …

        Hjælperen må: … (for eksempel få oplysninger, skrive for mig, ringe for mig)

        Jeg kan når som helst trække fuldmagten tilbage.

        Dato: …
        Underskrift: …
