# What a personal identity code is enough for. $country (String): FI, SE or DK, the country whose help is shown.

page-identity-code = { $country ->
        [DK] Hvad et CPR-nummer rækker til
       *[other] Hvad et personnummer rækker til
    }
    .lead = Nummeret siger, hvem der er tale om. Det beviser ikke, hvem nogen er. Alene er det ikke tænkt til at åbne noget, men sammen med flere oplysninger kan det misbruges.
    .what-fi-title = Med personnummeret alene
    .what-fi =
        Finlands folkeregister (DVV) siger, at nummeret (henkilötunnus) skal skelne mennesker fra hinanden. Det er ikke til for at bevise, hvem nogen er. Med nummeret alene kan ingen melde flytning for dig på nettet. Det kræver finske bankkoder eller mobilcertifikat. Det kan heller ikke gøres over telefonen. En blanket for en anden kræver fuldmagt.

        DVV siger også, at nogle firmaer alligevel nøjes med oplysninger, som kunden selv giver. Typisk misbrug er:

        – små lån eller kreditter i en andens navn
        – en falsk adresseændring, så varer fra nettet havner et andet sted
        – mobning og chikane
    .what-se-title = Med personnummeret alene
    .what-se =
        Et svensk personnummer logger ikke nogen ind. Banken, 1177 og myndighederne kræver et e-ID. En flytning kan også meldes på papir, men det kan du spærre for.

        Politiet kalder det identitetsbedrägeri, når nogen køber varer eller tjenester i dit navn, tager kredit eller laver andre pengesager. Ofte bliver nummeret brugt sammen med navn og adresse. Anmeld det, hvis det sker. Selve lækket bliver normalt anmeldt af organisationen.
    .what-dk-title = Med CPR-nummeret alene
    .what-dk =
        CPR-kontoret siger, at et CPR-nummer ikke er en adgangskode. Alene må det ikke være nok til at handle på nettet eller se private oplysninger. Efter et tidligere stort læk sagde politiet, at nogle former for svindel kan laves med nummeret. De ser ikke så meget til det.

        Det Kriminalpræventive Råd (DKR) siger, at du sjældent hæfter for aftaler, du ikke har indgået. Har nogen brugt dit MitID, kan det være sværere at bevise.
    .more-title = Med flere oplysninger
    .more =
        Jo mere nogen ved, jo mere troværdige lyder de. Hvad der kan ske, afhænger af, hvad der ellers kom ud:

        – navn og adresse: bestillinger, regninger og falske adresseændringer
        – telefonnummer eller mail: opkald og beskeder, der bruger det, de ved
        – helbredsoplysninger: svindel, der lyder ægte, nogle gange trusler
        – { $country ->
                [FI] bankkoder
                [SE] login til banken eller BankID
               *[DK] netbank-login eller MitID
            }: login i dit navn. Spær dem først

        Den, der kender dit nummer eller ved, hvornår du var hos lægen, har ikke bevist, hvem de er.
    .block-fi-title = Hvad en spærring gør
    .block-fi =
        Långivere kan se et frivilligt kreditforbud (vapaaehtoinen luottokielto). Så skal de tjekke ekstra godt. Det stopper ikke alle lån og heller ikke kort, du allerede har. Det kan forsinke dit eget lån. Teleselskaber og udlejere ser det kun, hvis du siger ja til, at det bliver givet videre.

        En spærring for flytteanmeldelser stopper en falsk flytning i folkeregistret. Posti og handelsregistret har deres egne spærringer. Ingen spærring stopper falske opkald eller beskeder.
    .block-se-title = Hvad en spærring gør
    .block-se =
        Med en svensk spærring mod svindel (bedrägerispärr) kan ingen få kreditoplysninger om dig. Så stopper de fleste lån og køb på regning, også dine egne. Den første spærring gælder i { FACT("se-fraud-block-days") } dage. Med en kopi af anmeldelsen til politiet kan den gælde i op til { FACT("se-fraud-block-years") } år. Den er til den, der har været udsat for svindel eller forsøg på det. Flere firmaer siger, at den ikke gives på forhånd. Långivere, der bruger andre kilder, bliver ikke stoppet.

        Spærringen hos Skatteverket, Sveriges skattemyndighed, hindrer andre i at ændre din adresse. Familie på samme adresse kan stadig gøre det. Eftersendelse af post ligger i et andet register.
    .block-dk-title = Hvad en kreditadvarsel gør
    .block-dk =
        En kreditadvarsel siger til långivere, at de skal tjekke ekstra grundigt, hvem der spørger. Firmaerne vælger selv, om de ser efter. Den gør altså risikoen mindre, men er ikke en lås. Du kan sætte den, fra du er { FACT("dk-credit-warning-age") } år. Den gælder, til du fjerner den. Fjern den, før du låner, køber på afbetaling eller får telefonabonnement.

        Den spærrer ikke dit MitID, din bank eller din post. De har hver deres spærring.
    .change-fi-title = Kan nummeret ændres?
    .change-fi =
        Sjældent. Efter loven er det varigt. Efter misbrug kan DVV kun ændre det, hvis alt dette er opfyldt:

        – nogen har misbrugt nummeret flere gange
        – det har givet dig betydelig skade
        – et nyt nummer ville stoppe misbruget

        Det kan også ændres, hvis der er en åbenlys og varig trussel mod dit helbred eller din sikkerhed. Så laver politiet en trusselsvurdering. At nummeret er lækket, er ikke nok. DVV siger, at en ændring giver meget besvær og mange udgifter. Den hindrer ikke i sig selv nye forbrydelser.
    .change-se-title = Kan nummeret ændres?
    .change-se =
        Sjældent. Udgangspunktet er, at du beholder det nummer, du en gang har fået. Skatteverket kan give et nyt, hvis fødselsdatoen eller kønnet bliver ændret. Et læk er ikke blandt de grunde, som Skatteverket nævner.

        Til meget alvorlige trusler er der andre veje. En ny identitet (fingerade personuppgifter) bestemmes af politiet. Tal med politiet, hvis du er truet.
    .change-dk-title = Kan nummeret ændres?
    .change-dk =
        Sjældent. CPR-kontoret kan give et nyt nummer i særlige tilfælde, når du beder om det skriftligt. Det er betingelserne:

        – din identitet er faktisk blevet misbrugt
        – nummeret var en del af misbruget
        – normalt er det sket flere gange

        Frygt efter en stjålet pung er ikke nok. Vedlæg breve til og fra firmaer og din anmeldelse til politiet. Derfor er det en god idé at gemme alt.
    .watch-title = Hvad du kan holde øje med
    .watch =
        Misbrug kan også komme senere. Du behøver ikke se efter hver dag. Hold øje med:

        – regninger eller pakker, du ikke har bestilt
        – rykkere eller inkasso for noget, du ikke kender
        – besked om, at nogen har bedt om kreditoplysninger om dig

        Ser du noget, så skriv til firmaet, at det ikke er dit. Anmeld det til politiet. Gem brevet og dit svar.
