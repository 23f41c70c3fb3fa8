step-se-imy-complaint = Klag til IMY, Sveriges datatilsyn
    .why = Integritetsskyddsmyndigheten (IMY) fører tilsyn med, hvordan organisationer bruger personoplysninger. En klage fortæller dem, hvad der er sket.
    .how = Skriv til organisationen først. Hjælper det ikke, så udfyld IMY's formular, eller send et brev. Du kan også klage for en anden.
    .do-ask-organisation-first = Skriv til organisationen, og gem svaret
    .do-write-what-is-wrong = Skriv, hvad der er galt, og hvordan det gælder dig
    .do-attach = Vedlæg de breve, du har fået
    .do-send = Send klagen
    .caution = IMY fører ikke sagen for dig og kan ikke give erstatning. Du behøver ikke klage for at få hjælp af organisationen.
