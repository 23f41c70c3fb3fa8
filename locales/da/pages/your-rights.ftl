# Rights and what to expect.

page-your-rights = Dine rettigheder, og hvad du kan vente
    .lead = Du har rettigheder, når dine oplysninger er kommet ud, og du vælger, hvilke du bruger. Intet her skal gøres i dag. Noget har en sidste dag, og den står her.
    .told-title = Hvad organisationen skal fortælle
    .told =
        Er der en risiko for mennesker, skal organisationen anmelde bruddet til landets datatilsyn. Det skal om muligt ske inden { FACT("nordic-breach-report-hours") } timer.

        Er risikoen for dig høj, skal den fortælle dig det uden unødig forsinkelse. Den skal sige, hvad der er sket, og hvad det kan føre til. Den skal også sige, hvad den har gjort, og hvem du kan kontakte. Er risikoen ikke høj, skal den ofte ikke fortælle det. Du kan altid spørge.
    .copy-title = En kopi, en rettelse, en sletning
    .copy =
        Du kan bede enhver organisation om en kopi af oplysningerne om dig og spørge, hvad der kom ud. Det er gratis. Svaret skal komme inden for { FACT("nordic-access-answer-months") } måned. Er sagen indviklet, kan de få { FACT("nordic-access-extension-months") } måneder mere, men så skal de sige det.

        Du kan bede om at få forkerte oplysninger rettet og nogle oplysninger slettet. Myndigheder skal ofte gemme deres sager, og sundhedsvæsenet skal gemme journaler. Dér er det tit en rettelse eller en note, du kan få.
    .log-fi-title = Hvem har set i dine oplysninger
    .log-fi =
        I OmaKanta, Finlands sundhedsportal, kan du se, hvilke organisationer der har brugt dine oplysninger, men ikke hvilke personer. Bed derfor velfærdsområdet eller klinikken om loggen. Svaret skal komme inden for { FACT("fi-log-answer-months") } måneder, og første gang er gratis. Den går normalt { FACT("fi-log-back-years") } år tilbage.

        Den, der har kopieret en hel database udefra, kan ikke ses i sådan en log.
    .log-se-title = Hvem har set i din journal
    .log-se =
        Du har ret til at vide, hvem der har set i din journal. Mange svenske regioner viser det, når du logger ind på 1177. Ellers kan du spørge behandlingsstedet. Listen viser enhed og tid. Den behøver ikke vise navne.

        Den, der har kopieret en hel database udefra, kan ikke ses i sådan en log.
    .log-dk-title = Hvem har set i din journal
    .log-dk =
        I Min Log på sundhed.dk kan du se opslag { FACT("dk-min-log-years") } år tilbage. Gem en kopi af det, du skal bruge. Andre systemer har deres egne logge. Du kan bede organisationen om loggen om dig. Den svarer inden for { FACT("dk-access-answer-months") } måned. Datatilsynet har sagt, at en myndighed ikke kan sige nej, alene fordi det er en sikkerhedslog. Regn ikke med at få navne på ansatte.

        Den, der har kopieret en hel database udefra, kan ikke ses i Min Log.
    .complaint-fi-title = Klage til Finlands datatilsyn
    .complaint-fi =
        Spørg organisationen først. Er svaret dårligt, eller kommer det ikke, så udfyld blanketten hos Finlands datatilsyn (tietosuojavaltuutettu). Det er gratis.

        – Tilsynet kan se på sagen og kræve, at organisationen følger loven
        – Tilsynet efterforsker ikke forbrydelser og bestemmer ikke om erstatning
        – Målet er et svar på omkring { FACT("fi-dpo-handling-years") } år

        På Åland går klager over landskab og kommuner til Datainspektionen dér.
    .complaint-se-title = Klage til Sveriges datatilsyn
    .complaint-se =
        Kontakt organisationen først. Hjælper det ikke, kan du klage til IMY, Sveriges datatilsyn, med formular eller brev. Skriv, hvem du er, hvad der er galt, og hvordan det gælder dig. Læg det ved, I har skrevet til hinanden. Du kan også klage for en anden.

        – IMY kontrollerer, om organisationen følger reglerne
        – IMY fører ikke sagen for dig og kan ikke bestemme om erstatning
        – Lykta har ikke fundet, hvor lang tid det tager
    .complaint-dk-title = Klage til Datatilsynet
    .complaint-dk =
        Skriv til organisationen først. Så kan du klage til Datatilsynet. Inden for { FACT("dk-complaint-status-months") } måneder hører du, hvordan det går med sagen. Den anden part får normalt en kopi og må svare, og du må svare på det.

        – Datatilsynet afgør, om reglerne er brudt
        – Det afviser tit en klage om et brud, som det allerede har en sag om
        – Det kan ikke løse identitetstyveri for dig
        – Du kan gå til domstolene med afgørelsen
    .care-fi-title = Klage over behandlingen
    .care-fi =
        Send først en skriftlig klage (muistutus) til behandlingsstedet. Svaret kommer normalt på omkring { FACT("fi-objection-answer-weeks") } uger. Patientvejlederen (potilasasiavastaava) i dit velfærdsområde hjælper gratis, også når det gælder privat behandling.

        Du kan også klage (kantelu) til den myndighed, der fører tilsyn. Siden { FACT("fi-lvv-start") } er det LVV (Lupa- ja valvontavirasto). Ældre sider nævner stadig Valvira og AVI.
    .care-se-title = Klage over behandlingen
    .care-se =
        Klag først til behandlingsstedet. Det har { FACT("se-care-answer-weeks") } uger til at svare. Patientnämnden i din region kan hjælpe dig.

        Så kan du gå til IVO, der fører tilsyn med svensk behandling. IVO ser normalt ikke på det, der skete for mere end { FACT("se-ivo-event-years") } år siden. IVO har sagt, at det tager { FACT("se-ivo-handling-min") } til { FACT("se-ivo-handling-max") } måneder, når alt går godt, og tit op til et år. En klage til IVO bliver offentlig, og afgørelsen kan ikke ankes.
    .care-dk-title = Klage over behandlingen
    .care-dk =
        Du kan klage til Styrelsen for Patientklager. Det kan være, fordi nogen har slået op i din journal uden grund. Det kan også være, fordi dine rettigheder som patient er brudt. Har du fået en afgørelse, er fristen { FACT("dk-patient-complaint-weeks") } uger. Der er en formular på borger.dk og en på papir til dem, der er fritaget. Du kan ringe på { PHONE("dk-patientklager") }.

        Patientkontoret i din region vejleder gratis.
    .money-fi-title = Erstatning
    .money-fi =
        Fra organisationen: Du kan kræve erstatning for udgifter og lidelse, hvis loven er brudt. Skriv til den først. Det er domstolen, der bestemmer, ikke tilsynet. Kravet forældes { FACT("fi-damages-limit-years") } år efter, at du fik at vide, hvad der skete, og hvem der har ansvaret. Gem kvitteringer.

        Fra staten: Efter en anmeldelse til politiet kan du søge hos statskassen (Valtiokonttori). Ved det store læk af terapinoter dækker den lidelse efter afpresningen. Indbruddet eller spredningen i sig selv dækkes ikke. Det tager omkring { FACT("fi-state-treasury-handling-min") } til { FACT("fi-state-treasury-handling-max") } måneder.
    .money-se-title = Erstatning
    .money-se =
        Fra organisationen: Du kan kræve erstatning af den eller af dens leverandør, også for skade, der ikke er penge. Bliver I ikke enige, afgør en domstol det. Det gør IMY ikke.

        Fra staten: Brottsoffermyndigheten kan betale, når hverken den, der gjorde det, eller forsikringen betaler. Du skal have en anmeldelse til politiet. Søg inden for { FACT("se-crime-compensation-years") } år efter forbrydelsen eller efter, at sagen er slut. Et barn kan søge, til det fylder { FACT("se-crime-compensation-child-age") }. Det tager omkring { FACT("se-crime-compensation-handling-min") } til { FACT("se-crime-compensation-handling-max") } måneder. Tabte penge og ting bliver for det meste ikke dækket.
    .money-dk-title = Erstatning
    .money-dk =
        Fra organisationen: Du kan kræve erstatning for et tab og også for skade, der ikke er penge. En dansk byret har sagt, at det er muligt. Men i den sag fik de, der klagede, intet, fordi retten ikke fandt en reel krænkelse. Ingen kan love, hvordan det går.

        Fra staten: Erstatningsnævnet betaler for skade på krop eller sind efter en forbrydelse. Den skal normalt være anmeldt til politiet inden { FACT("dk-compensation-report-hours") } timer. Søg inden for { FACT("dk-compensation-years") } år efter dommen, eller efter at politiet lukkede sagen.
    .legal-fi-title = Anmeldelse til politiet og juridisk hjælp
    .legal-fi =
        En anmeldelse gør dig til part som forurettet. Så kan du kræve erstatning i sagen. Ikke alle anmeldelser fører til efterforskning. Gem nummeret på anmeldelsen, og tilføj, hvis der sker noget nyt.

        Den finske offerrådgivning (RIKU) giver juridiske råd over telefonen: { PHONE("fi-riku-legal-phone") }. Statens retshjælp afhænger af din indkomst og søges hos Oikeuspalveluvirasto. Spørg også om din forsikring.
    .legal-se-title = Anmeldelse til politiet og juridisk hjælp
    .legal-se =
        Efter en anmeldelse beslutter politiet eller en anklager, om der skal efterforskes. Sig i afhøringen, at du vil have erstatning. Anklageren kan hjælpe dig med beløbet. Bliver der ikke rejst tiltale, får du en afgørelse med grunden. Du kan få støtte også uden anmeldelse: { PHONE("se-brottsofferjouren-116006") }.

        De fleste svenske indboforsikringer har dækning for advokat (rättsskydd). Spørg din først. Har du ingen, kan rättshjälp betale en del.
    .legal-dk-title = Anmeldelse til politiet og juridisk hjælp
    .legal-dk =
        En anmeldelse giver dig et papir, du kan vise til banken og til firmaer. Mange sager om svindel på nettet bliver lukket. Du kan få støtte også uden anmeldelse: { PHONE("dk-offerraadgivningen") }.

        Advokatvagten giver alle, der møder op, korte og gratis råd. Du kan være anonym. Til hjælp med breve eller en sag findes offentlig retshjælp, der afhænger af indkomsten. Se først, om din indboforsikring har retshjælp.
