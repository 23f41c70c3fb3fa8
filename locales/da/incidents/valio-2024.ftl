# Valio, 2024: data on staff and on people insured in its pension fund was taken.
incident-valio-2024 = Valio i Finland, oplysninger om ansatte og forsikrede
    .what = Den { FACT("fi-valio-day") } kom nogen ind i mejeriselskabet Valios net gennem en it-leverandør. Der kan være taget oplysninger om ansatte i Finland og i mælkeandelsselskaberne: navn, finsk personnummer, løn og kontonummer. I januar viste det sig, at det også gælder mange, der på et tidspunkt har været forsikret i Valios pensionskasse. De fik et brev, hvor der står, hvilke oplysninger det er. Ifølge selskaberne er der ikke taget andre oplysninger end dem i brevet.
    .not-touched = Indbruddet gjaldt ikke Valios hjemmesider, bestillinger eller opskriftsapp. Har du kun været kunde, gælder det ikke dig.
    .ask-benefit = Har du fået en ydelse fra Valios forsikringsselskab eller pensionskasse, for eksempel på grund af sygdom?
    .because = du er eller var ansat hos Valio eller et mælkeandelsselskab, eller forsikret dér
