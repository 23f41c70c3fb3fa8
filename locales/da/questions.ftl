# The six questions. $country (String): FI, SE or DK. Options that set exactly one fact take their label from vocabulary.ftl.

question-for-whom = Hvem handler det om?
    .hint = Vælg den person, hvis oplysninger det handler om.
    .option-for-me = Mig selv
    .option-my-child = Mit barn
    .option-adult-i-care-for = En voksen, som jeg repræsenterer
    .option-someone-i-support = En, som jeg hjælper i mit arbejde

question-what-happened = Hvad er der sket?
    .hint = Sæt kryds ved alt, der passer. Du behøver ikke vide det sikkert.
    .group-break-in = Et indbrud i et system
    .group-shown-to-others = Andre har set oplysningerne
    .group-gone = Noget er væk
    .group-not-sure = Usikkert

question-which-data = Hvilke oplysninger handler det om?
    .hint = Sæt kryds ved det, du ved eller tror. Du kan ændre det senere.
    .group-who-you-are = Hvem du er
    .group-where-and-how = Hvor du er, og hvordan du kan nås
    .group-money-and-logins = Penge og login
    .group-health = Helbred
    .group-life = Familie, arbejde og skole

question-misused-already = Har nogen allerede brugt oplysningerne eller truet dig?
    .hint = Er det sket, er det ikke din skyld. Sæt kryds ved alt, der passer.
    .option-no = Nej, eller ikke så vidt jeg ved

question-e-id = Kan du logge ind med { $country ->
        [FI] finske bankkoder eller mobilcertifikat
        [SE] svensk e-ID (e-legitimation), for eksempel BankID
       *[DK] MitID
    }?
    .hint = Svaret afgør, hvilken vej trinene viser først.
    .option-works = Ja, det virker

question-what-is-safe = Er der noget, der ændrer, hvad der er trygt for dig?
    .hint = Du behøver ikke svare. Svaret bliver på denne computer.
    .option-rather-not-say = Jeg vil helst ikke sige det
