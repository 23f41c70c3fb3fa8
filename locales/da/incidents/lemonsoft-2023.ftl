# Lemonsoft, 2023: data was taken from an older system of a Finnish software company.
incident-lemonsoft-2023 = Lemonsoft i Finland, indbruddet i et ældre system
    .what = Nogen kom ind i et ældre system hos det finske softwarefirma Lemonsoft og tog oplysninger. Det skete mellem { FACT("fi-lemonsoft-from") } og { FACT("fi-lemonsoft-until") }. Der var navn, fødselsdato, finsk personnummer, kontaktoplysninger og oplysninger om økonomi. Systemet er lukket. Ifølge Finlands datatilsyn har de berørte fået besked.
    .because = du har fået besked om hackingen hos Lemonsoft
