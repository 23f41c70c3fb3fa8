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

step-nordic-one-thing-at-a-time = Ta en sak i taget
    .why = En lång lista är tung att bära. Det är lättare att tänka klart om ett steg, och planen kan vänta på dig.
    .how = Börja med det som kan göra skada snabbast. Gör det steget, och stanna sedan en stund. Det du har kryssat för finns kvar.
    .do-write-down = Skriv med några ord vad som har hänt
    .do-choose-one = Välj ett steg för i dag
    .do-stop-there = Stäng Lykta när steget är klart
    .caution = Står det en sista dag för svar i ett brev? Skriv upp den dagen först. Spärrar och en anmälan hjälper också senare.
