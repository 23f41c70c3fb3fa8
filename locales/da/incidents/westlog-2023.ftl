# Westlog (Finland, 2023). .because follows the word "fordi".

incident-westlog-2023 = Westlog og hjemlevering af TENA-produkter i Finland
    .what = Den { FACT("fi-westlog-noticed") } opdagede transportfirmaet Westlog i Finland et indbrud: der var ransomware på serveren. Westlog kørte TENA-produkter hjem til folk for Essity. Essity havde aftale med de finske velfærdsområder og Helsingfors. Den { FACT("fi-westlog-established") } stod det klart, at oplysninger om kunder ikke var hemmelige mere. Andre kan have fået navn, adresse, telefon og mail. De kan også have set, hvad kunden havde bestilt. Også personnummer og dørkode kan have været med, hvis de var gemt.
    .not-touched = Velfærdsområdernes egne systemer til klienter og patienter blev ikke ramt. Din journal var ikke med.
    .ask-paper-invoice = Kan dit finske personnummer have været i bestillingen? I Vestfinland gælder det den, der bestilte med papirregning og særlig fuldmagt. Andre steder gælder det den, hvis personnummer var gemt i systemet. Svar ”ved ikke”, hvis brevet ikke siger det.
    .ask-direct-debit = Fik du produkterne i Birkaland (Pirkanmaa), og betalte du dem selv med regning eller direkte fra kontoen? Så kan kontonummeret have været med.
    .because = du fik TENA-produkter bragt hjem, da Westlog blev hacket

step-fi-westlog-door-code = Bed om en ny dørkode
    .why = Dørkoden kan have været i bestillingen sammen med navn og adresse. En kode kan skiftes, og så er den gamle ikke noget værd.
    .how = Gav du dørkoden, da varerne skulle bringes hjem? Så ring til husets administrator, og bed om en ny. Du behøver ikke sige, hvilke produkter det drejer sig om.
    .do-think-back = Tænk efter, om dørkoden var i bestillingen
    .do-call-house = Ring til husets administrator, og bed om en ny kode
    .do-give-new-code = Giv den nye kode til hjemmeplejen og andre, der behøver den
    .do-next-order = Giv ikke den nye kode i næste bestilling
    .caution = Ved du ikke, om koden var med, kan du alligevel bede om en ny. Lås din egen dør, som du plejer. Er der nogen hos dig, som ikke skal være der, så ring { PHONE("fi-emergency-112") }.
    .say = Hej. Jeg bor på …. Vores dørkode kan være sluppet ud. Et firma, der bringer varer ud, er blevet hacket. Kan I skifte koden? Hvornår gælder den nye? Hvem får den?

step-fi-westlog-payment-demand = Betal ikke uventede krav
    .why = Den, der har fået oplysningerne, ved måske, hvad du har bestilt. Derfor kan et krav se ægte ud.
    .how = Får du produkterne af velfærdsområdet, tyder et krav om betaling på noget strafbart. Køber du selv, så sammenlign med dine tidligere regninger.
    .do-stop = Vent med at betale, og tryk ikke på links
    .do-compare = Sammenlign afsender og kontonummer med en tidligere regning
    .do-call-back = Ring til dit behandlingssted på et nummer, du allerede har
    .do-report = Er kravet falsk, så gem det, og anmeld det til politiet
    .caution = Den, der ringer, kan kende din bestilling og din adresse. Det beviser ikke noget. Giv ingen koder. Har du allerede betalt, så ring til banken: det er ikke din skyld.

step-fi-westlog-tell-helpers = Fortæl det til dem, der hjælper dig
    .why = Mange, der får produkterne, har hjælp i hverdagen. Så er det godt, at hjælperne også kan kende et falsk opkald.
    .how = Aftal sammen, hvem der åbner post og regninger. Sig kun det, der er brug for: hvad du bestiller, er din egen sag.
    .do-choose-one = Vælg én person, der ser på uventede regninger
    .do-tell-helpers = Fortæl pårørende og hjemmeplejen om lækket
    .do-note-by-phone = Læg en seddel ved telefonen: giv ingen koder, læg på
    .do-ask-guardian = Har du en værge, så bed værgen om at lave spærringerne
    .caution = Ingen andre må bruge dine bankkoder, heller ikke ægtefælle, børn eller hjemmepleje. Den, der skal klare ting for dig, kan få en fuldmagt i Suomi.fi. Har du en værge, kan du ikke selv give fuldmagt.

step-fi-westlog-read-letter = Læs brevet, du behøver ikke ringe
    .why = I brevet står, hvilke af dine oplysninger der kan være sluppet ud. Så ved du, hvad der er værd at beskytte.
    .how = Helsingfors og flere velfærdsområder sendte brev eller kontaktede dem, det gælder. Du behøver ikke kontakte dit velfærdsområde eller leverandøren.
    .do-find-letter = Find brevet, eller bed nogen læse det højt
    .do-tick-data = Ret dine svar i Lykta efter brevet
    .do-keep-letter = Gem brevet sammen med dine andre papirer
    .caution = Har du ikke et brev, kan du spørge dit behandlingssted, næste gang I taler sammen. Et ægte brev beder aldrig om bankkoder. Siger brevet noget andet end Lykta, så stol på brevet.
