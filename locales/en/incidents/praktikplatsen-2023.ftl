incident-praktikplatsen-2023 = Praktikplatsen.se, the attack on Göteborgsregionen
    .what = On { FACT("se-praktikplatsen-day") } ransomware locked files at Göteborgsregionen, which runs Praktikplatsen in Sweden. Someone had been in the system for a short time. The risk of a leak was judged to be low. Protected identities may have been included. It has been reported to the police and to IMY, the Swedish privacy authority.
    .not-touched = According to one municipality and one university, the system held only name, date of birth, postal address and email address. It did not hold the whole personal identity number. The data is deleted after a time. Ask your own school or municipality what it had about you.
    .ask-protected-identity = Do you have, or did you have, a protected identity in Sweden?
    .because = you are or have been registered in Praktikplatsen

step-se-praktikplatsen-unknown-contacts = Be careful with unknown senders
    .why = Someone who has your name and address can sound believable. That is why the municipality asks everyone to watch for emails, calls and letters from strangers.
    .how = Wait before you answer, click or pay. Find the number of the school, municipality or bank yourself, and ask if it is true.
    .do-hang-up = Hang up if someone asks for your data
    .do-never-log-in = Never log in or sign because a caller asks
    .do-find-number = Find the number yourself and call back
    .do-tell-others = Tell the people you live with
    .caution = A strange call does not mean that your data has leaked. If someone tricked you into paying or logging in, call your bank. You reach the police on { PHONE("se-police-114-14") }.

step-se-praktikplatsen-redo-edits = Redo what you changed that day
    .why = What was entered between { FACT("se-praktikplatsen-lost-from") } and { FACT("se-praktikplatsen-lost-until") } on { FACT("se-praktikplatsen-day") } is gone and has not been saved.
    .how = If you used Praktikplatsen that day, log in again and redo the changes. Otherwise you need not do anything here.
    .do-list-changes = Write down what you changed or added
    .do-do-again = Log in and do it again
    .do-ask-placement = Ask the school or workplace if anything is unclear
    .caution = If you were told about a placement that day, ask if it still holds.
