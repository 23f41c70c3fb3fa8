# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-pay = Do not pay or reply
    .why = A payment often leads to new demands. It does not guarantee that the data is deleted.
    .how = Break off contact, but keep the message so that the police can see it. Tell someone, even if the message says you must not.
    .do-do-not-answer = Stop replying and bargaining
    .do-keep-it = Keep the message as it came
    .do-tell-someone = Tell someone you trust
    .caution = You have done nothing wrong. If you have already paid, there is help for that too. Does it quote a password you use? Change it today.

step-nordic-already-paid = Call your bank about the payment
    .why = The bank can sometimes stop a payment or claim it back. A quick call gives the best chance. Someone pressed or tricked you, and that is nothing to be ashamed of.
    .how = Call the bank’s usual number, not one from the message. Ask them to stop what can be stopped. Then tell the police, including that you have paid.
    .do-call-bank = Call the bank’s usual number
    .do-ask-to-stop = Ask if the payment can be stopped or claimed back
    .do-keep-receipt = Keep the receipt, account number and messages
    .do-tell-police = Tell the police that you have paid
    .caution = Do not pay more if new demands come. No bank and no police officer asks you to move money to a “safe account”.
    .say = Hello. I was tricked or pressed into paying. The payment went out on … . Can you stop it or claim it back? Do I need to block anything else?

step-nordic-save-evidence = Save what you have received
    .why = The police, the bank and the organisation may need to see what came and when. Traces online disappear quickly.
    .how = Keep the originals. Take screenshots that show sender, date and time. Also write down what you do and who you speak to.
    .do-keep-original = Keep messages, letters, bills and envelopes
    .do-take-screenshots = Take screenshots with sender, date and time
    .do-write-down = Write down what happened, in order of time
    .do-store-safely = Put everything where only you can reach it
    .caution = Do not download leaked files to collect evidence. Leave other people’s data out.
