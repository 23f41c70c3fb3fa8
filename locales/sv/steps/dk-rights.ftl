# Danmark: klagomål till dataskyddsmyndigheten.

step-dk-datatilsynet-complaint = Klaga hos Datatilsynet
    .why = Datatilsynet, Danmarks dataskyddsmyndighet, kan granska om den som ansvarade för dina uppgifter följde reglerna.
    .how = Skriv först till organisationen och be om en förklaring. Är svaret inte bra nog, skicka ett klagomål. Du kan ringa och få vägledning på { PHONE("dk-datatilsynet") }.
    .do-write-controller = Skriv först till den som ansvarar
    .do-collect-papers = Samla brev, svar och datum
    .do-send-complaint = Skicka klagomålet, gärna med Digital Post
    .caution = Datatilsynet avvisar ofta ett klagomål om en läcka som det redan har ett ärende om. Det kan inte hjälpa dig ur en id-kapning. För det finns andra steg i din plan.
    .letter-complaint =
        Till Datatilsynet

        Jag klagar på hur … (organisationens namn) har använt och skyddat uppgifter om mig.

        Det som hände: …
        Det hände eller upptäcktes den: …
        Det gäller de här uppgifterna om mig: …

        Jag skrev till organisationen den … De svarade: … (eller: jag har inte fått svar)

        Jag ber er granska om reglerna har följts. Kopior av brev och svar följer med.

        Vänliga hälsningar
        … (namn och adress)
