# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-watch-for-fraud = Lämna inte ut koder till någon
    .why = Den som har dina uppgifter kan låta trovärdig. Att någon kan ditt namn, din adress eller ditt läkarbesök bevisar ingenting.
    .how = Lägg på, eller låt meddelandet vara obesvarat. Leta upp numret själv och ring tillbaka om du vill. Polisen, banken och myndigheter ber dig inte om koder.
    .do-hang-up = Lägg på när någon frågar efter koder
    .do-keep-codes = Godkänn bara inloggningar som du själv har börjat
    .do-leave-money = Låt pengarna stå kvar, vad den som ringer än säger
    .do-type-address = Skriv webbadressen själv i stället för att klicka
    .do-tell-household = Berätta hemma att falska samtal kan komma
    .caution = Falska samtal kan komma långt efteråt. Namnet eller numret som syns kan vara falskt. Har du redan lämnat ut en kod, ring banken nu.
    .say = Nej tack. Jag lägger på nu. Jag ringer själv upp er växel.

step-nordic-watch-accounts-and-bills = Följ konton och räkningar
    .why = Missbruk märks ofta först som en okänd räkning eller en liten summa på kontot.
    .how = Gå igenom konton, kort och post en gång i veckan till att börja med. Senare räcker en gång i månaden. Du behöver inte titta varje dag.
    .do-read-accounts = Läs igenom konton och kort
    .do-open-post = Öppna all post, också från okända företag
    .do-refuse-parcels = Skicka tillbaka paket som du inte har beställt
    .do-pick-a-day = Bestäm en fast dag för det här
    .do-say-no-in-writing = Säg skriftligt nej till en räkning du inte känner igen
    .caution = Betala inte en okänd räkning för att slippa den, och låt den inte heller ligga. Brev från en domstol { $country ->
            [FI] eller utsökningen
            [SE] eller Kronofogden
           *[DK] eller fogedretten
    } behöver svar i tid.

step-nordic-change-passwords = Byt dina lösenord
    .why = Den som har ett lösenord kan prova det på andra ställen. Den som kommer in i din { $country ->
            [FI] e-post
           *[other] mejl
    } kan byta nästan alla andra.
    .how = Börja med { $country ->
            [FI] e-posten
           *[other] mejlen
    }. Ta sedan tjänsten där det hände, och alla ställen där du har haft samma lösenord. Ge varje konto ett eget.
    .do-mail-first = Byt lösenordet till { $country ->
            [FI] e-posten
           *[other] mejlen
    }
    .do-leaked-service = Byt lösenordet till tjänsten där det hände
    .do-same-password = Byt överallt där du har haft samma lösenord
    .do-sign-out = Logga ut andra enheter från kontona
    .caution = Skriv adressen till tjänsten själv, och klicka inte på länkar. Prova inte ditt riktiga lösenord på en okänd testsida.

step-nordic-secure-email-account = Slå på tvåstegsinloggning
    .why = Då räcker det inte att någon har ditt lösenord.
    .how = Börja med { $country ->
            [FI] e-posten
           *[other] mejlen
    }. Valet finns oftast under säkerhet i inställningarna. Ta hellre en app än sms, för koder i sms följer telefonnumret.
    .do-turn-on = Slå på tvåstegsinloggning för { $country ->
            [FI] e-posten
           *[other] mejlen
    }
    .do-save-codes = Skriv reservkoderna på papper
    .do-check-forwarding = Se efter att ingen post skickas vidare till någon annan
    .caution = Utan telefonen och reservkoderna kan du bli utelåst. Förvara papperet där bara du kommer åt det.

step-nordic-guard-phone-number = Skydda ditt telefonnummer
    .why = Den som tar över ett nummer får också koderna som kommer i sms.
    .how = Lås telefonens skärm. Fråga operatören vad den gör om någon annan beställer ett nytt sim-kort i ditt namn.
    .do-set-screen-code = Sätt en kod som låser skärmen
    .do-ask-operator = Fråga operatören vilket skydd den har
    .do-know-the-sign = Ring operatören om telefonen plötsligt tappar nätet
    .do-call-bank-too = Ring också banken om nätet inte kommer tillbaka
    .caution = Lykta känner inte till någon spärr som finns hos alla operatörer.

