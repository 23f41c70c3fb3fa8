# Names on the door stay in the local language, with a short gloss in the other languages.
contact-se-emergency-112 = Emergency number (SOS Alarm)
    .purpose = When life is in danger or a crime is happening now.

contact-se-sms-112 = Emergency number by text message
    .purpose = For people who cannot hear or speak. Register the phone with SOS Alarm first. It takes a few days. In Swedish.

contact-se-police-114-14 = Swedish Police (Polisen)
    .purpose = Report a crime that is not happening right now, or block a passport or ID card. The second number is for calls from abroad.

contact-se-brottsofferjouren-116006 = Victim Support Sweden (Brottsofferjouren)
    .purpose = Support for people harmed by a crime and those close to them. You can be anonymous, and no report is needed. In Swedish.

contact-se-brottsoffermyndigheten = Swedish Crime Victim Authority (Brottsoffermyndigheten)
    .purpose = Questions about state compensation, and help with the application.

contact-se-mind-sjalvmordslinjen = Självmordslinjen (Mind), suicide helpline
    .purpose = Phone and chat for anyone with suicidal thoughts, and for those close to them. You can be anonymous. In Swedish. If nobody answers, call 1177 or the emergency number.

contact-se-hjalplinjen = Hjälplinjen, Sweden’s national support line
    .purpose = For adults in a crisis or with dark thoughts, and for those close to them. Trained staff answer day and night. You can be anonymous. In Swedish. If nobody answers, call 1177 or the emergency number.

contact-se-1177-phone = 1177, health care advice
    .purpose = Advice on where to get care, also for your mental health. In Swedish and English.

contact-se-bris-116111 = Bris, helpline for children
    .purpose = For everyone under eighteen: call or chat. You can be anonymous. In Swedish.

contact-se-jourhavande-prast = Jourhavande präst, on-call priest (Church of Sweden)
    .purpose = Someone to talk to in the evening and at night. Call the emergency number and ask for jourhavande präst. Open to all, believers or not. In Swedish.

contact-se-svenska-kyrkan-finsk-jour = Palveleva puhelin, helpline in Finnish (Church of Sweden)
    .purpose = Someone to talk to in Finnish in the evening. You can be anonymous.

contact-se-jourhavande-medmanniska = Jourhavande medmänniska, night line
    .purpose = Someone who listens at night, in Swedish. You can be anonymous. It can be hard to get through.

contact-se-kvinnofridslinjen = Kvinnofridslinjen, helpline on threats and violence
    .purpose = For anyone facing threats or violence, and for those close to them. Interpreters are available. The call is not shown on the bill.

contact-se-imy-phone-guidance = IMY, guidance on data protection
    .purpose = General questions about your rights. They do not answer in individual cases. The number is on their page.

contact-se-imy-complaint = IMY, complaints
    .purpose = Form for complaints about how someone uses your data.

contact-se-halla-konsument = Hello Consumer (Hallå konsument)
    .purpose = Advice on false invoices and money taken from your account. They do not represent you.

contact-se-skatteupplysningen = Tax information service (Skatteverket)
    .purpose = Ask which address is registered, and have it corrected. The second number is for calls from abroad.

contact-se-skatteverket-address-block = Skatteverket, block on address changes
    .purpose = The service is called Spärra obehörig adressändring. You log in with an e-ID. In Swedish.

contact-se-skatteverket-protected-data = Skatteverket, protected identity
    .purpose = How post and address work when you have a protected identity.

contact-se-svensk-adressandring = Svensk Adressändring, mail forwarding in Sweden
    .purpose = Ask if anyone has ordered forwarding in your name, and about the address lock.

contact-se-creditsafe-fraud-block = Creditsafe, fraud block
    .purpose = Fraud block form, for people hit by fraud or attempted fraud. In Swedish.

contact-se-uc-fraud-block = UC, fraud block
    .purpose = The same block at another company. The block is free. ID-Skydd is a paid service.

contact-se-digg-eid-block = Digg, block your e-ID
    .purpose = Shows whom to call to block BankID, Freja and other e-IDs.

contact-se-card-block-swedbank = Swedbank, block
    .purpose = Block a card or BankID. The second number is the customer centre for savings banks on the same system.

contact-se-card-block-skandia = Skandia, block and fraud
    .purpose = Block a card and report suspected fraud.

contact-se-card-block-handelsbanken = Handelsbanken, block
    .purpose = Block a card. The number comes from another company, so compare with the card or the app. The second number is for calls from abroad.

contact-se-card-block-seb = SEB, block
    .purpose = Block a card, and Eurocard on the second number. The numbers come from another company, so compare with the card or the app.

contact-se-card-block-nordea = Nordea in Sweden, block
    .purpose = Block a card from Nordea in Sweden. The number comes from another company, so compare with the card or the app.

