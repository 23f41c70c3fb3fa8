# Allerød municipality, known in 2026: names and CPR numbers of co-owners could be reached through a digital map.
incident-alleroed-2026 = Allerød kommun i Danmark, den digitala kartan
    .what = Namn och CPR-nummer gick att se genom den digitala kartan på Allerød kommuns webbplats. Så var det från { FACT("dk-alleroed-from") } till { FACT("dk-alleroed-until") }. Man måste söka efter en viss adress och gå igenom flera steg. Kommunen stängde det samma dag som felet upptäcktes. De som berörs har fått besked direkt.
    .not-touched = Det gällde bara den som står som delägare, ”ligestillet ejer”, till en bostad. Därför har inte alla ägare i samma hushåll fått brev.
    .ask-letter = Har du fått ett brev om detta från Allerød kommun, eller står du som delägare till en bostad där?
    .because = du är delägare till en bostad i Allerød
