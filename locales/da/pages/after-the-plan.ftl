# After the plan: what stays on watch, what to renew and undo, logs, papers, and when to let go. $country (String): FI, SE or DK, the country whose help is shown.

page-after-the-plan = Når planen er færdig
    .lead = Når trinene er gjort, er der lidt tilbage: nogle datoer, en fast dag om måneden og en mappe med papirer. Resten må du lægge fra dig.
    .watch-title = Det, du holder øje med
    .watch =
        Vælg en dag om måneden. Den dag ser du på konti og kort, åbner al post og læser påmindelser. De andre dage behøver du ikke lede.

        Tre ting kan ikke vente til den dag:

        – Et brev fra en domstol eller { $country ->
                [FI] den finske fogedmyndighed
                [SE] Kronofogden
               *[DK] fogedretten
            }.
        – En regning eller et lån, du ikke kender.
        – Et opkald eller en besked, hvor nogen truer dig.

        Så åbn planen igen. Trinene er der stadig.
    .long-title = Hvor længe oplysninger kan misbruges
    .long =
        – En adgangskode er ikke farlig mere, når du har skiftet den.
        – Et kort er ikke farligt mere, når det er spærret.
        – Telefonnummer og adresse kan bruges til ny svindel, også længe efter.
        – { $country ->
                [FI] Det finske personnummer er det samme hele livet
                [SE] Det svenske personnummer er det samme hele livet
               *[DK] CPR-nummeret er det samme hele livet
            }. Derfor er nogle spærringer værd at beholde længe.
        – Oplysninger om helbred bliver gamle, men de kan bruges til at lyde troværdig.

        Et læk betyder ikke, at nogen vil bruge netop dine oplysninger. Ingen kan love, at det ikke sker. Derfor er en lille vane nok.
    .renew-fi-title = Datoer at skrive ned
    .renew-fi =
        – Kreditforbuddet: har du valgt en sidste dag, så forny det før den.
        – Dine egne kreditoplysninger: dem får du gratis én gang på { FACT("fi-own-credit-report-interval") } måneder.
        – Adressebeskyttelse (turvakielto): den gælder højst { FACT("fi-turvakielto-first-years") } år første gang. Søg igen i god tid.
        – Erstatning: du har { FACT("fi-damages-limit-years") } år, regnet fra du kendte skaden og den, der har ansvaret. Et brev med dit krav afbryder fristen.
    .undo-fi-title = Det, du selv skal ophæve
    .undo-fi =
        Spærringerne stopper også dig. Ophæv den, der er brug for, ordn din sag, og sæt den på igen.

        – Før en flytning: spærringen i Suomi.fi og Postis beskyttelse mod flytning.
        – Før et lån eller køb på afbetaling: kreditforbuddet. Du kan fjerne det, når du vil.
        – Før et nyt telefonabonnement eller en lejeaftale: også kreditforbuddet, hvis du lod det gå videre til kreditoplysningsbureauer.
        – Før eget firma eller en post i en bestyrelse: registreringsforbuddet hos PRH.
    .logs-fi-title = Hvad loggene kan vise
    .logs-fi =
        I OmaKanta ser du, hvilke organisationer der har brugt dine oplysninger. Vil du vide mere, så bed velfærdsområdet eller klinikken om loggen. Du kan gå { FACT("fi-log-back-years") } år tilbage. Første gang er gratis, og svaret skal komme inden { FACT("fi-log-answer-months") } måneder.

        Kig efter steder, hvor du aldrig har været, og dage, hvor du ikke var til behandling. Ikke alt ukendt er forkert. Bed den ansvarlige forklare det.
    .renew-se-title = Datoer at skrive ned
    .renew-se =
        – Spærringen mod svindel (bedrägerispärr): den første gælder i { FACT("se-fraud-block-days") } dage. Med en kopi af anmeldelsen kan den gælde i op til { FACT("se-fraud-block-years") } år. Skriv begge dage ned.
        – Kopier af kreditoplysninger: læs dem, når de kommer. Spørg, hvis du ikke ved, hvem der har bedt om dem.
        – Erstatning fra staten: der er en frist. Spørg Brottsoffermyndigheten på { PHONE("se-brottsoffermyndigheten") }. De hjælper gratis med ansøgningen.
    .undo-se-title = Det, du selv skal ophæve
    .undo-se =
        Spærringen mod svindel stopper også dine egne lån, abonnementer og kontrakter. Ophæv den i god tid. Blanketten bliver sendt til din registrerede adresse, så tjek adressen først. Hos Sergel ophæver du med et underskrevet brev og en kopi af dit id.

        Spærringen mod adresseændring hos Skatteverket bliver, til du fjerner den. Du kan selv flytte med svensk e-ID, men ikke på papir.
    .logs-se-title = Hvad loggene kan vise
    .logs-se =
        Du har ret til at få at vide, hvilken enhed der har åbnet din journal, og hvornår. I nogle regioner ser du det selv på 1177. Ellers spørger du stedet eller regionen. De behøver ikke give navne på personer.

        Kig efter steder, hvor du aldrig har været, og dage, hvor du ikke var til behandling. Ikke alt ukendt er forkert. Bed lederen forklare det, du ikke forstår.
    .renew-dk-title = Datoer at skrive ned
    .renew-dk =
        – Navne- og adressebeskyttelse: den varer { FACT("dk-address-protection-years") } år. Du får normalt en påmindelse { FACT("dk-address-protection-reminder-days") } dage før, men du skal selv søge igen.
        – Kreditadvarslen: den bliver, til du fjerner den.
        – En betaling, du ikke har godkendt: gør indsigelse straks. Den sidste frist er { FACT("dk-objection-months") } måneder efter betalingen.
        – Min Log går cirka { FACT("dk-min-log-years") } år tilbage. Gem en kopi.
    .undo-dk-title = Det, du selv skal ophæve
    .undo-dk =
        Kreditadvarslen rammer også dig. Fjern den på borger.dk, før du søger et lån, køber på afbetaling eller tegner et abonnement. Sæt den på igen bagefter, og skriv en påmindelse.

        Har du spærret hele dit MitID? Det bliver åbnet igen, når du møder op i Borgerservice. Bestil tid. Har du fået et nyt kort, så giv det til dem, der trækker penge hver måned.
    .logs-dk-title = Hvad loggene kan vise
    .logs-dk =
        Min Log på sundhed.dk viser, hvem der har slået op i dine oplysninger der. Hospitaler i Region Hovedstaden og Region Sjælland har også en log i MinSP. Hos en privat klinik eller en kommune beder du om loggen efter GDPR. Du får at vide, hvad der er åbnet, og hvornår, men måske ingen navne.

        Kig efter steder, hvor du aldrig har været, og dage, hvor du ikke var til behandling. Bed den ansvarlige forklare. Personale må kun åbne journaler for patienter, de behandler.
    .papers-title = Papirerne
    .papers =
        Gem det her i en mappe, et sted, hvor ingen andre læser det:

        – Brevet om lækket og alt, hvad organisationen svarede.
        – Nummeret på anmeldelsen og det, du tilføjede senere.
        – Regninger, du har gjort indsigelse mod, og dine svar.
        – Kvitteringer for det, lækket har kostet dig, også tid og rejser.
        – Dagbogen over, hvem du ringede til og hvornår.

        Smid ikke noget ud, før den sidste frist er gået, og ingen længere kræver noget. Riv så papirerne i stykker.
    .stop-title = Hvornår du må holde op med at tænke på det
    .stop =
        Når trinene er gjort, datoerne skrevet ned, og tre rolige måneder er gået, har du gjort det, der kan gøres. At glemme det i en uge er ikke sjusk. Det har fået sin rette plads.

        Kommer tankerne igen, når du læser en nyhed eller får et brev? Det er almindeligt. Sig til dig selv: ”Det her har jeg allerede ordnet.” Se efter i planen, hvis du vil se det på skrift.

        Går det ikke over, så tal med nogen. Det er også et trin.
