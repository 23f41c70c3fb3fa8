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
    .caution = Polisens nättips är inte en brottsanmälan. Ring { PHONE("fi-emergency-112") } bara om det är fara just nu. Utredningen kan ta lång tid; ring Brottsofferjouren om väntan tynger dig.

step-fi-report-lost-id = Anmäl passet eller identitetskortet
    .why = Polisen ogiltigförklarar dokumentet och efterlyser det. Då blir det svårare för någon annan att använda.
    .how = Anmäl på nätet eller på en polisstation. Är du utomlands, vänd dig till Finlands beskickning. Efter anmälan kan du ansöka om ett nytt dokument.
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
