step-se-imy-complaint = Lämna ett klagomål till IMY
    .why = Integritetsskyddsmyndigheten (IMY) kontrollerar hur organisationer hanterar personuppgifter. Ett klagomål berättar för dem vad som har hänt.
    .how = Hör av dig till organisationen först. Hjälper inte det, fyll i IMY:s formulär eller skicka ett brev. Du kan också klaga för någon annan.
    .do-ask-organisation-first = Skriv till organisationen och spara svaret
    .do-write-what-is-wrong = Skriv vad som är fel och hur det gäller dig
    .do-attach = Lägg med breven du har fått
    .do-send = Skicka in klagomålet
    .caution = IMY för inte din talan och kan inte besluta om skadestånd. Du måste inte klaga för att få hjälp av organisationen.
