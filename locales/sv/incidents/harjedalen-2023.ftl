# Härjedalen municipality, 2023: data was taken in an attack; which data cannot be told.
incident-harjedalen-2023 = Härjedalens kommun, it-attacken
    .what = Den { FACT("se-harjedalen-day") } utsattes Härjedalens kommun för en it-attack, och information togs från kommunens system. Det går inte att få fram vilken information det var. Kommunen räknar med att personuppgifter kan ha funnits med, men kan inte bekräfta det. Den har anmält det till polisen och till IMY. Som privatperson behöver du enligt kommunen inte göra något. Undrar du, fråga kommunens dataskyddsombud genom växeln.
    .because = du bor i Härjedalen eller har haft kontakt med kommunen
