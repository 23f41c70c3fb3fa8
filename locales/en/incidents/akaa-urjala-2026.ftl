# Akaa and Urjala, known in 2026: a memory stick with isolation and quarantine decisions was found at a flea market.
incident-akaa-urjala-2026 = Akaa and Urjala, the memory stick from the pandemic
    .what = A memory stick with decisions on isolation and quarantine in Akaa and Urjala was found at a flea market. The decisions are from { FACT("fi-akaa-urjala-from") } and { FACT("fi-akaa-urjala-until") }. An outsider may have seen personal data and patient data in them. The stick was handed to the wellbeing services county of Pirkanmaa. The county does not know who has had it. It sends a letter to everyone concerned. It has told the Data Protection Ombudsman and reports it to the police.
    .because = you had an isolation or quarantine decision in Akaa or Urjala during the pandemic
