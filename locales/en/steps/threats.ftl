# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-pay = Do not pay or reply
    .why = A payment often leads to new demands. It does not guarantee that the data is deleted.
    .how = Break off contact, but keep the message so that the police can see it. Tell someone, even if the message says you must not.
    .do-do-not-answer = Stop replying and bargaining
    .do-keep-it = Keep the message as it came
    .do-tell-someone = Tell someone you trust
    .do-change-shown-password = Change a password that the message shows
    .caution = You have done nothing wrong. If you have already paid, there is help for that too. A password in the message often comes from an older leak.

step-nordic-already-paid = Call your bank about the payment
    .why = The bank can sometimes stop a payment or claim it back. A quick call gives the best chance. Someone pressured or tricked you, and that is nothing to be ashamed of.
    .how = Call the bank’s usual number, not one from the message. Ask them to stop what can be stopped. Then tell the police, and say that you have paid.
    .do-call-bank = Call the bank’s usual number
    .do-ask-to-stop = Ask if the payment can be stopped or claimed back
    .do-keep-receipt = Keep the receipt, account number and messages
    .do-tell-police = Tell the police that you have paid
    .caution = Do not pay more if new demands come. No bank and no police officer asks you to move money to a “safe account”.
    .say = Hello. I was tricked or pressured into paying. The payment went out on … . Can you stop it or claim it back? Do I need to block anything else?

step-nordic-save-evidence = Save what you have received
    .why = The police, the bank and the organisation may need to see what came and when. Traces online disappear quickly.
    .how = Keep the originals. Take screenshots that show sender, date and time. Also write down what you do and who you speak to.
    .do-keep-original = Keep messages, letters, bills and envelopes
    .do-keep-headers = Keep the email itself: it holds hidden sender details
    .do-take-screenshots = Take screenshots with sender, date and time
    .do-note-addresses = Write down web addresses, account numbers and sums
    .do-write-down = Write down what happened, in the order it happened
    .do-store-safely = Put everything where only you can reach it
    .caution = Do not download leaked files to collect evidence. Leave other people’s data out.

step-nordic-block-the-sender = Block the person who threatens you
    .why = The threats usually end when the person can no longer reach you.
    .how = Save the messages first. Then block the account and the number, and let only people you know see your profiles.
    .do-block-account = Block the sender everywhere
    .do-make-private = Make your profiles private
    .do-report-account = Report the account to the service
    .caution = New messages can come from another account. Do not answer those either. Are you afraid of what the person may do? Talk to the police or a support line first.

step-nordic-intimate-images = Get help with intimate images
    .why = Are the pictures or films nude or sexual? There is special help for that. It is not your fault.
    .how = Do not pay, and do not do what the threat asks. { $country ->
            [FI] Victim Support Finland (RIKU) helps you with the police. A child or young person can call the youth helpline.
            [SE] Report it to the police. You can in most cases get a lawyer of your own (målsägandebiträde).
           *[DK] Report it to the police. If you are under age, SletDet can help you get the images removed.
    }
    .do-send-nothing = Send no more pictures
    .do-tell-one = Tell one person you trust
    .do-tell-police = Report it to the police
    .do-ask-removal = Ask the service to remove the images
    .caution = Do not pass the images on, not even as evidence. Show the police the threat on your own screen. Let a child decide who else gets to know, if it can be done safely.
    .say = Hello. Someone is threatening to show pictures of me. I have not paid. I have saved the messages. What do I do now?

step-nordic-keep-a-log = Keep a diary of your steps
    .why = If someone doubts you later, you can show what you did and when. It also helps if you claim compensation.
    .how = One line is enough: the day, who you spoke to, and what they said. You can use Lykta’s diary or a notebook.
    .do-note-contact = Write down the day, the name and the answer
    .do-note-number = Write down every reference number
    .do-keep-receipts = Keep receipts for what it has cost you
    .do-note-harm = Write down how it affects sleep, work and care
    .caution = Leave out codes, passwords and other people’s data. If others use the computer, keep your notes somewhere else.
