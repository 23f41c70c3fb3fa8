# Who reads leaked records.

page-who-reads = Vem läser det som har läckt
    .lead = Ingen kan säga exakt vem som har tittat. Du behöver inte ta reda på det. Här står vad som är känt, vad lagen säger och vad du kan säga om någon tar upp det.
    .known-title = Vad som är känt
    .known =
        Efter en stor läcka av terapianteckningar i Finland sa många människor offentligt att de inte skulle öppna filerna. Det är ett löfte från människor, ingen garanti.

        Stulna filer läggs ibland på delar av internet som är svårare att nå än vanliga webbplatser. Dansk polis har sagt att läckta patientuppgifter normalt inte är farliga i sig. Men de kan få ett bedrägeri att låta sant.

        Ingen kan lova att ingen läser. Det är lika sant att en läcka inte betyder att någon du känner har tittat.
    .helpers-title = Vad de som hjälper säger
    .helpers =
        Efter den stora läckan i Finland sa människor som arbetar med att hjälpa så här:

        – föreningen MIELI för psykisk hälsa: du har inte gjort något fel. Du handlade ansvarsfullt när du sökte hjälp
        – också MIELI: ta ett steg i taget, och bli inte ensam med det. De värsta tankarna kan bli mindre när du talar igenom dem
        – en psykolog: det finns inget att skämmas för. När väldigt många är med i samma läcka skyddar antalet var och en

        Brottsoffermyndigheten i Sverige säger att det aldrig är ditt fel. Inget sätt att reagera är rätt eller fel, och det går att må bra igen.
    .law-fi-title = Vad lagen i Finland säger
    .law-fi =
        Rättslärda i Finland har sagt att det är ett brott att sprida känsliga uppgifter om någon. Det heter spridande av information som kränker privatlivet. Kretsen behöver inte vara stor. Om det är ett brott att bara läsa eller ladda ner är mindre klart. En professor menar att den som läser kan bryta mot reglerna om dataskydd.

        Ser du att någon sprider uppgifter om dig, spara adressen och gör en brottsanmälan. Du behöver inte veta vad brottet heter.
    .law-se-title = Vad lagen i Sverige säger
    .law-se =
        Att sprida uppgifter om någons hälsa eller sexualliv kan vara ett brott i Sverige. Det heter olaga integritetsintrång. Uppgifterna ska ha nått fler än några få personer. Polis och domstol bedömer varje fall.

        Lykta har inte hittat någon svensk myndighet som säger om det är ett brott att bara titta. När en region skickade kallelser till fel personer bad den dem att radera dem och inte sprida dem vidare.
    .law-dk-title = Vad lagen i Danmark säger
    .law-dk =
        I Danmark är det ett brott att utan rätt föra vidare andras privata förhållanden. Regeln är { FACT("dk-private-matters-section") } i strafflagen. Den gäller också den som skickar vidare, inte bara den som stal uppgifterna.

        Ser du att någon sprider uppgifter om dig, spara adressen och ring polisen på { PHONE("dk-police-114") }.
    .say-title = Om någon tar upp det
    .say =
        Du behöver inte förklara dig för någon. Du kan till exempel säga:

        – ”Mina uppgifter blev stulna. Jag vill inte prata om vad som står där.”
        – ”Öppna det inte, och skicka det inte vidare. Där finns andras uppgifter också.”
        – ”Om du har läst något, så håll det för dig själv.”
        – ”Tack för att du frågar. Jag får hjälp.”

        På jobbet eller i skolan kan du be en person svara åt dig. Om någon använder det de har läst för att såra eller hota dig, spara det och berätta för polisen.
    .search-title = Vad sökmotorer visar
    .search =
        En sökmotor visar sidor som är öppna för alla. Visar en sökning på ditt namn en sida med dina uppgifter? Be sökmotorn ta bort träffen. I Sverige säger IMY att känsliga uppgifter som huvudregel ska tas bort. I Finland beordrade myndigheten Google att ta bort en träff som visade någons { $country ->
                [FI] personbeteckning
               *[other] finska personnummer
            }.

        Själva sidan finns kvar. Skriv till webbplatsen också. Säger sökmotorn nej kan du klaga hos dataskyddsmyndigheten. Det kan dröja lite innan en borttagen träff försvinner.
    .letting-go-title = Att släppa det en stund
    .letting-go =
        Du kan inte kontrollera vem som har tittat, och du behöver inte. Det här kan göra det lättare:

        – bestäm en tid i veckan för det här, och låt det vara däremellan
        – sluta söka på ditt namn
        – välj en eller två personer som får veta
        – gå på dina tider, och berätta för din terapeut eller läkare vad som har hänt
        – ring en stödlinje när det blir tungt

        En sak i dag räcker.
