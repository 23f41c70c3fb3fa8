# Danmark: hvem der har åbnet journalen, og klage over sundhedsvæsenet.

step-dk-minlog = Se i Min Log på sundhed.dk
    .why = Min Log viser, hvem der har slået op i dine oplysninger gennem sundhed.dk og medicinkortet.
    .how = Log ind på sundhed.dk, og find Min Log. Den går omkring { FACT("dk-min-log-years") } år tilbage, så gem en kopi. Er du behandlet i Region Hovedstaden eller Region Sjælland, har MinSP sin egen log.
    .do-open-log = Log ind, og åbn Min Log
    .do-look-for-unknown = Se efter steder, hvor du ikke har været
    .do-save-copy = Gem eller udskriv det, du undrer dig over
    .do-ask-why = Spørg regionen eller klinikken, hvorfor der blev slået op
    .do-check-medicine = Se i medicinkortet efter recepter, du ikke kender
    .without-e-id = Skriv til klinikken eller regionens databeskyttelsesrådgiver. Bed om at få at vide, hvornår din journal er åbnet. Patientkontoret kan hjælpe.
    .caution = Loggen viser ikke, om stjålne filer bliver læst. Et navn, du ikke kender, kan have en god grund til at slå op. Spørg først.

step-dk-log-art15 = Bed om loggen over opslag
    .why = Du har ret til indsigt i oplysninger om dig. Det kan også gælde loggen, som viser, hvad der er åbnet og hvornår.
    .how = Skriv til den, der har ansvaret for journalen eller registret. En privat klinik har selv ansvaret for sin journal. Svaret er gratis og skal normalt komme inden { FACT("dk-access-answer-months") } måned.
    .do-find-responsible = Find ud af, hvem der har ansvaret
    .do-send-request = Send brevet til dem eller deres databeskyttelsesrådgiver
    .do-note-date = Skriv ned, hvornår du sendte det
    .caution = Regn med, at medarbejdernes navne ikke står der. Har du brug for et navn, så skriv hvorfor. Får du nej, kan du klage til Datatilsynet.
    .letter-log-request =
        Til … (klinikken, regionen eller myndigheden)

        Jeg beder om indsigt i loggen over opslag i oplysninger om mig. Jeg gør det efter retten til indsigt i databeskyttelsesforordningen (GDPR).

        Perioden er fra … til …
        Det gælder disse systemer: … (eller: alle systemer med oplysninger om mig)

        Jeg vil gerne vide, hvad der er åbnet, hvornår, fra hvilken afdeling og af hvilken grund.
        Jeg har også brug for navnet på den, der slog op, fordi …

        Send venligst svaret til mig på en sikker måde: …

        Med venlig hilsen
        … (navn og adresse)

step-dk-stpk = Klag over brud på patientrettigheder
    .why = Har en medarbejder læst eller givet dine helbredsoplysninger videre uden grund, kan du få sagen afgjort.
    .how = Klag til Styrelsen for Patientklager med formularen på borger.dk. Fristen kan være kort. Den er { FACT("dk-patient-complaint-weeks") } uger fra en afgørelse, eller fra du fik at vide, at du kan klage.
    .do-write-down = Skriv ned, hvad der skete, hvor og hvornår
    .do-attach-log = Læg udskrift af loggen og breve ved
    .do-send-complaint = Send klagen
    .without-e-id = Ring til styrelsen på { PHONE("dk-patientklager") }, og spørg efter papirskemaet. Patientkontoret i din region kan hjælpe gratis.
    .caution = Har du ikke kræfter nu, så ring og spørg, hvornår fristen slutter for dig. Er klinikken blevet hacket, så se trinnet om Datatilsynet. Styrelsen for Patientsikkerhed tager ikke imod klager, selv om gamle sider siger det.
    .letter-complaint =
        Til Styrelsen for Patientklager

        Jeg klager over brud på mine rettigheder som patient.

        Hvem det gælder: … (klinik, hospital eller person)
        Hvad der skete: …
        Hvornår det skete: …
        Hvordan jeg fandt ud af det: …

        Jeg har spurgt stedet den … De svarede: …
        Jeg fik en afgørelse, eller hørte, at jeg kan klage, den …

        Vedlagt: udskrift af loggen, breve og svar.

        Med venlig hilsen
        … (navn og adresse)

step-dk-own-journal = Få din journal at se
    .why = Når du ved, hvad der står, ved du også, hvad andre kan have set. Du kan få fejl rettet.
    .how = Spørg den klinik eller det hospital, der har skrevet journalen. Meget kan også læses på sundhed.dk. Du kan gøre det selv, fra du er { FACT("dk-journal-access-age") } år.
    .do-choose-day = Vælg en dag, hvor du ikke er alene
    .do-ask = Bed om at få journalen
    .do-correct = Skriv ned, hvad der er forkert
    .do-ask-private = Spørg, om noget kan markeres som privat
    .without-e-id = Ring, eller send brevet. Der er ingen krav til, hvordan du skriver.
    .caution = Det kan gøre ondt at læse. Du kan bede om at gå den igennem med din behandler. En privat markering henter ikke det tilbage, der er kommet ud. Den kan gøre det sværere at hjælpe dig akut.
    .letter-journal =
        Til … (klinikken eller hospitalsafdelingen)

        Jeg beder om aktindsigt i min journal hos jer.

        Det gælder perioden fra … til …
        Jeg vil gerne have: … (hele journalen, noter fra samtaler, breve)

        Jeg vil også gerne vide, om noget kan markeres som privat, så færre kan åbne det.

        Send den på en sikker måde, eller ring, når den er klar: …

        Med venlig hilsen
        … (navn og fødselsdato)

step-dk-report-viewing = Anmeld et opslag uden grund
    .why = Personalet må kun åbne journalen på dem, de behandler. Bryder nogen det, kan det give straf.
    .how = Spørg først regionen, om den selv anmelder. Ellers ring til politiet på { PHONE("dk-police-114") }, og hav loggen klar.
    .do-ask-region = Spørg regionen, om den har anmeldt det
    .do-report = Anmeld det til politiet
    .do-keep-number = Skriv sagsnummeret ned
    .caution = Regn ikke med at få navnet på den, der slog op. Straffen er oftest en bøde. Du bestemmer selv, om du vil anmelde.
    .say = Hej. Nogen har åbnet min journal uden grund. Jeg har en udskrift af loggen. Jeg vil gerne anmelde det. Må jeg få et sagsnummer?
