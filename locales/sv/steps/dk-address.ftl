# Danmark: hemadressen, och vad man gör när den inte får bli känd.

step-dk-adr-protect = Sök namn- och adresskydd
    .why = Då får privatpersoner normalt inte din adress från CPR, Danmarks folkregister. Kataloger och postföretag får den inte heller därifrån.
    .how = Sök på borger.dk. Kommunen godkänner, och det kan ta några dagar innan alla har fått veta. Skyddet gäller i { FACT("dk-address-protection-years") } år. Du får normalt en påminnelse { FACT("dk-address-protection-reminder-days") } dagar innan, men du måste själv söka på nytt.
    .do-sign-in = Sök efter ”navne- og adressebeskyttelse” på borger.dk
    .do-include-children = Ta med dina egna barn på samma adress
    .do-tell-post = Säg det själv till post- och paketföretag
    .do-note-end = Skriv upp när skyddet slutar
    .without-e-id = Boka tid hos Borgerservice i kommunen. De kan hjälpa dig att söka.
    .caution = Skyddet gäller bara det som CPR lämnar ut. Myndigheter, domstolar och företag som kan visa att du är skyldig dem pengar kan ändå få adressen. Den som redan har den har den kvar.

step-dk-adr-post = Be post och telebolag dölja dig
    .why = Skyddet i CPR förs inte vidare av sig självt. Ett paketföretag eller telebolag kan ändå visa din adress eller ditt nummer.
    .how = Ring eller skriv till varje post- och paketföretag som du använder. Be ditt telebolag om hemligt nummer. Kontrollera också att ditt skydd i CPR inte har gått ut. Det gäller normalt i { FACT("dk-address-protection-years") } år.
    .do-check-protection = Se efter när skyddet i CPR slutar
    .do-tell-post = Säg till post- och paketföretag
    .do-ask-secret-number = Be om hemligt nummer, också för familjen
    .do-check-mitid-address = Ge MitID en annan adress för utskick
    .do-check-cvr = Har du företag? Se om hemadressen syns i CVR på virk.dk
    .caution = Säg inte mer än företaget behöver. PostNord delar inte längre ut brev i Danmark, fast många guider nämner det. Fråga alla som levererar till dig.

step-dk-adr-longer = Be om starkare adresskydd
    .why = Är du hotad kan CPR, Danmarks folkregister, visa dig utan fast adress. Skyddet kan också gälla längre än vanligt.
    .how = Fråga polisen om särskilt adresskydd (særlig adressebeskyttelse). Säger de ja skriver de till kommunen, och du registreras utan fast adress. Kommunen kan också förlänga det vanliga skyddet av helt särskilda skäl. Annars gäller det i { FACT("dk-address-protection-years") } år.
    .do-ask-police = Ring { PHONE("dk-police-114") } och fråga om særlig adressebeskyttelse
    .do-ask-municipality = Be kommunen om skydd för längre tid
    .do-bring-proof = Ta med anmälan eller brev från skyddat boende
    .do-note-answer = Skriv upp svaret och sista dagen
    .caution = Polisen avgör vem som kan få det särskilda skyddet. Det är främst till för hot från en partner eller hot som handlar om heder. Barn som bor hos dig följer med. Utan fast adress i CPR kan en del i vardagen ta längre tid. Skriv brevet på danska om du kan.
    .letter-longer-protection =
        Till … Kommune

        Jag ber om namn- och adresskydd för längre tid än vanligt. Det finns helt särskilda skäl.

        Jag är hotad av en person som inte får hitta mig. Det har pågått sedan …
        Den … kan min adress ha kommit ut i en dataläcka hos …
        Det gäller också mina barn på samma adress: …

        Jag talade med polisen den … Ärendenummer: …
        Bifogat: … (anmälan, brev från skyddat boende eller annat)

        Ring eller skriv till mig så här: … Visa inte brevet för andra.

        Vänliga hälsningar
        …

step-dk-eboks-recall = Få bort meddelandet i e-Boks
    .why = Kom ett meddelande om dig till fel person i e-Boks, en dansk digital brevlåda? I särskilda fall kan det göras oåtkomligt för mottagaren. Ju förr, desto bättre.
    .how = Ring avsändaren. Be dem att genast kontakta e-Boks och visa att meddelandet gick fel. Det är bara avsändaren som kan göra det.
    .do-call-sender = Ring avsändaren
    .do-send-letter = Skicka brevet samma dag
    .do-ask-confirmation = Be om svar på om meddelandet är borta
    .caution = Det går inte med vanliga mejl eller brev på papper. Mottagaren kan hinna läsa det först. Är din adress farlig att känna till, följ också steget om säkerhet.
    .say = Hej. Ni har skickat mina uppgifter till fel person i e-Boks. Det kan vara farligt för mig. Be e-Boks göra meddelandet oåtkomligt nu. Ring mig när det är gjort.
    .letter-recall =
        Till … (avsändaren)

        Den … skickade ni ett meddelande om mig till fel mottagare i e-Boks.

        Meddelandet innehåller uppgifter som kan skada mig allvarligt. Jag ber er att i dag:

        – be e-Boks göra meddelandet oåtkomligt och visa att det gick fel
        – be mottagaren att inte läsa, spara eller visa det
        – berätta för mig vem som fick det och om det hann öppnas
        – berätta för mig om ni har anmält det till Datatilsynet

        Svara mig så här: …

        Vänliga hälsningar
        …
