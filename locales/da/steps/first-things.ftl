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
    .say = Hej. Der er kommet oplysninger om mig ud. Jeg vil gerne tale med nogen om det. Jeg vil ikke sige mit navn.
