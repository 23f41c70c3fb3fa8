# Akaa and Urjala, known in 2026: a memory stick with isolation and quarantine decisions was found at a flea market.
incident-akaa-urjala-2026 = Akaa och Urjala, USB-minnet från coronatiden
    .what = Ett USB-minne med beslut om isolering och karantän i Akaa och Urjala hittades på en loppis. Besluten är från { FACT("fi-akaa-urjala-from") } och { FACT("fi-akaa-urjala-until") }. En utomstående kan ha sett personuppgifter och patientuppgifter i dem. Minnet lämnades till Birkalands välfärdsområde. Området vet inte vem som har haft det. Det skickar ett brev till alla som berörs. Det har anmält saken till dataombudsmannen och gör en brottsanmälan.
    .because = du fick ett beslut om isolering eller karantän i Akaa eller Urjala under coronatiden
