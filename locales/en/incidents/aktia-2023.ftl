# Aktia, 2023: for about an hour the identification service mixed people up.
incident-aktia-2023 = Aktia, the fault in the identification service
    .what = In January { FACT("fi-aktia-year") } the identification service of the Finnish bank Aktia mixed people up for about an hour. Someone who logged in with Aktia’s online banking codes could end up in another person’s data. It concerned, for example, authorities, unemployment funds, insurers and care providers. The Office of the Data Protection Ombudsman says that Aktia knows of no misuse.
    .not-touched = The fault did not concern the login to Aktia’s own online bank.
    .because = you logged in with Aktia’s online banking codes when the fault was there
