# The six questions. $country (String): FI, SE or DK. Options that set exactly one fact take their label from vocabulary.ftl.

question-for-whom = Who is this about?
    .hint = Choose the person whose data it is.
    .option-for-me = Me
    .option-my-child = My child
    .option-adult-i-care-for = An adult I act for
    .option-someone-i-support = Someone I help in my work

question-what-happened = What has happened?
    .hint = Tick everything that fits. You do not need to be sure.
    .group-break-in = A break-in
    .group-shown-to-others = Someone else has seen the data
    .group-gone = Something is gone
    .group-not-sure = Not sure

question-which-data = Which data is it about?
    .hint = Tick what you know or think. You can change it later.
    .group-who-you-are = Who you are
    .group-where-and-how = Where you are and how to reach you
    .group-money-and-logins = Money and logins
    .group-health = Health
    .group-life = Family, work and school

question-misused-already = Has anyone used the data already, or threatened you?
    .hint = If it has happened, it is not your fault. Tick everything that fits.
    .option-no = No, or not that I know of

question-e-id = Can you log in with { $country ->
        [FI] online banking codes or a mobile certificate
        [SE] an e-ID, for example BankID
       *[DK] MitID
    }?
    .hint = The answer decides which way the steps show you first.
    .option-works = Yes, it works

question-what-is-safe = Does anything change what is safe for you?
    .hint = You do not have to answer. The answer stays on this computer.
    .option-rather-not-say = I would rather not say
