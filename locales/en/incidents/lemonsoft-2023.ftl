# Lemonsoft, 2023: data was taken from an older system of a Finnish software company.
incident-lemonsoft-2023 = Lemonsoft, the break-in to an older system
    .what = Someone got into an older system of the Finnish software company Lemonsoft and took data. It happened between { FACT("fi-lemonsoft-from") } and { FACT("fi-lemonsoft-until") }. The data was name, date of birth, personal identity code, contact details and financial information. The system has been closed. The Office of the Data Protection Ombudsman says that the people concerned have been told.
    .because = you have been told of the data breach at Lemonsoft
