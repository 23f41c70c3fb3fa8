# Helping someone else: rules, papers, the phone, and when the feared person is near. $country (String): FI, SE or DK, the country whose help is shown.

page-helping = Når du hjælper en anden
    .lead = Du behøver ikke kunne alt. Sid ved siden af, spørg først, og tag ét trin ad gangen.
    .rules-title = Seks regler, der beskytter jer begge
    .rules =
        – Spørg først, hvad personen vil have hjælp til. Begynd der.
        – Personen bestemmer. ”Gælder ikke mig” er et helt svar.
        – Rør aldrig en andens koder, { $country ->
                [FI] bankkoder
                [SE] BankID
               *[DK] MitID
            } eller adgangskoder. Se væk, når personen logger ind.
        – Tag ét trin ad gangen, det vigtigste først. To trin kan være nok i dag.
        – Læs ikke mere af oplysningerne, end du har brug for.
        – Sig, hvad du ikke ved. Lov aldrig, at der ikke sker noget.
    .mandate-fi-title = Fuldmagt
    .mandate-fi =
        Finske bankkoder er helt personlige. FINE siger, at heller ikke en ægtefælle eller slægtning må bruge eller gemme dem. Personen kan i stedet give dig en fuldmagt i Suomi.fi. Så logger du ind med dine egne koder.

        Hver tjeneste bestemmer, hvilke fuldmagter den godkender. Læs derfor, hvad fuldmagten gælder. Til kreditforbuddet er der en særlig fuldmagt: at se lån og registrere et frivilligt kreditforbud.

        Har ingen af jer koder? Meget kan klares på papir eller på stedet, sammen.
    .guardian-fi-title = Værge i Finland (edunvalvoja)
    .guardian-fi =
        Er du værge, handler du efter afgørelsen. Hav den fremme, når du ringer eller møder op, og hold dig til det, den gælder.

        Den, der har en værge, kan ikke selv give fuldmagt i Finlands register over lån. Så er det dig, der registrerer kreditforbuddet. Spørg alligevel personen først. Fortæl, hvad du vil gøre, hvorfor, og hvad det ændrer i hverdagen.
    .mandate-se-title = Fuldmagt
    .mandate-se =
        BankID er personligt, også mellem ægtefæller. Personen logger selv ind, eller skriver en fuldmagt til dig.

        En fuldmagt kan være kort: hvem der giver den, hvem der får den, hvad den gælder, og hvor længe. Den skal have dato og underskrift. Spørg banken eller myndigheden, om de vil have deres egen blanket. Det vil mange.

        I kan også ringe sammen. Så siger personen selv, at du må tale.
    .guardian-se-title = God man og förvaltare
    .guardian-se =
        En god man er en værge, der skal have personens samtykke til større ting. En förvaltare må selv bestemme, men kun inden for sin opgave. Læs afgørelsen: Gælder den økonomien, eller også andet?

        Du kan bede Skatteverket sende personens post til dig. Der er en blanket til det. Så ser du regninger og krav i tide. Log aldrig ind med personens BankID. Det er personligt.
    .mandate-dk-title = Fuldmagt og læseadgang
    .mandate-dk =
        MitID er personligt efter loven. Personen kan i stedet give dig en digital fuldmagt på borger.dk. Så logger du ind med dit eget MitID.

        En af jer skal have MitID. Den, der giver fuldmagten, kan skrive under på papir. Hver fuldmagt gælder én sag. Den kan trækkes tilbage, og personen skal forstå, hvad den betyder.

        Du kan også få læseadgang til personens Digital Post. Så ser du breve og regninger, men du kan ikke svare.
    .guardian-dk-title = Værge
    .guardian-dk =
        En værge bestemmer kun i det, som værgemålet omfatter: økonomi, personlige forhold eller begge dele. De fleste, der har en værge, er stadig myndige og kan også selv bestemme. Spørg derfor personen om alt, der er vigtigt.

        En værge skal passe på personens interesser og føre regnskab. Nogle beslutninger om penge skal Familieretshuset godkende først. Hav papiret fremme, når du ringer. MitID må du ikke låne.
    .phone-title = At hjælpe over telefonen
    .phone =
        Spørg først: ”Kan du tale frit nu?” Er svaret nej, så spørg, hvornår du kan ringe igen. Hav spørgsmål klar, som personen kan svare ja eller nej til.

        Læs én sætning ad gangen, og vent. Bed personen sige med egne ord, hvad der skal gøres. Lad personen selv skrive, logge ind og ringe. Bed aldrig om en adgangskode, en kode eller hele { $country ->
                [FI] det finske personnummer
                [SE] det svenske personnummer
               *[DK] CPR-nummeret
            }, og send ikke noget link. Sådan gør svindlere.

        Slut med én ting, der er klaret, og en dag, hvor I taler sammen igen.
    .near-title = Når personen er bange for en i nærheden
    .near =
        Tal om noget andet, hvis stemmen ændrer sig. Aftal på forhånd et ord, der betyder ”læg på”, og et, der betyder ”ring efter hjælp”. Læg ingen beskeder, og send ingen breve hjem uden at spørge.

        Skift ikke adgangskoder på en computer, som den anden kan læse. Det kan blive opdaget. Læg først en sikkerhedsplan, med { $country ->
                [FI] Nollalinja på { PHONE("fi-nollalinja") }. Er der fare nu, så ring { PHONE("fi-emergency-112") }.
                [SE] Kvinnofridslinjen på { PHONE("se-kvinnofridslinjen") }. Er der fare nu, så ring { PHONE("se-emergency-112") }.
               *[DK] Lev Uden Vold på { PHONE("dk-lev-uden-vold") }. Er der fare nu, så ring { PHONE("dk-police-emergency") }.
            }
    .write-title = Hvad du skriver ned, og dig selv
    .write =
        Skriv kun, hvad der er gjort: dag, hvem I ringede til, sagsnummer, hvad de lovede, og næste dag. Skriv ikke diagnoser, koder, adressen eller det, der stod i oplysningerne. Papirerne bliver hos personen.

        Det, du hører, kan også blive tungt for dig. Tal med en kollega eller en hjælpelinje, uden navne. { $country ->
                [FI] Finlands offerrådgivning RIKU svarer på { PHONE("fi-riku-116006") }.
                [SE] Brottsofferjouren svarer på { PHONE("se-brottsofferjouren-116006") }, også for pårørende.
               *[DK] Offerrådgivningen svarer på { PHONE("dk-offerraadgivningen") }, også for pårørende.
            }
