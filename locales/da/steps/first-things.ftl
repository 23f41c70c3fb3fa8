# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-talk-to-someone = Tal med nogen
    .why = Det hjælper ofte at sige det højt. Det kan være til en, du kender, eller til en, der ikke ved, hvem du er.
    .how = { $country ->
            [FI] Finlands offerrådgivning RIKU
            [SE] Sveriges Brottsofferjouren
           *[DK] Offerrådgivningen
    } lytter og hjælper dig med at se det næste trin. Du behøver ikke have anmeldt noget, og du kan være anonym.
    .do-choose = Vælg, hvem du vil tale med
    .do-make-contact = Ring, chat eller skriv
    .do-try-next = Svarer ingen? Prøv det næste nummer
    .caution = Du bestemmer, hvor meget du fortæller. Sprog og tider står ved hvert nummer.
    .say = Hej. Oplysninger om mig er sluppet ud. Jeg vil gerne tale med nogen om det. Jeg vil ikke sige mit navn.

step-nordic-one-thing-at-a-time = Tag én ting ad gangen
    .why = En lang liste er tung at bære. Det er lettere at tænke klart om ét trin, og planen kan vente på dig.
    .how = Begynd med det, der kan gøre skade først. Tag det trin, og hold så en pause. Det, du har krydset af, bliver stående.
    .do-write-down = Skriv med få ord, hvad der er sket
    .do-choose-one = Vælg ét trin til i dag
    .do-stop-there = Luk Lykta, når trinet er gjort
    .caution = Står der en sidste dag for svar i et brev? Skriv den dag ned først. Spærringer og en anmeldelse hjælper også senere.
