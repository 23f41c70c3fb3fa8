# Danmark: hjälp på telefon och anmälan till polisen.

step-dk-hotline = Ring Cyberhotline
    .why = De hjälper dig att stoppa skadan först. Sedan säger de vem du ska tala med.
    .how = Ring Danmarks Cyberhotline på { PHONE("dk-cyberhotline") }. De svarar på danska. Du behöver inte MitID. Du kan ringa tillsammans med någon du litar på.
    .do-call = Ring och berätta kort vad som har hänt
    .do-ask-next = Fråga vad du ska göra först
    .do-note-advice = Skriv upp råden
    .caution = Linjen är stängd på natten. Du väljer själv om du vill knappa in ditt CPR-nummer. De ger råd men sköter inte ditt ärende.
    .say = Hej. Någon har fått tag i mina uppgifter. Jag vet inte vad jag ska göra först. Kan du hjälpa mig steg för steg?

step-dk-report-extortion = Anmäl hotet till polisen
    .why = Då kan polisen se om fler har hotats på samma sätt. Du får ett ärendenummer att visa om uppgifterna används.
    .how = Ring dansk polis på { PHONE("dk-police-114") } eller gå till en polisstation. Polisens formulär på nätet är inte till för sådana hot. Är någon i fara nu, ring { PHONE("dk-police-emergency") }.
    .do-take-messages = Ta fram hotet och dina skärmbilder
    .do-call-or-visit = Ring eller gå till stationen
    .do-tell-real-data = Säg vilka riktiga uppgifter som nämndes
    .do-note-case-number = Skriv upp ärendenumret
    .caution = Står det inget riktigt om dig i mejlet är det ofta skickat till många. Fråga polisen om det behöver anmälas. Ingen kan lova att brottet klaras upp. Du får gärna ha någon med dig. Offerrådgivningen, stöd till dig som har utsatts för brott, nås på { PHONE("dk-offerraadgivningen") }.
    .say = Hej. Jag vill anmäla utpressning. Någon hotar att visa mina privata uppgifter. De har riktiga uppgifter om mig. Jag har sparat meddelandena. Kan jag få ett ärendenummer?

step-dk-police-report = Anmäl missbruket till polisen
    .why = Kvittot på anmälan är ditt bevis för banker och företag, också om det händer mer senare.
    .how = Anmäl på politi.dk eller ring { PHONE("dk-police-114") }. Att missbruka någons identitet är ett brott enligt danska strafflagen { FACT("dk-identity-misuse-section") }. Du behöver inte kunna paragrafen.
    .do-gather = Samla räkningar, meddelanden, belopp och datum
    .do-ask-bank = Fråga banken vem av er som anmäler
    .do-report = Anmäl på nätet, per telefon eller på stationen
    .do-keep-receipt = Spara kvittot och skriv upp ärendenumret
    .without-e-id = Ring { PHONE("dk-police-114") } eller gå till en polisstation.
    .caution = Många sådana ärenden läggs ner utan att någon hittas. Anmälan är ändå ditt papper att visa för banker och företag.
    .say = Hej. Någon använder mina uppgifter. De har köpt eller lånat i mitt namn. Jag vill anmäla det. Jag har sparat brev och meddelanden. Kan jag få ett kvitto med ärendenummer?

step-dk-report-hacking = Anmäl intrång i ditt eget konto
    .why = Har någon tagit sig in i din mejl, profil eller dator är det ett brott. Anmälan visar vad som har hänt och när.
    .how = Kör först ett antivirusprogram och ta bort det som det hittar. Anmäl sedan på politi.dk. Är det bara en organisation som har haft intrång är det de som anmäler.
    .do-scan = Kör antivirus på datorn eller telefonen
    .do-ask-help = Be någon som kan datorer gå igenom enheten
    .do-note-facts = Skriv upp tider och vad enheten är värd
    .do-report = Fyll i polisens formulär om hacking
    .without-e-id = Ring { PHONE("dk-police-114") } eller gå till en polisstation i Danmark.
    .caution = Ingen kan vara helt säker på att allt är borta. Hotar någon att visa något, ring i stället för att använda formuläret.

step-dk-sextortion = Få hjälp när det gäller bilder
    .why = Du ska inte behöva vara ensam om det, och det är inte ditt fel. Den som sprider eller hotar gör något brottsligt.
    .how = Spara först meddelanden och profilnamn. Blockera sedan den som hotar och gör dina profiler privata. Är du under arton hjälper SletDet, Rädda Barnen i Danmark. Är du vuxen hjälper StopChikane.
    .do-save-first = Ta skärmbilder av meddelanden, namn och webbadress
    .do-block-sender = Blockera den som hotar
    .do-close-profiles = Gör dina profiler privata
    .do-get-help = Skriv till SletDet eller StopChikane, på danska
    .caution = Betala inte och skicka inte fler bilder. Blockera först när du har sparat allt. Polisen i Danmark når du på { PHONE("dk-police-114") }.
    .say = Hej. Någon har bilder på mig och hotar att sprida dem. Jag har sparat meddelandena. Vad ska jag göra nu? Kan ni hjälpa till att få bort dem?
