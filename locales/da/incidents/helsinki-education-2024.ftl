# City of Helsinki, Education Division, 2024: a break-in that reached a network drive.
incident-helsinki-education-2024 = Helsingfors by, hackerangrebet på skoler og daginstitutioner
    .what = Den { FACT("fi-helsinki-education-noticed") } så Helsingfors by, at nogen var kommet ind i systemet for daginstitutioner og skoler. Nogen kan have fået fat i finske personnumre og adresser. De gælder børn, elever, studerende, forældre og ansatte. Det kan også gælde private daginstitutioner og skoler. Nogle filer handlede om betaling, støtte i skolen, lægeattester og sygefravær. Det er ikke sikkert, hvilke filer der blev taget. Byen har anmeldt det til politiet, Finlands cybersikkerhedscenter og Finlands datatilsyn.
    .not-touched = Ét sæt oplysninger handlede om børn født mellem { FACT("fi-helsinki-education-born-from") } og { FACT("fi-helsinki-education-born-until") } og deres forældre. Der var ingen telefonnumre og ingen mailadresser i det. Der var heller ikke kontaktoplysninger på dem, der har beskyttet adresse i Finland. I andre filer kan de ikke udelukkes. Byen kender ikke til, at andre områders oplysninger var målet.
    .ask-certificate = Har skolen fået en lægeattest, eller har du været sygemeldt fra et job på området?
    .ask-fee = Har familien betalt for daginstitution eller fået støtte til pasning?
    .ask-passport = Kan byen have haft pasnummeret, for eksempel fordi familien er flyttet til Finland?
    .ask-protected-identity = Har eller havde du eller barnet beskyttet adresse i Finland (turvakielto)?
    .because = du er eller var elev, forælder eller ansat i Helsingfors
