# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-support-worker-rules = Hjälp utan att låna inloggningen
    .why = { $country ->
            [FI] Bankkoder
            [SE] BankID
           *[DK] MitID
    } är personliga, också mellan människor som litar på varandra. När bara personen själv loggar in är ni båda tryggare.
    .how = Sitt bredvid medan personen läser, väljer och loggar in. Ska du göra något ensam behövs en fullmakt.
    .do-check-danger = Fråga om någon är i fara just nu
    .do-ask-first = Fråga vad personen vill ha hjälp med
    .do-one-step = Välj tillsammans ett steg för i dag
    .do-say-who-you-are = Säg vem du är i varje samtal
    .do-leave-login = Låt personen själv logga in och godkänna
    .do-no-codes = Lämna koder och lösenord utanför anteckningarna
    .do-write-little = Skriv bara upp vad som är gjort
    .caution = Personen bestämmer, och ”gäller inte mig” är ett helt svar. Ta inte med koder, diagnoser eller dokument hem. Du kan själv behöva någon att prata med efteråt.
    .say = Hej. Jag heter … och är stödperson. Personen som det gäller sitter bredvid mig. Vi har kommit överens om att jag talar. Vad behöver du veta?

step-nordic-act-for-child = Hjälp barnet, ett steg i taget
    .why = Ett barn kan inte göra alla spärrar och anmälningar självt. Missbruk kan märkas först efter flera år.
    .how = Berätta lugnt vad som har hänt, med ord som passar åldern. Fråga skolan, vården eller föreningen vilka uppgifter det gäller.
    .do-tell-child = Säg till barnet att det inte är barnets fel
    .do-ask-organisation = Fråga vilka av barnets uppgifter som fanns med
    .do-open-post = Öppna all post i barnets namn
    .do-report-misuse = Anmäl till polisen om någon använder barnets namn
    .do-show-helpline = Visa barnet numret till en hjälplinje för unga
    .caution = Ett äldre barn kan ha rätt att bestämma själv om sina uppgifter i vården. Finns det två vårdnadshavare kan båda behöva skriva under.
    .say = Hej. Jag är vårdnadshavare till ett barn hos er. Fanns barnets uppgifter med? Vilka uppgifter var det? Vad gör ni nu? Jag vill gärna få svaret i ett brev.

step-nordic-act-for-adult = Hjälp med rätt fullmakt
    .why = Med rätt papper får du tala med banker och myndigheter i personens ställe.
    .how = Fråga först vad personen själv vill. { $country ->
            [FI] Är du intressebevakare, ta fram beslutet. Annars kan personen ge dig en Suomi.fi-fullmakt eller skriva en fullmakt.
            [SE] Är du god man eller förvaltare, ta fram beslutet. Annars kan personen skriva en fullmakt.
           *[DK] Är du utsedd företrädare (værge), ta fram beslutet. Annars kan personen ge dig en digital fullmakt (digital fuldmagt).
    }
    .do-ask-person = Fråga personen vad hen vill
    .do-check-authority = Läs vad beslutet eller fullmakten gäller
    .do-own-login = Logga bara in som dig själv
    .do-show-papers = Fråga vilka papper banken eller myndigheten vill se
    .do-follow-post = Gå igenom post och räkningar tillsammans
    .caution = Använd inte personens { $country ->
            [FI] bankkoder
            [SE] BankID
           *[DK] MitID
    }, även om ni är överens. { $country ->
            [FI] Den som har intressebevakare kan inte alltid ge fullmakt själv.
            [SE] En god man behöver personens samtycke till större beslut. En förvaltare får bestämma själv inom sitt uppdrag.
           *[DK] En digital fullmakt kräver att personen förstår vad den betyder.
    }
    .say = Hej. Jag ringer för en person som jag företräder. Jag har ett beslut eller en fullmakt. Vilka papper behöver ni? Kan vi sedan tala om personens uppgifter?

step-nordic-check-child-again = Se efter i barnets namn igen
    .why = Missbruk av ett barns uppgifter kan märkas först efter flera år, när barnet vill ha ett abonnemang eller ett lån.
    .how = { $country ->
            [FI] Du kan göra ett frivilligt kreditförbud för barnet på papper. Är barnet under { FACT("fi-move-block-age") } år spärrar du din egen flyttanmälan. Då kan barnet inte flyttas utan att du hörs.
            [SE] Kreditupplysningsföretagens register börjar vid { FACT("se-credit-register-age") } år. Då kan ni fråga tillsammans om där finns något.
           *[DK] Från { FACT("dk-credit-warning-age") } års ålder kan barnet ha en kreditvarning (kreditadvarsel). Den kan ni göra tillsammans då.
    }
    .do-pick-a-day = Välj en dag varje år, till exempel födelsedagen
    .do-look-at-post = Gå igenom post och räkningar i barnets namn
    .do-check-at-age = Skriv upp åldern då mer går att göra
    .do-tell-child-later = Berätta för barnet vad du har gjort
    .caution = Ett brev med ett krav behöver svar genast, också när det är till ett barn. Ju äldre barnet blir, desto mer bestämmer barnet själv.

step-nordic-support-worker-afterwards = Avsluta mötet väl
    .why = Ett tydligt slut låter personen vila till nästa gång. Det skyddar er båda.
    .how = Säg vad som är gjort och vad som kan vänta. Låt personen behålla papperen och listan.
    .do-hand-over = Ge personen listan och papperen
    .do-agree-next = Kom överens om ett nästa steg och en dag
    .do-clear-notes = Ta bort det du inte behöver spara
    .do-talk-yourself = Prata med någon om hur det var för dig
    .caution = Lova inte att ingenting kommer att hända. Blir du orolig för personens liv, stanna kvar och ring { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.
