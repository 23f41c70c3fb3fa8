# Danmark: spor af misbrug, registre over gæld, inkasso og nyt CPR-nummer.

step-dk-nemkonto = Se efter spor af misbrug
    .why = Et lån eller en ændret konto kan ses tre steder. Finder du noget, kan du stoppe det tidligt.
    .how = Se på NemKonto, hos Skattestyrelsen og på mitid.dk. Du leder efter et fremmed kontonummer, renter af lån, du ikke har, og logins, der ikke er dine.
    .do-check-nemkonto = Se, om kontoen og alle ændringer i NemKonto er dine
    .do-check-tax = Se efter ukendte renter og gæld på skat.dk
    .do-check-mitid = Se de seneste aktiviteter på mitid.dk
    .do-note-again = Skriv ned, at du ser efter igen ved næste årsopgørelse
    .without-e-id = Bestil tid i Borgerservice, og bed om hjælp til at se efter.
    .caution = Lån kan først vise sig efter en tid. Finder du noget, så ring til banken, og ring til Cyberhotline på { PHONE("dk-cyberhotline") }.

step-dk-rki-delete = Få en forkert registrering slettet
    .why = Står du som dårlig betaler for gæld, der ikke er din, kan du få nej til lån, bolig og telefon.
    .how = Skriv til RKI og Debitor Registret, at du bestrider hele gælden, og bed om sletning. Et privat firma må ikke registrere gæld, du har gjort indsigelse mod, før en domstol har afgjort den.
    .do-copy-dispute = Læg din indsigelse og politiets kvittering ved
    .do-send-letter = Send brevet til det register, hvor du er registreret
    .do-complain = Får du nej, så klag til Datatilsynet
    .caution = For gæld til det offentlige er reglerne andre. Den kan blive stående, selv om du er uenig. Skriv ikke CPR-nummeret i en almindelig mail.
    .letter-deletion =
        Til … (registrets navn)

        Jeg er registreret hos jer for en gæld til … (firmaets navn).

        Jeg har ikke lavet aftalen. Mine oplysninger er blevet misbrugt. Jeg bestrider hele gælden og har gjort indsigelse den … Ingen domstol har afgjort den.

        Jeg beder jer slette registreringen. Jeg beder jer også oplyse, hvem der har fået den at se.

        Vedlagt: min indsigelse og politiets kvittering.

        Svar mig skriftligt på denne adresse: …

        Med venlig hilsen
        … (navn og fødselsdato)

step-dk-debt-collector = Klag, hvis inkasso ikke stopper
    .why = Et inkassofirma skal tage stilling til din indsigelse. Fortsætter det uden at svare, følger det normalt ikke god inkassoskik.
    .how = Har du sagt skriftligt nej, og kommer der nye breve, så klag. Du kan vælge Forbrugerombudsmanden eller Politiets Administrative Center.
    .do-save-letters = Gem rykkere, breve og dine svar
    .do-answer-again = Send samme indsigelse til inkassofirmaet igen
    .do-complain = Send klagen
    .caution = En klage sletter ikke kravet. Kommer der brev fra retten, så svar altid inden fristen, selv om du har klaget.
    .letter-complaint =
        Til … (Forbrugerombudsmanden eller Politiets Administrative Center)

        Jeg klager over inkassofirmaet … (navn).

        Kravet har nummer … og kommer fra … (firmaets navn). Jeg har ikke lavet aftalen. Mine oplysninger er blevet misbrugt.

        Jeg gjorde skriftligt indsigelse den … Inkassofirmaet svarede: … (eller: jeg har ikke fået svar)
        Siden har jeg fået nye krav den …

        Vedlagt: min indsigelse, svar og breve.

        Med venlig hilsen
        … (navn og adresse)

step-dk-new-cpr = Søg nyt CPR-nummer ved gentaget misbrug
    .why = Bliver dit CPR-nummer ved med at blive misbrugt, kan du som sidste udvej søge om et nyt.
    .how = Skriv til CPR-kontoret. De ser på hver sag for sig. De vil se, hvad der er sket, hvad du har anmeldt, og hvad firmaerne har svaret.
    .do-collect = Saml anmeldelser, breve og svar fra firmaer
    .do-send-letter = Send ansøgningen som brev
    .do-note-date = Skriv ned, hvornår du sendte den
    .caution = Et datalæk eller en stjålet pung alene er normalt ikke nok. Får du et nyt nummer, skal det ændres mange steder. Sæt først en kreditadvarsel på det, du har.
    .letter-new-number =
        Til CPR-kontoret

        Jeg søger om et nyt CPR-nummer, fordi mit nummer bliver misbrugt.

        Det er sket disse gange:
        Dato: … Hos: … Hvad skete der: …
        Dato: … Hos: … Hvad skete der: …

        Jeg har anmeldt det til politiet den … Sagsnummer: …
        Jeg har gjort indsigelse hos firmaerne. De svarede: …
        Tab, og hvem der dækkede dem: …
        Jeg har sat en kreditadvarsel på den … Misbruget er fortsat.

        Vedlagt: anmeldelser, breve og svar.

        Med venlig hilsen
        … (navn, adresse og CPR-nummer)
