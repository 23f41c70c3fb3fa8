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
    .caution = Politiets nettip (Nettivinkki) er ikke en anmeldelse. Ring kun { PHONE("fi-emergency-112") }, hvis der er fare lige nu. Sagen kan tage lang tid. Ring til den finske offerrådgivning, hvis ventetiden er tung.

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
