# Who reads leaked records.

page-who-reads = Who reads what has leaked
    .lead = Nobody can say exactly who has looked. You do not have to find out. Here is what is known, what the law says, and what you can say if someone brings it up.
    .known-title = What is known
    .known =
        After a large leak of therapy notes in Finland, many people said in public that they would not open the files. That is a promise from people, not a guarantee.

        Stolen files are sometimes put in parts of the internet that are harder to reach than ordinary websites. The Danish police have said that leaked patient data is normally not dangerous in itself. But it can be used to make fraud sound true.

        Nobody can promise that no one reads. It is equally true that a leak does not mean that people you know have looked.
    .helpers-title = What helpers say
    .helpers =
        After the large leak in Finland, people whose work is to help said this:

        – the mental health association MIELI: you have done nothing wrong. You acted responsibly when you sought help
        – also MIELI: take one step at a time, and do not stay alone with it. The worst pictures in your mind can become smaller when you talk about them
        – a psychologist: there is nothing to be ashamed of. When very many people are in the same leak, the number protects each of them

        The Swedish Crime Victim Authority says that it is never your fault. No way of reacting is right or wrong, and you can feel well again.
    .law-fi-title = What Finnish law says
    .law-fi =
        Legal scholars in Finland have said that passing on sensitive data about somebody is a crime: spreading information that violates private life. It does not have to reach many people. Whether it is a crime only to read or download is less clear. One professor thinks that a reader may break the data protection rules.

        If you see somebody spreading data about you, save the address and report it to the police. You do not have to know what the crime is called.
    .law-se-title = What Swedish law says
    .law-se =
        Spreading data about somebody’s health or sex life can be a crime in Sweden: olaga integritetsintrång, that is, unlawful breach of privacy. The data has to have reached more than a few people. The police and the court judge each case.

        Lykta has not found a Swedish authority that says whether looking alone is a crime. A region once sent patient letters to the wrong people. It asked them to delete the letters and not pass them on.
    .law-dk-title = What Danish law says
    .law-dk =
        In Denmark it is a crime to pass on other people’s private matters without right. The rule is { FACT("dk-private-matters-section") } of the Criminal Code. It holds for those who forward, not only for those who stole the data.

        If you see somebody spreading data about you, save the address and call the police on { PHONE("dk-police-114") }.
    .say-title = If someone brings it up
    .say =
        You owe nobody an explanation. You can say, for example:

        – “My data was stolen. I do not want to talk about what it says.”
        – “Please do not open it, and do not pass it on. Other people’s data is there too.”
        – “If you have read something, please keep it to yourself.”
        – “Thank you for asking. I am getting help.”

        At work or at school you can ask one person to answer for you. If somebody uses what they have read to hurt you or threaten you, save it and tell the police.
    .search-title = What search engines show
    .search =
        A search engine shows pages that are open to everyone. If a search for your name brings up a page with your data, you can ask the search engine to remove the result. In Sweden, IMY says that sensitive data is normally to be removed. In Finland, the authority ordered Google to remove a result that showed an identity code.

        The page itself stays. Write to the website too. If the search engine says no, you can complain to the data protection authority. It can take a little while before a removed result is gone.
    .letting-go-title = Letting go a little
    .letting-go =
        You cannot check who has looked, and you do not have to. This can make it easier to carry:

        – decide on one time in the week for this, and leave it alone in between
        – stop searching for your name
        – choose one or two people who can know
        – keep your appointments, and tell your therapist or doctor what happened
        – call a support line when it gets heavy

        One thing today is enough.
