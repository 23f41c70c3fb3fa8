# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-find-out-what-leaked = Spørg, hvilke oplysninger der kom ud
    .why = Når du ved, hvad der var med, ved du også, hvilke trin der er værd at bruge tid på.
    .how = Gå til den organisation, der har ansvaret for dine oplysninger, også hvis fejlen skete hos en leverandør. Ring, eller send brevet. Ved ingen noget, så spørg efter databeskyttelsesrådgiveren.
    .do-find-contact = Find nummeret på organisationens egen side
    .do-ask-what = Spørg, hvilke af dine oplysninger der var med
    .do-ask-if-spread = Spørg, om det er delt eller lagt ud
    .do-ask-written-answer = Bed om et skriftligt svar
    .do-note-answer = Skriv svaret, navnet og dagen ned
    .caution = De første svar kan ændre sig. Led ikke selv i filer, der er lækket. Har du { $country ->
            [FI] beskyttet adresse i Finland (turvakielto)
            [SE] beskyttede personoplysninger i Sverige
           *[DK] beskyttet adresse
    }? Spørg over telefonen, om adressen var med, og skriv den ikke i beskeder.
    .say = Hej. Jeg ringer om det, der er sket hos jer. Var mine oplysninger med? Hvilke var det? Har nogen andre fået dem? Jeg vil gerne have svaret i et brev.
    .letter-questions =
        Hej

        Jeg har forstået, at oplysninger, som I har ansvaret for, kan være havnet hos andre. Jeg vil gerne vide, hvad det betyder for mig. Derfor beder jeg jer svare på disse spørgsmål:

        – Var der oplysninger om mig med, og i så fald hvilke?
        – Hvad skete der, og hvornår?
        – Skete det hos en leverandør, og i så fald hvilken?
        – Hvem kan have fået oplysningerne?
        – Hvilke følger kan det få for mig?
        – Hvad har I gjort for at begrænse skaden?
        – Hvem hos jer kan jeg ringe til?

        Jeg har haft kontakt med jer i denne periode: …

        Send gerne svaret i et brev til: …

        Med venlig hilsen
        …

step-nordic-check-the-notice = Tjek, om beskeden er ægte
    .why = Når et datalæk bliver kendt, kan svindlere sende deres egne beskeder om det.
    .how = Brug ikke linket eller nummeret i beskeden. Find selv organisationen, og se, om den siger det samme.
    .do-leave-links = Lad links og vedhæftede filer være
    .do-find-page-yourself = Skriv selv organisationens adresse i browseren
    .do-compare = Sammenlign beskeden med det, der står dér
    .do-look-in-digital-mail = Se efter i posten og i { $country ->
            [FI] Suomi.fi-beskeder
            [SE] din digitale postkasse
           *[DK] Digital Post
    }
    .caution = Ingen bank eller myndighed beder dig om koder eller adgangskoder. Har du ikke fået besked? Du kan alligevel spørge organisationen.

step-nordic-access-request = Bed om indsigt i dine oplysninger
    .why = Du har ret til at få at vide, hvad en organisation har om dig, og hvem der har fået oplysningerne.
    .how = Skriv til den, der har ansvaret for oplysningerne. Svaret skal komme inden for { FACT("nordic-access-answer-months") ->
            [one] { FACT("nordic-access-answer-months") } måned
           *[other] { FACT("nordic-access-answer-months") } måneder
        }. Er det svært at svare, må de tage { FACT("nordic-access-extension-months") ->
            [one] { FACT("nordic-access-extension-months") } måned
           *[other] { FACT("nordic-access-extension-months") } måneder
        } mere, men det skal de fortælle dig.
    .do-find-controller = Find ud af, hvem der har ansvaret for oplysningerne
    .do-copy-letter = Kopiér brevet, og udfyld hullerne
    .do-send-safely = Send brevet på en sikker måde
    .do-mark-date = Skriv ned, hvornår svaret skal være kommet
    .caution = Skriv ikke dit { $country ->
            [FI] finske personnummer
            [SE] svenske personnummer
           *[DK] CPR-nummer
    } i almindelig mail. De kan bede dig vise, hvem du er. Det kan være tungt at læse gamle noter, så vælg en dag, hvor du ikke er alene.
    .letter-request =
        Hej

        Jeg beder om indsigt i de personoplysninger, I har om mig. Jeg henviser til artiklen om ret til indsigt i databeskyttelsesforordningen (GDPR).

        Jeg beder om:

        – en kopi af oplysningerne
        – hvad I bruger dem til, og hvor længe I gemmer dem
        – hvor I har fået dem fra
        – hvem der har fået dem, også leverandører
        – hvilke af dem der var med i det, der skete den …, og hvem der da kan have fået dem

        Jeg har haft kontakt med jer i denne periode: … Jeg viser gerne på en sikker måde, hvem jeg er. Sig til, hvordan I vil have det.

        Send svaret til: …

        Med venlig hilsen
        …