contact-se-kronofogden-service = Kronofogden, Swedish Enforcement Authority
    .purpose = Questions about claims against you, and how to object.

contact-se-1177-journal-log = 1177 Journalen, your medical record
    .purpose = Read your record and, in some regions, who has opened it. You log in with an e-ID.

contact-se-ivo = Health and Social Care Inspectorate (IVO)
    .purpose = Advice on complaints, tips and reports about care.

contact-se-patientnamnden = Patients’ advisory committee (patientnämnden)
    .purpose = Independent help to complain about care. Each region has its own. Look it up on 1177.

contact-se-slso-affected-check = Stockholms läns sjukvårdsområde, Alltid öppet
    .purpose = Ask if your data was on the external storage.

contact-se-transportstyrelsen-licence = Transportstyrelsen, driving licences
    .purpose = Report a lost or stolen driving licence. The number comes from an older page.

contact-se-police-web-report = Swedish Police, online report
    .purpose = Report that someone has used your card, or that an ID card from a bank is gone. Not for passports, and not for people with protected identity. In Swedish.

contact-se-scam-sms-7726 = Report scam texts to the operators
    .purpose = Forward suspicious texts here from a Swedish mobile number.

contact-se-sergel-fraud-block = Sergel, fraud block
    .purpose = A block of its own at a company outside the joint block. Free, in office hours.

contact-se-bolagsverket = Swedish company register (Bolagsverket)
    .purpose = Ask if you are listed as a board member or owner of a company.

contact-se-arn = National Board for Consumer Disputes (ARN)
    .purpose = Decides disputes with a bank or company. Free, only on its own form, in Swedish.

contact-se-konsumenternas-bankbyra = Swedish Consumers’ Banking and Finance Bureau (Konsumenternas)
    .purpose = Free, independent advice when the bank will not pay back. They never call you first. In Swedish.

contact-se-justitiekanslern = Chancellor of Justice (Justitiekanslern, JK)
    .purpose = Claims for damages when a state authority has broken the data protection rules.

contact-se-konsument-europa = ECC Sweden (Konsument Europa)
    .purpose = Free help when the claim comes from a company in another EU country.

contact-se-svensk-handel-varningslista = Varningslistan (Svensk Handel)
    .purpose = See if the company is known for false invoices. In Swedish.

contact-se-skatteverket-proxy-block = Skatteverket, block on proxies
    .purpose = The service is called Ombud och behörigheter. You log in with an e-ID. In Swedish.

contact-se-freja = Freja, free ID protection
    .purpose = Tells you in the app and by email if your registered address changes.

contact-se-texttelefoni = Texttelefoni, text relay
    .purpose = Call anyone by writing, in Swedish or English. On the web no account is needed. The number is for a hearing person who calls a text phone.

contact-se-bildtelefoni = Bildtelefoni, video relay
    .purpose = Call in Swedish Sign Language through an interpreter, also the emergency number. Make an account in advance.

contact-se-teletal = Teletal, speech support
    .purpose = An interpreter helps during the call if speaking or understanding speech is hard. In Swedish.

contact-se-polisen-meankieli = Swedish Police, pages in Meänkieli
    .purpose = About crime in close relationships, and how to report it. The pages are older.

contact-se-swedish-embassy = Swedish embassies and consulates
    .purpose = Help when your passport is gone abroad.

contact-se-bris-vuxen = Bris for adults
    .purpose = For adults worried about a child. The number comes from an older page. In Swedish.

contact-se-mind-aldrelinjen = Äldrelinjen (Mind), line for older people
    .purpose = Someone to talk to for older people. The number comes from an older page. In Swedish.

contact-se-mind-foraldralinjen = Föräldralinjen (Mind), line for parents
    .purpose = For parents worried about a child. The number comes from an older page. In Swedish.

contact-se-kyrkans-sos = Kyrkans SOS, church helpline
    .purpose = Someone to talk to. Online you can write without saying who you are. The number comes from an older page. In Swedish.

contact-se-jourhavande-kompis = Jourhavande kompis (Swedish Red Cross Youth)
    .purpose = Chat for children, teenagers and young adults. You can be anonymous. In Swedish.

contact-se-card-block-danske = Danske Bank in Sweden, block
    .purpose = Block the card yourself in the e-bank or the app.

contact-se-internetstiftelsen-password-check = Swedish Internet Foundation, password test
    .purpose = See if a password is in a known leak. In Swedish.

contact-se-sakerhetskollen = Säkerhetskollen (theft prevention association SSF)
    .purpose = Search for your email address in known leaks. In Swedish.

contact-se-imy-search-results = IMY, search engine results
    .purpose = How to ask Google or Bing to remove results for your name, and how to complain.
