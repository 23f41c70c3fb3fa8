step-se-check-leaked-password = Test, om adgangskoden er kendt
    .why = En adgangskode, der er med i et kendt læk, kan andre prøve på dine konti.
    .how = Internetstiftelsen har en gratis test på svensk. Skift først de adgangskoder, du ved er lækket. Test så en gammel, hvis du er i tvivl.
    .do-type-address = Skriv selv Internetstiftelsens adresse
    .do-test = Test en adgangskode, du ikke bruger mere
    .do-change = Finder testen den? Skift den alle steder, du har brugt den
    .caution = Adgangskoden kan være lækket, selv om testen ikke finder den. Skriv aldrig en adgangskode på en testside, du ikke kender. Säkerhetskollen søger i stedet på din mailadresse.
