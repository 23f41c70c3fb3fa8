# Finland: mail, address, protection for personal safety. Finland-Swedish terms.

step-fi-block-move-notification = Spärra flyttanmälan
    .why = Då kan ingen annan anmäla en flytt i ditt namn. Din post, dina räkningar och nya koder fortsätter att komma till dig.
    .how = Det finns två spärrar, och du behöver båda: en i Suomi.fi för befolkningsregistret och en hos Posti för breven. Spärren i Suomi.fi gäller genast, är avgiftsfri och finns kvar tills du tar bort den.
    .do-block-dvv = Logga in i Suomi.fi och spärra flyttanmälan
    .do-posti-light = Slå på Lätt flyttskydd hos Posti, på nätet eller i OmaPosti
    .do-posti-full = Har någon dina bankkoder, välj det fulla Flyttskyddet
    .do-note-lift = Skriv upp att spärrarna ska bort före din egen flytt
    .without-e-id = Ring { PHONE("fi-dvv-switchboard") } och fråga var det närmaste tjänstestället finns. Där går det att spärra på plats. Fråga Posti särskilt.
    .caution = Med bara personbeteckningen kan ingen göra flyttanmälan på nätet, så risken är begränsad. Lätt flyttskydd stoppar bara pappersblanketter, inte paket. På tjänstestället tar spärren längre tid. Den ena spärren ersätter inte den andra. Ta bort båda före din egen flytt.
    .say = Hej. Kan vi tala svenska? Mina uppgifter har läckt. Jag har inga bankkoder just nu. Jag vill spärra flyttanmälan i mitt namn. Hur gör jag det på papper eller på plats? Var finns närmaste tjänsteställe?

step-fi-dvv-contact-info-ban = Dölj din adress och ditt nummer
    .why = Vem som helst kan annars fråga efter din adress i befolkningsregistret eller söka ditt nummer i kataloger.
    .how = Du kan förbjuda DVV att lämna ut dina kontaktuppgifter, om du vill. Operatören är en egen sak: säg till där också. Båda behövs, för registren vet inte om varandra.
    .do-choose-ban = Förbjud utlämnande av kontaktuppgifter i Suomi.fi
    .do-ask-operator = Be operatören hålla nummer och adress hemliga
    .do-check-directories = Sök ditt namn i nummertjänsterna och be dem ta bort det
    .without-e-id = Ring { PHONE("fi-dvv-switchboard") }, eller använd blankett eller brev. För barn gör vårdnadshavaren det på papper.
    .caution = Förbudet är avgiftsfritt och gäller tills vidare. Det hämtar inte tillbaka en adress som redan har läckt. Myndigheter, banker och försäkringsbolag får fortfarande uppgifter enligt lag. Telefonförsäljning stoppas inte. Väljer du också förbud för kundregister måste du själv berätta för företag när du flyttar. Är du hotad räcker inte detta: prata med Nollalinja eller polisen.

step-fi-turvakielto-containment = Ta reda på om adressen läckte
    .why = Spärrmarkeringen döljer adressen i registren. Den kan inte dra tillbaka en adress som redan har kommit ut. Därför behöver du veta exakt vad som hände.
    .how = Ring organisationen i stället för att skriva. Fråga om adress, kontaktadress, skola eller arbetsplats var med, och vem som har fått uppgifterna. Planera sedan tryggheten med någon som kan det.
    .do-danger = Är någon på väg mot dig, ring nödnumret nu
    .do-ask-organisation = Ring organisationens dataskyddsombud och fråga vad som kom ut
    .do-tell-police = Berätta för polisen att du har spärrmarkering och vad som läckt
    .do-make-safety-plan = Gör en plan med Nollalinja, Brottsofferjouren eller din stödperson
    .do-tell-posti = Be Posti och operatören hålla adressen hemlig
    .do-tell-school = Säg till dagvård, skola och arbetsplats, om det gäller dem
    .do-check-renewal = Se när spärrmarkeringen går ut och förnya den i tid
    .caution = Skriv aldrig adressen i e-post, blanketter eller i Lykta. Ge bara kontaktadressen, som inte är hemlig. Posti och operatören får inte veta om spärrmarkeringen av sig själva: säg till dem. Den som fick din adress tidigare får ingen uppmaning att radera den.
    .say = Hej. Kan vi tala svenska? Jag har spärrmarkering. Fanns min adress eller kontaktadress med i läckan? Fanns barnens skola eller min arbetsplats med? Vem har fått uppgifterna? Ring mig, skriv inte adressen i e-post.

step-fi-turvakielto-apply = Fundera på spärrmarkering
    .why = Spärrmarkering döljer din adress och hemkommun när det finns ett verkligt hot mot dig eller din familj. Att uppgifter har läckt räcker inte ensamt.
    .how = Prata först med Nollalinja, Brottsofferjouren eller polisen. Ansök sedan skriftligt hos DVV. Berätta varför du är rädd och bifoga bevis om du har. Det är avgiftsfritt.
    .do-talk-first = Ring Nollalinja eller polisen och berätta om hotet
    .do-gather-proof = Samla bevis: meddelanden, brottsanmälan, intyg från en hjälpare
    .do-write-application = Skriv ansökan. Alla vuxna i hemmet skriver under
    .do-tell-posti = Be Posti och operatören hålla adressen hemlig
    .do-note-end = Skriv upp när beslutet går ut
    .caution = Vardagen blir krångligare: banker, butiker och vård hittar inte din adress. Markeringen gäller högst { FACT("fi-turvakielto-first-years") } år första gången och sedan { FACT("fi-turvakielto-renewal-years") } år i taget. Vårdnadshavarna ansöker tillsammans för ett barn. Markeringen binder inte Posti, företag eller handelsregistret. Är du i fara nu, ring { PHONE("fi-emergency-112") }.
