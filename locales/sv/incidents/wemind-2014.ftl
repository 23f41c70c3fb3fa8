# Psychiatric patients shown to each other. Nothing here says who was hurt or how. The story came to us in Danish: the person may live in Denmark and have had care in Sweden.
incident-wemind-2014 = WeMind, mejlet där alla patienter syntes
    .what = Mot slutet av { FACT("se-wemind-year") } fick nästan { FACT("se-wemind-recipients") } patienter hos WeMind ett mejl där allas namn och mejladresser syntes. WeMind hade psykiatriska mottagningar i Stockholm och Göteborg. Mejlet handlade om att bekräftelser och påminnelser inte skulle komma på ett tag. Flera avbröt sin behandling. WeMind anmälde det enligt lex Maria, reglerna om allvarliga händelser i vården.
    .not-touched = Det som syntes var namn och mejladresser. Artikeln vi bygger på säger inget om att anteckningar eller journaler fanns i mejlet.
    .because = du fick mejlet från WeMind

step-se-wemind-resume-care = Ta kontakt med vården igen
    .why = Många blir arga, rädda eller vill aldrig gå dit igen. Det går att förstå. Du behöver ändå inte klara dig utan hjälp, och du kan välja ett annat ställe.
    .how = Ring mottagningen och säg hur mejlet påverkade dig. Vill du hellre gå någon annanstans, ring { PHONE("se-1177-phone") } och fråga vart du kan vända dig. Har du haft ett uppehåll, säg det.
    .do-call-clinic = Ring mottagningen eller 1177
    .do-say-how-it-was = Säg hur mejlet påverkade dig
    .do-choose-contact-way = Bestäm hur de får kontakta dig
    .do-call-if-dark = Ring någon i dag om det känns mörkt
    .caution = Tänker du på att ta ditt liv? Ring Självmordslinjen på { PHONE("se-mind-sjalvmordslinjen") }, på svenska. Du får vara anonym. Svarar ingen, ring { PHONE("se-1177-phone") }. Är det akut, ring { PHONE("se-emergency-112") }. Är du inte i Sverige, ring nödnumret där du är.
    .say = Hej. Jag var patient hos er när mejlet med alla namn skickades. Efter det slutade jag komma. Nu vill jag prata om att börja igen. Mejla mig inte. Ring mig på det här numret.

step-se-wemind-check-bookings = Kontrollera dina bokade tider
    .why = Bokningssystemet skickade inte längre bekräftelser och påminnelser, så tider missades. Att du missade en tid var inte ditt fel.
    .how = Ring mottagningen och fråga vilka tider du har. Skriv dem i din egen kalender, så att du inte är beroende av påminnelser.
    .do-ask-for-times = Fråga vilka tider du har
    .do-write-down = Skriv tiderna i din egen kalender
    .do-explain-missed = Säg om du missade en tid på grund av systemet
    .caution = Vill du inte ha mejl från mottagningen, be dem ringa eller skicka brev. Når du dem inte, ring { PHONE("se-1177-phone") }.
    .say = Hej. Jag har inte fått några påminnelser. Vilka tider har jag? Jag kan ha missat en. Kan jag få en ny? Påminn mig med ett samtal, inte med mejl.

step-se-wemind-change-password = Byt lösenord i patientportalen
    .why = Klinikens portal skyddades bara av användarnamn och lösenord. Det finns inget som säger att någon tog sig in, men ett eget starkt lösenord skyddar bättre.
    .how = Har du kvar ett konto, välj ett nytt lösenord som du inte har någon annanstans. Använder du inte portalen, be mottagningen stänga kontot.
    .do-change-password = Byt lösenordet i portalen
    .do-change-same-elsewhere = Byt också där du har samma lösenord
    .do-ask-to-close = Be dem stänga kontot om du inte behöver det
    .caution = Gå till portalen som du brukar, inte via en länk i ett mejl. Händelsen är gammal, så portalen kan vara borta. Då är det här klart.
