# Extortion by mail.

page-extortion = Når nogen kræver penge
    .lead = Lad være med at betale, og lad være med at svare. Gem beskeden. Mange af den slags mails er bluff, men ikke alle. Du kan få hjælp, uanset hvilken slags det er.
    .two-kinds-title = To slags trusler
    .two-kinds =
        Dansk politi beskriver to slags. I den første sender kriminelle den samme mail til rigtig mange. De har ingen billeder og ingen hemmeligheder. I den anden har nogen faktisk noget, for eksempel billeder eller oplysninger fra et læk.

        Svensk politi har sagt om den første slags: De bliver sendt tilfældigt, og der er ikke grund til bekymring. Det gælder ikke, hvis mailen har ægte oplysninger fra din behandling eller dit liv. Så tag det som en rigtig trussel, og anmeld det.
    .look-like-title = Hvordan mailene kan se ud
    .look-like =
        Mails, der går ud til mange, ser ofte sådan ud:

        – nogen siger, at de har filmet dig med dit eget kamera
        – der står en adgangskode, som du har brugt. Den kommer som regel fra et ældre læk
        – du skal betale i bitcoin eller en anden digital valuta
        – det haster, og du må ikke fortælle det til nogen

        Finlands politi fortalte om en sådan bølge. De kendte ikke til et eneste tilfælde, hvor truslen blev til noget. Er adgangskoden en, du stadig bruger? Skift den i dag.
    .why-not-pay-title = Hvorfor ikke betale
    .why-not-pay =
        Politiet i alle tre lande siger det samme: Lad være med at betale. Den, der betaler, får ofte nye krav. Der er ingen garanti for, at noget bliver slettet, og pengene går til nye forbrydelser. Et svar viser, at nogen læser mailen.

        Har du allerede betalt, har du ikke gjort noget forkert. Nogen pressede dig. Ring til banken, og fortæl også politiet om betalingen.
    .do-title = Hvad du kan gøre
    .do =
        Du kan gøre det i denne rækkefølge:

        – hold op med at svare, men behold beskeden, som den kom
        – tag skærmbilleder, hvor afsender, tid og konto kan ses
        – skift adgangskode, hvis der står en, du stadig bruger
        – fortæl det til en, du stoler på, også selv om beskeden forbyder det
        – anmeld det til politiet

        Lad være med at lede efter de lækkede filer for at se, om du er med. Truer nogen med at komme til dig, så ring til nødnummeret.
    .report-fi-title = Anmeldelsen, og hvad der så sker
    .report-fi =
        Anmeld det på det finske politis hjemmeside eller på en hvilken som helst politistation. Du behøver ikke vide, hvad forbrydelsen hedder. Sig, at du vil kræve erstatning. Der kan gå dage eller uger, før en anmeldelse på nettet er registreret. Så får den et nummer. Gem det.

        Politiet vurderer først, om der er grund til mistanke. Ikke alle anmeldelser fører til en efterforskning. Hvis der bliver en, kan politiet afhøre dig, og du kan få tolk. Store sager kan tage flere år. Den finske offerrådgivning (RIKU) kan hjælpe hele vejen: { PHONE("fi-riku-116006") }.
    .report-se-title = Anmeldelsen, og hvad der så sker
    .report-se =
        Ring til { PHONE("se-police-114-14") }, eller gå til en politistation. Ring, også selv om beskeden forbyder det, og selv om du har betalt. Bed om nummeret på anmeldelsen (K-nummer).

        Politiet eller en anklager beslutter, om der skal være en efterforskning. Så bliver du afhørt, nogle gange over telefonen, og du må have en støtteperson med. Sig, at du vil have erstatning. Handler det om seksuelle billeder, kan du i de fleste tilfælde få din egen jurist (målsägandebiträde). Bliver sagen lukket, betyder det ikke, at de ikke tror dig. Ofte mangler der beviser.
    .report-dk-title = Anmeldelsen, og hvad der så sker
    .report-dk =
        Ring til { PHONE("dk-police-114") }, eller gå til en politistation. Politiets formular på nettet om hackede enheder er ikke til mails, hvor nogen kun påstår, at de har hacket dig.

        En politikreds har engang sagt, at massemails ikke behøver blive anmeldt. Undtagelsen er, hvis du har en særlig grund til at tro på truslen. Lykta mener, at ægte oplysninger om dig er sådan en grund. Behold mailen.

        Mange sager om svindel på nettet bliver lukket uden resultat. Anmeldelsen er stadig nyttig: Du kan vise den til banken og til firmaer.
    .pictures-title = Trusler med billeder
    .pictures =
        Nogle truer med at sprede intime billeder, ægte eller lavet med en app. Det er ikke din skyld, heller ikke hvis du selv sendte billedet. Politiet siger, at den, der betaler, får nye krav.

        – gem først beskeder, profil og konto
        – bloker så afsenderen, og gør dine profiler private. Dansk politi siger, at truslerne så plejer at holde op
        – anmeld det til politiet
        – anmeld billedet til hjemmesiden eller appen, hvis det bliver vist
    .young-fi-title = Børn og unge
    .young-fi =
        Er du ung: Fortæl det til en voksen, du stoler på. Det er ikke din skyld, og du skal ikke klare det alene. I Finland kan du ringe til MLL's telefon for børn og unge på { PHONE("fi-mll-116111") }. I kan gå til politiet sammen.

        Er du voksen: Lyt roligt, og giv ikke barnet skylden. Sig, at det var rigtigt at fortælle det. Gem beskederne, lad være med at betale, og anmeld det.
    .young-se-title = Børn og unge
    .young-se =
        Er du ung: Fortæl det til en voksen, du stoler på, eller gå selv til politiet. Det er ikke din skyld. I Sverige kan du ringe til Bris på { PHONE("se-bris-116111") } når som helst.

        Er du voksen: Politiet beder forældre lade barnet fortælle, lytte roligt og ikke give det skylden. Lad være med at betale. Ring til { PHONE("se-police-114-14") }. Politiet siger, at sagerne er svære at opklare, men at hver anmeldelse hjælper.
    .young-dk-title = Børn og unge
    .young-dk =
        Er du ung: Tal med en voksen, du stoler på. Det er ikke din skyld. Tag et skærmbillede af profilen og beskederne. Du kan ringe til BørneTelefonen på { PHONE("dk-boernetelefonen") }. SletDet hos Red Barnet hjælper dem, der ikke er myndige, med at få billeder fjernet.

        Er du voksen: Lyt roligt, og giv ikke barnet skylden. Er der delt billeder, kan du anmelde det på politi.dk, over telefonen eller på en station, også for en anden.
