# Protected identity: what it hides, where it does not reach, and what changes after a leak. $country (String): FI, SE or DK, the country whose help is shown.

page-protected-identity = Beskyttet identitet
    .lead = En beskyttelse skjuler dig i registre. Den kan ikke hente en adresse tilbage, der allerede er kommet ud, men der kan lægges en ny plan.
    .first-title = Først af alt
    .first =
        Er du i fare nu, så ring { $country ->
                [FI] { PHONE("fi-emergency-112") }
                [SE] { PHONE("se-emergency-112") }
               *[DK] { PHONE("dk-police-emergency") }
            }. Ring også, hvis du er i tvivl, om det haster. Sig først, hvor du er.

        Haster det ikke? Ring til den organisation, der har mistet oplysningerne. Spørg, om adresse, kontaktadresse, skole eller arbejde var med, og hvem der kan have fået dem. Ring hellere end at skrive, og nævn ikke adressen.
    .what-fi-title = Finsk adressebeskyttelse (turvakielto): hvad den gør
    .what-fi =
        Turvakielto skjuler din adresse og kommune i Finlands folkeregister og trafikregister. Kun visse myndigheder kan se dem.

        Du kan få den, hvis du har grund til at være bange for dig selv eller din familie. Du skal kunne vise det. Et læk er ikke nok i sig selv. Du søger skriftligt hos DVV, fortæller hvorfor og vedlægger papirer, der viser truslen. Voksne skriver under for sig selv, forældre sammen for børn. Det er gratis.

        Den gælder højst { FACT("fi-turvakielto-first-years") } år første gang og så { FACT("fi-turvakielto-renewal-years") } år ad gangen.
    .reach-fi-title = Hvor den ikke rækker
    .reach-fi =
        – Posti får ikke besked om den. Sig selv, at adressen er hemmelig.
        – Dit teleselskab får heller ikke besked. Bed dem skjule nummer og adresse.
        – Firmaer er ikke bundet af den.
        – Den, der allerede har adressen, bliver ikke bedt om at slette den.
        – Handelsregistret er ikke med.
        – Kontaktadressen er ikke hemmelig. Vælg en, der ikke viser, hvor du bor, for eksempel en postboks.
    .harder-fi-title = Hvad der bliver sværere
    .harder-fi =
        Banken, butikker og læger får ikke længere din adresse fra registret. Du kommer ofte til at forklare dig. Giv så kontaktadressen. Fortæl hver myndighed, at du har turvakielto.

        Det bliver også sværere at ordne et barns sager på nettet. Har den ene forælder turvakielto, kan kun den forælder gøre det. Har barnet turvakielto, kan ingen af jer gøre det på nettet.
    .after-fi-title = Efter et læk
    .after-fi =
        Registret kan ikke trække det tilbage, der er ude. Fortæl politiet, hvad der er lækket. Læg en sikkerhedsplan sammen med en, der har forstand på det. Nollalinja svarer døgnet rundt på { PHONE("fi-nollalinja") }, og offerrådgivningen RIKU på { PHONE("fi-riku-116006") }.

        Gå tre ting igennem sammen: kontaktadressen, børnenes daginstitution og skole, og hvem der henter dem. Se også, hvornår beskyttelsen udløber, så der ikke kommer et hul.
    .what-se-title = Tre slags beskyttelse
    .what-se =
        I Sverige er navn og adresse som regel offentlige. Beskyttelsen findes i tre trin:

        – Sekretessmarkering: myndigheden ser ekstra godt efter, før den svarer nogen. Du søger hos Skatteverket.
        – Skyddad folkbokföring: du må være registreret i en anden kommune end den, du bor i. Den er stærkere. Du søger hos Skatteverket.
        – Fingerade personuppgifter: du får en ny identitet. Politiet afgør det, og det er til meget alvorlige trusler.

        Der skal være en konkret trussel. Almindelig uro er ikke nok. Skatteverket kan spørge politiet eller socialtjenesten, så et brev derfra hjælper.
    .reach-se-title = Hvor den ikke rækker
    .reach-se =
        En sekretessmarkering er ikke fuld hemmelighed. Den er en advarsel til den, der skal give en oplysning, og hver myndighed vurderer selv.

        Almindelige tjenester på nettet kan vise det, der skal være skjult, eller slet ikke virke. Spørg først, eller mød op. Det svenske politis anmeldelse på nettet er ikke åben for dig. Ring i stedet { PHONE("se-police-114-14") }.

        Kronofogdens papirer er som regel offentlige. Fortæl, at du har beskyttede oplysninger, før du sender noget dertil.
    .harder-se-title = Hvad der bliver sværere
    .harder-se =
        Det bliver sværere at få lån, abonnementer og regninger, for firmaer kan ikke tjekke dig som normalt. Du kan selv hente en kreditoplysning og vise den.

        Skatteverket kan sende din post videre. Er du i tvivl, så giv den adresse: { FACT("se-skatteverket-protected-box") }. Har dit barn beskyttede oplysninger, så tag barnets personbevis med på apoteket. De kan ikke se, hvem der er forælder.
    .after-se-title = Efter et læk
    .after-se =
        Ring til politiet på { PHONE("se-police-114-14") }, og sig, at du har beskyttede personoplysninger. Sig det også til din kontakt hos politiet eller socialtjenesten. Bed dem vurdere, om du er i fare.

        Fortæl det til din sagsbehandler hos Skatteverket, og så til skole, arbejde og læge. De kan ændre, hvordan de passer på din post. Kvinnofridslinjen taler situationen igennem med dig døgnet rundt på { PHONE("se-kvinnofridslinjen") }.
    .what-dk-title = Navne- og adressebeskyttelse: hvad den gør
    .what-dk =
        Med navne- og adressebeskyttelse kan private, vejvisere og postfirmaer normalt ikke få dit navn og din adresse fra CPR.

        Alle kan søge, uanset grund. Du søger på borger.dk eller i Borgerservice, og kommunen godkender det. Egne børn på samme adresse kan være med. Der går nogle dage, før alle har fået besked.

        Beskyttelsen varer { FACT("dk-address-protection-years") } år. Du får normalt en påmindelse { FACT("dk-address-protection-reminder-days") } dage før, men du skal selv søge igen. Har du helt særlige grunde, kan kommunen give den i længere tid.
    .reach-dk-title = Hvor den ikke rækker
    .reach-dk =
        – Den gælder kun det, CPR giver videre.
        – Myndigheder og domstole får stadig adressen.
        – Den, der kan vise, at du skylder penge, kan få den.
        – Post- og pakkefirmaer får ikke besked. Sig det selv til dem.
        – Teleselskabet får heller ikke besked. Bed om hemmeligt nummer.
        – Den, der allerede har adressen, har den stadig.
    .harder-dk-title = Hvad der bliver sværere
    .harder-dk =
        MitID kan ikke sende en kodeviser til en skjult adresse. Giv MitID en anden adresse til forsendelser, og hold den ajour.

        Du kan ikke se dine oplysninger i Debitor Registret på nettet. Så skal du skrive til dem. Firmaer spørger ofte efter adressen. Giv kun det, der er brug for.
    .after-dk-title = Efter et læk
    .after-dk =
        Ring til politiet på { PHONE("dk-police-114") }, og fortæl, hvem du er bange for. Stalking anmeldes ikke i formularen på nettet. Lev Uden Vold giver råd døgnet rundt på { PHONE("dk-lev-uden-vold") }.

        Kom din adresse til den forkerte i e-Boks? Kræv, at afsenderen beder e-Boks skjule beskeden. Det kan kun afsenderen.

        Spørg kommunen om beskyttelse i længere tid. Truer en partner, en tidligere partner eller familien dig? Så kan politiet bede kommunen registrere dig uden fast adresse (særlig adressebeskyttelse). Børn, der bor hos dig, følger med.
    .never-title = Sig aldrig det her
    .never =
        – Din adresse til en, der ringer, uanset hvem personen siger at være.
        – At du ”ikke bor der”. Svar slet ikke, eller sig, at du ringer tilbage.
        – Børnenes skole og tider, eller hvem der henter dem.
        – Hvor du arbejder, handler eller går til læge.
        – At du er beskyttet, til en, der ikke har brug for at vide det.

        Skriv heller ikke den hemmelige adresse i Lykta, i et brev eller i en formular, du ikke er sikker på. Bed dem, der står dig nær, gøre det samme.