step-nordic-mass-mail-ask-sender = Bed afsenderen begrænse skaden
    .why = Afsenderen kan bede modtagerne slette beskeden og fortælle dig, hvad der kunne ses, og af hvem.
    .how = Ring eller skriv til den, der sendte eller viste oplysningerne. Aftal også, hvordan de skal kontakte dig fremover.
    .do-write-to-sender = Ring til afsenderen, eller send brevet
    .do-ask-what-was-shown = Spørg, hvad der kunne ses, af hvor mange og hvor længe
    .do-ask-for-deletion = Bed afsenderen om at bede modtagerne slette beskeden
    .do-agree-on-contact = Sig, hvordan du vil kontaktes nu
    .caution = Svar ikke til alle. Ingen kan være sikker på, at hver modtager sletter. Møder du en, der så dit navn, vælger du selv, om I skal tale om det.
    .say = Hej. I har vist mine oplysninger til andre. Jeg vil vide, hvad der kunne ses. Hvor mange så det? Kan I bede dem slette det? Og jeg vil gerne kontaktes på en anden måde.
    .letter-deletion =
        Hej

        Den … viste I oplysninger om mig til andre. Jeg beder jer:

        – bede alle, der fik beskeden, om at slette den og ikke dele den
        – fortælle, hvilke oplysninger om mig der kunne ses, af hvor mange og hvor længe
        – fortælle, hvad I har gjort, og om I har anmeldt det til { $country ->
            [FI] Finlands datatilsyn (tietosuojavaltuutettu)
            [SE] IMY, Sveriges datatilsyn
           *[DK] Datatilsynet
    }
        – fortælle, hvad I gør, så det ikke sker igen

        Fremover vil jeg gerne kontaktes sådan her: …

        Jeg vil gerne have et skriftligt svar til: …

        Med venlig hilsen
        …

step-nordic-check-after-outage = Tjek dine aftaler og sager
    .why = Når et system er nede, kan aftaler, ændringer og beskeder gå tabt, uden at nogen opdager det.
    .how = Tænk igennem, hvad du bestilte, ændrede eller sendte i den tid. Spørg, om det er der endnu, og gør det ellers om.
    .do-list-what-you-sent = Skriv ned, hvad du bestilte, ændrede eller sendte
    .do-confirm-bookings = Ring, og bekræft dine aftaler
    .do-check-medicine = Spørg, om recepter og henvisninger er der endnu
    .do-do-it-again = Gør det, der mangler, om igen
    .do-find-other-way = Spørg, hvordan du får fat i dem imens
    .do-bring-list = Tag din egen liste over medicin med
    .caution = Vent ikke på systemet, hvis du har brug for medicin eller behandling. Ring direkte til behandlingsstedet.
    .say = Hej. Jeres system har ikke virket. Jeg har en tid hos jer den … . Er den der endnu? Hvis ikke, kan jeg så få en ny nu?

step-nordic-ask-work-or-school = Spørg dit arbejde eller din skole
    .why = De har ofte mere, end du husker: løn, sygefravær, og hvem de skal ringe til i en nødsituation.
    .how = Spørg den, der har ansvar for databeskyttelse, eller din leder eller skolens kontor. Du behøver ikke sige, hvordan du har det med det.
    .do-ask-which = Spørg, hvilke af dine oplysninger der var med
    .do-ask-close-people = Spørg, om dine pårørende var med
    .do-ask-bank-account = Spørg, om kontoen til din løn var med
    .do-ask-support = Spørg, hvilken støtte du kan få dér
    .caution = Bed dem om ikke at sende svaret til en fælles indbakke. Skal du skifte konto til din løn, så gør det ansigt til ansigt. En besked, der beder om det, kan være falsk.
    .say = Hej. Jeg ringer om de oplysninger, der er kommet ud. Hvad havde I om mig? Var min løn, mit sygefravær eller min familie med? Jeg vil gerne have svaret i et brev.

step-nordic-remind-organisation = Send en påmindelse, hvis svaret mangler
    .why = En kort påmindelse giver ofte et svar. Den viser også, at du har spurgt organisationen først.
    .how = Har du bedt om indsigt, skal svaret komme inden for { FACT("nordic-access-answer-months") ->
            [one] { FACT("nordic-access-answer-months") } måned
           *[other] { FACT("nordic-access-answer-months") } måneder
        }. Kom det ikke, eller mangler der noget? Send påmindelsen til databeskyttelsesrådgiveren.
    .do-check-date = Se, hvilken dag du spurgte
    .do-send-reminder = Send påmindelsen
    .do-set-new-date = Skriv en ny sidste dag ned
    .do-go-further = Intet svar? Gå til { $country ->
            [FI] Finlands datatilsyn (tietosuojavaltuutettu)
            [SE] IMY, Sveriges datatilsyn
           *[DK] Datatilsynet
    }
    .caution = Erstatning beder du organisationen om, ikke myndigheden. Der kan gå lang tid, før myndigheden svarer, så vent ikke på den med andre trin.
    .letter-reminder =
        Hej

        Den … spurgte jeg jer om mine personoplysninger. Jeg har ikke fået svar, eller også svarede I ikke på det hele. Det her mangler: …

        Jeg beder om et svar senest: …

        Får jeg ikke svar, kan jeg gå til { $country ->
            [FI] Finlands datatilsyn (tietosuojavaltuutettu)
            [SE] IMY, Sveriges datatilsyn
           *[DK] Datatilsynet
    }.

        Send svaret til: …

        Med venlig hilsen
        …
