# Finland: purchases, loans, debt collection and court papers in your name.

step-fi-tell-seller-or-lender = Ring til sælgeren eller långiveren
    .why = Så kan de stoppe leveringen og kravet. Jo før de ved det, jo mindre når der at ske.
    .how = Sig, at det ikke var dig, der købte eller lånte. Bed dem annullere og rette deres oplysninger. Står et falsk lån i Finlands register over lån, skal långiveren rette det inden { FACT("fi-lender-correction-days") } arbejdsdage.
    .do-call = Ring til den, der har solgt eller lånt ud i dit navn
    .do-cancel = Bed dem annullere og lukke kundekontoen
    .do-check-register = Se i registret, om der er lån, som ikke er dine
    .do-write = Send det samme skriftligt
    .do-note-answer = Skriv ned, hvad de svarede, og hvornår
    .caution = Registret ændrer ikke noget selv: det er långiveren, der retter. Ubetalte regninger og telefongæld står ikke der. Giv sagsnummeret fra politiet, men ikke flere oplysninger, end der er brug for.
    .say = Hej. Kan vi tale svensk eller engelsk? Nogen har brugt mine oplysninger hos jer. Det var ikke mig, der købte eller lånte. Jeg beder jer stoppe det og rette oplysningerne. Jeg anmelder det til politiet. Send svaret skriftligt, tak.
    .letter-correction =
        Hej

        Nogen har brugt mine personoplysninger hos jer. Det gælder bestilling, aftale eller lån nummer …, dateret ….

        Jeg har ikke bestilt noget og har ikke indgået aftalen. Jeg beder jer om
        – at annullere det og stoppe levering og krav
        – at lukke kundekontoen, der er åbnet i mit navn
        – at rette oplysningerne hos jer og i de registre, som har fået dem af jer
        – at fortælle, hvilke oplysninger om mig der blev brugt, og hvordan bestilleren blev identificeret.

        Jeg har anmeldt sagen til politiet. Sagsnummeret er ….

        Svar mig skriftligt senest den …. Har I brug for mit finske personnummer, giver jeg det på en sikker måde.

        Sted og dato: …
        Navn og adresse til svar: …

step-fi-dispute-collection = Gør indsigelse mod inkassoen
    .why = Når du siger imod skriftligt, skal de ikke blive ved med at kræve en uklar gæld. Det følger af god inkassoskik i Finland.
    .how = Skriv både til inkassofirmaet og til sælgeren inden datoen i brevet. Bed dem stoppe, rette oplysningerne og betale dine udgifter. Har du ikke fået sådan et brev, kan du springe trinnet over.
    .do-find-case = Find sagens nummer i brevet
    .do-write-both = Skriv til inkassofirmaet og til sælgeren
    .do-before-due-date = Send det inden datoen i brevet
    .do-ask-costs = Bed om at få dine egne udgifter betalt
    .do-keep-copy = Gem kravet, dit brev og kvitteringen
    .caution = Skriv ikke under på en betalingsplan for en gæld, der ikke er din. En rykker må højst koste { FACT("fi-reminder-fee-max") } euro og tidligst komme { FACT("fi-reminder-wait-days") } dage efter sidste betalingsdag. Skriver retten, er din indsigelse ikke nok: svar også retten.
    .letter-dispute =
        Hej

        Jeg har fået jeres krav i sag nummer …, dateret …, for … hos ….

        Jeg gør indsigelse mod hele gælden. Jeg har ikke bestilt noget og har ingen aftale. En anden har brugt mine oplysninger.

        Jeg beder jer om
        – at stoppe inkassoen med det samme
        – at vise skriftligt, hvad kravet bygger på, og hvordan bestilleren blev identificeret
        – ikke at give oplysninger om gælden videre, og at rette det, der allerede er givet videre
        – at betale mine udgifter til at få sagen opklaret, i alt … euro.

        Jeg har anmeldt sagen til politiet. Sagsnummeret er ….

        Svar mig skriftligt senest den … til adressen ….

        Sted og dato: …
        Navn: …

