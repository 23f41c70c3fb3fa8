# What the words in a notice mean.

page-notice-words = What the words in a notice mean
    .lead = A notice is often written by lawyers and technicians. Here is what the words mean for you. If a word is still unclear, you can ask the sender.
    .happened-title = What happened
    .happened =
        – personal data breach: data was lost, destroyed or changed, or somebody saw it who had no right to. It does not have to be a break-in
        – unauthorised access: somebody got in, or could see data without the right to. It does not by itself say that they copied it
        – exfiltrated: data was copied and taken out of the system. Assume that somebody has a copy
        – ransomware: a program that locks files and demands money. Ask if data was taken as well
        – encrypted by the attacker: the files were locked, so the organisation could not use them
        – published on the darknet: the data is on a part of the internet that is harder to reach than ordinary websites
        – system outage: the service does not work. It does not by itself mean that data got out
    .roles-fi-title = Who is who
    .roles-fi =
        – rekisterinpitäjä, personuppgiftsansvarig (controller): the organisation that decides about your data. It has to answer you
        – henkilötietojen käsittelijä, personuppgiftsbiträde (processor): a supplier that handles the data for the controller and by its instructions
        – alihankkija, underleverantör (subcontractor): a supplier’s supplier. You do not need to contact it
        – tietosuojavastaava, dataskyddsombud (data protection officer): the person in the organisation to write to
        – valvontaviranomainen, tillsynsmyndighet (supervisory authority): in Finland the Data Protection Ombudsman. On Åland, Datainspektionen for regional and municipal bodies
    .roles-se-title = Who is who
    .roles-se =
        – personuppgiftsansvarig (controller): the organisation that decides why and how your data is used. It is the organisation, not a boss or an employee. It has to answer you
        – personuppgiftsbiträde (processor): a supplier that handles the data for the controller
        – underbiträde (sub-processor): a supplier’s supplier. You do not need to contact it
        – dataskyddsombud (data protection officer): the person in the organisation to write to
        – tillsynsmyndighet (supervisory authority): in Sweden IMY, the Swedish Authority for Privacy Protection
    .roles-dk-title = Who is who
    .roles-dk =
        – dataansvarlig (controller): the organisation that decides why and how your data is used. It has to answer you, also when it happened at a supplier
        – databehandler (processor): a supplier that handles the data for the controller
        – underdatabehandler (sub-processor): a supplier’s supplier. You do not need to contact it
        – databeskyttelsesrådgiver, DPO (data protection officer): the person in the organisation to write to
        – tilsynsmyndighed (supervisory authority): in Denmark Datatilsynet
        – den registrerede (data subject): you
    .certainty-title = How sure they are
    .certainty =
        – “was included”: they know it. Use the steps for that data
        – “may have been included”, “cannot be ruled out”: they do not know. It helps to do the free steps
        – “no sign of misuse”: nobody has reported misuse so far. It does not promise that it will stay so
        – “we have no indication that data was taken”: they have not seen it in what they looked at. You can ask what they looked at
        – “was not included”: that data was somewhere else. You need no steps for it

        Early answers can change. Look for a newer notice after some weeks.
    .risk-title = High risk, low risk
    .risk =
        The organisation itself judges the risk. It looks at how serious the consequences can be and how likely they are.

        – no risk or low risk: they often do not have to tell you
        – high risk: they have to tell you without undue delay. Then it is worth reading the whole notice and doing what it advises

        High risk does not mean that something has happened to you. It means that you are to have the chance to protect yourself. You can ask why they judged as they did.
    .protected-title = Words about protection
    .protected =
        – encrypted: the data can be read only with a key. If the key was not taken, the data is hard to use
        – hashed password: they stored a scrambled form of your password. Simple passwords can still be worked out. Change it, there and wherever you use it
        – password in clear text: anybody who has the file can read it. Change it today
        – log: a list of who opened what and when. Somebody who copied a whole database may not be in it
        – pseudonymised: your name was replaced by a code. Somebody who has the list can find you
    .ask-title = If something is missing
    .ask =
        A notice about a high risk has to say what happened and what it can lead to. It also has to say what they have done and whom you can contact. If not, you can ask:

        – Which of my data was included?
        – Was it only seen, or copied, or published?
        – From when to when?
        – What have you done, and what do you advise me to do?
        – Whom can I call if I have more questions?
