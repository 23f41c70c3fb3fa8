# Lemonsoft, 2023: data was taken from an older system of a Finnish software company.
incident-lemonsoft-2023 = Lemonsoft, dataintrånget i ett äldre system
    .what = Någon tog sig in i ett äldre system hos programvaruföretaget Lemonsoft och tog uppgifter. Det hände mellan { FACT("fi-lemonsoft-from") } och { FACT("fi-lemonsoft-until") }. Det fanns namn, födelsedatum, personbeteckning, kontaktuppgifter och uppgifter om ekonomi. Systemet är stängt. Enligt dataombudsmannens byrå har de som berörs fått besked.
    .because = du har fått besked om dataintrånget hos Lemonsoft
