# Psychiatric patients shown to each other. Nothing here says who was hurt or how. The story came to us in Danish: the person may live in Denmark and have had care in Sweden.
incident-wemind-2014 = WeMind, the email that showed all patients
    .what = Towards the end of { FACT("se-wemind-year") } almost { FACT("se-wemind-recipients") } patients of WeMind got an email that showed everyone’s names and email addresses. WeMind had psychiatric clinics in Stockholm and Gothenburg. The email said that confirmations and reminders of appointments would not come for a while. Several people stopped their treatment. WeMind reported it under lex Maria, the Swedish rules on serious events in care.
    .not-touched = What could be seen was names and email addresses. The article this is based on says nothing about notes or records in the email.
    .because = you got the email from WeMind

step-se-wemind-resume-care = Get back in touch with care
    .why = Many people get angry, afraid, or never want to go back. That is understandable. Still, you do not have to manage without help, and you can ask for another place.
    .how = Call the clinic and say how the email affected you. If you would rather go somewhere else, call { PHONE("se-1177-phone") } and ask where you can turn. If you have had a break, say so.
    .do-call-clinic = Call the clinic or 1177
    .do-say-how-it-was = Say how the email affected you
    .do-choose-contact-way = Decide how they may contact you
    .do-call-if-dark = Call someone today if things feel dark
    .caution = Are you thinking of ending your life? Call Självmordslinjen on { PHONE("se-mind-sjalvmordslinjen") }, in Swedish. You can be anonymous. If nobody answers, call { PHONE("se-1177-phone") }. If your life is in danger, call { PHONE("se-emergency-112") }. If you are not in Sweden, call the emergency number where you are.
    .say = Hello. I was a patient when the email with all the names was sent. After that I stopped coming. Now I want to talk about starting again. Please do not email me. Call me on this number.

step-se-wemind-check-bookings = Check your appointments
    .why = The booking system no longer sent confirmations and reminders, so people missed appointments. That was not your fault.
    .how = Call the clinic and ask which appointments you have. Write them in your own calendar, so that you do not depend on reminders.
    .do-ask-for-times = Ask which appointments you have
    .do-write-down = Write them in your own calendar
    .do-explain-missed = Say if you missed one because of the system
    .caution = If you do not want email from the clinic, ask them to call or send a letter. If you cannot reach them, call { PHONE("se-1177-phone") }.
    .say = Hello. I have not had any reminders. Which appointments do I have? I may have missed one. Can I have a new one? Please remind me by phone, not by email.

step-se-wemind-change-password = Change your patient portal password
    .why = The clinic’s portal was protected only by user name and password. Nothing says that anyone got in, but a strong password of its own protects better.
    .how = If you still have an account, choose a new password that you use nowhere else. If you do not use the portal, ask the clinic to close the account.
    .do-change-password = Change the password in the portal
    .do-change-same-elsewhere = Change it wherever you use the same one
    .do-ask-to-close = Ask them to close the account if you do not need it
    .caution = Go to the portal the way you usually do, not through a link in an email. This was long ago, so the portal may be gone. Then this is done.
