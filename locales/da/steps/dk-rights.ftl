# Danmark: klage til Datatilsynet.

step-dk-datatilsynet-complaint = Klag til Datatilsynet
    .why = Datatilsynet kan se på, om dem, der havde ansvaret for dine oplysninger, fulgte reglerne.
    .how = Skriv først til organisationen, og bed om en forklaring. Er svaret ikke godt nok, så send en klage med dit navn og din adresse. Inden { FACT("dk-complaint-status-months") } måneder får du at vide, hvordan det går. Du kan ringe og få vejledning på { PHONE("dk-datatilsynet") }.
    .do-write-controller = Skriv først til den, der har ansvaret
    .do-collect-papers = Saml breve, svar og datoer
    .do-send-complaint = Send klagen, gerne med Digital Post
    .caution = Datatilsynet afviser ofte en klage om et brud, som det allerede har en sag om. Det kan ikke hjælpe dig ud af identitetstyveri. Den, du klager over, får normalt en kopi. Klager du for en anden, så brug Datatilsynets blanket til fuldmagt. Gælder det et færøsk firma, er det Dátueftirlitið. Er du utilfreds med behandlingen, kan du klage til Folketingets Ombudsmand.
    .letter-complaint =
        Til Datatilsynet

        Jeg klager over, hvordan … (organisationens navn) har brugt og passet på oplysninger om mig.

        Det skete: …
        Det skete eller blev opdaget den: …
        Det gælder disse oplysninger om mig: …

        Jeg skrev til organisationen den … De svarede: … (eller: jeg har ikke fået svar)

        Jeg beder jer se på, om reglerne er fulgt. Kopi af breve og svar er lagt ved.

        Med venlig hilsen
        … (navn og adresse)

step-dk-delist = Klag, hvis søgeresultatet bliver stående
    .why = Siger Google eller Bing nej til at fjerne et resultat på dit navn, kan Datatilsynet se på det.
    .how = Brug først søgemaskinens egen formular. Skriv de præcise adresser, og hvorfor de skal væk. Får du nej, så send svaret til Datatilsynet sammen med adresserne.
    .do-copy-addresses = Kopiér adressen på hvert resultat
    .do-fill-form = Udfyld formularen hos Google eller Bing
    .do-complain = Får du nej, så send svaret til Datatilsynet
    .caution = Siden selv bliver liggende. Google vil se en kopi af id. Retten er ikke ubegrænset, og det kan tage tid, før et resultat er væk.

step-dk-erasure-rectify = Bed om at få oplysninger slettet
    .why = Det, et firma ikke længere har om dig, kan ikke lække igen.
    .how = Skriv til firmaet, hvad du vil have slettet eller rettet, og hvorfor. De skal normalt svare inden { FACT("dk-access-answer-months") } måned.
    .do-choose = Vælg, hvad der skal slettes eller rettes
    .do-send-letter = Send brevet
    .do-note-date = Skriv ned, hvornår du sendte det
    .caution = Der er ingen ret til at få alt slettet. Myndigheder skal gemme deres sager, og noter i journalen bliver sjældent slettet. Det, der allerede er stjålet, forsvinder ikke. Bed først om indsigt, hvis du vil have en kopi.
    .letter-erasure =
        Til … (firmaets navn)

        Jeg beder jer slette disse oplysninger om mig: …
        Jeg beder jer rette disse oplysninger: … Det rigtige er: …

        Grunden er: … (I har ikke længere brug for dem, jeg trækker mit samtykke tilbage, de er forkerte, eller andet)

        Brug dem ikke, mens I ser på det.

        Kan I ikke slette noget, så skriv hvad, hvorfor og hvor længe I gemmer det.

        Svar på en sikker måde: …

        Med venlig hilsen
        … (navn og adresse)

step-dk-damages = Overvej at kræve erstatning
    .why = Har et brud på reglerne kostet dig penge eller gjort dig ondt? Så kan du kræve erstatning af den, der har ansvaret.
    .how = Saml beviser for tabet og for, hvad det har betydet for dig. Få gratis råd først. Send så et brev med et beløb og en frist.
    .do-list-loss = Skriv tab og følger ned, med bilag
    .do-ask-advice = Få råd hos advokatvagt eller retshjælp
    .do-send-claim = Send kravet
    .caution = Loven kan dække mere end penge, men domstolene er stadig ved at finde en linje. I en dansk sag om en stjålet computer fik de, der klagede, ingenting. En retssag kan koste penge. Spørg dit forsikringsselskab, om du har retshjælp.
    .letter-claim =
        Til … (organisationens navn)

        Den … fik I et brud på sikkerheden. Oplysninger om mig var med: …

        Det har betydet for mig:
        – Tab af penge: … kroner (se bilag)
        – Andre følger: … (for eksempel angst, søvn, tid, flytning)

        Jeg kræver erstatning efter databeskyttelsesforordningen (GDPR) og dansk erstatningsret på … kroner.

        Svar mig skriftligt senest den …

        Vedlagt: …

        Med venlig hilsen
        … (navn og adresse)

step-dk-criminal-injuries = Søg statens erstatning for skade
    .why = Er du blevet syg eller skadet af en forbrydelse, også psykisk, kan staten give erstatning.
    .how = Søg på nettet hos Erstatningsnævnet. Forbrydelsen skal normalt være anmeldt inden { FACT("dk-compensation-report-hours") } timer. Du skal søge inden { FACT("dk-compensation-years") } år efter den endelige dom, eller efter at politiet har lukket sagen.
    .do-see-doctor = Bed lægen skrive ned, hvordan du har det
    .do-keep-papers = Gem sagsnummer, regninger og breve
    .do-apply = Søg på Erstatningsnævnets side
    .caution = Er der gået længere tid, så spørg nævnet alligevel. Et datalæk eller tabte penge alene bliver ikke dækket. Om afpresning giver ret til erstatning, må nævnet vurdere. Er der en retssag, skal du kræve pengene dér af den, der gjorde det.

step-dk-legal = Få gratis råd om jura
    .why = Bliver et firma ved, eller kommer der brev fra retten, hjælper det at tale med en jurist.
    .how = Advokatvagten giver mundtlige råd gratis, uanset hvad du tjener. Du behøver ikke sige dit navn. Retshjælp kan også hjælpe med breve.
    .do-find-place = Find nærmeste advokatvagt eller retshjælp
    .do-take-papers = Tag krav, svar og kvittering fra politiet med
    .do-check-insurance = Spørg dit forsikringsselskab om retshjælp
    .caution = Rådene er på dansk. Tag gerne en tolk eller en ven med. Retshjælp kan have grænser for indkomst. Svar retten inden fristen, også mens du venter på råd.
