step-se-report-identity-misuse = Anmeld misbruget til politiet
    .why = Nummeret på anmeldelsen hjælper dig, når du afviser regninger og forlænger en spærring mod svindel. Politiet får også at vide, hvad der sker.
    .how = Ring { PHONE("se-police-114-14") }, eller gå til en politistation. Sker det lige nu, så ring { PHONE("se-emergency-112") }. Du behøver ikke vide, hvad forbrydelsen hedder.
    .do-gather = Saml regninger, breve, skærmbilleder og datoer
    .do-call = Ring til politiet, og fortæl, hvad nogen har gjort
    .do-tell-about-accounts = Sig også, hvis nogen har været inde på en konto
    .do-get-copy = Bed om en kopi af anmeldelsen
    .do-note-number = Skriv nummeret på anmeldelsen ned
    .caution = Er oplysningerne lækket, uden at nogen har brugt dem? Så er det oftest organisationen, der anmelder. Du kan få støtte hos Brottsofferjouren på { PHONE("se-brottsofferjouren-116006") }, også uden anmeldelse.
    .say = Hej. Jeg vil anmelde, at nogen bruger mine oplysninger. Nogen har handlet eller prøvet at låne i mit navn. Jeg har gemt brevene. Kan jeg få en kopi af anmeldelsen? Hvilket nummer har den?

step-se-report-extortion = Anmeld afpresningen til politiet
    .why = Den, der truer, vil have dig til at være alene med det. Politiet har sagt, at der findes hjælp, også når beskeden forbyder dig at fortælle det.
    .how = Ring { PHONE("se-police-114-14") }, eller gå til en politistation. Er du i fare nu, så ring { PHONE("se-emergency-112") }. Anmeld det også, hvis du allerede har betalt. Det er ikke noget at skamme sig over.
    .do-call = Ring til politiet, og sig, hvad der kræves af dig
    .do-say-if-paid = Sig, om du har betalt, og hvordan
    .do-note-number = Skriv nummeret på anmeldelsen ned (K-nummer)
    .do-accept-support = Sig ja til, at Brottsofferjouren må ringe til dig
    .caution = En anmeldelse stopper ikke altid den, der truer. Men politiet kan efterforske, og du kan få støtte. Du kan også selv ringe til Brottsofferjouren på { PHONE("se-brottsofferjouren-116006") }.
    .say = Hej. Jeg vil anmelde afpresning. Nogen kræver penge for ikke at vise mine oplysninger. Jeg har gemt beskeden. Hvad gør jeg, hvis der kommer flere? Hvilket nummer har anmeldelsen?

step-se-report-card-fraud = Anmeld kortkøbene på politiets side
    .why = Banken vil ofte se en anmeldelse, før den betaler tilbage. Kortsvindel kan du anmelde på nettet.
    .how = Spær kortet først. Udfyld så det svenske politis formular om kortsvindel. Den er på svensk. Du skal have et svensk personnummer eller samordningsnummer. Vil du hellere ringe, så ring { PHONE("se-police-114-14") }.
    .do-find-charges = Se på kontoen, hvilke firmaer der har trukket penge
    .do-fill-in = Udfyld politiets formular
    .do-send-to-bank = Send anmeldelsen til banken med din indsigelse
    .caution = Snød nogen dig til at give oplysninger? Så ring i stedet. Det gælder også en vare, der aldrig kom, og den, der har beskyttede personoplysninger.

step-se-report-spreading = Anmeld, at nogen spreder dine oplysninger
    .why = At sprede følsomme oplysninger om dit helbred eller dit sexliv kan være strafbart. En anmeldelse kan også give ret til erstatning.
    .how = Ring { PHONE("se-police-114-14") }, eller gå til en politistation. I Sverige hedder det olaga integritetsintrång, men du behøver ikke kende navnet.
    .do-call = Ring, og sig, hvad der spredes, og hvor
    .do-say-where = Fortæl, hvordan du fik det at vide, og vis skærmbilledet
    .do-note-number = Skriv nummeret på anmeldelsen ned
    .caution = Ikke al spredning er strafbar. Kun navn og personnummer er det som regel ikke. Du kan tale med Brottsofferjouren på { PHONE("se-brottsofferjouren-116006") }.
    .say = Hej. Jeg vil anmelde noget. Nogen spreder følsomme oplysninger om mig på nettet. Jeg har et skærmbillede. Hvad skal I ellers bruge? Hvilket nummer har anmeldelsen?

step-se-report-scam-sms = Send falske sms'er videre
    .why = Så kan teleselskaberne stoppe afsenderen, også for andre.
    .how = Videresend beskeden til { FACT("se-scam-sms-number") }. Det virker fra et svensk mobilnummer.
    .do-keep-shot = Tag et skærmbillede, hvis beskeden handler om lækket
    .do-forward = Videresend beskeden til nummeret
    .do-delete = Slet den bagefter
    .caution = Lad være med at åbne linket. Har du allerede trykket på det eller skrevet noget dér, så ring til banken. Det her er ikke en anmeldelse til politiet.
