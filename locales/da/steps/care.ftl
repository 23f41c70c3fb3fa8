# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-continue-care = Fortsæt din behandling
    .why = Behandlingen er til for dig, også nu. Bliver den afbrudt, kan det blive endnu en skade.
    .how = Behold de aftaler, du har, og fortæl, hvad der er sket. Du kan sige, hvad der føles forkert, og bede om at få indkaldelser og svar på en anden måde.
    .do-keep-appointment = Behold din næste aftale
    .do-tell-them = Fortæl din behandler, hvad der er sket
    .do-ask-about-notes = Spørg, hvem der kan læse det, der skrives nu
    .do-ask-for-change = Bed om indkaldelser og svar på en anden måde
    .caution = Vil du skifte behandler? Find gerne en ny, før du slipper den gamle. Har du det meget dårligt, så vent ikke til næste aftale.
    .say = Hej. Oplysninger om mig er sluppet ud. Jeg vil gerne fortsætte hos jer. Men jeg har brug for at tale om det først. Hvem kan læse det, I skriver om mig?

step-nordic-tell-close-people = Bestem, hvem der skal vide det
    .why = En trussel bliver svagere, når en, du stoler på, allerede ved det. Den person kan også holde øje med falske beskeder i dit navn.
    .how = Du skylder ingen at fortælle indholdet. Sig så meget, som der er brug for. Vil du tænke højt først, kan { $country ->
            [FI] Finlands offerrådgivning RIKU
            [SE] Sveriges Brottsofferjouren
           *[DK] Offerrådgivningen
    } lytte.
    .do-choose-who = Vælg en person at begynde med
    .do-choose-how-much = Bestem på forhånd, hvad du ikke vil fortælle
    .do-warn-about-messages = Bed personen ringe, hvis der kommer en mærkelig besked
    .do-agree-check = Aftal at tjekke mærkelige beskeder med et opkald
    .caution = Du må gerne vente, og du må gerne lade være. Er andres oplysninger med, kan de også have brug for at beskytte sig.
    .say = Jeg vil fortælle dig en ting. Oplysninger om mig er sluppet ud. Du behøver ikke gøre noget. Får du en mærkelig besked om mig, så ring til mig.

step-nordic-look-after-yourself = Pas på dig selv
    .why = Dette trin er til senere, når det vigtigste er i gang. Resten af livet skal også have plads.
    .how = Vælg en dag om ugen til svar og regninger. De andre dage må du lade det ligge. Det er almindeligt at blive bange, vred eller træt, og lige så almindeligt ikke at føle noget.
    .do-see-what-is-done = Læs igennem, hvad du allerede har gjort
    .do-pick-a-day = Vælg en fast dag til svar og regninger
    .do-do-something-else = Gør én ting i dag, der ikke handler om det her
    .do-say-how-you-are = Fortæl nogen, hvordan du har det
    .caution = Sover du dårligt længe, eller kan du ikke klare hverdagen? Kontakt din læge. Du behøver ikke vente, til det bliver værre.
