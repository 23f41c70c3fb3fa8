# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-talk-to-someone = Prata med någon
    .why = Det hjälper ofta att säga det högt. Det kan vara till någon du känner, eller till någon som inte vet vem du är.
    .how = { $country ->
            [FI] Brottsofferjouren (RIKU)
            [SE] Brottsofferjouren
           *[DK] Offerrådgivningen i Danmark
    } lyssnar och hjälper dig att se nästa steg. Du behöver inte ha anmält något, och du får vara anonym.
    .do-choose = Välj vem du vill prata med
    .do-make-contact = Ring, chatta eller skriv
    .do-try-next = Svarar ingen? Prova nästa nummer
    .caution = Du bestämmer hur mycket du berättar. Språk och tider står vid varje nummer.
    .say = Hej. Uppgifter om mig har kommit ut. Jag vill prata med någon om det. Jag vill inte säga mitt namn.
