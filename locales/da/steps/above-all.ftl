# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-crisis-line = Tal med nogen nu
    .why = Det, der er sket, kan være for tungt at bære alene. De, der svarer, er vant til svære samtaler, og du behøver ikke finde de rigtige ord.
    .how = { $country ->
            [FI] Tænker du på at tage dit eget liv, eller kan du ikke mere? Ring til krisetelefonen MIELI, på finsk, på { PHONE("fi-mieli-crisis") }. Du kan være anonym. Svarer ingen, så ring til Päivystysapu, på finsk, på { PHONE("fi-paivystysapu-116117") }. Er nogens liv i fare, så ring { PHONE("fi-emergency-112") }.
            [SE] Tænker du på at tage dit eget liv, eller kan du ikke mere? Ring til Mind Självmordslinjen, på svensk, på { PHONE("se-mind-sjalvmordslinjen") }. Du kan være anonym. Også Hjälplinjen svarer, døgnet rundt og på svensk, på { PHONE("se-hjalplinjen") }. Svarer ingen, så ring til sundhedsrådgivningen, på svensk eller engelsk, på { PHONE("se-1177-phone") }. Er nogens liv i fare, så ring { PHONE("se-emergency-112") }.
           *[DK] Tænker du på at tage dit eget liv, eller kan du ikke mere? Ring til Livslinien på { PHONE("dk-livslinien") }. Svarer ingen, så ring til en psykiatrisk akutmodtagelse, eller tag derhen. Er nogens liv i fare, så ring { PHONE("dk-police-emergency") }.
    }
    .do-call = Ring til det første nummer
    .do-call-next = Svarer ingen? Ring til det næste nummer
    .do-have-company = Bed nogen om at blive hos dig eller holde kontakt
    .caution = { $country ->
            [FI] Der kan være kø, og du kan ikke regne med svar på dansk. Päivystysapu findes ikke på Åland og måske ikke i Lapland.
           *[other] Der kan være kø. Er du i fare, så vent ikke på svar. Ring til nødnummeret.
    }
    .say = Hej. Jeg har det dårligt. Der er sket noget med mine oplysninger. Jeg har brug for at tale med nogen nu.

step-nordic-call-112 = Ring { $country ->
        [FI] { PHONE("fi-emergency-112") }
        [SE] { PHONE("se-emergency-112") }
       *[DK] { PHONE("dk-police-emergency") }
    } ved livsfare
    .why = Nummeret er til for dig og andre, der er i fare lige nu.
    .how = Ring, hvis nogen truer dig her og nu. Ring også, hvis du eller en anden kan komme til at tage sit eget liv. Er du i tvivl, om det haster? Så ring alligevel.
    .do-call = Ring, hvis faren er her og nu
    .do-say-where = Sig, hvor du er, og hvad der sker
    .caution = Nummeret er ikke til spørgsmål om et datalæk. Til dem er der andre numre i din plan. { $country ->
            [FI] Kan du ikke tale eller høre? Send en sms til samme nummer.
            [SE] Kan du ikke tale eller høre? Du kan sende en sms til samme nummer, hvis du er registreret.
           *[DK] Kan du ikke tale eller høre? Du kan sende en sms, hvis du har ordnet det på forhånd.
    }

step-nordic-keep-your-screen-private = Hold skærmen for dig selv
    .why = Kan en anden åbne denne computer eller læse din post? Så kan den person se, hvad du gør, og hvilke svar du får.
    .how = Brug helst en enhed, som kun du har adgang til, for eksempel hos en ven eller på biblioteket. Bed om svar på en måde, som kun du kan læse.
    .do-find-own-device = Find en enhed, som ingen andre åbner
    .do-learn-quick-exit = Find ud af, hvordan du lukker Lykta hurtigt
    .do-lock-when-leaving = Lås computeren, når du går fra den
    .do-choose-reply-way = Vælg, hvordan andre skal svare dig
    .do-clear-away = Læg breve, udskrifter og skærmbilleder væk
    .caution = Lykta kan ikke se, om nogen overvåger computeren. Skift ikke adgangskoder på en enhed, som en anden kan læse.

step-nordic-support-worker-rules = Hjælp uden at låne login
    .why = { $country ->
            [FI] Finske bankkoder er personlige
            [SE] BankID er personligt
           *[DK] MitID er personligt
    }, også mellem mennesker, der stoler på hinanden. Når kun personen selv logger ind, er I begge bedre stillet.
    .how = Sid ved siden af, mens personen læser, vælger og logger ind. Skal du gøre noget alene, skal der en fuldmagt til.
    .do-check-danger = Spørg, om nogen er i fare lige nu
    .do-ask-first = Spørg, hvad personen vil have hjælp til
    .do-one-step = Vælg sammen ét trin til i dag
    .do-say-who-you-are = Sig, hvem du er, i hver samtale
    .do-leave-login = Lad personen selv logge ind og godkende
    .do-no-codes = Hold koder og adgangskoder ude af dine noter
    .do-write-little = Skriv kun ned, hvad der er gjort
    .caution = Personen bestemmer, og ”gælder ikke mig” er et helt svar. Tag ikke koder, diagnoser eller papirer med hjem. Du kan selv få brug for at tale med nogen bagefter.
    .say = Hej. Jeg hedder … og er støtteperson. Ved siden af mig sidder den person, det handler om. Vi er enige om, at jeg taler. Hvad har du brug for at vide?

