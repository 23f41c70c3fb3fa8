# Psychiatric patients shown to each other. Nothing here says who was hurt or how. The story came to us in Danish: the person may live in Denmark and have had care in Sweden.
incident-wemind-2014 = WeMind, mailen, hvor alle patienter kunne ses
    .what = Mod slutningen af { FACT("se-wemind-year") } fik næsten { FACT("se-wemind-recipients") } patienter hos WeMind en mail, hvor alles navne og mailadresser kunne ses. WeMind havde psykiatriske klinikker i Stockholm og Göteborg. Mailen sagde, at bekræftelser og påmindelser om tider ikke ville komme i en periode. Flere stoppede deres behandling. WeMind anmeldte det efter lex Maria. Det er de svenske regler om alvorlige hændelser i behandlingen.
    .not-touched = Det, der kunne ses, var navne og mailadresser. Artiklen bag teksten siger intet om, at der var noter eller journaler i mailen.
    .because = du fik mailen fra WeMind

step-se-wemind-resume-care = Tag kontakt til behandlingen igen
    .why = Mange bliver vrede, bange eller vil aldrig derhen igen. Det er til at forstå. Men du behøver ikke klare dig uden hjælp, og du kan spørge efter et andet sted.
    .how = Ring til klinikken, og fortæl, hvad mailen gjorde ved dig. Vil du hellere et andet sted hen? Ring til den svenske sundhedsrådgivning på { PHONE("se-1177-phone") }, og spørg, hvor du kan gå hen. Har du holdt pause, så sig det.
    .do-call-clinic = Ring til klinikken eller 1177
    .do-say-how-it-was = Fortæl, hvad mailen gjorde ved dig
    .do-choose-contact-way = Aftal, hvordan de må kontakte dig
    .do-call-if-dark = Ring til nogen i dag, hvis det føles mørkt
    .caution = Har du tanker om at tage dit eget liv? Ring til Självmordslinjen i Sverige på { PHONE("se-mind-sjalvmordslinjen") }. De taler svensk, og du må være anonym. Svarer ingen, så ring { PHONE("se-1177-phone") }. Er det akut, så ring { PHONE("se-emergency-112") }. Er du ikke i Sverige, så ring til alarmcentralen dér, hvor du er.
    .say = Hej. Jeg var patient hos jer, da mailen med alle navnene blev sendt. Bagefter holdt jeg op med at komme. Nu vil jeg tale om at begynde igen. Skriv ikke mails til mig. Ring på dette nummer.

step-se-wemind-check-bookings = Tjek dine aftalte tider
    .why = Bookingsystemet sendte ikke længere bekræftelser og påmindelser, så folk gik glip af deres tider. Det var ikke din skyld.
    .how = Ring til klinikken, og spørg, hvilke tider du har. Skriv dem i din egen kalender, så du ikke er afhængig af påmindelser.
    .do-ask-for-times = Spørg, hvilke tider du har
    .do-write-down = Skriv tiderne i din egen kalender
    .do-explain-missed = Sig til, hvis systemet gjorde, at du gik glip af en tid
    .caution = Vil du ikke have mails fra klinikken, så bed dem ringe eller sende brev. Kan du ikke få fat i dem, så ring { PHONE("se-1177-phone") }.
    .say = Hej. Jeg har ikke fået påmindelser. Hvilke tider har jeg? Jeg kan være gået glip af en. Kan jeg få en ny? Mind mig om den med et opkald, ikke med en mail.

step-se-wemind-change-password = Skift adgangskode i patientportalen
    .why = Klinikkens portal var kun beskyttet af brugernavn og adgangskode. Intet siger, at nogen kom ind, men en stærk adgangskode beskytter bedre.
    .how = Har du stadig en konto, så vælg en ny adgangskode, som du ikke bruger andre steder. Bruger du ikke portalen, så bed klinikken om at lukke kontoen.
    .do-change-password = Skift adgangskoden i portalen
    .do-change-same-elsewhere = Skift den også de steder, hvor du bruger den samme
    .do-ask-to-close = Bed dem lukke kontoen, hvis du ikke bruger den
    .caution = Gå ind i portalen, som du plejer, ikke via et link i en mail. Det er længe siden, så portalen findes måske ikke mere. Så er dette gjort.
