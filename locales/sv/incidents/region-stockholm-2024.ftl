incident-region-stockholm-2024 = Region Stockholm, uppgifter på en extern lagringsyta
    .what = Den { FACT("se-region-stockholm-found") } upptäckte Stockholms läns sjukvårdsområde att uppgifter om människor som hade sökt vård låg på fel plats. De låg på en extern lagringsyta, mot regionens regler. Också behörigheter var fel. Uppgifterna användes för forskning och vårdstatistik. Regionen säger att inget tyder på att de har nått någon obehörig. Den har anmält det till polisen och till IMY.
    .not-touched = Det var inte patientjournaler och inte skyddade personuppgifter, och din vård påverkas inte. Det står på regionens egen sida. Tidningar har skrivit om över { FACT("se-region-stockholm-press-patients") } patienter och mer än tio år.
    .because = du har sökt vård i Region Stockholm

step-se-region-stockholm-ask = Fråga om dina uppgifter fanns med
    .why = Bara vårdområdet kan säga om dina uppgifter låg där. Du har inte gjort något fel, och du behöver inte ha ett skäl för att fråga.
    .how = Fråga i den digitala tjänsten Alltid öppet, eller ring. Numret söker du på { LINK("se-slso-affected-check") }. Du kan också skicka brevet här nedanför.
    .do-gather-visits = Skriv upp var och ungefär när du fick vård
    .do-ask = Fråga i Alltid öppet, per telefon eller med brev
    .do-note-answer = Spara svaret och skriv upp vem som svarade
    .caution = De behöver veta vem du är, och kan fråga när och var du sökte vård. Lämna personnummer bara i tjänsten eller när du själv har ringt upp, inte till någon som ringer dig.
    .say = Hej. Jag vill veta om mina uppgifter fanns på den externa lagringsytan. Jag har fått vård hos er. Vilka uppgifter var det i så fall? Har någon annan kunnat se dem? Kan jag få svaret skriftligt?
    .letter-question =
        Hej!

        Jag vill veta om mina uppgifter fanns på den externa lagringsyta som ni har berättat om.

        Jag fick vård hos er på … ungefär mellan … och …

        Svara på det här:
        Vilka av mina uppgifter fanns med?
        Under vilken tid låg de där?
        Vem har kunnat se dem?
        Vad har ni gjort sedan dess?
        Vem kan jag ringa om jag undrar mer?

        Skicka svaret till min adress. Säg till om ni behöver något mer för att veta vem jag är.

        Namn: …
        Adress: …
        Telefon: …
        Datum: …

step-se-region-stockholm-meanwhile = Fortsätt som vanligt medan du väntar
    .why = Det var inte din journal, och din vård påverkas inte. Du behöver inte spärra något för den här händelsen så länge inget har använts.
    .how = Gå på dina bokade tider. Är du orolig, prata med din vårdgivare eller ring { PHONE("se-1177-phone") }.
    .do-keep-care = Gå på nästa bokade tid
    .do-tell-caregiver = Säg till vården om du är orolig
    .do-hang-up = Lägg på om någon ringer om läckan
    .caution = Svaret kan dröja. Får du veta att dina uppgifter fanns med, lägg till det i Lykta, så visas de steg som passar.
