# Danmark: vem som har öppnat journalen, och klagomål på vården.

step-dk-minlog = Titta i Min Log på sundhed.dk
    .why = Min Log visar vem som har öppnat dina uppgifter genom sundhed.dk och den danska läkemedelslistan.
    .how = Logga in på sundhed.dk och leta upp Min Log. Den går ungefär { FACT("dk-min-log-years") } år tillbaka, så spara en kopia. Får du vård i Region Hovedstaden eller Region Sjælland har MinSP en egen logg.
    .do-open-log = Logga in och öppna Min Log
    .do-look-for-unknown = Leta efter ställen där du inte har varit
    .do-save-copy = Spara eller skriv ut det du undrar över
    .do-ask-why = Fråga regionen eller kliniken varför någon tittade
    .do-check-medicine = Leta i läkemedelslistan efter recept du inte känner till
    .without-e-id = Skriv till kliniken eller till regionens dataskyddsombud. Be att få veta när din journal har öppnats. Patientkontoret i regionen kan hjälpa.
    .caution = Loggen visar inte om stulna filer läses. Ett namn du inte känner till kan ha haft en god orsak att titta. Fråga först.

step-dk-log-art15 = Be att få se loggen
    .why = Du har rätt att få tillgång till uppgifter om dig. Det kan också gälla loggen som visar vad som har öppnats och när.
    .how = Skriv till den som ansvarar för journalen eller registret. En privat klinik ansvarar själv för sin journal. Svaret är gratis och ska normalt komma inom { FACT("dk-access-answer-months") } månad.
    .do-find-responsible = Ta reda på vem som ansvarar
    .do-send-request = Skicka brevet till dem eller deras dataskyddsombud
    .do-note-date = Skriv upp när du skickade det
    .caution = Räkna med att de anställdas namn inte står där. Behöver du ett namn, skriv varför. Får du nej kan du klaga hos Datatilsynet, Danmarks dataskyddsmyndighet.
    .letter-log-request =
        Till … (kliniken, regionen eller myndigheten)

        Jag ber att få se loggen över vem som har öppnat uppgifter om mig. Jag gör det enligt rätten till tillgång i dataskyddsförordningen (GDPR).

        Tiden är från … till …
        Det gäller de här systemen: … (eller: alla system med uppgifter om mig)

        Jag vill veta vad som har öppnats, när, från vilken avdelning och av vilket skäl.
        Jag behöver också namnet på den som tittade, därför att …

        Skicka svaret till mig på ett säkert sätt: …

        Vänliga hälsningar
        … (namn och adress)

step-dk-stpk = Klaga på brott mot patienträttigheter
    .why = Har en anställd läst eller lämnat ut dina uppgifter om hälsa utan skäl kan du få saken avgjord.
    .how = Klaga med formuläret på borger.dk. Klagomålet går till Styrelsen for Patientklager, Danmarks myndighet för klagomål på vården. Tiden kan vara kort. Den är { FACT("dk-patient-complaint-weeks") } veckor från ett beslut, eller från att du fick veta att du kan klaga.
    .do-write-down = Skriv upp vad som hände, var och när
    .do-attach-log = Lägg med utskrift av loggen och brev
    .do-send-complaint = Skicka klagomålet, på danska
    .without-e-id = Ring myndigheten på { PHONE("dk-patientklager") } och fråga efter pappersblanketten. Patientkontoret i din region kan hjälpa gratis.
    .caution = Orkar du inte nu, ring och fråga när tiden går ut för dig. Har kliniken utsatts för dataintrång, se steget om Datatilsynet. Styrelsen for Patientsikkerhed tar inte emot klagomål, fast gamla sidor säger så.
    .letter-complaint =
        Till Styrelsen for Patientklager

        Jag klagar på att mina rättigheter som patient har kränkts.

        Vem det gäller: … (klinik, sjukhus eller person)
        Vad som hände: …
        När det hände: …
        Hur jag fick veta det: …

        Jag frågade stället den … De svarade: …
        Jag fick ett beslut, eller fick veta att jag kan klaga, den …

        Bifogat: utskrift av loggen, brev och svar.

        Vänliga hälsningar
        … (namn och adress)

step-dk-own-journal = Få se din journal
    .why = När du vet vad som står vet du också vad andra kan ha sett. Du kan få fel rättade.
    .how = Be den klinik eller det sjukhus som skrev journalen. Mycket går också att läsa på sundhed.dk. Du kan göra det själv från { FACT("dk-journal-access-age") } års ålder.
    .do-choose-day = Välj en dag när du inte är ensam
    .do-ask = Be att få journalen
    .do-correct = Skriv upp vad som är fel
    .do-ask-private = Fråga om något kan markeras som privat
    .without-e-id = Ring eller skicka brevet. Det finns inga krav på hur du skriver.
    .caution = Det kan göra ont att läsa. Du kan be att få gå igenom den med din behandlare. En privat markering hämtar inte tillbaka det som har kommit ut. Den kan göra det svårare att hjälpa dig akut.
    .letter-journal =
        Till … (kliniken eller avdelningen)

        Jag ber att få se min journal hos er (aktindsigt).

        Det gäller tiden från … till …
        Jag vill gärna ha: … (hela journalen, anteckningar från samtal, brev)

        Jag vill också veta om något kan markeras som privat, så att färre kan öppna det.

        Skicka den på ett säkert sätt eller ring när den är klar: …

        Vänliga hälsningar
        … (namn och födelsedatum)

step-dk-report-viewing = Anmäl att någon läst utan skäl
    .why = Personalen får bara öppna journalen för dem de behandlar. Bryter någon mot det kan det ge straff.
    .how = Fråga först regionen i Danmark om den själv anmäler. Annars ring polisen på { PHONE("dk-police-114") } och ha loggen framme.
    .do-ask-region = Fråga regionen om den har anmält
    .do-report = Anmäl det till polisen
    .do-keep-number = Skriv upp ärendenumret
    .caution = Räkna inte med att få namnet på den som läste. Straffet är oftast böter. Du bestämmer själv om du vill anmäla.
    .say = Hej. Någon har öppnat min journal utan skäl. Jag har en utskrift av loggen. Jag vill anmäla det. Kan jag få ett ärendenummer?
