# Denmark: MitID and Digital Post when codes or access may be in other hands.

step-dk-mitid-tempblock = Block your MitID for now
    .why = If other people have your codes, they can log in and approve things as you. Nobody can use a blocked MitID.
    .how = Block your whole MitID on mitid.dk. You can also call MitID Support on { PHONE("dk-mitid-support") }, in Danish. If they are closed, block it on mitid.dk and call your bank.
    .do-block = Block your whole MitID
    .do-note-time = Write down when you blocked it
    .do-tell-bank = Tell your bank that your MitID is blocked
    .do-book-borgerservice = Book a time at Borgerservice when you want it reopened
    .without-e-id = Call MitID Support on { PHONE("dk-mitid-support") }. They can block it for you.
    .caution = While MitID is blocked you cannot use online banking, Digital Post or borger.dk. Expect to go in person to Citizen Service (Borgerservice) to reopen it. If nothing has been misused yet, set the credit warning first.
    .say = Hello. I want to block my whole MitID. I think other people have my codes. From what time is it blocked? How do I open it again?

step-dk-digitalpost-readers = Remove strangers from your Digital Post
    .why = Someone who had your MitID may have let another person read your post. That access stays until it is removed.
    .how = Log in to Digital Post, for example on borger.dk, mit.dk or in e-Boks. Find “Adgange”, which means access. Remove everyone you do not know.
    .do-open-access = Open Digital Post and find “Adgange”
    .do-remove = Remove the people you do not know
    .do-turn-on-notices = Turn on messages about new post
    .without-e-id = Ask Citizen Service (Borgerservice) in your municipality to remove the access. Do this also if your MitID is blocked.

step-dk-mitid-check = See if others use your MitID
    .why = The list of activities shows where your MitID was used. There you can find what you did not do yourself.
    .how = Log in on mitid.dk and find the latest activities on your profile. Have you had requests that you did not start yourself? Then change your user ID too.
    .do-see-activity = Go through all the activities
    .do-block-device = Block the app or code display that was misused
    .do-change-user-id = Change your user ID if strange requests came
    .do-check-contact = Check that the number and email on your profile are yours
    .without-e-id = Call MitID Support on { PHONE("dk-mitid-support") }. They answer in Danish and can block it for you.
    .caution = Never approve anything that you did not start yourself. The list shows names of companies only if you have chosen that. If your MitID is already blocked, wait until it is open again.

step-dk-mitid-device = Block MitID on the lost phone
    .why = Your phone or code display is gone. A block keeps others from approving things as you.
    .how = Block the app or code display on mitid.dk, or call MitID Support on { PHONE("dk-mitid-support") }, in Danish. Ask your phone company to block the SIM card too. With a valid Danish, Faroese or Greenlandic passport you can normally scan it to get the app again.
    .do-block-app = Block the app or code display
    .do-block-sim = Call your phone company and block the SIM card
    .do-tell-bank = Tell your bank that the phone is gone
    .do-get-new = Get MitID on a new phone, or book a time at Borgerservice
    .without-e-id = Call MitID Support on { PHONE("dk-mitid-support") }. They can block it for you.
    .caution = Only the lost device is blocked. Other apps and code displays still work. It helps to have two, such as an app and a code display. If a phone suddenly loses the network for no reason, call your phone company and bank at once.
    .say = Hello. My phone is gone. I want to block the MitID on it. How do I get it on a new one?

step-dk-read-notice = Check Digital Post for a letter
    .why = If the risk to you is high, the organisation must tell you. In Denmark it often comes in Digital Post, the official digital mail.
    .how = Open Digital Post on borger.dk, mit.dk or in e-Boks. Look for letters from the clinic, the municipality or the company.
    .do-open-post = Open Digital Post
    .do-read-sender = Read letters from those who hold your data
    .do-save = Save the letter if there is one
    .without-e-id = Look in your ordinary post, or ask someone you have given reading access. Citizen Service (Borgerservice) can help.
    .caution = No letter is not proof that you were not included. False letters can come too. If in doubt, type the organisation’s address yourself and look at its page.
