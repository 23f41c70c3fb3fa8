# Allerød municipality, known in 2026: names and CPR numbers of co-owners could be reached through a digital map.
incident-alleroed-2026 = Allerød Kommune, det digitale kort
    .what = Navne og CPR-numre kunne ses gennem det digitale kort på Allerød Kommunes hjemmeside. Sådan var det fra { FACT("dk-alleroed-from") } til { FACT("dk-alleroed-until") }. Det krævede en søgning på en bestemt adresse og flere trin. Kommunen lukkede for det samme dag, som fejlen blev opdaget. De berørte har fået direkte besked.
    .not-touched = Det gjaldt kun den, der står som ”ligestillet ejer” af en bolig. Derfor har ikke alle ejere i samme husstand fået brev.
    .ask-letter = Har du fået et brev om det fra Allerød Kommune, eller står du som medejer af en bolig dér?
    .because = du er medejer af en bolig i Allerød
