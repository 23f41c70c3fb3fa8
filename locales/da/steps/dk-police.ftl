# Danmark: hjælp i telefonen og anmeldelse til politiet.

step-dk-hotline = Ring til Cyberhotline
    .why = De hjælper dig med at stoppe skaden først. Bagefter siger de, hvem du skal tale med.
    .how = Ring til Cyberhotline for digital sikkerhed på { PHONE("dk-cyberhotline") }. Du behøver ikke MitID. Du kan ringe sammen med en, du stoler på.
    .do-call = Ring, og fortæl kort, hvad der er sket
    .do-ask-next = Spørg, hvad du skal gøre først
    .do-note-advice = Skriv rådene ned
    .caution = Linjen er lukket om natten. Du bestemmer selv, om du vil taste dit CPR-nummer. De giver råd, men fører ikke din sag.
    .say = Hej. Nogen har fået fat i mine oplysninger. Jeg ved ikke, hvad jeg skal gøre først. Kan du hjælpe mig trin for trin?

step-dk-report-extortion = Anmeld truslen til politiet
    .why = Så kan politiet se, om flere er truet på samme måde. Du får et sagsnummer, som du kan vise, hvis oplysningerne bliver brugt.
    .how = Ring { PHONE("dk-police-114") }, eller gå ind på en politistation. Politiets formular på nettet er ikke til den slags trusler. Er nogen i fare nu, så ring { PHONE("dk-police-emergency") }.
    .do-take-messages = Find truslen og dine skærmbilleder frem
    .do-call-or-visit = Ring, eller gå ind på stationen
    .do-tell-real-data = Sig, hvilke rigtige oplysninger der blev nævnt
    .do-note-case-number = Skriv sagsnummeret ned
    .caution = Står der intet rigtigt om dig i mailen, er den tit sendt til mange. Spørg politiet, om den skal anmeldes. Ingen kan love, at sagen bliver opklaret. Du må gerne have en med. Offerrådgivningen kan støtte dig på { PHONE("dk-offerraadgivningen") }.
    .say = Hej. Jeg vil anmelde afpresning. Nogen truer med at vise mine private oplysninger. De har rigtige oplysninger om mig. Jeg har gemt beskederne. Må jeg få et sagsnummer?

step-dk-police-report = Anmeld misbruget til politiet
    .why = Kvitteringen er dit bevis over for banker og firmaer, også hvis der sker mere senere.
    .how = Anmeld det på politi.dk, eller ring { PHONE("dk-police-114") }. Misbrug af en andens identitet er strafbart efter straffelovens { FACT("dk-identity-misuse-section") }. Du behøver ikke kunne paragraffen.
    .do-gather = Saml regninger, beskeder, beløb og datoer
    .do-ask-bank = Spørg banken, hvem af jer der anmelder
    .do-report = Anmeld på nettet, over telefonen eller på stationen
    .do-keep-receipt = Gem kvitteringen, og skriv sagsnummeret ned
    .without-e-id = Ring { PHONE("dk-police-114") }, eller gå ind på en politistation.
    .caution = Mange af disse sager bliver lukket, uden at nogen bliver fundet. Anmeldelsen er alligevel dit papir over for banker og firmaer.
    .say = Hej. Nogen bruger mine oplysninger. De har købt eller lånt i mit navn. Jeg vil gerne anmelde det. Jeg har gemt breve og beskeder. Må jeg få en kvittering med sagsnummer?

step-dk-report-hacking = Anmeld hacking af din egen konto
    .why = Er nogen kommet ind på din mail, profil eller computer, er det strafbart. Anmeldelsen viser, hvad der er sket og hvornår.
    .how = Kør først et antivirusprogram, og fjern det, det finder. Anmeld bagefter på politi.dk. Er det kun en organisation, der er hacket, er det dem, der anmelder.
    .do-scan = Kør antivirus på computeren eller telefonen
    .do-ask-help = Bed en, der kan it, om at se den igennem
    .do-note-facts = Skriv tidspunkter ned, og hvad enheden er værd
    .do-report = Udfyld politiets formular om hacking
    .without-e-id = Ring { PHONE("dk-police-114") }, eller gå ind på en politistation.
    .caution = Ingen kan være helt sikker på, at alt er fjernet. Truer nogen med at vise noget, så ring i stedet for at bruge formularen.

step-dk-sextortion = Få hjælp, hvis det er billeder
    .why = Du skal ikke stå alene med det, og det er ikke din skyld. Den, der deler eller truer, gør noget strafbart.
    .how = Gem først beskeder og profilnavn. Bloker så den, der truer, og gør dine profiler private. Er du under atten, hjælper SletDet. Er du voksen, hjælper StopChikane.
    .do-save-first = Tag skærmbilleder af beskeder, navn og adresse på nettet
    .do-block-sender = Bloker den, der truer
    .do-close-profiles = Gør dine profiler private
    .do-get-help = Skriv til SletDet eller StopChikane
    .caution = Betal ikke, og send ikke flere billeder. Bloker først, når du har gemt det hele. Politiet får du fat i på { PHONE("dk-police-114") }.
    .say = Hej. Nogen har billeder af mig og truer med at dele dem. Jeg har gemt beskederne. Hvad skal jeg gøre nu? Kan I hjælpe med at få dem fjernet?
