# Danmark: klage til Datatilsynet.

step-dk-datatilsynet-complaint = Klag til Datatilsynet
    .why = Datatilsynet kan se på, om dem, der havde ansvaret for dine oplysninger, fulgte reglerne.
    .how = Skriv først til organisationen, og bed om en forklaring. Er svaret ikke godt nok, så send en klage. Du kan ringe og få vejledning på { PHONE("dk-datatilsynet") }.
    .do-write-controller = Skriv først til den, der har ansvaret
    .do-collect-papers = Saml breve, svar og datoer
    .do-send-complaint = Send klagen, gerne med Digital Post
    .caution = Datatilsynet afviser ofte en klage om et brud, som det allerede har en sag om. Det kan ikke hjælpe dig ud af identitetstyveri. Til det er der andre trin i din plan.
    .letter-complaint =
        Til Datatilsynet

        Jeg klager over, hvordan … (organisationens navn) har brugt og passet på oplysninger om mig.

        Det skete: …
        Det skete eller blev opdaget den: …
        Det gælder disse oplysninger om mig: …

        Jeg skrev til organisationen den … De svarede: … (eller: jeg har ikke fået svar)

        Jeg beder jer se på, om reglerne er fulgt. Kopi af breve og svar er lagt ved.

        Med venlig hilsen
        … (navn og adresse)
