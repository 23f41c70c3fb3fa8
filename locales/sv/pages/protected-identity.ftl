# Protected identity: what it hides, where it does not reach, and what changes after a leak. $country (String): FI, SE or DK, the country whose help is shown.

page-protected-identity = Skyddad identitet
    .lead = Ett skydd döljer dig i register. Det kan inte hämta tillbaka en adress som redan har kommit ut, men det går att göra en ny plan.
    .first-title = Först av allt
    .first =
        Är du i fara nu, ring { $country ->
                [FI] { PHONE("fi-emergency-112") }
                [SE] { PHONE("se-emergency-112") }
               *[DK] { PHONE("dk-police-emergency") }
            }. Ring också om du är osäker på om det är bråttom. Säg först var du är.

        Är det inte bråttom? Ring organisationen som har förlorat uppgifterna. Fråga om adress, kontaktadress, skola eller arbetsplats fanns med, och vem som kan ha fått dem. Ring hellre än att skriva, och nämn inte adressen.
    .what-fi-title = Spärrmarkering: vad den gör
    .what-fi =
        En spärrmarkering döljer din adress och hemkommun i befolkningsregistret och i Traficoms trafikregister. Bara vissa myndigheter kan se dem.

        Du kan få den om du har skäl att vara rädd för egen del eller för din familj. Du behöver kunna visa det. En läcka räcker inte ensam. Du ansöker skriftligt hos DVV, berättar varför och lägger med papper som visar hotet. Vuxna skriver under för egen del, vårdnadshavarna tillsammans för barn. Det är avgiftsfritt.

        Den gäller högst { FACT("fi-turvakielto-first-years") } år första gången och sedan { FACT("fi-turvakielto-renewal-years") } år i taget.
    .reach-fi-title = Dit den inte når
    .reach-fi =
        – Posti får inte veta om den. Säg till själv att adressen är hemlig.
        – Din operatör får inte heller veta. Be att numret och adressen hålls hemliga.
        – Företag är inte bundna av den.
        – Den som redan har adressen får ingen uppmaning att radera den.
        – Handelsregistret omfattas inte.
        – Kontaktadressen är inte hemlig. Välj en som inte visar var du bor, till exempel en postbox.
    .harder-fi-title = Vad som blir svårare
    .harder-fi =
        Banken, butiker och vården får inte längre din adress från registret. Räkna med att ofta få förklara dig, och ge då kontaktadressen. Berätta för varje myndighet att du har spärrmarkering.

        Det blir också svårare att sköta ett barns ärenden på nätet. Har den ena vårdnadshavaren spärrmarkering kan bara hen göra det. Har barnet spärrmarkering kan ingen av er göra det på nätet.
    .after-fi-title = Efter en läcka
    .after-fi =
        Registret kan inte dra tillbaka det som är ute. Berätta för polisen vad som läckte. Gör en trygghetsplan med någon som kan det. Nollalinja svarar dygnet runt på { PHONE("fi-nollalinja") }, och Brottsofferjouren (RIKU) på { PHONE("fi-riku-116006") }.

        Gå igenom tre saker tillsammans: kontaktadressen, barnens dagvård och skola, och vem som hämtar dem. Se också när spärrmarkeringen går ut, så att det inte blir ett glapp.
    .what-se-title = Tre sorters skydd
    .what-se =
        I Sverige är namn och adress oftast offentliga. Skyddet finns i tre steg:

        – Sekretessmarkering: myndigheten prövar extra noga innan någon får uppgiften. Du ansöker hos Skatteverket.
        – Skyddad folkbokföring: du får vara registrerad i en annan kommun än där du bor. Skyddet är starkare. Du ansöker hos Skatteverket.
        – Fingerade personuppgifter: du får en ny identitet. Polisen beslutar, och det gäller mycket allvarliga hot.

        Det krävs ett konkret hot. Allmän oro räcker inte. Skatteverket kan fråga polisen eller socialtjänsten, så lägg gärna med ett intyg därifrån.
    .reach-se-title = Dit det inte når
    .reach-se =
        En sekretessmarkering är inte total sekretess. Den är en varning till den som ska lämna ut en uppgift, och varje myndighet prövar själv.

        Vanliga e-tjänster kan visa det som ska vara dolt, eller inte fungera alls. Fråga först, eller besök myndigheten. Polisens anmälan på nätet är inte öppen för dig. Ring i stället { PHONE("se-police-114-14") }.

        Kronofogdens papper är oftast offentliga. Berätta att du har skyddade uppgifter innan du skickar något dit.
    .harder-se-title = Vad som blir svårare
    .harder-se =
        Det blir svårare att få lån, abonnemang och räkningar, för företag kan inte kontrollera dig som vanligt. Du kan själv ta ut en kreditupplysning och visa den.

        Skatteverket kan skicka vidare din post. Är du osäker, ge den adressen: { FACT("se-skatteverket-protected-box") }. Har ditt barn skyddade uppgifter, ta med barnets personbevis till apoteket. De kan inte se vem som är vårdnadshavare.
    .after-se-title = Efter en läcka
    .after-se =
        Ring polisen på { PHONE("se-police-114-14") } och säg att du har skyddade personuppgifter. Säg till din kontakt hos polisen eller socialtjänsten. Be dem bedöma om du är i fara.

        Berätta för din handläggare hos Skatteverket, och sedan för skola, jobb och vård. De kan ändra hur de hanterar din post och dina uppgifter. Kvinnofridslinjen kan prata igenom läget med dig dygnet runt, på { PHONE("se-kvinnofridslinjen") }.
    .what-dk-title = Namn- och adresskydd: vad det gör
    .what-dk =
        Med navne- og adressebeskyttelse får privatpersoner, kataloger och postföretag normalt inte ditt namn och din adress från CPR, Danmarks folkregister.

        Alla kan ansöka, oavsett skäl. Du söker på borger.dk eller hos Borgerservice, och kommunen godkänner. Egna barn på samma adress kan vara med. Det tar några dagar innan alla har fått veta.

        Skyddet gäller i { FACT("dk-address-protection-years") } år. Du får normalt en påminnelse { FACT("dk-address-protection-reminder-days") } dagar innan, men du måste själv söka på nytt. Har du mycket särskilda skäl kan kommunen ge det för längre tid.
    .reach-dk-title = Dit det inte når
    .reach-dk =
        – Det gäller bara det som CPR lämnar ut.
        – Myndigheter och domstolar får fortfarande adressen.
        – Den som kan visa att du är skyldig dem pengar kan få den.
        – Post- och paketföretag får inte veta. Säg till dem själv.
        – Telebolaget får inte heller veta. Be om hemligt nummer.
        – Den som redan har adressen har den kvar.
    .harder-dk-title = Vad som blir svårare
    .harder-dk =
        MitID kan inte skicka en kodvisare till en dold adress. Ge MitID en annan adress för utskick, och håll den aktuell.

        Du kan inte se dina uppgifter i Debitor Registret på nätet. Då måste du skriva till dem. Räkna med att företag ofta frågar efter adressen. Ge bara ut så mycket som behövs.
    .after-dk-title = Efter en läcka
    .after-dk =
        Ring polisen på { PHONE("dk-police-114") } och berätta vem du är rädd för. Stalkning anmäls inte i formuläret på nätet. Lev Uden Vold ger råd dygnet runt på { PHONE("dk-lev-uden-vold") }.

        Kom din adress till fel person i e-Boks? Kräv att avsändaren ber e-Boks att göra meddelandet oläsligt. Det kan bara avsändaren göra.

        Fråga kommunen om skydd för längre tid. Hotar en partner, ett ex eller familjen dig? Då kan polisen be kommunen att registrera dig utan fast bostad (særlig adressebeskyttelse). Barn som bor hos dig följer med.
    .never-title = Säg aldrig det här
    .never =
        – Din adress till någon som ringer, vem hen än säger sig vara.
        – Att du ”inte bor där”. Svara inte alls, eller säg att du ringer upp.
        – Barnens skola, tider eller vem som hämtar.
        – Var du arbetar, handlar eller går till läkaren.
        – Att du är skyddad, till någon som inte behöver veta det.

        Skriv inte heller den hemliga adressen i Lykta. Skriv den inte i ett brev eller formulär som du inte är säker på. Be dem som står dig nära att göra likadant.