step-nordic-say-you-are-protected = Sig først, at du er beskyttet
    .why = Beskyttelsen følger ikke automatisk med dig alle steder. En blanket, et opkald eller en pakke kan vise, hvor du bor.
    .how = Sig, at dine oplysninger er beskyttede, før du siger noget andet. Spørg så, hvordan I kan klare sagen uden din adresse.
    .do-say-first = Sig det først i hver samtale
    .do-leave-address-out = Skriv ikke adressen i blanketter og beskeder
    .do-do-not-confirm = Bekræft ikke adressen over for nogen, der ringer
    .do-ask-way = Bed om en sikker måde at få svaret på
    .caution = { $country ->
            [FI] Posti, dit teleselskab og firmaer får ikke af sig selv besked om beskyttelsen (turvakielto). Sig det til dem. Er du i fare nu, så ring { PHONE("fi-emergency-112") }.
            [SE] Du kan ikke bruge politiets formular på nettet, og heller ikke alle kommunens tjenester på nettet. Ring i stedet. Er du i fare nu, så ring { PHONE("se-emergency-112") }.
           *[DK] Post- og pakkefirmaer og dit teleselskab får ikke af sig selv besked om beskyttelsen. Sig det til dem. Er du i fare nu, så ring { PHONE("dk-police-emergency") }.
    }
    .say = Hej. Mine oplysninger er beskyttede. Sig ikke min adresse, og skriv den ikke ned. Hvordan kan I kontakte mig på en sikker måde?

step-nordic-ways-without-e-id = Klar dig uden { $country ->
        [FI] finske bankkoder
        [SE] svensk e-ID
       *[DK] MitID
    }
    .why = Du kan beskytte dig, også uden at logge ind. Meget kan klares over telefonen, på papir eller på et kontor.
    .how = I trinene står der, hvordan du gør uden { $country ->
            [FI] finske bankkoder
            [SE] svensk e-ID
           *[DK] MitID
    }. Ring først, så du ikke går forgæves.
    .do-call-first = Ring, og spørg, hvad du skal have med
    .do-take-identification = Find { $country ->
            [FI] pas eller id-kort
            [SE] pas, id-kort eller kørekort
           *[DK] pas eller kørekort
    } frem
    .do-ask-for-paper = Bed om en blanket på papir
    .caution = Lån ikke en andens login, og lad ingen bruge dit. Er dit login spærret, kan det tage nogle dage at få et nyt.
    .say = Hej. Jeg kan ikke logge ind på nettet. Hvordan kan jeg ellers gøre det her? Hvad skal jeg have med?

step-nordic-abroad = Gem numrene med landekode
    .why = Korte numre og servicenumre virker ikke altid fra andre lande.
    .how = Ring med plustegn og landekode, hvor der findes sådan et nummer. Er det akut, så ring til nødnummeret i det land, hvor du er.
    .do-save-long-numbers = Skriv bankens nummer ned med landekode
    .do-find-local-emergency = Skriv nødnummeret ned for landet, hvor du er
    .do-check-hours = Regn åbningstiderne om til din egen tid
    .caution = Et kort nummer kan føre til en tjeneste i det land, hvor du er. Opkald fra udlandet kan koste mere.

step-nordic-act-for-child = Hjælp barnet ét trin ad gangen
    .why = Et barn kan ikke selv klare alle spærringer og anmeldelser. Misbrug kan vise sig først efter flere år.
    .how = Fortæl roligt, hvad der er sket, med ord, der passer til alderen. Spørg skolen, lægen eller foreningen, hvilke oplysninger det handler om.
    .do-tell-child = Sig til barnet, at det ikke er barnets skyld
    .do-ask-organisation = Spørg, hvilke af barnets oplysninger der var med
    .do-open-post = Åbn al post i barnets navn
    .do-report-misuse = Anmeld det til politiet, hvis nogen bruger barnets navn
    .do-show-helpline = Vis barnet nummeret til en linje for unge
    .caution = Et større barn kan have ret til selv at bestemme over sine helbredsoplysninger. Er der to forældre med forældremyndighed, kan begge skulle skrive under.
    .say = Hej. Jeg er forælder til et barn hos jer. Var barnets oplysninger med? Hvilke var det? Hvad gør I nu? Jeg vil gerne have svaret i et brev.

step-nordic-act-for-adult = Hjælp med den rette fuldmagt
    .why = Med de rette papirer må du tale med banker og myndigheder på personens vegne.
    .how = Spørg først, hvad personen selv vil. { $country ->
            [FI] Er du værge i Finland (edunvalvoja), så find afgørelsen frem. Ellers kan personen give dig en fuldmagt i Suomi.fi eller på papir.
            [SE] Er du værge i Sverige (god man eller förvaltare), så find afgørelsen frem. Ellers kan personen skrive en fuldmagt.
           *[DK] Er du værge, så find afgørelsen frem. Ellers kan personen give dig en digital fuldmagt.
    }
    .do-ask-person = Spørg, hvad personen selv vil
    .do-check-authority = Læs, hvad afgørelsen eller fuldmagten gælder
    .do-own-login = Log kun ind som dig selv
    .do-show-papers = Spørg, hvilke papirer banken eller myndigheden vil se
    .do-follow-post = Gå post og regninger igennem sammen
    .caution = Brug ikke personens { $country ->
            [FI] finske bankkoder
            [SE] svenske BankID
           *[DK] MitID
    }, heller ikke når I er enige. { $country ->
            [FI] Den, der har en værge i Finland, kan ikke selv give fuldmagt.
            [SE] En god man skal have personens samtykke til større beslutninger. En förvaltare må selv bestemme inden for sin opgave.
           *[DK] En digital fuldmagt kræver, at personen forstår, hvad den betyder.
    }
    .say = Hej. Jeg ringer på vegne af en anden. Jeg har en afgørelse eller en fuldmagt. Hvilke papirer skal I se? Kan vi så tale om personens oplysninger?
