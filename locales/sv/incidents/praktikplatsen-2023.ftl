incident-praktikplatsen-2023 = Praktikplatsen.se, angreppet på Göteborgsregionen
    .what = Den { FACT("se-praktikplatsen-day") } låste ett utpressningsprogram filer hos Göteborgsregionen, som driver Praktikplatsen. Någon hade tagit sig in i systemet en kort tid. Risken för att uppgifter har läckt bedömdes som låg. Skyddade personuppgifter kan ha funnits med. Händelsen är anmäld till polisen och till IMY.
    .not-touched = Enligt en kommun och en högskola fanns bara namn, födelsedatum, postadress och mejladress i systemet. Hela personnummer fanns inte. Uppgifterna tas bort efter en tid. Fråga din egen skola eller kommun vad som gällde dig.
    .ask-protected-identity = Har eller hade du skyddade personuppgifter?
    .because = du finns eller har funnits i Praktikplatsen

step-se-praktikplatsen-unknown-contacts = Var vaksam på okända avsändare
    .why = Den som har fått namn och adress kan låta trovärdig. Därför råder kommunen alla att vara uppmärksamma på mejl, samtal och brev från okända.
    .how = Vänta med att svara, klicka eller betala. Leta själv upp numret till skolan, kommunen eller banken och fråga om det stämmer.
    .do-hang-up = Lägg på när någon frågar om dina uppgifter
    .do-never-log-in = Låt bli att logga in eller skriva under åt någon som ringer
    .do-find-number = Leta själv upp numret och ring tillbaka
    .do-tell-others = Berätta för dem du bor med
    .caution = Ett konstigt samtal betyder inte att dina uppgifter har läckt. Har någon lurat dig att betala eller logga in, ring banken. Polisen når du på { PHONE("se-police-114-14") }.

step-se-praktikplatsen-redo-edits = Gör om ändringar från den dagen
    .why = Det som skrevs in mellan { FACT("se-praktikplatsen-lost-from") } och { FACT("se-praktikplatsen-lost-until") } den { FACT("se-praktikplatsen-day") } är borta och finns inte sparat.
    .how = Gick du in i Praktikplatsen den dagen, logga in igen och gör om ändringarna. Annars behöver du inte göra något här.
    .do-list-changes = Skriv upp vad du ändrade eller lade till
    .do-do-again = Logga in och gör om det
    .do-ask-placement = Fråga skolan eller platsen om något är oklart
    .caution = Har du fått ett besked om en plats den dagen, fråga om det gäller.
