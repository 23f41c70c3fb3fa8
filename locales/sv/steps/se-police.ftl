step-se-report-identity-misuse = Anmäl id-kapningen till polisen
    .why = Numret på anmälan hjälper dig när du bestrider räkningar och förlänger en bedrägerispärr. Polisen får också veta vad som händer.
    .how = Ring { PHONE("se-police-114-14") } eller gå till en polisstation. Pågår det just nu, ring { PHONE("se-emergency-112") }. Du behöver inte veta vad brottet heter.
    .do-gather = Samla räkningar, brev, skärmbilder och datum
    .do-call = Ring polisen och berätta vad någon har gjort
    .do-tell-about-accounts = Säg också om någon har varit inne på ett konto
    .do-get-copy = Be om en kopia av anmälan
    .do-note-number = Skriv upp numret på anmälan
    .caution = Har uppgifterna läckt utan att någon har använt dem? Då är det oftast organisationen som anmäler. Stöd får du hos Brottsofferjouren på { PHONE("se-brottsofferjouren-116006") }, också utan anmälan.
    .say = Hej. Jag vill anmäla att någon använder mina uppgifter eller mina koder. Det här har hänt: … Jag har sparat det jag har fått. Kan jag få en kopia av anmälan? Vilket nummer har den?

step-se-report-extortion = Anmäl utpressningen till polisen
    .why = Den som hotar vill att du ska vara ensam med det. Polisen har sagt att det finns hjälp, också när meddelandet förbjuder dig att berätta.
    .how = Ring { PHONE("se-police-114-14") } eller gå till en polisstation. Är du i fara nu, ring { PHONE("se-emergency-112") }. Anmäl också om du redan har betalat. Det är inget att skämmas för.
    .do-call = Ring polisen och säg vad som krävs av dig
    .do-say-if-paid = Säg om du har betalat, och hur
    .do-note-number = Skriv upp K-numret, alltså numret på anmälan
    .do-accept-support = Säg ja till att Brottsofferjouren får ringa dig
    .caution = En anmälan stoppar inte alltid den som hotar. Den gör att polisen kan utreda och att du kan få stöd. Du kan också själv ringa Brottsofferjouren på { PHONE("se-brottsofferjouren-116006") }.
    .say = Hej. Jag vill anmäla utpressning. Någon kräver pengar för att inte sprida mina uppgifter. Jag har sparat meddelandet. Vad ska jag göra om det kommer fler? Vilket nummer har anmälan?

step-se-report-card-fraud = Anmäl kortköpen på polisens sida
    .why = Banken vill ofta se en polisanmälan innan den betalar tillbaka. För kortbedrägeri kan du anmäla på nätet.
    .how = Spärra kortet först. Fyll sedan i polisens formulär för kortbedrägeri. Du behöver ett svenskt personnummer eller samordningsnummer. Vill du hellre ringa, ring { PHONE("se-police-114-14") }.
    .do-find-charges = Se på kontot vilka företag som har dragit pengar
    .do-fill-in = Fyll i polisens formulär
    .do-send-to-bank = Skicka anmälan till banken med din reklamation
    .caution = Lurade någon dig att lämna ut uppgifter? Ring då i stället. Det gäller också en vara som aldrig kom, och den som har skyddade personuppgifter.

step-se-report-spreading = Anmäl att någon sprider uppgifterna
    .why = Att sprida känsliga uppgifter om din hälsa eller ditt sexliv kan vara ett brott. En anmälan kan också ge rätt till ersättning.
    .how = Ring { PHONE("se-police-114-14") } eller gå till en polisstation. Brottet heter olaga integritetsintrång, men du behöver inte kunna namnet.
    .do-call = Ring och säg vad som sprids och var
    .do-say-where = Berätta hur du fick veta det, och visa skärmbilden
    .do-note-number = Skriv upp numret på anmälan
    .caution = All spridning är inte brott. Enbart namn och personnummer räknas oftast inte hit. Någon att tala med finns hos Brottsofferjouren, { PHONE("se-brottsofferjouren-116006") }.
    .say = Hej. Jag vill göra en anmälan. Någon sprider känsliga uppgifter om mig på nätet. Jag har en skärmbild. Vad mer behöver ni? Vilket nummer har anmälan?

step-se-report-scam-sms = Skicka bluff-sms vidare
    .why = Då kan operatörerna stoppa den som skickar, också för andra.
    .how = Vidarebefordra meddelandet till { FACT("se-scam-sms-number") }. Det fungerar från ett svenskt mobilnummer.
    .do-keep-shot = Ta en skärmbild om meddelandet gäller läckan
    .do-forward = Skicka meddelandet vidare till numret
    .do-delete = Radera det sedan
    .caution = Öppna inte länken. Har du redan tryckt på den eller skrivit något där, ring banken. Det här är ingen polisanmälan.
