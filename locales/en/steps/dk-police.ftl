# Denmark: guidance by phone and reports to the police.

step-dk-hotline = Call the Cyber hotline
    .why = They help you stop the harm first. Then they tell you whom to talk to.
    .how = Call Denmark’s Cyber hotline (Cyberhotline) on { PHONE("dk-cyberhotline") }. They answer in Danish. You do not need MitID. You can call together with someone you trust.
    .do-call = Call and say briefly what happened
    .do-ask-next = Ask what to do first
    .do-note-advice = Write down the advice
    .caution = The line is closed at night. You choose whether to key in your CPR number. They give advice but do not run your case.
    .say = Hello. Someone has got hold of my data. I do not know what to do first. Can you help me step by step?

step-dk-report-extortion = Report the threat to the police
    .why = Then the police can see if others have been threatened in the same way. You get a reference number that you can show if the data is used.
    .how = Call the Danish police on { PHONE("dk-police-114") }, or go to a police station. The police form on the web is not for this kind of threat. If someone is in danger now, call { PHONE("dk-police-emergency") }.
    .do-take-messages = Have the threat and your screenshots ready
    .do-call-or-visit = Call, or go to the station
    .do-tell-real-data = Say which true details were mentioned
    .do-note-case-number = Write down the reference number
    .caution = If the message holds nothing true about you, it often went to many people. Ask the police whether to report it. Nobody can promise that the case will be solved. You can bring someone with you. Victim Support Denmark (Offerrådgivningen) can support you on { PHONE("dk-offerraadgivningen") }.
    .say = Hello. I want to report extortion. Someone is threatening to show my private data. They have true details about me. I have saved the messages. Can I have a reference number?

step-dk-police-report = Report the misuse to the police
    .why = The receipt is your proof for banks and companies, also if more happens later.
    .how = Report it on politi.dk or call { PHONE("dk-police-114") }. Misusing another person’s identity is a crime under the Danish Criminal Code, { FACT("dk-identity-misuse-section") }. You do not need to know the section.
    .do-gather = Gather bills, messages, amounts and dates
    .do-ask-bank = Ask the bank which of you reports it
    .do-report = Report online, by phone or at the station
    .do-keep-receipt = Keep the receipt and write down the reference number
    .without-e-id = Call { PHONE("dk-police-114") }, or go to a police station.
    .caution = Many of these cases are closed without anyone being found. The report is still your paper to show banks and companies.
    .say = Hello. Someone is using my data. They have bought or borrowed in my name. I want to report it. I have saved letters and messages. Can I have a receipt with a reference number?

step-dk-report-hacking = Report hacking of your own account
    .why = If someone got into your email, profile or computer, it is a crime. The report shows what happened and when.
    .how = First run an antivirus program and remove what it finds. Then report it on politi.dk. If only an organisation was hacked, it makes the report itself.
    .do-scan = Run antivirus on the computer or phone
    .do-ask-help = Ask someone who knows about computers to go through it
    .do-note-facts = Write down times and what the device is worth
    .do-report = Fill in the police form about hacking
    .without-e-id = Call { PHONE("dk-police-114") }, or go to a police station in Denmark.
    .caution = Nobody can be quite sure that everything is gone. If someone threatens to show something, call. The form is not for that.

step-dk-sextortion = Get help when pictures are involved
    .why = You do not have to be alone with this, and it is not your fault. Someone who shares or threatens commits a crime.
    .how = First save messages and the profile name. Then block the person who threatens you, and make your profiles private. If you are under eighteen, SletDet (Save the Children Denmark) helps. If you are an adult, StopChikane helps.
    .do-save-first = Take screenshots of messages, name and web address
    .do-block-sender = Block the person who threatens you
    .do-close-profiles = Make your profiles private
    .do-get-help = Write to SletDet or StopChikane, in Danish
    .caution = Do not pay, and do not send more pictures. Block only when you have saved everything. You reach the Danish police on { PHONE("dk-police-114") }.
    .say = Hello. Someone has pictures of me and is threatening to share them. I have saved the messages. What do I do now? Can you help to get them removed?
