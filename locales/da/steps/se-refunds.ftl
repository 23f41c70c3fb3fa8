step-se-dispute-transaction = Kræv pengene tilbage fra banken
    .why = Er der trukket penge, uden at du har godkendt det? Så er det banken, der skal vise, hvad der skete, ikke dig.
    .how = Skriv til banken, så snart du kan. Skriv, hvilke betalinger det gælder, at du ikke har godkendt dem, og hvornår du så det. Siger banken, at du var groft uagtsom? Så er din del alligevel højst { FACT("se-own-share-most") } svenske kroner, undtagen i særlig grove tilfælde. Vælg svensk i Lykta for at få brevet på svensk.
    .do-list-payments = Skriv betalingerne ned med dag og beløb
    .do-send-letter = Send brevet eller bankens egen blanket
    .do-enclose-report = Vedlæg en kopi af anmeldelsen
    .do-ask-for-decision = Bed om bankens svar på skrift
    .caution = Har du selv godkendt en betaling, siger banken ofte nej. Så kan du få gratis råd hos Konsumenternas på { PHONE("se-konsumenternas-bankbyra") }. De ringer aldrig først. Et gammelt nej kan tages op igen.
    .letter-complaint =
        Hej

        Jeg gør indsigelse mod betalinger fra min konto eller mit kort.

        Slet det, der ikke passer:
        – Jeg har ikke godkendt dem.
        – Nogen snød mig til at godkende dem. Sådan skete det: …

        Det gælder (dag, beløb, modtager):
        – …
        – …

        Jeg opdagede det den … Jeg ringede til jer den …

        Jeg har anmeldt det til politiet. Anmeldelsen har nummer … En kopi følger med.

        Betal pengene tilbage. Siger I nej, vil jeg gerne have afgørelsen på skrift med en begrundelse.

        Navn: …
        Adresse: …
        Telefon eller mail: …
        Dato: …

step-se-arn = Lad ARN se på bankens nej
    .why = ARN, Allmänna reklamationsnämnden, er Sveriges klagenævn for forbrugere. Det afgør sager mellem dig og banken. Det er gratis, og bankerne får råd om at følge afgørelsen.
    .how = Brug ARN's egen blanket, på nettet eller på papir. Den er på svensk. Almindelige breve og mails tager de ikke imod. Gør det inden for { FACT("se-arn-months") } måneder efter bankens første nej.
    .do-get-refusal = Bed banken om et skriftligt nej
    .do-ask-bureau = Spørg Konsumenternas Bank- och finansbyrå om råd
    .do-fill-in-form = Udfyld ARN's blanket, og skriv, hvad du kræver
    .do-enclose = Vedlæg bankens afgørelse og anmeldelsen
    .caution = Svaret kan tage lang tid. Hold beviserne korte. Siger ARN nej, kan du gå til domstolen. I nogle sager kan Konsumentombudsmannen hjælpe dig dér. Spørg Hallå konsument på { PHONE("se-halla-konsument") }.
