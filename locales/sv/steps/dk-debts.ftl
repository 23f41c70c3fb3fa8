# Danmark: spår av missbruk, register över skulder, inkasso och nytt CPR-nummer.

step-dk-nemkonto = Leta efter spår av missbruk
    .why = Ett lån eller ett ändrat konto kan synas på tre ställen. Hittar du något kan du stoppa det tidigt.
    .how = Titta i NemKonto, hos Skattestyrelsen (Danmarks skattemyndighet) och på mitid.dk. Du letar efter ett främmande kontonummer, räntor på lån du inte har och inloggningar som inte är dina.
    .do-check-nemkonto = Se om kontot och alla ändringar i NemKonto är dina
    .do-check-tax = Leta efter okända räntor och skulder på skat.dk
    .do-check-mitid = Se de senaste aktiviteterna på mitid.dk
    .do-note-again = Skriv upp att titta igen vid nästa skattebesked
    .without-e-id = Boka tid hos Borgerservice i kommunen och be om hjälp att titta.
    .caution = Lån kan synas först efter en tid. Hittar du något, ring banken och ring Cyberhotline på { PHONE("dk-cyberhotline") }, på danska.

step-dk-rki-delete = Få bort en felaktig registrering
    .why = En registrerad skuld som inte är din kan ge dig nej till lån, bostad och telefon.
    .how = Skriv till RKI och Debitor Registret att du bestrider hela skulden och be att den tas bort. Ett privat företag får inte registrera en skuld som du har invänt mot innan en domstol har avgjort den.
    .do-copy-dispute = Lägg med din invändning och polisens kvitto
    .do-send-letter = Skicka brevet till det register där du står
    .do-complain = Får du nej, klaga hos Datatilsynet
    .caution = För skulder till stat och kommun är reglerna andra. De kan stå kvar fast du inte håller med. Skriv brevet på danska om du kan. Skriv inte CPR-numret i ett vanligt mejl.
    .letter-deletion =
        Till … (registrets namn)

        Jag är registrerad hos er för en skuld till … (företagets namn).

        Jag har inte gjort avtalet. Mina uppgifter har missbrukats. Jag bestrider hela skulden och invände den … Ingen domstol har avgjort den.

        Jag ber er ta bort registreringen. Jag ber er också tala om vem som har fått se den.

        Bifogat: min invändning och polisens kvitto.

        Svara mig skriftligt på den här adressen: …

        Vänliga hälsningar
        … (namn och födelsedatum)

step-dk-debt-collector = Klaga om inkasso inte slutar
    .why = Ett inkassoföretag ska ta ställning till din invändning. Fortsätter det utan att svara följer det normalt inte god sed.
    .how = Har du sagt nej skriftligt och det kommer nya brev? Klaga då hos Forbrugerombudsmanden, Danmarks konsumentombudsman, eller hos Politiets Administrative Center.
    .do-save-letters = Spara påminnelser, brev och dina svar
    .do-answer-again = Skicka samma invändning till inkassoföretaget igen
    .do-complain = Skicka klagomålet, på danska
    .caution = Klagomålet tar inte bort kravet. Kommer det brev från domstolen, svara alltid i tid, också om du har klagat.
    .letter-complaint =
        Till … (Forbrugerombudsmanden eller Politiets Administrative Center)

        Jag klagar på inkassoföretaget … (namn).

        Kravet har nummer … och kommer från … (företagets namn). Jag har inte gjort avtalet. Mina uppgifter har missbrukats.

        Jag invände skriftligt den … Inkassoföretaget svarade: … (eller: jag har inte fått svar)
        Sedan dess har jag fått nya krav den …

        Bifogat: min invändning, svar och brev.

        Vänliga hälsningar
        … (namn och adress)

step-dk-new-cpr = Sök nytt CPR-nummer vid upprepat missbruk
    .why = Fortsätter missbruket av ditt CPR-nummer kan du som sista utväg söka ett nytt.
    .how = Skriv till CPR-kontoret, Danmarks folkregister. De prövar varje fall för sig. De vill se vad som har hänt, vad du har anmält och vad företagen har svarat.
    .do-collect = Samla anmälningar, brev och svar från företag
    .do-send-letter = Skicka ansökan som brev, på danska
    .do-note-date = Skriv upp när du skickade den
    .caution = Bara en dataläcka eller en stulen plånbok räcker normalt inte. Får du ett nytt nummer måste det ändras på många ställen. Sätt först en kreditvarning på det du har.
    .letter-new-number =
        Till CPR-kontoret

        Jag ansöker om ett nytt CPR-nummer eftersom mitt nummer missbrukas.

        Det har hänt de här gångerna:
        Datum: … Hos: … Vad hände: …
        Datum: … Hos: … Vad hände: …

        Jag anmälde det till polisen den … Ärendenummer: …
        Jag har invänt hos företagen. De svarade: …
        Förluster och vem som täckte dem: …
        Jag satte en kreditvarning den … Missbruket har fortsatt.

        Bifogat: anmälningar, brev och svar.

        Vänliga hälsningar
        … (namn, adress och CPR-nummer)
