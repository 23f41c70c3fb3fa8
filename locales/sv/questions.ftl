# The six questions. $country (String): FI, SE or DK. Options that set exactly one fact take their label from vocabulary.ftl.

question-for-whom = Vem gäller det?
    .hint = Välj den vars uppgifter det gäller.
    .option-for-me = Mig själv
    .option-my-child = Mitt barn
    .option-adult-i-care-for = En vuxen som jag företräder
    .option-someone-i-support = Någon som jag hjälper i mitt arbete

question-what-happened = Vad har hänt?
    .hint = Kryssa för allt som stämmer. Du behöver inte veta säkert.
    .group-break-in = Ett intrång
    .group-shown-to-others = Någon annan har sett uppgifterna
    .group-gone = Något är borta
    .group-not-sure = Osäkert

question-which-data = Vilka uppgifter gäller det?
    .hint = Kryssa för det du vet eller tror. Du kan ändra senare.
    .group-who-you-are = Vem du är
    .group-where-and-how = Var du finns och hur du nås
    .group-money-and-logins = Pengar och inloggningar
    .group-health = Hälsa
    .group-life = Familj, arbete och skola

question-misused-already = Har någon redan använt uppgifterna eller hotat dig?
    .hint = Om det har hänt är det inte ditt fel. Kryssa för allt som stämmer.
    .option-no = Nej, eller inte vad jag vet

question-e-id = Kan du logga in med { $country ->
        [FI] bankkoder eller mobilcertifikat
        [SE] e-legitimation, till exempel BankID
       *[DK] MitID
    }?
    .hint = Svaret avgör vilken väg varje steg visar först.
    .option-works = Ja, det fungerar

question-what-is-safe = Är det något som ändrar vad som är tryggt för dig?
    .hint = Du behöver inte svara. Svaret stannar på den här datorn.
    .option-rather-not-say = Vill inte säga
