# Region Hovedstaden and Region Sjælland, 2025: records were opened without a reason.
incident-danish-record-lookups-2025 = Region Hovedstaden og Region Sjælland, opslag i journaler
    .what = I april { FACT("dk-record-lookups-year") } fortalte to regioner, at en ansat havde slået op i mange patientjournaler uden grund. Det var Region Hovedstaden og Region Sjælland. I maj fortalte Region Hovedstaden, at en praktikant også havde gjort det. Regionerne har anmeldt det til politiet. De sagde, at de kontakter dem, det gælder. I det andet tilfælde vurderede regionen, at det handlede om nysgerrighed.
    .because = en af regionerne har skrevet til dig om opslag i din journal
