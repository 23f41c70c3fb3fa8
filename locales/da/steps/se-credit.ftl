step-se-credit-block-14d = Bed om en svensk bedrägerispärr
    .why = Nogen har brugt eller prøvet at bruge dine oplysninger. Med en bedrägerispärr, en spærring mod svindel, kan ingen hente en kreditoplysning om dig. Det stopper de fleste nye lån og køb på regning.
    .how = Udfyld formularen hos et af kreditoplysningsbureauerne, for eksempel Creditsafe. Det sender spærringen videre til dem, det samarbejder med. Den gælder i { FACT("se-fraud-block-days") } dage.
    .do-fill-in-form = Udfyld formularen til bedrägerispärr
    .do-save-receipt = Gem bekræftelsen
    .do-mark-end-day = Skriv ned, hvilken dag spærringen slutter
    .caution = Spærringen rammer også dig selv: lån, abonnementer og lejebolig. Den er til den, der har været udsat for svindel eller forsøg på det. Den gælder kun de firmaer, der er med. Lyktas kilde er ældre, så spørg, hvilke det er.

step-se-credit-block-5y = Forlæng din bedrägerispärr
    .why = Uden forlængelse slutter spærringen efter { FACT("se-fraud-block-days") } dage. Med en kopi af anmeldelsen kan den gælde i op til { FACT("se-fraud-block-years") } år.
    .how = Send en kopi af anmeldelsen og et brev til det firma, hvor du fik spærringen. Gør det, før de { FACT("se-fraud-block-days") } dage er gået. Creditsafe har adressen { FACT("se-creditsafe-post") }. Tjek den på deres egen side. Vælg svensk i Lykta for at få brevet på svensk.
    .do-copy-report = Find kopien af anmeldelsen frem
    .do-sign-letter = Udfyld brevet, og skriv under
    .do-send-both = Send begge dele til det firma, hvor du fik spærringen
    .do-note-day = Skriv ned, hvilken dag du sendte det
    .caution = Så længe spærringen gælder, bliver det svært for dig selv at låne eller få et abonnement. Vil du ophæve den, sendes en blanket til din registrerede adresse. Tjek derfor, at adressen er rigtig.
    .letter-extend =
        Hej

        Jeg har haft en midlertidig spærring (bedrägerispärr) hos jer siden den …

        Nogen har brugt eller prøvet at bruge mine oplysninger. Jeg har anmeldt det til politiet. Anmeldelsen har nummer … En kopi følger med brevet.

        Jeg beder jer forlænge spærringen. Jeg ønsker ikke, at I giver oplysninger om mig videre.

        Send gerne en bekræftelse til min adresse.

        Navn: …
        Adresse: …
        Dato og underskrift: …

step-se-watch-credit-copies = Læs kopier af kreditoplysninger
    .why = Når nogen henter en kreditoplysning om dig, får du en kopi. En kopi, du ikke kender, er ofte det første tegn på, at nogen bruger dine oplysninger.
    .how = Kopien kommer med posten eller i din digitale postkasse. Undrer du dig over en kopi, så spørg firmaet, der bad om oplysningen. Har nogen prøvet at låne i dit navn, kan du bede om en bedrägerispärr.
    .do-open-copies = Åbn breve fra kreditoplysningsbureauer
    .do-ask-requester = Spørg firmaet om en oplysning, du ikke kender
    .do-block-if-tried = Bed om en bedrägerispärr, hvis nogen har prøvet at låne
    .caution = I Sverige er navn, adresse og personnummer som regel offentlige. At de er lækket, betyder ikke, at nogen bruger dem. Spærringen er til den, der har været udsat for svindel eller forsøg på det.

step-se-credit-block-others = Spær også hos Sergel
    .why = Den fælles bedrägerispärr gælder kun de firmaer, der er med. Sergel har sin egen.
    .how = Ring til Sergel på { PHONE("se-sergel-fraud-block") } i kontortiden. Spærringen gælder først i { FACT("se-sergel-block-weeks") } uger. Skal den vare længere, så send et underskrevet brev og anmeldelsen til { FACT("se-sergel-address") }. Vælg svensk i Lykta for at få brevet på svensk.
    .do-call = Ring til Sergel, og bed om spærring
    .do-send-letter = Send brevet og en kopi af anmeldelsen
    .do-ask-others = Se hos IMY, hvilke andre firmaer der findes
    .caution = Den er kun til den, der har været udsat for noget strafbart eller et forsøg. Den rammer også dine egne lån. Den slutter efter { FACT("se-sergel-block-years") } år. Skal den ophæves før, så send brev og kopi af id.
    .say = Hej. Nogen har brugt mine oplysninger. Jeg har anmeldt det til politiet. Jeg vil gerne have en bedrägerispärr hos jer. Hvor længe gælder den? Hvad skal jeg sende?
    .letter-extend =
        Hej

        Jeg ringede til jer den … og fik en spærring (bedrägerispärr). Jeg vil gerne have, at den gælder længere.

        Nogen har brugt eller prøvet at bruge mine oplysninger. Jeg har anmeldt det til politiet. Anmeldelsen har nummer … En kopi følger med brevet.

        Jeg ønsker ikke, at I giver oplysninger om mig videre. Send gerne en bekræftelse til min adresse.

        Navn: …
        Adresse: …
        Dato og underskrift: …

step-se-check-company-register = Tjek dit navn hos Bolagsverket
    .why = Nogen kan melde dig som bestyrelsesmedlem eller ejer, uden at du ved det. Så kan gæld ende hos dig.
    .how = Ring til Bolagsverket, Sveriges register over firmaer, på { PHONE("se-bolagsverket") }. Spørg, om du er registreret i et firma. Har du dit eget firma, så åbn alle breve derfra.
    .do-open-letters = Åbn alle breve fra Bolagsverket
    .do-call = Spørg, om du er registreret i et firma
    .do-report = Sig til, hvis noget er forkert, og anmeld det til politiet
    .caution = Er alt, som det skal være, behøver du ikke gøre mere. Er noget forkert, så gem alle breve.
    .say = Hej. Nogen har brugt mine oplysninger. Er jeg registreret i et firma hos jer? Hvordan får jeg det rettet?
