# Lyngby-Taarbæk municipality, 2023: people who no longer worked there could open care records.
incident-lyngby-taarbaek-2023 = Lyngby-Taarbæk municipality in Denmark, home care records
    .what = A former employee had been able to open records in the care for older people in Lyngby-Taarbæk municipality. It came out in June { FACT("dk-lyngby-taarbaek-year") }. Later the municipality saw that temporary staff from private companies also still had access. The records hold name, address, CPR number and health information. It cannot be seen whether the temporary staff looked, but nothing points to it. The municipality has closed the access. It does not think it likely that the data is misused.
    .not-touched = The records held nothing about how to get into your home, and no bank details.
    .because = you have or had home care, or live in a care home, in Lyngby-Taarbæk
