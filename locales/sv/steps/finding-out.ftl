# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-find-out-what-leaked = Fråga vilka uppgifter som kom ut
    .why = När du vet vilka av dina uppgifter som fanns med, vet du också vilka steg som är värda din tid.
    .how = Vänd dig till organisationen som ansvarar för dina uppgifter, också om felet hände hos en leverantör. Ring, eller skicka brevet. Vet ingen, så fråga efter dataskyddsombudet.
    .do-find-contact = Leta upp numret på organisationens egen sida
    .do-ask-what = Fråga vilka av dina uppgifter som fanns med
    .do-ask-if-spread = Fråga om det har spridits eller lagts ut
    .do-ask-written-answer = Be om svaret skriftligt
    .do-note-answer = Skriv upp svaret, namnet och dagen
    .caution = Tidiga svar kan ändras. Leta inte själv i filer som har läckt. Har du { $country ->
            [FI] spärrmarkering
            [SE] skyddade personuppgifter
           *[DK] skyddad adress
    }? Fråga per telefon om adressen fanns med, och skriv den inte i meddelanden.
    .say = Hej. Jag ringer om det som har hänt hos er. Fanns mina uppgifter med? Vilka uppgifter var det? Har någon annan fått dem? Jag vill gärna få svaret i ett brev.
    .letter-questions =
        Hej,

        jag har förstått att uppgifter som ni ansvarar för kan ha hamnat hos någon annan. Jag vill veta vad det betyder för mig. Därför ber jag er svara på frågorna här:

        – Fanns uppgifter om mig med, och i så fall vilka?
        – Vad hände, och när?
        – Hände det hos en leverantör, och i så fall vilken?
        – Vem kan ha fått uppgifterna?
        – Vilka följder kan det få för mig?
        – Vad har ni gjort för att begränsa skadan?
        – Vem hos er kan jag ringa?

        Jag har haft kontakt med er under tiden …

        Skicka gärna svaret i ett brev till: …

        Med vänlig hälsning
        …

step-nordic-check-the-notice = Kontrollera att meddelandet är äkta
    .why = När en dataläcka blir känd kan bedragare skicka egna meddelanden om den.
    .how = Använd inte länken eller numret i meddelandet. Leta upp organisationen själv och se om den säger samma sak.
    .do-leave-links = Låt länkar och bilagor vara
    .do-find-page-yourself = Skriv organisationens adress själv i webbläsaren
    .do-compare = Jämför meddelandet med det som står där
    .do-look-in-digital-mail = Se efter i posten och i { $country ->
            [FI] Suomi.fi-meddelanden
            [SE] din digitala brevlåda
           *[DK] Digital Post
    }
    .caution = Ingen bank eller myndighet ber dig lämna ut koder eller lösenord. Har det inte kommit något meddelande till dig? Du kan ändå fråga organisationen.

step-nordic-access-request = { $country ->
        [SE] Begär ut dina uppgifter
       *[other] Begär att få se dina uppgifter
    }
    .why = Du har rätt att få veta vad en organisation har om dig, och vem som har fått uppgifterna.
    .how = Skriv till den som ansvarar för uppgifterna. Svaret ska komma inom { FACT("nordic-access-answer-months") ->
            [one] { FACT("nordic-access-answer-months") } månad
           *[other] { FACT("nordic-access-answer-months") } månader
        }. Är det svårt att svara får de ta { FACT("nordic-access-extension-months") ->
            [one] { FACT("nordic-access-extension-months") } månad
           *[other] { FACT("nordic-access-extension-months") } månader
        } till, men det måste de tala om för dig.
    .do-find-controller = Ta reda på vem som ansvarar för dina uppgifter
    .do-copy-letter = Kopiera brevet och fyll i luckorna
    .do-send-safely = Skicka brevet på ett säkert sätt
    .do-mark-date = Skriv upp när svaret ska ha kommit
    .caution = { $country ->
            [FI] Skriv inte din personbeteckning i vanlig e-post.
            [SE] Skriv inte ditt personnummer i vanliga mejl.
           *[DK] Skriv inte ditt CPR-nummer i vanliga mejl.
    } De kan be dig visa vem du är. Det kan vara tungt att läsa gamla anteckningar, så välj en dag då du inte är ensam.
    .letter-request =
        Hej,

        jag vill få tillgång till de personuppgifter som ni har om mig. Jag stöder mig på artikeln om rätt till tillgång i dataskyddsförordningen (GDPR).

        Jag ber om:

        – en kopia av uppgifterna
        – vad ni använder dem till, och hur länge ni sparar dem
        – varifrån ni har fått dem
        – vem som har fått dem, också leverantörer
        – vilka av dem som fanns med i det som hände den …, och vem som då kan ha fått dem

        Jag har haft kontakt med er under tiden … Jag visar gärna vem jag är på ett säkert sätt. Säg till hur ni vill ha det.

        Skicka svaret till: …

        Med vänlig hälsning
        …

