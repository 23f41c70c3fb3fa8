# Danmark: hemadressen, och vad man gör när den inte får bli känd.

step-dk-threat-plan = Gör en plan för din säkerhet
    .why = Känner någon som du är rädd för kanske till din adress? Då hjälper det att ha talat med någon och att veta vart du kan gå.
    .how = Är det fara nu, ring { PHONE("dk-police-emergency") }. Annars ring polisen på { PHONE("dk-police-114") } och säg att en adress som ska hållas hemlig har kommit ut. Är det en partner eller familj du är rädd för ger Lev Uden Vold råd på { PHONE("dk-lev-uden-vold") }.
    .do-call-police = Ring polisen och berätta om adressen
    .do-call-advice = Ring Lev Uden Vold och få råd
    .do-choose-place = Välj ett ställe dit du kan gå
    .do-say-nothing = Bekräfta inte adressen för någon som ringer
    .do-press-sender = Skickad fel i e-Boks? Kräv att avsändaren får bort den
    .caution = Skyddet i CPR kan inte hämta tillbaka en adress som någon redan har. Stalkning anmäls per telefon, skriftligt eller på en station, inte i formuläret på nätet. Kommunen kan i särskilda fall ge skydd för längre tid.
    .say = Hej. Min adress ska hållas hemlig. Nu har den kommit ut i en dataläcka. Jag är rädd att en viss person hittar mig. Vad ska jag göra nu? Vem är min kontakt hos er?

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
    .caution = Säg inte mer än företaget behöver. Många guider nämner bara PostNord, men fråga alla som levererar till dig.
