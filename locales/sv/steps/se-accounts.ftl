step-se-check-leaked-password = Testa om lösenordet är känt
    .why = Ett lösenord som finns i en känd läcka kan andra prova på dina konton.
    .how = Internetstiftelsen har ett gratis test. Byt först de lösenord du vet har läckt. Testa sedan ett gammalt, om du undrar.
    .do-type-address = Skriv Internetstiftelsens adress själv
    .do-test = Testa ett lösenord du har slutat använda
    .do-change = Byt överallt där du har haft ett känt lösenord
    .caution = Utan träff kan lösenordet ändå ha läckt. Skriv aldrig ett lösenord på en testsida du inte känner till. Säkerhetskollen söker i stället på din mejladress.
