# Finland: crime report and identity documents.

step-fi-crime-report = Anmeld det til politiet i Finland
    .why = Så er du part i sagen og kan senere kræve erstatning. Firmaer og myndigheder spørger tit efter sagsnummeret.
    .how = Anmeld på nettet eller på en finsk politistation. Du behøver ikke vide, hvad det strafbare hedder. Tag det med, du har. Resten kan du skrive senere.
    .do-gather = Saml beskeder, skærmbilleder, datoer, beløb og kontonumre
    .do-file-report = Anmeld, og fortæl, hvad der skete, i rækkefølge
    .do-demand-punishment = Skriv, at du kræver straf for den, der gjorde det
    .do-say-damages = Skriv, at du vil kræve erstatning
    .do-save-number = Gem sagsnummeret
    .without-e-id = Gå til en politistation. Du kan bede om et lokale for dig selv eller om en tolk. En pårørende må anmelde for dig eller sidde ved siden af.
    .caution = Politiets nettip (Nettivinkki) er ikke en anmeldelse. Ring kun { PHONE("fi-emergency-112") }, hvis der er fare lige nu. Identitetstyveri bliver som regel kun efterforsket, hvis du kræver straf. Sagen kan tage lang tid. Ring til den finske offerrådgivning, hvis ventetiden er tung.
    .say = Hej. Kan vi tale svensk eller engelsk? Jeg vil anmelde noget. Nogen har brugt mine oplysninger eller truet mig. Jeg har beskeder og datoer med. Jeg kræver straf og vil kræve erstatning. Må jeg få sagsnummeret?
    .letter-report =
        Anmeldelse, min forklaring

        Hvad der er sket, i rækkefølge: …
        Hvornår og hvordan jeg opdagede det: …
        Hvilke oplysninger det gælder: …

        Trussel eller krav: …
        – til hvem, og hvordan det kom (adresse, telefonnummer, konto): …
        – beløb og konto, der blev krævet: …
        – om jeg har betalt: …

        Hvor oplysningerne har været at se: …
        Køb, lån eller regninger i mit navn: …
        Hvad det har kostet mig indtil nu: … euro.

        Jeg kræver straf for den, der har gjort det. Jeg vil kræve erstatning.

        Bilag: skærmbilleder, beskeder, breve, kvitteringer.

        Sted og dato: …
        Navn og telefon: …

step-fi-report-lost-id = Meld passet eller id-kortet
    .why = Politiet gør dokumentet ugyldigt og efterlyser det. Så er det sværere for andre at bruge.
    .how = Meld det på nettet eller på en politistation. Er du i udlandet, så gå til Finlands ambassade eller konsulat. Bagefter kan du søge om et nyt.
    .do-look-once = Led én gang til hjemme og i tasker
    .do-report-lost = Meld passet eller id-kortet til politiet
    .do-driving-licence = Er kørekortet væk, så bestil et nyt hos Traficom
    .do-save-number = Gem sagsnummeret
    .without-e-id = Gå til en politistation, og meld det der.
    .caution = Dokumentet kan ikke bruges igen, heller ikke hvis du finder det. Det er gratis at melde det, men et nyt dokument koster penge.

step-fi-leaked-id-copy = Spørg, hvad kopien betyder
    .why = En kopi af dit pas eller kort kan bruges af en, der vil udgive sig for dig. Men du har måske ikke brug for et nyt dokument.
    .how = Spørg organisationen, præcis hvad der slap ud: et billede, et nummer eller hele dokumentet. Fortæl det til banken. Spørg politiet, om du bør få et nyt.
    .do-ask-what = Spørg, om det var billede, nummer eller begge dele
    .do-tell-bank = Fortæl banken, at en kopi er sluppet ud
    .do-ask-police = Spørg politiet, om dokumentet skal skiftes
    .do-keep-evidence = Gem brevet eller beskeden om lækket
    .caution = Et nyt dokument koster penge. Send aldrig et nyt billede af passet til en, der kontakter dig om lækket.
    .say = Hej. En kopi af mit id er kommet ud. Selve dokumentet har jeg stadig. Skal jeg have et nyt? Hvad betyder det for mig?

step-fi-follow-police-case = Hold din anmeldelse opdateret
    .why = Så står alt, der sker, i samme sag. Det hjælper politiet og dit eget krav om erstatning.
    .how = Læg nye krav, regninger eller opslag til under samme sagsnummer. Gør det på det finske politis side, på en station eller hos den, der har sagen. Det behøver ikke ske samme dag. Politiet læser finsk og svensk.
    .do-add-news = Læg det nye til under sagsnummeret
    .do-new-address = Sig det til politiet, hvis du flytter eller skifter telefon
    .do-state-claim = Sig, at du kræver erstatning, og giv et forsigtigt beløb
    .do-ask-riku = Ring til offerrådgivningen, hvis du har spørgsmål om sagen
    .caution = Det kan tage flere år. I store sager fører anklageren ikke altid hver enkelts krav. Så skal du selv være klar til at lægge det frem. Beløbet kan rettes senere.
    .letter-addition =
        Til politiet i Finland

        Tillæg til anmeldelse nummer …

        Efter anmeldelsen er dette sket:
        – Dag og klokkeslæt: …
        – Hvad der skete: …
        – Afsender, telefonnummer, konto eller webadresse: …

        Bilag: skærmbilleder, breve, kvitteringer.

        Sted og dato: …
        Navn og telefon: …
    .letter-claim =
        Til politiet / anklageren i Finland

        Mine krav i sag nummer …

        Jeg kræver straf for den, der har gjort det.

        Jeg kræver erstatning for
        – udgifter: … (hvad, hvornår, beløb; kvitteringer er lagt ved)
        – arbejde og tid: …
        – lidelse: …
        I alt: … euro. Jeg retter beløbet senere.

        Sted og dato: …
        Navn og adresse: …

step-fi-report-to-cyber-centre = Fortæl det til cybersikkerhedscentret
    .why = Finlands cybersikkerhedscenter kan advare andre og hjælpe med at få falske sider væk.
    .how = Udfyld blanketten, hvis du har fået en svindelbesked eller set en falsk side eller lækkede oplysninger. Det er gratis og fortroligt. Du kan også give politiet et tip på nettet.
    .do-fill-form = Udfyld cybersikkerhedscentrets blanket
    .do-web-tip = Har du set lækkede oplysninger? Giv politiet et tip
    .do-delete-later = Gem beskeden, og åbn ingen links i den
    .caution = Det er ikke en anmeldelse, og det er politiets nettip heller ikke. Læg ingen lækkede filer ved. Skriv ikke andres oplysninger.