step-fi-answer-court = Svar, hvis retten skriver
    .why = Uden svar kan den finske ret afgøre sagen uden dig. Så kan det blive til en registrering om betalingsproblemer og til udlæg.
    .how = Det gælder, hvis du får en stævning. Den sidste dag for svar står i brevet. Skriv, at du bestrider kravet, og hvorfor. Send svaret til retten på finsk eller svensk.
    .do-read-date = Læs brevet, og skriv svarfristen ned
    .do-get-help = Ring til den finske retshjælp eller en jurist
    .do-write-answer = Skriv, at du bestrider kravet, og hvorfor
    .do-send-in-time = Send svaret inden fristen
    .do-keep-proof = Gem en kopi og bevis for, at du sendte det
    .caution = Svar, selv om du har gjort indsigelse mod regningen. Er dommen allerede kommet, kan du skriftligt bede samme ret om at tage sagen op igen. Det skal ske inden { FACT("fi-reopening-days") } dage efter, at du beviseligt fik besked om dommen. Også en mail kan tælle. Vent ikke, og få hjælp. Brevet her er kun en støtte: retten læser finsk og svensk.
    .letter-answer =
        Til retten i …

        Svar i sag nummer …
        Sagsøger: …
        Sagsøgte: … (mig)

        Jeg bestrider hele kravet.

        Begrundelse: Jeg har ikke indgået aftalen og har ikke bestilt noget. En anden har brugt mine personoplysninger. Jeg har anmeldt det til politiet, nummer …, den …. Jeg gjorde indsigelse hos sagsøgeren den ….

        Beviser: anmeldelsen, mit brev til sagsøgeren, sagsøgerens svar, ….

        Jeg beder retten afvise kravet og pålægge sagsøgeren at betale mine udgifter.

        Sted og dato: …
        Navn, adresse og telefon: …
    .letter-reopening =
        Til retten i …

        Ansøgning om genoptagelse i sag nummer …
        Dommen blev afsagt uden mig den …. Jeg fik besked om den den …, på denne måde: ….

        Jeg beder retten tage sagen op igen og afvise kravet.

        Begrundelse: Jeg har ikke indgået aftalen og har ikke bestilt noget. En anden har brugt mine personoplysninger. Jeg kunne ikke svare før, fordi ….

        Beviser: anmeldelse nummer …, ….

        Jeg beder også om, at dommen ikke bliver fuldbyrdet, før sagen er afgjort.

        Sted og dato: …
        Navn, adresse og telefon: …

step-fi-refund-unauthorised-payment = Bed banken om pengene tilbage
    .why = Banken skal tit betale en betaling tilbage, som du ikke har godkendt. Det hjælper, at du melder det hurtigt.
    .how = Skriv et krav på bankens blanket eller i et brev. Siger banken nej, så bed om grunden skriftligt. Så kan FINE vurdere sagen gratis. Er der ikke forsvundet penge, kan du springe trinnet over.
    .do-list-payments = Skriv hver betaling ned: dag, beløb og modtager
    .do-claim = Send kravet til banken
    .do-ask-reason = Siger banken nej, så bed om grunden skriftligt
    .do-call-fine = Ring til FINE, hvis du ikke er tilfreds
    .caution = Din egen del er højst { FACT("fi-card-own-share-max") } euro for det, der skete, før du meldte det. Er koder eller kort passet meget dårligt, kan det blive hele beløbet. Har du selv godkendt betalingen, er det sværere, men bed alligevel banken trække den tilbage. Ingen kan love, hvordan det går.
    .letter-refund =
        Hej

        Jeg beder banken betale betalinger tilbage, som jeg ikke har godkendt.

        Konto eller kort, kun de sidste cifre: …
        Betalinger: dag, beløb og modtager: …
        Jeg opdagede dem den … klokken ….
        Jeg meldte det til jer den … klokken ….

        Jeg har ikke lavet og ikke godkendt betalingerne. Sådan kan oplysningerne være sluppet ud: ….

        Politiets sagsnummer: ….

        Betaler I ikke hele beløbet tilbage, beder jeg om grunden skriftligt.

        Sted og dato: …
        Navn og telefon: …
