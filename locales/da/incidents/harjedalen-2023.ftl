# Härjedalen municipality, 2023: data was taken in an attack; which data cannot be told.
incident-harjedalen-2023 = Härjedalens kommun, angrebet
    .what = Den { FACT("se-harjedalen-day") } angreb nogen Härjedalens kommun i Sverige og tog oplysninger fra dens systemer. Ingen kan finde ud af, hvilke oplysninger det var. Kommunen går ud fra, at personoplysninger kan have været med. Den kan ikke bekræfte det. Den har anmeldt det til politiet og til IMY, Sveriges datatilsyn. Som privatperson behøver du ifølge kommunen ikke gøre noget. Vil du spørge, så ring til omstillingen, og bed om kommunens dataskyddsombud.
    .because = du bor i Härjedalen eller har haft kontakt med kommunen
