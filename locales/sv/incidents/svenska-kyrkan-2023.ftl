# Church of Sweden, 2023: ransomware in its systems; some files were downloaded, the register of members was not reached.
incident-svenska-kyrkan-2023 = Svenska kyrkan, dataintrånget
    .what = Den { FACT("se-svenska-kyrkan-day") } upptäckte Svenska kyrkan att någon hade tagit sig in i it-system och arbetsdatorer. De hade låsts, och filer hade laddats ner. Det kan ha funnits uppgifter om den som kontaktat kyrkan eller bokat dop, vigsel eller begravning. Det gäller också den som varit med i en verksamhet, barn i grupper, ideella, kandidater och tidigare anställda. Kyrkan säger att den inte känner till något missbruk.
    .not-touched = Kyrkans medlemsregister nåddes inte. Det gällde en begränsad mängd information från andra system och datorer.
    .because = du har haft kontakt med Svenska kyrkan, varit med i en verksamhet eller arbetat där
