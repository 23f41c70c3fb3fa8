# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-rest-and-help = Giv dig selv ro og hjælp
    .why = Frygt, vrede og skam er almindeligt efter sådan noget. Det er den, der gjorde det, som har gjort noget forkert. At bede om hjælp er ikke noget at skamme sig over.
    .how = Læg telefonen og planen væk en time, før du skal sove. Skriv ned, hvad du gør i morgen, så du ikke skal bære det i nat.
    .do-put-away = Læg telefonen væk, før du skal sove
    .do-note-tomorrow = Skriv trinet til i morgen på papir
    .do-limit-news = Læs højst om lækket én gang om dagen
    .do-seek-care = Ring til lægen, hvis det ikke letter
    .caution = Sover du dårligt i ugevis, eller kan du ikke klare din hverdag? Søg læge. Har du tanker om at tage dit eget liv? { $country ->
            [FI] Ring til krisetelefonen MIELI, på finsk, på { PHONE("fi-mieli-crisis") }. Svarer ingen, så ring til Päivystysapu, på finsk, på { PHONE("fi-paivystysapu-116117") }. Er dit liv i fare, så ring { PHONE("fi-emergency-112") }.
            [SE] Ring til Mind Självmordslinjen, på svensk, på { PHONE("se-mind-sjalvmordslinjen") }. Også Hjälplinjen svarer, døgnet rundt og på svensk, på { PHONE("se-hjalplinjen") }. Svarer ingen, så ring til sundhedsrådgivningen på { PHONE("se-1177-phone") }. Er dit liv i fare, så ring { PHONE("se-emergency-112") }.
           *[DK] Ring til Livslinien på { PHONE("dk-livslinien") }. Svarer ingen, så tag på psykiatrisk akutmodtagelse. Er dit liv i fare, så ring { PHONE("dk-police-emergency") }.
    }

step-nordic-renewals-diary = Skriv ned, hvornår beskyttelsen slutter
    .why = Nogle spærringer slutter, uden at nogen siger det til dig. En linje i kalenderen holder dem i gang.
    .how = { $country ->
            [FI] Et kreditforbud i Finland kan have en sidste dag, som du selv har valgt. Adressebeskyttelse (turvakielto) gælder højst { FACT("fi-turvakielto-first-years") } år første gang og derefter { FACT("fi-turvakielto-renewal-years") } år ad gangen. Hos hvert kreditoplysningsbureau får du dine oplysninger gratis én gang på { FACT("fi-own-credit-report-interval") } måneder.
            [SE] En bedrägerispärr slutter efter { FACT("se-fraud-block-days") } dage. Med en kopi af anmeldelsen kan den gælde i op til { FACT("se-fraud-block-years") } år.
           *[DK] Navne- og adressebeskyttelse varer { FACT("dk-address-protection-years") } år. Du får normalt en påmindelse { FACT("dk-address-protection-reminder-days") } dage før, men du skal selv søge igen.
    }
    .do-list-blocks = Skriv en liste over dine spærringer
    .do-write-ends = Skriv den sidste dag ved hver af dem
    .do-set-reminder = Sæt en påmindelse nogle uger før
    .do-look-again = Vælg en dag om året, hvor du går listen igennem
    .caution = { $country ->
            [FI] En spærring uden sidste dag gælder, til du fjerner den.
            [SE] Spærringen mod ændring af adresse gælder, til du fjerner den.
           *[DK] En kreditadvarsel gælder, til du fjerner den.
    } Misbrug kan komme længe efter et læk, så se også efter, når der har været stille.

step-nordic-undo-blocks = Fjern en spærring i god tid
    .why = En spærring stopper også dig. Det er ærgerligt at opdage det den dag, du skal flytte eller skrive under.
    .how = { $country ->
            [FI] Fjern spærringen af flytteanmeldelse og Postis beskyttelse, før du flytter. Fjern kreditforbuddet, før du søger et lån. Fjern registreringsforbuddet, før du starter et firma.
            [SE] Så længe en bedrägerispärr gælder, kan du ikke selv få kredit eller visse abonnementer. Spørg i god tid, hvordan den bliver fjernet, for en blanket kan komme med post til din registrerede adresse.
           *[DK] Fjern kreditadvarslen, før du låner, køber på afbetaling eller får et abonnement. Det gør du på borger.dk eller hos Borgerservice.
    }
    .do-see-which = Se, hvilken spærring der er i vejen
    .do-lift-only-that = Fjern kun den
    .do-put-back = Sæt den på igen bagefter
    .caution = Har nogen ringet og bedt dig fjerne en spærring? Læg på. Det er dig, der bestemmer over den.

step-nordic-check-insurance = Se, om din forsikring hjælper
    .why = Du kan allerede have råd eller retshjælp uden at vide det.
    .how = { $country ->
            [FI] En finsk hjemforsikring omfatter normalt retshjælp. Den hjælp søger du om, før en advokat går i gang.
            [SE] Flere og flere svenske hjemforsikringer omfatter id-beskyttelse. Den giver mest råd og hjælp til at afvise falske krav.
           *[DK] Nogle indboforsikringer og banker har hjælp til identitetstyveri med.
    }
    .do-find-policy = Find din indboforsikring frem
    .do-ask-id-help = Spørg, om den hjælper ved identitetstyveri
    .do-ask-before-lawyer = Spørg, før du tager en advokat
    .caution = Du kan komme til at betale en del selv (selvrisiko). En forsikring stopper ikke misbrug. Køb ikke en ny i hast.
    .say = Hej. Nogen har misbrugt mine oplysninger. Hjælper min forsikring med det? Betaler den for råd eller en advokat? Hvordan anmelder jeg det?
