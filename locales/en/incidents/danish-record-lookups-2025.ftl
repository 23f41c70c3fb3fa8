# Region Hovedstaden and Region Sjælland, 2025: records were opened without a reason.
incident-danish-record-lookups-2025 = Two Danish regions, look-ups in medical records
    .what = In April { FACT("dk-record-lookups-year") } two Danish regions said that an employee had opened many medical records without a reason. They were Region Hovedstaden and Region Sjælland. In May Region Hovedstaden said that a student on placement had done so too. The regions reported it to the police. They said that they contact the people concerned. In the second case the region judged that it was out of curiosity.
    .because = one of the regions has written to you that someone opened your record
