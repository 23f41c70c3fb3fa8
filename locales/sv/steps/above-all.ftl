# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-crisis-line = Prata med någon nu
    .why = Det som har hänt kan bli för tungt att bära ensam. De som svarar är vana vid svåra samtal, och du behöver inte hitta de rätta orden.
    .how = { $country ->
            [FI] Tänker du på att ta ditt liv, eller orkar du inte mer? Ring MIELI Kristelefon på { PHONE("fi-mieli-crisis") }. Du får vara anonym. Svarar ingen, ring Jourhjälpen (Päivystysapu), på finska, på { PHONE("fi-paivystysapu-116117") }. Är någons liv i fara, ring { PHONE("fi-emergency-112") }.
            [SE] Tänker du på att ta ditt liv, eller orkar du inte mer? Ring Självmordslinjen (Mind) på { PHONE("se-mind-sjalvmordslinjen") }. Du får vara anonym. Också Hjälplinjen svarar, dygnet runt, på { PHONE("se-hjalplinjen") }. Svarar ingen, ring { PHONE("se-1177-phone") } för råd om vård. Är någons liv i fara, ring { PHONE("se-emergency-112") }.
           *[DK] Tänker du på att ta ditt liv, eller orkar du inte mer? Ring Livslinien, på danska, på { PHONE("dk-livslinien") }. Svarar ingen, ring eller åk till en psykiatrisk akutmottagning (psykiatrisk akutmodtagelse). Är någons liv i fara, ring { PHONE("dk-police-emergency") }.
    }
    .do-call = Ring det första numret
    .do-call-next = Svarar ingen? Ring nästa nummer
    .do-have-company = Be någon stanna hos dig eller hålla kontakten
    .caution = { $country ->
            [FI] Det kan vara kö, och på svenska är tiderna kortare än på finska. Jourhjälpen finns inte på Åland, och kanske inte i Lappland.
           *[other] Det kan vara kö. Vänta inte på svar om du är i fara, utan ring nödnumret.
    }
    .say = Hej. Jag mår dåligt. Det har hänt något med mina uppgifter. Jag behöver någon att prata med nu.

step-nordic-call-112 = Ring { $country ->
        [FI] { PHONE("fi-emergency-112") }
        [SE] { PHONE("se-emergency-112") }
       *[DK] { PHONE("dk-police-emergency") }
    } vid livsfara
    .why = Numret är till för alla som är i fara just nu, också för dig.
    .how = Ring om någon hotar dig här och nu. Ring också om du eller någon annan kan komma att ta sitt liv. Är du osäker på om det är bråttom? Ring ändå.
    .do-call = Ring om faran är här och nu
    .do-say-where = Säg var du är och vad som händer
    .caution = Numret är inte till för frågor om en dataläcka. För dem finns andra nummer i din plan. { $country ->
            [FI] Kan du inte tala eller höra? Skicka ett textmeddelande till samma nummer.
            [SE] Kan du inte tala eller höra? Du kan skicka sms dit, om du har registrerat dig.
           *[DK] Kan du inte tala eller höra? Du kan skicka sms, om du har ordnat det i förväg.
    }

step-nordic-keep-your-screen-private = Håll skärmen för dig själv
    .why = Kan någon annan öppna den här datorn eller läsa din post? Då kan den personen se vad du gör och vilka svar du får.
    .how = Använd hellre en enhet som bara du kommer åt, till exempel hos en vän eller på biblioteket. Be om svar på ett sätt som bara du kan läsa.
    .do-find-own-device = Hitta en enhet som ingen annan öppnar
    .do-learn-quick-exit = Se efter var du stänger Lykta snabbt
    .do-lock-when-leaving = Lås datorn när du går ifrån den
    .do-choose-reply-way = Välj hur du vill få svar
    .do-clear-away = Lägg undan brev, utskrifter och skärmbilder
    .caution = Lykta kan inte se om någon övervakar datorn. Byt inte lösenord på en enhet som någon annan kan läsa.

step-nordic-support-worker-rules = Hjälp utan att låna inloggningen
    .why = { $country ->
            [FI] Bankkoder är personliga
            [SE] BankID är personligt
           *[DK] MitID är personligt
    }, också mellan människor som litar på varandra. När bara personen själv loggar in är ni båda tryggare.
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

