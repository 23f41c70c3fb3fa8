# Härjedalen municipality, 2023: data was taken in an attack; which data cannot be told.
incident-harjedalen-2023 = Härjedalens kommun, angreppet
    .what = Den { FACT("se-harjedalen-day") } angrep någon Härjedalens kommun och tog information från kommunens system. Det går inte att få fram vilken information det var. Kommunen räknar med att personuppgifter kan ha funnits med. Den kan inte bekräfta det. Den har anmält det till polisen och till IMY. Som privatperson behöver du enligt kommunen inte göra något. Vill du fråga något, ring växeln och be om dataskyddsombudet.
    .because = du bor i Härjedalen eller har haft kontakt med kommunen