step-nordic-report-lost-device-or-paper = Spärra det som är borta
    .why = En telefon eller dator kan öppna dina konton. Papper kan räcka för att någon ska beställa i ditt namn.
    .how = Lås enheten på distans om det går, och be operatören spärra abonnemanget. Har en organisation tappat bort papper om dig? Fråga vad som stod i dem.
    .do-lock-it = Lås eller töm enheten på distans
    .do-block-subscription = Be operatören spärra abonnemanget
    .do-change-logins = Byt lösenord som fanns i enheten
    .do-list-papers = Skriv upp vilka papper och kort som är borta
    .do-tell-owner = Säg till din arbetsgivare om enheten är deras
    .caution = En tömd enhet går inte att spåra längre. Syns den på en karta, gå inte dit ensam utan berätta för polisen.

step-nordic-stop-sharing-location = Stäng av platsdelning
    .why = Telefoner, appar, bilar och klockor kan visa andra var du är.
    .how = Gå igenom vem som kan se din plats. Gör det från en enhet som bara du använder.
    .do-check-sharing = Se vem du delar din plats med
    .do-check-accounts = Se vem som är inloggad på dina konton
    .do-check-car-and-watch = Tänk på bil, klocka, surfplatta och barnens telefoner
    .do-change-routine = Ändra en vana om någon vet var du brukar vara
    .caution = Den som följer dig kan märka att delningen slutar. Är du rädd för någon, prata först med polisen eller en stödlinje. Är du i fara nu, ring { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.

step-nordic-password-manager = Låt ett program minnas lösenorden
    .why = Då kan varje konto ha ett eget lösenord, och du behöver bara minnas ett.
    .how = Ett sådant program (lösenordshanterare) håller dina lösenord låsta. Välj ett som du eller någon du litar på känner väl till. Papper går också bra, om bara du kommer åt det.
    .do-choose-one = Välj en lösenordshanterare
    .do-make-main = Hitta på ett långt huvudlösenord som du inte har någon annanstans
    .do-move-accounts = Flytta in kontona, några åt gången
    .do-keep-way-back = Skriv upp hur du kommer in igen, och förvara det väl
    .caution = Glömmer du huvudlösenordet kan du bli utelåst från allt. Spara inte lösenord på en enhet som andra använder.

step-nordic-check-known-leaks = Sök din adress i kända läckor
    .why = Då ser du vilka konton du behöver rätta till.
    .how = { $country ->
            [SE] Sök på din mejladress i Säkerhetskollen eller Have I Been Pwned.
           *[DK] Sök på din mejladress i Have I Been Pwned.
    } De känner till läckor som har blivit offentliga.
    .do-type-address = Skriv tjänstens webbadress själv
    .do-check-address = Sök på din mejladress
    .do-change-found = Byt lösenord där det har varit en läcka
    .caution = Också utan träff kan dina uppgifter ha kommit ut. Läckor av uppgifter om hälsa finns inte alltid med. Skriv aldrig ett riktigt lösenord på en okänd testsida.

step-nordic-separate-email-address = Skaffa en adress för det viktiga
    .why = När falska meddelanden fyller { $country ->
            [FI] e-posten
           *[other] inkorgen
    } kan det viktiga drunkna.
    .how = Gör en ny adress för bank, vård och myndigheter. Låt den gamla vara kvar för butiker och nyhetsbrev. Hos många tjänster kan du också göra extra namn till samma inkorg (alias).
    .do-make-new = Gör en ny adress eller ett extra namn
    .do-move-important = Byt den hos bank, vård och myndigheter
    .do-keep-old = Låt den gamla adressen vara öppen
    .caution = Gamla konton kan skicka sina koder till den gamla adressen. Stäng den inte förrän du har bytt överallt.

step-nordic-clean-the-device = Kontrollera telefon och dator
    .why = Har någon tagit sig in i enheten kan nya lösenord läcka på samma sätt.
    .how = Uppdatera enheten, och låt ett antivirusprogram gå igenom den. Be någon du litar på som kan datorer. Använd så länge en annan enhet för bank och lösenord.
    .do-update = Installera de senaste uppdateringarna
    .do-scan = Sök efter virus och ta bort det som hittas
    .do-ask-someone = Be någon som kan datorer titta på den
    .do-see-who-reaches = Ta bort program för fjärrstyrning som du inte använder
    .caution = Ingen kan vara helt säker på att en enhet är ren. Spara bevis innan du tar bort något. Kan någon hemma ha lagt dit ett program? Prata först med en stödlinje.
