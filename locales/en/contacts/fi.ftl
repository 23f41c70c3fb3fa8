# Contacts in Finland. Numbers and hours live in guidance/contacts/fi.toml.

contact-fi-emergency-112 = Emergency number in Finland
    .purpose = When life, health or home is in danger right now, or you are not sure. If you cannot speak or hear, send a text message. On Åland the islands’ own alarm centre answers.

contact-fi-paivystysapu-116117 = Medical helpline (Päivystysapu)
    .purpose = Advice when you feel so bad that it cannot wait, but nobody’s life is in danger. Answers in Finnish. Not used on Åland, perhaps not in Lapland.

contact-fi-mieli-crisis = MIELI crisis helpline
    .purpose = Someone to talk to in a crisis, anonymously. The Finnish line answers day and night, the others at certain hours. Often busy: call again.

contact-fi-nollalinja = Nollalinja helpline against violence
    .purpose = If you are afraid of someone in your family, a partner or a former partner. The call does not show on the phone bill. You can ask for an interpreter in several languages.

contact-fi-riku-116006 = Victim Support Finland (RIKU)
    .purpose = Support and practical advice if someone has committed a crime against you. You can be anonymous, and you do not need a police report. Answers in Finnish and Swedish. For English, use the contact form on its site.

contact-fi-riku-legal-phone = Victim Support Finland (RIKU), legal advice
    .purpose = Short legal advice about crime and compensation. Answers in Finnish.

contact-fi-church-helpline = Church helpline in Finland
    .purpose = A person who listens, every evening. You stay anonymous. Answers in Finnish and Swedish.

contact-fi-mll-116111 = MLL helpline for children and young people
    .purpose = For children and young people who want to talk to an adult. Answers in Finnish and Swedish.

contact-fi-police-crime-report = Finnish police, report a crime
    .purpose = Report online with Finnish online banking codes or at any police station. If there is danger now, call the emergency number.

contact-fi-police-passport = Police, passports and ID cards
    .purpose = Report a missing passport or ID card. Abroad: a Finnish embassy or consulate.

contact-fi-suomifi-data-leak-guide = Suomi.fi guide: My personal data has been stolen or leaked
    .purpose = The Finnish authorities’ own guide, step by step.

contact-fi-dpo-switchboard = Office of the Data Protection Ombudsman
    .purpose = The data protection authority. Takes complaints when an organisation does not follow the rules. The second number is the registry.

contact-fi-ncsc-fi-report = National Cyber Security Centre Finland (NCSC-FI)
    .purpose = Report scam messages, false sites and leaks. This is not a police report.

contact-fi-kkv-consumer-advice = Consumer advice (KKV)
    .purpose = Advice about bills, purchases in your name and debt collection. In Finnish and Swedish.

contact-fi-kkv-complaint-assistant = KKV complaint assistant (Reklamaatioapuri)
    .purpose = Makes a ready letter when you want to dispute a bill or a debt. The page is in Finnish.

contact-fi-positive-credit-register = Positive credit register
    .purpose = Voluntary credit ban, your own loans, and who has asked about them.

contact-fi-positive-credit-register-paper = Positive credit register, paper form
    .purpose = Credit ban without online banking codes, and for children.

contact-fi-asiakastieto-own-credit-data = Suomen Asiakastieto, your own credit report
    .purpose = Shows payment default entries and who has asked about you.

contact-fi-dnb-own-credit-data = Dun & Bradstreet Finland, your own credit report
    .purpose = The other credit information company. The page is in Finnish.

contact-fi-dvv-switchboard = Digital and Population Data Services Agency (DVV)
    .purpose = Blocking address changes, bans on giving out data, and non-disclosure for personal safety.

contact-fi-posti-moving-protection = Posti, moving protection
    .purpose = Stops someone from sending your post elsewhere with a false change of address.

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
    .purpose = Legal aid and debt counselling. The price depends on your income. Also has an anonymous chat.

contact-fi-fine = FINE, insurance and finance advice
    .purpose = Free advice when the bank refuses to pay money back.

contact-fi-bank-block-nordea = Nordea, blocking service
    .purpose = Closes online banking codes and cards.

contact-fi-bank-block-op = OP, blocking service
    .purpose = Closes online banking codes and cards. Your personal identity code is enough.

contact-fi-bank-block-danske = Danske Bank, blocking service
    .purpose = Closes online banking codes and cards. You can also close the codes on the login page.

contact-fi-bank-block-saastopankki = Säästöpankki, blocking service
    .purpose = Closes online banking codes and cards. Your personal identity code is enough.

