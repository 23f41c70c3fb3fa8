# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-rest-and-help = Ge dig själv vila och hjälp
    .why = Rädsla, ilska och skam är vanligt efter något sådant. Det är den som gjorde det som har gjort fel. Att be om hjälp är inget att skämmas för.
    .how = Lägg undan telefonen och planen en timme innan du ska sova. Skriv upp vad du gör i morgon, så slipper du bära det i natt.
    .do-put-away = Lägg undan telefonen innan du ska sova
    .do-note-tomorrow = Skriv morgondagens steg på papper
    .do-limit-news = Läs om läckan högst en gång om dagen
    .do-seek-care = Ring vården om det inte lättar
    .caution = Sover du dåligt i veckor, eller orkar du inte med din vardag? Sök vård. Tänker du på att ta ditt liv? { $country ->
            [FI] Ring MIELI Kristelefon på { PHONE("fi-mieli-crisis") }. Svarar ingen, ring Jourhjälpen (Päivystysapu), på finska, på { PHONE("fi-paivystysapu-116117") }. Är ditt liv i fara, ring { PHONE("fi-emergency-112") }.
            [SE] Ring Självmordslinjen (Mind) på { PHONE("se-mind-sjalvmordslinjen") }. Också Hjälplinjen svarar, dygnet runt, på { PHONE("se-hjalplinjen") }. Svarar ingen, ring { PHONE("se-1177-phone") } för råd om vård. Är ditt liv i fara, ring { PHONE("se-emergency-112") }.
           *[DK] Ring Livslinien, på danska, på { PHONE("dk-livslinien") }. Svarar ingen, ring eller åk till en psykiatrisk akutmottagning. Är ditt liv i fara, ring { PHONE("dk-police-emergency") }.
    }

step-nordic-renewals-diary = Skriv upp när skydden tar slut
    .why = En del spärrar tar slut utan att någon säger till. Med en rad i kalendern hinner du förnya dem.
    .how = { $country ->
            [FI] Ett kreditförbud kan ha en sista dag som du själv har valt. En spärrmarkering gäller högst { FACT("fi-turvakielto-first-years") } år första gången och sedan { FACT("fi-turvakielto-renewal-years") } år i taget. Hos varje kreditupplysningsföretag får du din upplysning avgiftsfritt en gång på { FACT("fi-own-credit-report-interval") } månader.
            [SE] En bedrägerispärr tar slut efter { FACT("se-fraud-block-days") } dagar. Med en kopia av polisanmälan kan den gälla i upp till { FACT("se-fraud-block-years") } år.
           *[DK] Namn- och adresskyddet gäller i { FACT("dk-address-protection-years") } år. Du får normalt en påminnelse { FACT("dk-address-protection-reminder-days") } dagar innan, men du måste själv söka på nytt.
    }
    .do-list-blocks = Skriv en lista över dina spärrar
    .do-write-ends = Skriv sista dagen vid var och en
    .do-set-reminder = Sätt en påminnelse några veckor innan
    .do-look-again = Välj en dag varje år för att gå igenom listan
    .caution = { $country ->
            [FI] En spärr utan sista dag gäller tills du tar bort den.
            [SE] Spärren mot obehörig adressändring gäller tills du tar bort den.
           *[DK] En kreditvarning (kreditadvarsel) gäller tills du tar bort den.
    } Missbruk kan komma långt efter en läcka, så se efter också när det har varit tyst.

step-nordic-undo-blocks = Ta bort spärren i god tid
    .why = En spärr stoppar också dig. Det är tråkigt att märka det samma dag som du ska flytta eller skriva på.
    .how = { $country ->
            [FI] Ta bort spärren för flyttanmälan och Postis flyttskydd innan du flyttar. Ta bort kreditförbudet innan du söker lån. Ta bort registreringsförbudet innan du startar ett företag.
            [SE] Så länge en bedrägerispärr gäller kan du själv inte få kredit eller vissa abonnemang. Fråga i god tid hur den tas bort. En blankett kan komma i brev till adressen där du är folkbokförd.
           *[DK] Ta bort kreditvarningen innan du lånar, köper på avbetalning eller skaffar abonnemang. Det gör du på borger.dk eller hos Borgerservice, kommunens kundtjänst.
    }
    .do-see-which = Se vilken spärr som är i vägen
    .do-lift-only-that = Ta bara bort den
    .do-put-back = Sätt tillbaka den efteråt
    .caution = Har någon ringt och bett dig ta bort en spärr? Lägg på. Det är du som bestämmer om den.

step-nordic-check-insurance = Se om din försäkring hjälper
    .why = Du kan redan ha råd eller juridisk hjälp utan att veta om det.
    .how = { $country ->
            [FI] I en hemförsäkring ingår normalt en rättsskyddsförsäkring. Den hjälpen söker du innan en jurist börjar arbeta.
            [SE] I allt fler hemförsäkringar ingår ett id-skydd. Det ger mest råd, och hjälp att säga nej till falska krav.
           *[DK] I en del hemförsäkringar och hos en del banker ingår hjälp vid id-kapning (identitetstyveri).
    }
    .do-find-policy = Leta fram din hemförsäkring
    .do-ask-id-help = Fråga om den hjälper vid { $country ->
            [FI] identitetsstöld
           *[other] id-kapning
    }
    .do-ask-before-lawyer = Fråga innan du anlitar en jurist
    .caution = Du kan få betala en del själv (självrisk). En försäkring stoppar inte missbruk. Skynda dig inte att köpa en ny.
    .say = Hej. Någon har använt mina uppgifter. Hjälper min försäkring med det? Betalar den råd eller en jurist? Hur anmäler jag det?
