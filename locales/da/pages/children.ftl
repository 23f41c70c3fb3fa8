# Children and young people: how to tell them, what a guardian can do, what the child decides, who answers. $country (String): FI, SE or DK, the country whose help is shown.

page-children = Børn og unge
    .lead = Barnet har ikke gjort noget forkert. Fortæl det roligt, og tag de få trin, der er. Lad barnet være med i det, der handler om barnet selv.
    .tell-title = At fortælle det til barnet
    .tell =
        Fortæl det selv, før skolen eller vennerne gør det. Vælg et roligt tidspunkt og korte sætninger.

        – Til et lille barn: ”Nogen har taget papirer om os. De voksne er ved at ordne det. Du har ikke gjort noget.”
        – Til et skolebarn: sig, hvilke oplysninger det er, og hvad der sker nu.
        – Til en teenager: vis brevet, og spørg, hvad den unge selv vil gøre.

        Spørg, hvad barnet tænker mest på. Svar på lige det. Det er godt at sige ”det ved jeg ikke endnu”.
    .code-fi-title = Hvad en forælder kan gøre
    .code-fi =
        Et barn kan ikke selv lave spærringerne, og misbrug kan vise sig først efter flere år.

        – Et kreditforbud for et barn laver forælderen på papir. Det er gratis.
        – Er barnet under { FACT("fi-move-block-age") } år, spærrer forældrene deres egen flytteanmeldelse. Så kan barnet ikke flyttes, uden at de bliver hørt. Større børn spærrer selv.
        – Et forbud mod at give barnets oplysninger videre sendes til DVV på blanket eller i brev.
        – Åbn breve i barnets navn. Gør skriftlig indsigelse mod regninger.
    .decides-fi-title = Hvad barnet selv bestemmer
    .decides-fi =
        Der er ingen fast aldersgrænse i det finske sundhedsvæsen. Behandleren vurderer ved hvert besøg, om barnet kan bestemme om sin behandling. Kan barnet det, bestemmer barnet, om du må se oplysningerne i OmaKanta. Du ser derfor måske ikke alt, og sådan skal det være.

        Du kan ikke forbyde, at barnets patientdata bliver givet videre i OmaKanta. Et barn med egne koder kan selv bruge OmaKanta. Børn og unge kan selv anmelde noget til politiet og ringe til en hjælpelinje.
    .lines-fi-title = Hvem svarer børn og unge
    .lines-fi =
        MLL's linje for børn og unge svarer på finsk, hver dag om aftenen, på { PHONE("fi-mll-116111") }. Den er gratis og ses ikke på regningen. Vis barnet nummeret, og sig, at det er barnets egen samtale.

        Finlands offerrådgivning RIKU lytter på { PHONE("fi-riku-116006") }. Du behøver ikke have anmeldt noget, og du kan være anonym. Er barnet i fare, så ring { PHONE("fi-emergency-112") }.
    .code-se-title = Hvad en forælder kan gøre
    .code-se =
        Et personnummer følger barnet hele livet. Derfor handler det mest om at holde øje.

        – Åbn al post til barnet. Et brev om inkasso eller kreditoplysning kan være tegn på misbrug.
        – Kreditregistrene tager personer med fra { FACT("se-credit-register-age") } år. Derfor betyder en spærring mest fra den alder.
        – Spærringen mod adresseændring er kun for den, der er fyldt { FACT("se-address-block-age") }. Skriv den dag ned.
        – Kommer der et krav? Gør skriftlig indsigelse, og ring til politiet på { PHONE("se-police-114-14") }.
    .decides-se-title = Hvad barnet selv bestemmer
    .decides-se =
        Som forælder må du som regel læse barnets journal. Din ret bliver mindre, når barnet bliver ældre og mere modent. I teenageårene kan barnet skulle sige ja først. Stedet kan også sige nej, hvis det kan skade barnet.

        Du kan ikke spærre barnets journal. Barnet kan gøre det selv, hvis barnet er modent nok. Spørg stedet, hvordan de gør, og lad barnet få en stund alene med personalet.
    .lines-se-title = Hvem svarer børn og unge
    .lines-se =
        Bris svarer børn og unge under atten, døgnet rundt, på svensk, på { PHONE("se-bris-116111") }. Barnet kan ringe og chatte. Det er gratis, og barnet kan være anonymt.

        Vis barnet nummeret, og sig, at det er barnets egen samtale. Brottsofferjouren støtter også pårørende, på { PHONE("se-brottsofferjouren-116006") }. Er barnet i fare, så ring { PHONE("se-emergency-112") }.
    .code-dk-title = Hvad en forælder kan gøre
    .code-dk =
        – Du kan ikke sætte en kreditadvarsel for et barn under { FACT("dk-credit-warning-age") } år. Gør det sammen på den fødselsdag.
        – Har du forældremyndighed, ser du barnets oplysninger i CPR med dit eget MitID.
        – Du kan tage dine egne børn på samme adresse med, når du søger navne- og adressebeskyttelse.
        – Den, der er under { FACT("dk-age-of-majority") } år, kan som regel ikke komme til at skylde for køb og lån. Skriv det til firmaet. Har I fælles forældremyndighed, handler I sammen.
        – Åbn al post i barnets navn.
    .decides-dk-title = Hvad barnet selv bestemmer
    .decides-dk =
        Er barnet fyldt { FACT("dk-own-record-age") }, har det selv ret til at læse sin journal. Lægen kan vurdere, at barnet ikke er modent nok. For yngre børn læser den, der har forældremyndigheden, når det er nødvendigt for barnet.

        Som hovedregel må du se journalen, til barnet er myndigt. Retten kan begrænses af hensyn til barnet, for eksempel når det gælder prævention. Spørg derfor barnet først.
    .lines-dk-title = Hvem svarer børn og unge
    .lines-dk =
        BørneTelefonen svarer døgnet rundt på { PHONE("dk-boernetelefonen") }. Barnet kan ringe, skrive og chatte, og barnet kan være anonymt.

        Er billeder eller private ting delt, eller truer nogen med det? SletDet hjælper gratis unge under atten med beviser, sletning og samtale: { LINK("dk-sletdet") }. Er barnet i fare, så ring { PHONE("dk-police-emergency") }.
    .pictures-title = Billeder og oplysninger fra skolen
    .pictures =
        Spørg skolen eller foreningen præcis, hvad der var med: navn, adresse, hvem der henter, fravær, helbred, billeder. Bed om svaret i et brev. Var det med, hvem der henter? Aftal et ord, som den, der henter, skal kende.

        Truer nogen med billeder? Barnet skal hverken betale eller svare. Gem det, der er kommet, med dato. Send aldrig billederne videre, heller ikke som bevis til en ven. Bed tjenesten fjerne dem, og tag imod politiets hjælp. Skylden er altid hos den, der truer.
    .not-title = Lad være med det her
    .not =
        – Tag ikke telefonen fra barnet som straf. Så fortæller barnet det ikke næste gang.
        – Læs ikke barnets beskeder eller journal i smug.
        – Led ikke efter lækket, og lad heller ikke søskende gøre det.
        – Skriv ikke om barnet på nettet, heller ikke for at advare andre.
        – Spørg ikke ”hvorfor gjorde du det”. Spørg ”hvad har du brug for nu”.
        – Lov ikke, at ingen får det at vide. Sig, hvem du er nødt til at fortælle det til.
