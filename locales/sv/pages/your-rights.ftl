# Rights and what to expect. Finland-Swedish terms for Finland, Sweden's for Sweden.

page-your-rights = Dina rättigheter och vad du kan vänta dig
    .lead = Du har rättigheter när dina uppgifter har kommit ut, och du väljer vilka du använder. Inget här måste göras i dag. En del har en sista dag, och den står här.
    .told-title = Vad organisationen måste berätta
    .told =
        Innebär händelsen en risk för människor måste organisationen anmäla den till dataskyddsmyndigheten. Om möjligt ska det ske inom { FACT("nordic-breach-report-hours") } timmar.

        Är risken för dig hög måste den berätta för dig utan onödigt dröjsmål. Den ska säga vad som har hänt och vad det kan leda till. Den ska också säga vad den har gjort och vem du kan kontakta. Är risken inte hög behöver den ofta inte berätta. Du kan alltid fråga.
    .copy-title = En kopia, en rättelse, en radering
    .copy =
        Du kan be vilken organisation som helst om en kopia av uppgifterna om dig, och fråga vad som kom ut. Det kostar inget. Svaret ska komma inom { FACT("nordic-access-answer-months") } månad. Är det komplicerat får de { FACT("nordic-access-extension-months") } månader till, men då måste de säga det.

        Du kan be att få fel uppgifter rättade och en del uppgifter raderade. Myndigheter måste ofta spara sina handlingar, och vården måste spara journaler. Där är det oftast en rättelse eller en anteckning du kan få.
    .log-fi-title = Vem som har tittat i dina uppgifter
    .log-fi =
        I OmaKanta ser du vilka organisationer som har hanterat dina uppgifter, men inte vilka personer. Be därför välfärdsområdet eller kliniken om logguppgifter. Svaret ska komma inom { FACT("fi-log-answer-months") } månader, och första gången är avgiftsfri. Den går normalt { FACT("fi-log-back-years") } år tillbaka.

        Den som har kopierat en hel databas utifrån syns inte i en sådan logg.
    .log-se-title = Vem som har tittat i din journal
    .log-se =
        Du har rätt att få veta vem som har tittat i din journal. Många regioner visar det när du loggar in på 1177. Annars frågar du vårdgivaren. Listan visar enhet och tid. Den behöver inte visa namn.

        Den som har kopierat en hel databas utifrån syns inte i en sådan logg.
    .log-dk-title = Vem som har tittat i din journal
    .log-dk =
        I Min Log på sundhed.dk ser du vem som har öppnat dina uppgifter, { FACT("dk-min-log-years") } år tillbaka. Spara en kopia av det du behöver. Andra system har egna loggar. Du kan be organisationen om loggen om dig. Den svarar inom { FACT("dk-access-answer-months") } månad. Datatilsynet har sagt att en myndighet inte kan säga nej bara för att det är en säkerhetslogg. Räkna inte med namn på anställda.

        Den som har kopierat en hel databas utifrån syns inte i Min Log.
    .complaint-fi-title = Anmälan till dataombudsmannen
    .complaint-fi =
        Fråga organisationen först. Är svaret dåligt, eller kommer det inte, fyll i blanketten på dataombudsmannens sida. Det är avgiftsfritt.

        – Dataombudsmannen kan undersöka saken och beordra organisationen att följa lagen
        – Dataombudsmannen utreder inte brott och beslutar inte om ersättning
        – Målet är ett svar på ungefär { FACT("fi-dpo-handling-years") } år

        På Åland går klagan om landskapets och kommunernas organ till Datainspektionen där.
    .complaint-se-title = Klagomål till IMY
    .complaint-se =
        Kontakta organisationen först. Hjälper inte det kan du klaga till Integritetsskyddsmyndigheten (IMY) med formulär eller brev. Skriv vem du är, vad som är fel och hur det gäller dig. Lägg med det ni har skrivit till varandra. Du kan också klaga för någon annan.

        – IMY kontrollerar om organisationen följer reglerna
        – IMY för inte din talan och kan inte besluta om skadestånd
        – Lykta har inte hittat hur lång tid det tar
    .complaint-dk-title = Klagomål till Datatilsynet
    .complaint-dk =
        Skriv till organisationen först. Sedan kan du klaga till Datatilsynet, Danmarks dataskyddsmyndighet. Inom { FACT("dk-complaint-status-months") } månader får du veta hur det går. Den du klagar på får normalt en kopia och får svara, och du får svara på det.

        – Datatilsynet avgör om reglerna har brutits
        – Det avvisar ofta ett klagomål om en läcka som det redan har ett ärende om
        – Det kan inte lösa en id-kapning åt dig
        – Du kan gå till domstol med beslutet
    .care-fi-title = Klagomål på vården
    .care-fi =
        Gör först en skriftlig anmärkning (muistutus) till enheten. Svaret kommer normalt på ungefär { FACT("fi-objection-answer-weeks") } veckor. Patientombudet (potilasasiavastaava) i ditt välfärdsområde hjälper dig avgiftsfritt. Det gäller också privat vård.

        Du kan också lämna klagomål (kantelu) till den som övervakar vården. Sedan { FACT("fi-lvv-start") } är det LVV (Lupa- ja valvontavirasto). Äldre sidor nämner fortfarande Valvira och regionförvaltningsverket.
    .care-se-title = Klagomål på vården
    .care-se =
        Klaga först hos vårdgivaren. Den har { FACT("se-care-answer-weeks") } veckor på sig att svara. Patientnämnden i din region kan hjälpa dig.

        Sedan kan du vända dig till Inspektionen för vård och omsorg (IVO). Den utreder normalt inte det som hände för mer än { FACT("se-ivo-event-years") } år sedan. IVO har sagt att det tar { FACT("se-ivo-handling-min") } till { FACT("se-ivo-handling-max") } månader när allt går bra, och ofta upp till ett år. Ett klagomål till IVO blir allmän handling, och beslutet går inte att överklaga.
    .care-dk-title = Klagomål på vården
    .care-dk =
        Du kan klaga hos Styrelsen for Patientklager, den danska myndigheten för patientklagomål. Det gäller när någon har tittat i din journal utan skäl eller dina rättigheter som patient har brutits. Har du fått ett beslut är tiden { FACT("dk-patient-complaint-weeks") } veckor. Det finns en blankett på borger.dk, och en på papper för den som är undantagen från digital post. Du kan ringa { PHONE("dk-patientklager") }.

        Patientkontoret i din region vägleder dig gratis.
    .money-fi-title = Ersättning
    .money-fi =
        Av organisationen: du kan kräva ersättning för kostnader och lidande om lagen har brutits. Skriv till den först. Det är inte dataombudsmannen utan domstolen som beslutar. Kravet går ut (preskriberas) { FACT("fi-damages-limit-years") } år efter att du fick veta om skadan och vem som ansvarar. Spara kvitton.

        Av staten: efter en brottsanmälan kan du ansöka hos Statskontoret. I den stora läckan av terapianteckningar täcker det lidande av utpressningen. Intrånget eller spridningen i sig täcks inte. Det tar ungefär { FACT("fi-state-treasury-handling-min") } till { FACT("fi-state-treasury-handling-max") } månader.
    .money-se-title = Ersättning
    .money-se =
        Av organisationen: du kan kräva skadestånd av den eller av dess leverantör, också för skada som inte är pengar. Kommer ni inte överens avgör domstol. IMY gör det inte.

        Av staten: Brottsoffermyndigheten kan betala när den som gjorde det, eller försäkringen, inte betalar. Du behöver en polisanmälan. Sök inom { FACT("se-crime-compensation-years") } år från brottet eller från att fallet är avslutat. Ett barn kan söka tills det fyller { FACT("se-crime-compensation-child-age") }. Det tar ungefär { FACT("se-crime-compensation-handling-min") } till { FACT("se-crime-compensation-handling-max") } månader. Förlorade pengar och saker ersätts oftast inte.
    .money-dk-title = Ersättning
    .money-dk =
        Av organisationen: du kan kräva ersättning för en förlust, och också för skada som inte är pengar. En dansk domstol har sagt att det är möjligt. Men i det fallet fick människorna inget, för domstolen såg ingen verklig kränkning. Ingen kan lova hur det går.

        Av staten: Erstatningsnævnet, den danska nämnden för brottsofferersättning, betalar för skada på kropp eller psyke efter ett brott. Brottet ska normalt ha anmälts till polisen inom { FACT("dk-compensation-report-hours") } timmar. Sök inom { FACT("dk-compensation-years") } år från domen eller från att polisen avslutade fallet.
    .legal-fi-title = Brottsanmälan och juridisk hjälp
    .legal-fi =
        En brottsanmälan gör dig till målsägande. Då kan du kräva skadestånd i fallet. Alla anmälningar leder inte till förundersökning. Spara numret på anmälan, och komplettera den om något nytt händer.

        Brottsofferjouren (RIKU) ger juridisk rådgivning per telefon: { PHONE("fi-riku-legal-phone") }. Statens rättshjälp beror på dina inkomster och söks hos Rättstjänstverket. Fråga också om din hemförsäkring.
    .legal-se-title = Polisanmälan och juridisk hjälp
    .legal-se =
        Efter en anmälan beslutar polisen eller en åklagare om en förundersökning. Säg i förhöret att du vill ha skadestånd. Åklagaren kan hjälpa dig med beloppet. Blir det inget åtal får du ett beslut med skälet. Du kan få stöd också utan anmälan: { PHONE("se-brottsofferjouren-116006") }.

        De flesta hemförsäkringar har rättsskydd. Fråga din först. Har du inget sådant kan rättshjälp betala en del.
    .legal-dk-title = Polisanmälan och juridisk hjälp
    .legal-dk =
        En anmälan ger dig ett papper som du kan visa för banken och för företag. Många fall av bedrägeri på nätet läggs ner. Du kan få stöd också utan anmälan: { PHONE("dk-offerraadgivningen") }.

        Advokatvagten ger korta råd på plats, gratis och anonymt, för alla. För hjälp med brev eller ett ärende finns offentlig rättshjälp, som beror på inkomsten. Se först om din hemförsäkring har rättsskydd (retshjælpsforsikring).
