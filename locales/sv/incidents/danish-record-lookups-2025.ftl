# Region Hovedstaden and Region Sjælland, 2025: records were opened without a reason.
incident-danish-record-lookups-2025 = Region Hovedstaden och Region Sjælland, läsning i journaler
    .what = I april { FACT("dk-record-lookups-year") } berättade två danska regioner att en anställd hade öppnat många patientjournaler utan skäl. Det var Region Hovedstaden och Region Sjælland. I maj berättade Region Hovedstaden att också en praktikant hade gjort det. Regionerna har polisanmält det. De sade att de kontaktar dem som berörs. I det andra fallet bedömde regionen att det handlade om nyfikenhet.
    .because = en av regionerna har skrivit till dig om att någon öppnat din journal