contact-fi-bank-block-spankki = S-Pankki, card blocking service
    .purpose = Closes cards, also for former Handelsbanken customers. Ask in the same call how to close the online banking codes.

contact-fi-bank-block-pop = POP Pankki, card blocking service
    .purpose = Closes cards. Ask in the same call how to close the online banking codes.

contact-fi-bank-block-aktia = Aktia, card blocking service
    .purpose = Closes cards and the Aktia Wallet app.

contact-fi-bank-block-aktia-codes = Aktia, blocking service for online banking codes
    .purpose = Closes online banking codes. The number is from an older page: compare it with the bank’s own.

contact-fi-bank-block-alandsbanken = Ålandsbanken, blocking service
    .purpose = Closes the codes to the online office. Ask in the same call about the card.

contact-fi-sekasin = Sekasin chat
    .purpose = Anonymous chat for young people and young adults. In Finnish, at certain times in Swedish. The queue is often long: try again.

contact-fi-mieli-sos-centre = MIELI, SOS Crisis Centre
    .purpose = A few free talks with a crisis worker. Call to book a time, in Finnish or English.

contact-fi-police-nettivinkki = Police web tip (Nettivinkki)
    .purpose = Tell the police about something illegal you have seen online. It is not a police report and not for urgent matters.

contact-fi-dvv-leak-instructions = Population register (DVV), advice after a data breach
    .purpose = What someone can and cannot do with a leaked personal identity code. For guardians too.

contact-fi-dvv-turvakielto = Non-disclosure for personal safety (DVV)
    .purpose = The application, when there is a real threat to you or your family.

contact-fi-dvv-identity-code = Changing a personal identity code (DVV)
    .purpose = When it can be changed and how to apply. It is a last resort. The page is in Finnish and Swedish.

contact-fi-suomifi-mandates = Suomi.fi mandates
    .purpose = Let someone you trust act for you with their own online banking codes.

contact-fi-traficom = Finnish Transport and Communications Agency Traficom
    .purpose = Driving licences, the vehicle register, and bans on giving out data from it.

contact-fi-nytvalppaana = Nyt valppaana, site about scams
    .purpose = What to do after a scam, in order. In Finnish and English.

contact-fi-patient-ombudsperson = Patient and social services ombudspersons
    .purpose = Free and impartial help with a complaint about care, private care too. The number is on your wellbeing services county’s site.

contact-fi-lvv = Supervisory agency for care (Lupa- ja valvontavirasto)
    .purpose = Supervises care in the whole country. Takes the complaints that used to go to Valvira and the regional agencies.

contact-fi-takuusaatio = Takuusäätiö, debt advice
    .purpose = Free and anonymous advice by phone and chat when false debts cause money trouble. In Finnish and English.

contact-fi-bank-service-nordea = Nordea, customer service
    .purpose = Questions about accounts and payments. To close codes or a card, call the blocking service.

contact-fi-bank-service-danske = Danske Bank, customer service
    .purpose = Questions about accounts and payments. The number is from an older page: compare it with the bank’s own.

contact-fi-bank-service-aktia = Aktia, customer service
    .purpose = Questions about accounts and payments. Number and hours are from an older page: compare them with the bank’s own.

contact-fi-aland-datainspektionen = Datainspektionen, data protection on Åland
    .purpose = On Åland: complaints when a regional or municipal authority has handled data wrongly. In Swedish.

contact-fi-aland-police = Åland police (Ålands polismyndighet)
    .purpose = On Åland: report a crime in Mariehamn or online. The site is in Swedish.

contact-fi-aland-ombudsman = Åland ombudsman office (Ålands ombudsmannamyndighet)
    .purpose = On Åland: help for patients, social services clients and consumers in one place. In Swedish.

contact-fi-aland-state-office = State office on Åland (Statens ämbetsverk på Åland)
    .purpose = On Åland: address changes and bans on giving out data. In Swedish.

contact-fi-deaf-association = Finnish Association of the Deaf (Kuurojen Liitto)
    .purpose = Support in sign language when you deal with authorities. The site is in Finnish.

contact-fi-sami-services = Services in Sámi, the Sámi Parliament
    .purpose = About the right to social and health services in Sámi. The page is in Finnish.

contact-fi-victim-leaflet = Leaflet for people harmed by a crime (Jos joudut rikoksen uhriksi)
    .purpose = What happens after a police report. In Finnish; also exists in sign language and other languages. It is some years old.
