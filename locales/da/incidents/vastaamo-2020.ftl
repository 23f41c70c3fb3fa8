# Vastaamo (Finland, 2020). .because follows the word "fordi".

incident-vastaamo-2020 = Psykoterapicentret Vastaamo i Finland
    .what = Nogen stjal klientoplysninger og finske personnumre fra det finske psykoterapicenter Vastaamo. Klienter fik mails, hvor nogen krævede penge, og en del af oplysningerne blev lagt på nettet. Vastaamo findes ikke mere. Journalerne ligger i Kelas arkiv. Sagen har været for retten.
    .because = du var klient hos Vastaamo

step-fi-vastaamo-leave-the-texts = Lad de lækkede tekster være
    .why = Du behøver ikke lede for at få hjælp, anmelde eller få erstatning. At se sin tekst det forkerte sted gør tit mere ondt.
    .how = Mange har sagt åbent, at de ikke læser eller deler det, der blev lækket. Det, du fortalte i terapien, er stadig dit. At søge hjælp var ansvarligt og modigt.
    .do-leave-it = Led ikke, åbn ikke, og hent ikke noget ned
    .do-ask-close = Bed en pårørende om heller ikke at lede
    .do-keep-message = Får du et link, så gem beskeden som bevis. Åbn det ikke
    .do-talk = Tal med nogen om det, du er mest bange for
    .caution = Ingen kan love, at ingen læser. At sprede teksterne kan være strafbart, også for den, der bare sender videre. Truer nogen dig, så anmeld det. Har du tanker om at tage dit eget liv, så ring til { PHONE("fi-mieli-crisis") }. Svarer ingen, så ring til { PHONE("fi-paivystysapu-116117") }, på finsk. Er dit liv i fare, så ring { PHONE("fi-emergency-112") }.

step-fi-vastaamo-own-records = Bed Kela om dine oplysninger
    .why = Så ser du, hvad der faktisk stod om dig. For nogle bliver det lettere, for andre tungere. Du kan lade være eller vente.
    .how = Vastaamos journaler ligger i Kelas arkiv i Finland. Du beder om dem på Kelas blanket eller med sikker mail. Kela sender det videre til velfærdsområdet, som svarer dig.
    .do-decide = Bestem, om du vil læse nu, senere eller slet ikke
    .do-get-form = Hent blanketten på Kelas side
    .do-write-years = Skriv Vastaamo, hvilke år og hvilke oplysninger
    .do-send-safely = Send med sikker mail eller med posten
    .do-read-with-someone = Læs sammen med nogen, du stoler på
    .caution = Papirerne bliver givet, som de kom fra Vastaamo. Er der sider om en anden, så læs ikke videre, men sig det til Kela. Betalte kommunen besøgene, kan oplysningerne ligge dér i stedet. Send ikke personnummeret med almindelig mail.

step-fi-vastaamo-police-supplement = Føj nyt til din anmeldelse
    .why = Nye krav, regninger eller spredte oplysninger hører sammen med det, der skete dengang. Ét og samme nummer er lettere at følge.
    .how = Har du allerede anmeldt, så føj det nye til samme sagsnummer. Har du aldrig anmeldt, kan den finske offerrådgivning sige, hvad der stadig kan gøres.
    .do-find-number = Find nummeret på din anmeldelse
    .do-add-new = Fortæl politiet, hvad der er nyt
    .do-ask-riku = Ring til offerrådgivningen, og spørg, hvad der gælder dig
    .caution = Er der ikke sket noget nyt, behøver du ikke gøre noget nu. Den store sag har allerede været for retten, og anklageren førte ikke hver enkelts krav. Det er ikke forkert, hvis du ikke havde kræfter dengang.
    .say = Hej. Kan vi tale svensk eller engelsk? Jeg var klient hos Vastaamo. Jeg vil vide, hvad jeg stadig kan gøre. Jeg har anmeldt, eller jeg har ikke anmeldt. Kan jeg nå at søge erstatning? Kan nogen hjælpe med papirerne?

step-fi-vastaamo-state-compensation = Søg erstatning hos den finske stat
    .why = Statskassen (Valtiokonttori) kan give erstatning for lidelse på grund af afpresningen eller forsøget. Du kan spørge, også efter flere år.
    .how = Du skal have anmeldt til politiet og have krævet erstatning af den, der gjorde det. Så søger du selv. Det tager i snit { FACT("fi-state-treasury-handling-min") } til { FACT("fi-state-treasury-handling-max") } måneder.
    .do-ask-time = Ring til Statskassen, og spørg, om du kan nå det
    .do-collect-papers = Saml anmeldelsen, dommen og dit krav
    .do-find-medical = Har du lægepapirer fra dengang, så tag dem med
    .do-apply = Udfyld ansøgningen på Statskassens side
    .caution = Selve hackingen og spredningen giver ikke erstatning for lidelse. Midlertidige psykiske følger kræver lægepapirer fra dengang, og en ny erklæring bliver ikke betalt. Der skal som regel søges inden { FACT("fi-state-compensation-limit-years") } år fra den endelige dom. Ingen kan love beløbet.
    .say = Hej. Kan vi tale svensk eller engelsk? Jeg var klient hos Vastaamo og blev afpresset. Kan jeg stadig søge erstatning? Hvilke papirer skal I bruge? Er papirerne fra dengang nok?
