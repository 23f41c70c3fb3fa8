step-se-block-passport-id = Spær et mistet pas eller id-kort
    .why = Et pas eller id-kort, der er væk, kan bruges af en anden. Politiet registrerer spærringen, også hos Schengen og Interpol.
    .how = Er passet eller det nationale id-kort væk? Ring til politiet på { PHONE("se-police-114-14") }, eller gå til en politistation. Er kun en kopi lækket, så spørg politiet, før du spærrer.
    .do-call-police = Ring til politiet om pas og nationalt id-kort
    .do-tell-issuer = Sig det til banken eller Skatteverket, hvis det er deres kort
    .do-report-licence = Meld et mistet kørekort til Transportstyrelsen
    .do-tell-credit = Bed UC notere, at dokumentet er væk
    .do-apply-for-new = Ansøg om et nyt dokument
    .caution = Et spærret dokument kan aldrig bruges igen, heller ikke hvis du finder det. Lykta har ikke fundet noget krav om nyt pas, når kun en kopi er lækket.
    .say = Hej. Det gælder mit pas eller id-kort. Det er væk, eller en kopi er lækket. Skal det spærres? Hvad sker der så? Hvordan får jeg et nyt?

step-se-passport-abroad = Kontakt en svensk ambassade
    .why = Er passet væk i udlandet, skal du have hjælp til at rejse hjem.
    .how = Meld passet til det svenske politi på nummeret til opkald fra udlandet. Kontakt så den nærmeste svenske ambassade eller det nærmeste konsulat.
    .do-call-police = Ring til politiet i Sverige på udlandsnummeret
    .do-find-embassy = Find den nærmeste ambassade eller det nærmeste konsulat
    .do-ask-about-travel = Spørg, hvordan du kan rejse hjem
    .caution = Er kun en kopi lækket, kan passet stadig gælde. Spørg politiet, før du spærrer det, så du ikke strander.
