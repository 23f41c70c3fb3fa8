# Contacts in Finland. Numbers and hours live in guidance/contacts/fi.toml.

contact-fi-emergency-112 = Emergency number in Finland
    .purpose = When life, health or home is in danger right now, or you are not sure. If you cannot speak or hear, send a text message.

contact-fi-paivystysapu-116117 = Medical helpline (Päivystysapu)
    .purpose = Advice when you feel so bad that it cannot wait, but nobody’s life is in danger. Answers in Finnish. Not used on Åland, perhaps not in Lapland.

contact-fi-mieli-crisis = MIELI crisis helpline
    .purpose = Someone to talk to in a crisis, anonymously. The Finnish line answers day and night, the others a few hours on weekdays. Often busy: call again.

contact-fi-nollalinja = Nollalinja helpline against violence
    .purpose = If you are afraid of someone in your family, a partner or a former partner. The call does not show on the phone bill.

contact-fi-riku-116006 = Victim Support Finland (RIKU)
    .purpose = Support and practical advice if someone has committed a crime against you. You can be anonymous. Answers in Finnish and Swedish; for English, use the contact form on its site.

contact-fi-riku-legal-phone = Victim Support Finland (RIKU), legal advice
    .purpose = Short legal advice about crime and compensation. Answers in Finnish.

contact-fi-church-helpline = Church helpline in Finland
    .purpose = A person who listens, every evening. You stay anonymous. Answers in Finnish and Swedish.

contact-fi-mll-116111 = MLL helpline for children and young people
    .purpose = For children and young people who want to talk to an adult. Answers in Finnish and Swedish.

contact-fi-police-crime-report = Police, crime report
    .purpose = Report online with Finnish bank codes or at any police station. If there is danger now, call the emergency number.

contact-fi-police-passport = Police, passports and ID cards
    .purpose = Report a missing passport or ID card. Abroad: a Finnish embassy or consulate.

contact-fi-suomifi-data-leak-guide = Suomi.fi guide: My personal data has been stolen or leaked
    .purpose = The Finnish authorities’ own guide, step by step.

contact-fi-dpo-switchboard = Office of the Data Protection Ombudsman
    .purpose = The data protection authority. Takes complaints when an organisation does not follow the rules.

contact-fi-ncsc-fi-report = National Cyber Security Centre Finland (NCSC-FI)
    .purpose = Report scam messages, false sites and leaks. This is not a police report.

contact-fi-kkv-consumer-advice = Consumer advice (KKV)
    .purpose = Advice about bills, purchases in your name and debt collection. In Finnish and Swedish.

contact-fi-kkv-complaint-assistant = KKV complaint assistant (Reklamaatioapuri)
    .purpose = Makes a ready letter when you want to dispute a bill or a debt. The page is in Finnish.

contact-fi-positive-credit-register = Positive credit register
    .purpose = Voluntary credit ban, your own loans, and who has asked about them.

contact-fi-positive-credit-register-paper = Positive credit register, paper form
    .purpose = Credit ban without bank codes, and for children.

contact-fi-asiakastieto-own-credit-data = Suomen Asiakastieto, your own credit report
    .purpose = Shows payment default entries and who has asked about you.

contact-fi-dnb-own-credit-data = Dun & Bradstreet Finland, your own credit report
    .purpose = The other credit information company. The page is in Finnish.

contact-fi-dvv-switchboard = Digital and Population Data Services Agency (DVV)
    .purpose = Blocking address changes, bans on giving out data, and non-disclosure for personal safety.

contact-fi-posti-moving-protection = Posti, moving protection
    .purpose = Stops someone from sending your mail elsewhere with a false change of address.

contact-fi-prh-registration-ban = Finnish Patent and Registration Office (PRH)
    .purpose = Registration ban: nobody can put you in charge of a company without your consent.

contact-fi-kanta-own-data = Kanta, MyKanta
    .purpose = Your own health data and where it has been used.

contact-fi-kela-kanta = Kela, switchboard for Kanta Services
    .purpose = Kela is responsible for the prescription centre and the log of logins to MyKanta.

contact-fi-kela-closed-providers = Kela, archive of closed care providers
    .purpose = Ask here for your records from a private care provider that no longer exists.

contact-fi-state-treasury-crime-damage = State Treasury, crime damage compensation
    .purpose = State compensation to people who have been harmed by a crime.

contact-fi-legal-aid = Legal aid agency (Oikeuspalveluvirasto)
    .purpose = Legal aid and debt counselling. The price depends on your income.

contact-fi-fine = FINE, insurance and finance advice
    .purpose = Free advice when the bank refuses to pay money back.

contact-fi-bank-block-nordea = Nordea, blocking service
    .purpose = Closes bank codes and cards.

contact-fi-bank-block-op = OP, blocking service
    .purpose = Closes bank codes and cards. Your personal identity code is enough.

contact-fi-bank-block-danske = Danske Bank, blocking service
    .purpose = Closes bank codes and cards. You can also close the codes on the login page.

contact-fi-bank-block-saastopankki = Säästöpankki, blocking service
    .purpose = Closes bank codes and cards. Your personal identity code is enough.

contact-fi-bank-block-spankki = S-Pankki, card blocking service
    .purpose = Closes cards. Ask in the same call how to close the bank codes.

contact-fi-bank-block-pop = POP Pankki, card blocking service
    .purpose = Closes cards. Ask in the same call how to close the bank codes.

contact-fi-bank-block-aktia = Aktia, card blocking service
    .purpose = Closes cards and the Aktia Wallet app.

contact-fi-bank-block-aktia-codes = Aktia, blocking service for bank codes
    .purpose = Closes bank codes. The number is from an older page: compare it with the bank’s own.

contact-fi-bank-block-alandsbanken = Ålandsbanken, blocking service
    .purpose = Closes the codes to the online office. Ask in the same call about the card.
