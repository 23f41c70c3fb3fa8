# Akaa and Urjala, known in 2026: a memory stick with isolation and quarantine decisions was found at a flea market.
incident-akaa-urjala-2026 = Akaa og Urjala i Finland, USB-nøglen fra coronatiden
    .what = En USB-nøgle med afgørelser om isolation og karantæne i Akaa og Urjala blev fundet på et loppemarked. Afgørelserne er fra { FACT("fi-akaa-urjala-from") } og { FACT("fi-akaa-urjala-until") }. En fremmed kan have set personoplysninger og patientoplysninger i dem. Nøglen blev afleveret til velfærdsområdet Birkaland (Pirkanmaa). Området ved ikke, hvem der har haft den. Det sender brev til alle, det gælder. Det har anmeldt det til Finlands datatilsyn og går til politiet.
    .because = du fik en afgørelse om isolation eller karantæne i Akaa eller Urjala i coronatiden