step-nordic-say-you-are-protected = Säg först att du är skyddad
    .why = Skyddet följer inte med av sig självt överallt. En blankett, ett samtal eller ett paket kan visa var du bor.
    .how = Säg att dina uppgifter är skyddade innan du säger något annat. Fråga sedan hur ni kan ordna saken utan din adress.
    .do-say-first = Säg det först i varje samtal
    .do-leave-address-out = Skriv inte adressen i blanketter och meddelanden
    .do-do-not-confirm = Bekräfta inte adressen för någon som ringer
    .do-ask-way = Be om ett säkert sätt att få svaret
    .caution = { $country ->
            [FI] Posti, din operatör och företag får inte veta om spärrmarkeringen av sig själva. Säg det till dem. Är du i fara nu, ring { PHONE("fi-emergency-112") }.
            [SE] Polisens formulär på nätet går inte att använda, och inte heller alla e-tjänster i kommunen. Ring i stället. Är du i fara nu, ring { PHONE("se-emergency-112") }.
           *[DK] Post- och paketföretag och ditt telebolag får inte veta om skyddet av sig själva. Säg det till dem. Är du i fara nu, ring { PHONE("dk-police-emergency") }.
    }
    .say = Hej. { $country ->
            [FI] Jag har spärrmarkering.
            [SE] Jag har skyddade personuppgifter.
           *[DK] Jag har skyddad adress.
    } Säg inte min adress, och skriv inte upp den. Hur kan ni nå mig på ett säkert sätt?

step-nordic-ways-without-e-id = Gör stegen utan { $country ->
        [FI] bankkoder
        [SE] e-legitimation
       *[DK] MitID
    }
    .why = Du kan skydda dig också utan att logga in. Mycket går att göra per telefon, på papper eller på ett kontor.
    .how = I stegen står hur du gör utan { $country ->
            [FI] bankkoder
            [SE] e-legitimation
           *[DK] MitID
    }. Ring först, så att du slipper gå två gånger.
    .do-call-first = Ring och fråga vad du behöver ha med dig
    .do-take-identification = Ta fram { $country ->
            [FI] pass eller identitetskort
            [SE] pass, id-kort eller körkort
           *[DK] pass eller körkort
    }
    .do-ask-for-paper = Be om en blankett på papper
    .caution = Låna inte någon annans inloggning, och låt ingen använda din. Det kan ta några dagar att få en ny när den gamla är spärrad.
    .say = Hej. Jag kan inte logga in på nätet. Hur gör jag det här på ett annat sätt? Vad behöver jag ha med mig?

step-nordic-abroad = Spara numren med landsnummer
    .why = Korta nummer och servicenummer fungerar inte alltid från andra länder.
    .how = Ring med plustecken och landsnummer där ett sådant nummer finns. Är det akut, ring nödnumret i landet där du är.
    .do-save-long-numbers = Skriv upp bankens nummer med landsnummer
    .do-find-local-emergency = Skriv upp nödnumret i landet där du är
    .do-check-hours = Räkna om öppettiderna till tiden där du är
    .caution = Ett kort nummer kan leda till en tjänst i landet där du är. Samtal från utlandet kan kosta mer.

step-nordic-act-for-child = Hjälp barnet, ett steg i taget
    .why = Ett barn kan inte spärra och anmäla allt självt. Missbruk kan märkas först efter flera år.
    .how = Berätta lugnt vad som har hänt, med ord som passar åldern. Fråga skolan, vården eller föreningen vilka uppgifter det gäller.
    .do-tell-child = Säg till barnet att det inte är barnets fel
    .do-ask-organisation = Fråga vilka av barnets uppgifter som fanns med
    .do-open-post = Öppna all post i barnets namn
    .do-report-misuse = Anmäl till polisen om någon använder barnets namn
    .do-show-helpline = Visa barnet numret till en hjälplinje för unga
    .caution = Ett äldre barn kan ha rätt att bestämma själv om sina uppgifter i vården. Finns det två vårdnadshavare kan båda behöva skriva under.
    .say = Hej. Jag är vårdnadshavare till ett barn hos er. Fanns barnets uppgifter med? Vilka uppgifter var det? Vad gör ni nu? Jag vill gärna få svaret i ett brev.

step-nordic-act-for-adult = Hjälp med rätt fullmakt
    .why = Med rätt papper får du tala med banker och myndigheter åt någon annan.
    .how = Fråga först vad personen vill. { $country ->
            [FI] Är du intressebevakare, ta fram beslutet. Annars kan hen ge dig en fullmakt, i Suomi.fi eller på papper.
            [SE] Är du god man eller förvaltare, ta fram beslutet. Annars kan hen skriva en fullmakt till dig.
           *[DK] Är du utsedd företrädare (værge), ta fram beslutet. Annars kan hen ge dig en digital fullmakt (digital fuldmagt).
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
            [FI] Den som har intressebevakare kan inte ge fullmakt själv.
            [SE] En god man behöver personens samtycke till större beslut. En förvaltare får bestämma själv inom sitt uppdrag.
           *[DK] En digital fullmakt kräver att personen förstår vad den betyder.
    }
    .say = Hej. Jag ringer för en person som jag företräder. Jag har ett beslut eller en fullmakt. Vilka papper behöver ni? Kan vi sedan tala om personens uppgifter?
