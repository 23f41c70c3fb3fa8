# Finland: crime report and identity documents. Finland-Swedish terms.

step-fi-crime-report = Gör en brottsanmälan
    .why = Då blir du part i utredningen och kan senare begära ersättning. Företag och myndigheter frågar ofta efter numret på anmälan.
    .how = Gör anmälan på nätet eller på vilken polisstation som helst. Du behöver inte veta vad brottet heter. Ta med det du har, resten kan du lägga till senare.
    .do-gather = Samla meddelanden, skärmbilder, datum, summor och kontonummer
    .do-file-report = Gör anmälan och berätta i vilken ordning det hände
    .do-demand-punishment = Skriv att du kräver straff för den som gjorde det
    .do-say-damages = Skriv att du vill begära ersättning
    .do-save-number = Spara numret på anmälan
    .without-e-id = Gå till en polisstation. Be om ett eget rum eller en tolk om du vill. En närstående får göra anmälan för dig eller sitta bredvid.
    .caution = Polisens nättips är inte en brottsanmälan. Ring { PHONE("fi-emergency-112") } bara om det är fara just nu. Identitetsstöld utreds i regel bara om du kräver straff. Utredningen kan ta lång tid. Ring Brottsofferjouren om väntan tynger dig.
    .say = Hej. Kan vi tala svenska? Jag vill göra en brottsanmälan. Någon har använt mina uppgifter eller hotat mig. Jag har meddelanden och datum med mig. Jag kräver straff och vill begära ersättning. Kan jag få numret på anmälan?
    .letter-report =
        Brottsanmälan, min berättelse

        Vad som har hänt, i tidsordning: …
        När och hur jag märkte det: …
        Vilka uppgifter det gäller: …

        Hot eller krav: …
        – till vem och hur det kom (adress, telefonnummer, konto): …
        – summa och konto som krävdes: …
        – om jag har betalat: …

        Var uppgifterna har synts: …
        Köp, lån eller räkningar i mitt namn: …
        Vad det har kostat mig hittills: … euro.

        Jag kräver straff för den som har gjort det. Jag vill kräva ersättning.

        Bilagor: skärmbilder, meddelanden, brev, kvitton.

        Ort och datum: …
        Namn och telefon: …

step-fi-report-lost-id = Anmäl borttappat pass eller identitetskort
    .why = Polisen gör dokumentet ogiltigt och efterlyser det. Då blir det svårare för någon annan att använda.
    .how = Anmäl på nätet eller på en polisstation. Är du utomlands, vänd dig till Finlands ambassad eller konsulat. Sedan kan du ansöka om ett nytt.
    .do-look-once = Leta en gång till hemma och i väskor
    .do-report-lost = Anmäl passet eller identitetskortet till polisen
    .do-driving-licence = Är körkortet borta, beställ ett nytt hos Traficom
    .do-save-number = Spara numret på anmälan
    .without-e-id = Gå till en polisstation och anmäl där.
    .caution = Dokumentet kan inte användas igen, inte heller om du hittar det. Anmälan är avgiftsfri, men ett nytt dokument kostar.

step-fi-leaked-id-copy = Fråga vad som gäller för kopian
    .why = En kopia av ditt pass eller kort kan användas av någon som vill låtsas vara du. Men det är inte säkert att du behöver ett nytt dokument.
    .how = Fråga organisationen exakt vad som läckte: en bild, ett nummer eller hela dokumentet. Berätta för banken, och fråga polisen om det är klokt att byta.
    .do-ask-what = Fråga om det var bild, nummer eller båda
    .do-tell-bank = Berätta för banken att en kopia har läckt
    .do-ask-police = Fråga polisen om du ska byta dokument
    .do-keep-evidence = Spara brevet eller meddelandet om läckan
    .caution = Ett nytt dokument kostar. Skicka aldrig en ny bild av passet till någon som hör av sig till dig om läckan.
    .say = Hej. Kan vi tala svenska? En kopia av min id-handling har läckt. Själva handlingen har jag kvar. Behöver jag en ny? Vad betyder det för mig?

step-fi-follow-police-case = Håll din brottsanmälan aktuell
    .why = Då finns allt som händer i samma ärende. Det hjälper utredningen och ditt eget krav på ersättning.
    .how = Kommer nya krav eller räkningar, eller läggs något ut? Lägg till det under samma nummer. Gör det i polisens e-tjänst, på en station eller hos utredaren. Det behöver inte ske samma dag.
    .do-add-news = Lägg till det nya under anmälans nummer
    .do-new-address = Meddela polisen om du flyttar eller byter telefon
    .do-state-claim = Säg att du kräver ersättning, och ge en försiktig summa
    .do-ask-riku = Ring Brottsofferjouren om du undrar hur det går
    .caution = Det kan ta flera år. I stora mål för åklagaren inte alltid varje persons krav. Då behöver du själv vara beredd att lägga fram det. Summan kan preciseras senare.
    .letter-addition =
        Till polisen

        Tillägg till anmälan nummer …

        Efter anmälan har detta hänt:
        – Dag och klockslag: …
        – Vad som hände: …
        – Avsändare, telefonnummer, konto eller webbadress: …

        Bilagor: skärmbilder, brev, kvitton.

        Ort och datum: …
        Namn och telefon: …
    .letter-claim =
        Till polisen eller åklagaren

        Mina krav i ärende nummer …

        Jag kräver straff för den som har gjort det.

        Jag kräver ersättning för
        – kostnader: … (vad, när, summa; kvitton bifogas)
        – arbete och tid: …
        – lidande: …
        Sammanlagt: … euro. Jag preciserar summan senare.

        Ort och datum: …
        Namn och adress: …

step-fi-report-to-cyber-centre = Berätta för Cybersäkerhetscentret
    .why = Cybersäkerhetscentret kan varna andra och hjälpa till att få bort falska sidor.
    .how = Fyll i blanketten om du har fått ett bluffmeddelande eller sett en falsk sida eller läckta uppgifter. Det är avgiftsfritt och sker i förtroende. Du kan också tipsa polisen på nätet.
    .do-fill-form = Fyll i Cybersäkerhetscentrets blankett
    .do-web-tip = Har du sett läckta uppgifter på nätet, tipsa polisen
    .do-delete-later = Spara meddelandet, och öppna inga länkar i det
    .caution = Det här är inte en brottsanmälan, inte heller polisens nättips. Bifoga inga läckta filer. Skriv inte andras uppgifter.
