# Lyngby-Taarbæk municipality, 2023: people who no longer worked there could open care records.
incident-lyngby-taarbaek-2023 = Lyngby-Taarbæk municipality in Denmark, home care records
    .what = In June { FACT("dk-lyngby-taarbaek-year") } it turned out that a former employee had been able to open records in the municipality’s care for older people. Later the municipality saw that temporary staff from private companies also still had access. The records hold name, address, CPR number and health information. It cannot be seen whether the temporary staff looked, but nothing points to it. The municipality has closed the access and does not think it likely that the data is misused.
    .not-touched = The records held nothing about how to get into your home, and no bank details.
    .because = you have or had home care, or live in a care home, in Lyngby-Taarbæk