step-nordic-mass-mail-ask-sender = Be avsändaren begränsa skadan
    .why = Avsändaren kan be mottagarna att radera meddelandet, och berätta för dig vad som visades och för vem.
    .how = Ring eller skriv till den som skickade eller visade uppgifterna. Kom också överens om hur de ska nå dig i fortsättningen.
    .do-write-to-sender = Ring eller skicka brevet till avsändaren
    .do-ask-what-was-shown = Fråga vad som syntes, för hur många och hur länge
    .do-ask-for-deletion = Be avsändaren att be mottagarna radera
    .do-agree-on-contact = Säg hur du vill bli kontaktad nu
    .caution = Svara inte till alla. Ingen kan vara säker på att varje mottagare raderar. Möter du någon som såg ditt namn, väljer du själv om ni ska tala om det.
    .say = Hej. Ni har visat mina uppgifter för andra. Jag vill veta vad som syntes. Hur många såg det? Kan ni be dem radera det? Jag vill också att ni når mig på ett annat sätt.
    .letter-deletion =
        Hej,

        den … visade ni uppgifter om mig för andra. Jag ber er att:

        – be alla som fick meddelandet att radera det och inte sprida det
        – berätta vilka uppgifter om mig som syntes, för hur många och hur länge
        – berätta vad ni har gjort, och om ni har anmält det till { $country ->
            [FI] dataombudsmannen
            [SE] IMY
           *[DK] Datatilsynet
    }
        – berätta vad ni gör för att det inte ska hända igen

        I fortsättningen vill jag att ni kontaktar mig så här: …

        Jag vill ha ett skriftligt svar till: …

        Med vänlig hälsning
        …

step-nordic-check-after-outage = Kontrollera bokningar och ärenden
    .why = När ett system { $country ->
            [FI] är ur bruk
           *[other] ligger nere
    } kan bokade tider, ändringar och meddelanden gå förlorade utan att någon märker det.
    .how = Tänk igenom vad du bokade, ändrade eller skickade under den tiden. Fråga om det finns kvar. Gör annars om det.
    .do-list-what-you-sent = Skriv upp vad du bokade, ändrade eller skickade
    .do-confirm-bookings = Ring och bekräfta dina tider
    .do-check-medicine = Fråga om recept och remisser finns kvar
    .do-do-it-again = Gör om det som saknas
    .do-find-other-way = Fråga hur du når dem så länge
    .do-bring-list = Ta med en egen lista över dina läkemedel
    .caution = Vänta inte på systemet om du behöver medicin eller vård. Ring vården direkt.
    .say = Hej. Ert system har inte fungerat. Jag har en tid hos er den … Finns den kvar? Om inte, kan jag boka en ny nu?

step-nordic-ask-work-or-school = Fråga arbetet eller skolan
    .why = De har ofta mer än du minns: lön, sjukfrånvaro och vem de ska ringa i en nödsituation.
    .how = Fråga den som ansvarar för dataskydd, eller din chef eller skolans kansli. Du behöver inte säga hur du mår av det.
    .do-ask-which = Fråga vilka av dina uppgifter som fanns med
    .do-ask-close-people = Fråga om dina närstående fanns med
    .do-ask-bank-account = Fråga om kontot för lönen fanns med
    .do-ask-support = Fråga vilket stöd som finns där
    .caution = Be dem att inte skicka svaret till en gemensam inkorg. Byt konto för lönen på plats. Ett meddelande som ber om det kan vara falskt.
    .say = Hej. Jag ringer om uppgifterna som har kommit ut. Vad hade ni om mig? Fanns min lön, min sjukfrånvaro eller min familj med? Jag vill gärna få svaret i ett brev.

step-nordic-remind-organisation = Påminn om inget svar kommer
    .why = En kort påminnelse ger ofta ett svar. Den visar också att du har frågat organisationen först.
    .how = Har du begärt { $country ->
            [SE] ut dina uppgifter
           *[other] att få se dina uppgifter
        } ska svaret komma inom { FACT("nordic-access-answer-months") ->
            [one] { FACT("nordic-access-answer-months") } månad
           *[other] { FACT("nordic-access-answer-months") } månader
        }. Kom det inte, eller saknas något? Skicka påminnelsen till dataskyddsombudet.
    .do-check-date = Se efter vilken dag du frågade
    .do-send-reminder = Skicka påminnelsen
    .do-set-new-date = Skriv upp en ny sista dag
    .do-go-further = Inget svar? Vänd dig till { $country ->
            [FI] dataombudsmannen
            [SE] IMY
           *[DK] Datatilsynet
    }
    .caution = Ersättning ber du organisationen om, inte myndigheten. Det kan ta lång tid innan myndigheten svarar, så vänta inte på den med andra steg.
    .letter-reminder =
        Hej,

        den … frågade jag er om mina personuppgifter. Jag har inte fått något svar, eller så svarade ni inte på allt. Det här saknas: …

        Jag ber om ett svar senast: …

        Får jag inget svar kan jag vända mig till { $country ->
            [FI] dataombudsmannen
            [SE] IMY
           *[DK] Datatilsynet
    }.

        Skicka svaret till: …

        Med vänlig hälsning
        …
