# Region Hovedstaden and Region Sjælland, 2025: records were opened without a reason.
incident-danish-record-lookups-2025 = Region Hovedstaden och Region Sjælland, läsning i journaler
    .what = I april { FACT("dk-record-lookups-year") } berättade de två danska regionerna att en anställd hade öppnat många patientjournaler utan skäl. I maj berättade Region Hovedstaden att också en praktikant hade gjort det. Regionerna har polisanmält det och sagt att de kontaktar dem som berörs. Regionen bedömde i det andra fallet att det handlade om nyfikenhet.
    .because = en av regionerna har skrivit till dig om att någon öppnat din journal
