# What the words in a notice mean. The words are those of the country's own notices.

page-notice-words = Vad orden i ett meddelande betyder
    .lead = Ett meddelande är ofta skrivet av jurister och tekniker. Här står vad orden betyder för dig. Är ett ord fortfarande oklart kan du fråga avsändaren.
    .happened-title = Vad som har hänt
    .happened =
        – personuppgiftsincident: uppgifter har försvunnit, förstörts eller ändrats, eller någon har sett dem utan rätt. Det behöver inte vara ett intrång
        – obehörig åtkomst, dataintrång: någon har tagit sig in eller kunnat se uppgifter utan rätt. Det säger inte i sig att de har kopierats
        – exfiltrerad: uppgifter har kopierats och förts ut ur systemet. Räkna med att någon har en kopia
        – ransomware, utpressningsprogram: ett program som låser filer och kräver pengar. Fråga om uppgifter också togs
        – krypterats av angriparen: filerna blev låsta, så att organisationen inte kunde använda dem
        – publicerats på darknet: uppgifterna ligger på en del av internet som är svårare att nå än vanliga webbplatser
        – driftstörning: tjänsten fungerar inte. Det betyder inte i sig att uppgifter har kommit ut
    .roles-fi-title = Vem som är vem
    .roles-fi =
        – personuppgiftsansvarig (rekisterinpitäjä): organisationen som bestämmer över dina uppgifter. Det är den som ska svara dig
        – personuppgiftsbiträde (henkilötietojen käsittelijä): en leverantör som hanterar uppgifterna för den ansvariga och efter dess anvisningar
        – underleverantör (alihankkija): leverantörens leverantör. Du behöver inte kontakta den
        – dataskyddsombud (tietosuojavastaava): den i organisationen som du kan skriva till
        – tillsynsmyndighet: i Finland dataombudsmannen. På Åland Datainspektionen, för landskapet och kommunerna
    .roles-se-title = Vem som är vem
    .roles-se =
        – personuppgiftsansvarig: organisationen som bestämmer varför och hur dina uppgifter används. Det är organisationen, inte en chef eller en anställd. Det är den som ska svara dig
        – personuppgiftsbiträde: en leverantör som hanterar uppgifterna för den ansvariga
        – underbiträde: leverantörens leverantör. Du behöver inte kontakta den
        – dataskyddsombud: den i organisationen som du kan skriva till
        – tillsynsmyndighet: i Sverige IMY, Integritetsskyddsmyndigheten
    .roles-dk-title = Vem som är vem
    .roles-dk =
        – dataansvarlig (personuppgiftsansvarig): organisationen som bestämmer varför och hur dina uppgifter används. Det är den som ska svara dig, också när det hände hos en leverantör
        – databehandler (personuppgiftsbiträde): en leverantör som hanterar uppgifterna för den ansvariga
        – underdatabehandler (underbiträde): leverantörens leverantör. Du behöver inte kontakta den
        – databeskyttelsesrådgiver, DPO (dataskyddsombud): den i organisationen som du kan skriva till
        – tilsynsmyndighed (tillsynsmyndighet): i Danmark Datatilsynet
        – den registrerede (den registrerade): du
    .certainty-title = Hur säkra de är
    .certainty =
        – ”fanns med”: de vet det. Använd stegen för de uppgifterna
        – ”kan ha funnits med”, ”kan inte uteslutas”: de vet inte. Det är klokt att göra det som inte kostar något
        – ”inga tecken på missbruk”: ingen har anmält missbruk hittills. Det lovar inte att det förblir så
        – ”inget tyder på att uppgifter har tagits”: de har inte sett det där de har letat. Du kan fråga var de har letat
        – ”fanns inte med”: de uppgifterna låg någon annanstans. Du behöver inga steg för dem

        Tidiga svar kan ändras. Titta efter ett nyare meddelande efter några veckor.
    .risk-title = Hög risk, låg risk
    .risk =
        Organisationen bedömer själv risken. Den ser på hur allvarliga följderna kan bli och hur troliga de är.

        – ingen eller låg risk: de behöver ofta inte berätta för dig
        – hög risk: de måste berätta för dig utan onödigt dröjsmål. Då lönar det sig att läsa hela meddelandet och göra det som står där

        Hög risk betyder inte att något har hänt dig. Det betyder att du ska få chansen att skydda dig. Du kan fråga varför de bedömde som de gjorde.
    .protected-title = Ord om skydd
    .protected =
        – krypterade: uppgifterna går bara att läsa med en nyckel. Togs inte nyckeln är de svåra att använda
        – hashat lösenord, lösenordshash: de hade sparat en omvandlad form av lösenordet. Enkla lösenord går ändå att räkna ut. Byt det, där och överallt där du har samma
        – lösenord i klartext: den som har filen kan läsa det. Byt det i dag
        – logg: en lista över vem som öppnade vad och när. Den som kopierade en hel databas finns kanske inte där
        – pseudonymiserade: ditt namn var utbytt mot en kod. Den som har listan kan hitta dig
    .ask-title = Om något saknas
    .ask =
        Ett meddelande om hög risk ska säga vad som har hänt och vad det kan leda till. Det ska också säga vad de har gjort och vem du kan kontakta. Annars kan du fråga:

        – Vilka av mina uppgifter fanns med?
        – Har de bara setts, eller kopierats, eller publicerats?
        – Från när till när?
        – Vad har ni gjort, och vad råder ni mig att göra?
        – Vem kan jag ringa om jag har fler frågor?
