step-se-accessible-contact = Call by text or sign language
    .why = This way you can reach the emergency number, the police, the bank and helplines, even if hearing or speaking is hard.
    .how = Texttelefoni relays calls in text, Bildtelefoni in Swedish Sign Language, and Teletal gives speech support. It costs as much as an ordinary call. To text the emergency number, register the phone with SOS Alarm in advance.
    .do-register-sms = Register the phone for texts to the emergency number
    .do-make-account = Make an account in the app before you need it
    .do-try-once = Try it with an ordinary call
    .caution = Registration for texts takes a few days. Texttelefoni on the web works without an account. If calling is no difficulty for you, this step is not for you.

step-se-minority-language = Use Finnish, Meänkieli or Sámi
    .why = You have the right to use your language with several Swedish authorities. Then you do not need to search for words on a hard day.
    .how = You can write in your language to Skatteverket, social insurance (Försäkringskassan) and the employment service (Arbetsförmedlingen). You can also write to the ombudsmen DO and JO. The same goes for the Chancellor of Justice (JK) when you claim compensation from the state. In municipalities that belong to the language’s administrative area, you can speak it too.
    .do-write-in-own-language = Write to the authority in your language
    .do-ask-at-municipality = Ask the municipality for staff who know the language
    .do-ask-for-interpreter = Ask for an interpreter at the police, bank and Kronofogden
    .caution = The police, IMY, Kronofogden and banks are not on the list. If they say no to your language, you cannot appeal. In Finnish, 1177 answers on weekday mornings and the Church of Sweden in the evening.
    .say = Hello. I would rather speak Finnish. Is there anyone who speaks Finnish? Otherwise I want an interpreter.

step-se-god-man = Arrange the person’s post
    .why = Letters about claims and loans come to the person’s address. If nobody reads them in time, an error can become a debt.
    .how = If you are a legal guardian in Sweden (god man or förvaltare), you can have the person’s post sent to you. Use Skatteverket’s form { FACT("se-god-man-form") }. If you are unsure, call { PHONE("se-skatteupplysningen") }.
    .do-find-decision = Find the decision that gives you the task
    .do-redirect-mail = Send the form to Skatteverket
    .do-do-the-blocks-together = Do the blocks together with the person
    .caution = A god man needs the person’s consent to larger decisions. A förvaltare can do more alone. Never log in with the person’s BankID. That can be a crime.
