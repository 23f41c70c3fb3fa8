# Lemonsoft, 2023: data was taken from an older system of a Finnish software company.
incident-lemonsoft-2023 = Lemonsoft, dataintrånget i ett äldre system
    .what = Mellan { FACT("fi-lemonsoft-from") } och { FACT("fi-lemonsoft-until") } hade någon tagit sig in i ett äldre system hos programvaruföretaget Lemonsoft och tagit uppgifter. Det fanns namn, födelsedatum, personbeteckning, kontaktuppgifter och uppgifter om ekonomi. Systemet är stängt. Enligt dataombudsmannens byrå har de som berörs fått besked.
    .because = du har fått besked om dataintrånget hos Lemonsoft
