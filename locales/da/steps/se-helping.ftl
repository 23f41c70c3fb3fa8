step-se-accessible-contact = Ring med tekst, tegn eller talestøtte
    .why = Så kan du nå alarmcentralen, politiet, banken og krisetelefoner, også hvis du har svært ved at høre eller tale.
    .how = Texttelefoni formidler opkald i tekst, Bildtelefoni på svensk tegnsprog, og Teletal giver støtte til talen. Det koster som et almindeligt opkald. Skal du kunne sende sms til alarmcentralen, så tilmeld telefonen på forhånd hos SOS Alarm.
    .do-register-sms = Tilmeld telefonen til sms til alarmcentralen
    .do-make-account = Lav en konto i appen, før du får brug for den
    .do-try-once = Prøv med et almindeligt opkald
    .caution = Tilmelding til sms tager nogle dage. Texttelefoni på nettet virker uden konto. Kan du ringe uden besvær, gælder trinnet ikke dig.

step-se-minority-language = Brug finsk, meänkieli eller samisk
    .why = Du har ret til at bruge dit sprog hos flere svenske myndigheder. Så skal du ikke lede efter ord på en svær dag.
    .how = Du må skrive på dit sprog til Skatteverket, Försäkringskassan (ydelser) og Arbetsförmedlingen (job). Det gælder også ombudsmændene DO og JO, og statens jurist, JK, når du søger erstatning af staten. I kommuner i et særligt område må du også tale det.
    .do-write-in-own-language = Skriv på dit sprog til myndigheden
    .do-ask-at-municipality = Spørg kommunen efter personale, der kan sproget
    .do-ask-for-interpreter = Bed om tolk hos politi, bank og Kronofogden
    .caution = Politiet, IMY, Kronofogden og banker er ikke på listen. Du kan ikke klage over et nej til sproget. På finsk svarer 1177 om formiddagen på hverdage og Svenska kyrkan om aftenen.
    .say = Hej. Jeg taler helst finsk. Er der nogen, der taler finsk? Ellers vil jeg gerne have en tolk.

step-se-god-man = Sørg for personens post
    .why = Breve om krav og lån kommer til personens adresse. Læser ingen dem i tide, kan en fejl blive til gæld.
    .how = Er du værge i Sverige (god man eller förvaltare), kan du få personens post sendt til dig. Brug Skatteverkets blanket { FACT("se-god-man-form") }. Er du i tvivl, så spørg { PHONE("se-skatteupplysningen") }.
    .do-find-decision = Find afgørelsen om din opgave frem
    .do-redirect-mail = Send blanketten til Skatteverket
    .do-do-the-blocks-together = Lav spærringerne sammen med personen
    .caution = En god man skal have personens ja til større ting. En förvaltare må gøre mere selv. Log aldrig ind med personens BankID. Det kan være strafbart.
