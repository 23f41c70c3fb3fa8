# Härjedalen municipality, 2023: data was taken in an attack; which data cannot be told.
incident-harjedalen-2023 = Härjedalens kommun, it-angrebet
    .what = Den { FACT("se-harjedalen-day") } blev Härjedalens kommun i Sverige udsat for et it-angreb, og oplysninger blev taget fra kommunens systemer. Det kan ikke findes ud af, hvilke oplysninger det var. Kommunen går ud fra, at personoplysninger kan have været med, men kan ikke bekræfte det. Den har anmeldt det til politiet og til IMY, Sveriges datatilsyn. Som privatperson behøver du ifølge kommunen ikke gøre noget. Vil du spørge, så bed om kommunens dataskyddsombud i omstillingen.
    .because = du bor i Härjedalen eller har haft kontakt med kommunen
