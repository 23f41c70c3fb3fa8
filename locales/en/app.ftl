# The window's own words. What the steps, contacts and incidents say stands in their own files.

## The frame: what stands on every screen

window-title = Lykta
app-name = Lykta
skip-to-content = Skip to content
nav-label = Main menu
nav-home = Home
nav-plan = My plan
nav-talk = Someone to talk to
nav-read = Read more
nav-diary = Diary
nav-settings = Settings
nav-cases = Cases
nav-unlock = Unlock
quick-exit = Quick exit
quick-exit-keys = ⇧⇧⇧
quick-exit-hint = Or press Shift three times in a row.
language-menu = Language and country:
language = Language
language-sv = Svenska
language-fi = Suomi
language-da = Dansk
language-en = English
country = Country
country-se = Sweden
country-fi = Finland
country-dk = Denmark
country-hint = The country decides which steps and phone numbers you see. Your answers stay.
state-nothing = Nothing is saved yet.
state-kept = Saved encrypted on this computer.
state-locked = Locked.
state-not-sent = Nothing is sent.
# Variables:
#   $date (String) - the day in words
content-on = Content from { $date }.
content-old = The content is more than a year old. Numbers and rules may have changed. Compare with the organisation’s own page, or install a newer version of Lykta.

## Words of buttons

close = Close
cancel = Cancel
save = Save
saved = Saved
undo = Undo
undone = Undone. It stays in the diary.
try-again = Try again
show = Show
hide = Hide
working = One moment …
copy = Copy
copied = Copied
copy-number = Copy the number
# Variables:
#   $name (String) - whose number it is
copy-number-of = Copy the number: { $name }
copy-address = Copy the address
open-page = Open the page
# Variables:
#   $name (String) - whose page it is
open-page-of = Open the page: { $name }
page-opened = The page opens in the browser.
page-not-opened = The page could not be opened from here. Copy the address and open it in a browser.
anonymous-yes = you can be anonymous
anonymous-no = they ask for your name
line-other-language = Nobody here answers in English.

## The first screen

home-title = Was your data in a leak? Take one step at a time.
home-lead = You do not have to do everything today, and you do not have to do it alone. What you write stays on this computer.
door-continue = Go on where you were
# Variables:
#   $label (String) - the neutral name of the case
door-continue-hint = To the plan: { $label }
door-notice = I got a letter or message about it
door-notice-hint = Paste the text or open the file. Lykta shows what it says.
door-happened = Something has happened
door-happened-hint = At most six short questions. Skip any you like.
door-talk = I want to talk to someone
door-talk-hint = Numbers, hours and languages. Often you can be anonymous.
door-help = I am helping someone
door-help-hint = Someone close or a support worker: several cases, no names.
first-label = Good to know first
first-quick-exit = Do you need to get away from here? Press Quick exit, or Shift three times in a row.
first-quick-exit-button = Do you need to get away from here? Press Quick exit.
first-privacy = Lykta sends nothing, and saves nothing until you want it to.
first-understood = I see

## A notice that the person got

notice-title = Paste the letter or message
notice-lead = Lykta shows what it says, what it leaves open and what was not included. You put it right and get a plan.
notice-text = The text of the letter or message
notice-private = The text stays on this computer and is not saved. It is gone when you go on to the plan.
notice-read = Read
notice-keys = Ctrl + Enter
notice-open = Open a file …
# Variables:
#   $megabytes (Number) - how large a file may be
#   $country (String) - FI, SE or DK
notice-open-hint = You can also drop the file here: text, PDF, Word, web page or a saved email. At most { $megabytes } MB.
notice-empty = Paste the text first.
notice-no-text = No letter at hand?
notice-to-incidents = Look among known events
notice-to-questions = Answer short questions
notice-found-title = How Lykta reads the letter
# Variables:
#   $known (Number) - how many kinds of data the letter says were included
#   $possible (Number) - how many it leaves open
#   $excluded (Number) - how many it says were not included
notice-found-said = The letter has been read. Included: { $known }. Left open: { $possible }. Not included: { $excluded }.
notice-check = Is it right? You can change everything.
notice-by-rules = The marked words were found by fixed rules, without the internet. Read them yourself too: Lykta can miss things.
notice-nothing = Lykta found nothing in the text about which data it is. Choose under Something is missing, or go on to the questions.
notice-too-short = The text is too short to read. Paste more of it, or go on to the questions.
notice-other-language = The text seems to be in a language that Lykta does not read. What is marked may be wrong. Lykta reads English, Swedish, Finnish and Danish.
notice-corrected = The letter corrects something that it said earlier. Lykta follows the correction.
notice-again = Back to the text
notice-about = About the letter
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-happened = It happened { $on }.
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-discovered = It was found out { $on }.
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-reported = It was reported { $on }.
notice-contact = Questions about the letter:
# Variables:
#   $name (String) - the name of a known event
notice-looks-like = This looks like: { $name }
notice-looks-like-use = Use what is known about the event too
notice-looks-like-why = What you choose here always counts first.
# Variables:
#   $country (String) - the name of a country
notice-country = The letter seems to be about { $country }. Which country is the plan for?
# Variables:
#   $country (String) - the name of a country
notice-plan-country = The plan is for { $country }.
notice-group-known = The letter says: included
notice-group-possible = The letter leaves open
notice-group-excluded = The letter says: not included
notice-group-event = What happened
notice-none-known = The letter does not say for certain that any data was included.
notice-asks-first = Lykta does not choose this for you. Choose it if it is about you. Nothing is blocked without your yes.
notice-condition = According to the letter, it depends on this:
notice-decided = Your answer about the event decides.
notice-quote = Show in the text:
# Variables:
#   $number (Number) - the number of the finding
#   $what (String) - the kind of data, or what happened
notice-mark = { $number }: { $what }
notice-marked = The text of the letter, with marks
notice-missing = Something is missing
notice-missing-lead = Tick what the letter says, or what you know yourself.
notice-go-on = Go on
notice-go-on-why = A few short questions that the letter does not answer.

## Known incidents

incidents-title = Which event is it about?
incidents-lead = Look for the name in your letter. Only what public pages say is shown here.
incidents-not-here = Is it not here?
incidents-not-here-why = Not every event is here. Answer the questions instead, and you still get a plan.
incidents-questions = Answer the questions
incidents-own = In your country
incidents-other = In other countries
incident-who = Who is who
incident-not-touched = What was not touched
included-title = Which data it is about
included-known = Was included
included-possible = May have been included
included-excluded = Was not included
# Variables:
#   $what (String) - a category of data
chip-possible = maybe: { $what }
# Variables:
#   $what (String) - a category of data
chip-excluded = not included: { $what }
answer-yes = Yes
answer-no = No
answer-unsure = I do not know
show-plan = Show my plan
show-plan-why = You can change everything later.

## The questions

# Variables:
#   $at (Number) - which question
#   $of (Number) - how many there are
question-progress = Question { $at } of { $of }
next = Next
back = Back
skip = Skip
save-and-plan = Save and show the plan
questions-private = The answers stay on this computer. Lykta sends nothing.
questions-known-incident = Show known events instead
sure-known = was included
sure-possible = may have been included

## The plan

plan-title = Your plan
plan-side = Beside the plan
# Variables:
#   $done (Number) - how many steps are done
plan-done =
    { $done ->
        [one] One step is done.
       *[other] { $done } steps are done.
    }
# Variables:
#   $waiting (Number) - how many steps wait for an answer
plan-waiting =
    { $waiting ->
        [one] You are waiting for one answer.
       *[other] You are waiting for { $waiting } answers.
    }
plan-begin = Begin here, with one step. The rest can wait.
plan-next = Here is the next one.
plan-all-done = There is nothing more to do just now. You can put this down.
# Variables:
#   $steps (Number) - how many steps are folded
plan-behind =
    { $steps ->
        [one] One more step behind you
       *[other] { $steps } more steps behind you
    }
# Variables:
#   $steps (Number) - how many steps are folded
plan-later =
    { $steps ->
        [one] After that: one more step
       *[other] After that: { $steps } more steps
    }
# Variables:
#   $steps (Number) - how many steps were put aside
plan-aside =
    { $steps ->
        [one] Not for me: one step
       *[other] Not for me: { $steps } steps
    }
# Variables:
#   $steps (Number) - how many ticks are kept
plan-kept =
    { $steps ->
        [one] From before: one step
       *[other] From before: { $steps } steps
    }
plan-kept-why = These steps do not belong to the plan now. What you did is still here.
kept-retired = A step that Lykta no longer has
take-back = Put back
# Variables:
#   $step (String) - the title of the step
take-back-named = Put back: { $step }
do-it-now = Open the step
not-for-me = Not for me
# Variables:
#   $minutes (Number) - how long it takes
minutes = { $minutes } min
# Variables:
#   $ticked (Number) - how many tasks are ticked
#   $of (Number) - how many tasks there are
sub-steps-done = { $ticked } of { $of } tasks
status-done = Done
status-waiting = Waiting for an answer
status-not-for-me = Not for me
# Variables:
#   $step (String) - the title of the step
ask-title = Do you want this step in your plan: { $step }?
ask-why = It is not certain. The step also blocks something for you, so you decide.
ask-yes = Yes, show the step
side-talk = Someone to talk to
side-more-talk = More people to talk to
side-about = What the plan is based on
side-nothing-known = You have not said which data it is about. The plan shows how to find out.
side-change = Change what happened
side-incident = Show the event
side-read = To read
side-read-more = More pages to read
side-show-diary = Show the diary
crisis-title = You do not have to be alone with this
crisis-lead = Are you thinking of ending your life, or is it too much right now? Call.
# Variables:
#   $name (String) - who answers
#   $number (String) - the number
#   $languages (String) - the languages spoken there
crisis-second = If nobody answers, call { $number }. You reach { $name }. Languages: { $languages }.
# Variables:
#   $number (String) - the emergency number
crisis-emergency = If a life is in danger, call { $number }.

## A step

step-side = Contacts and facts about the step
step-crumbs = Where you are
# Variables:
#   $place (Number) - the place of the step in the plan
#   $of (Number) - how many steps there are
step-place = step { $place } of { $of }
step-how = How to do it
step-caution = Good to know:
step-say = Say this
# Variables:
#   $country (String) - FI, SE or DK
step-without-e-id = Without e-ID
step-renew = The protection has ended. Do the step again.
step-facts = What it takes
step-contacts = Whom to contact
fact-time = Time
fact-cost = Cost
fact-needs = You need
fact-lasts = Lasts
fact-for-another = For someone else
letter = Letter to copy
# Variables:
#   $at (Number) - which letter
#   $of (Number) - how many there are
letter-one-of = Letter to copy, { $at } of { $of }
letter-hint = Fill in where there are dots. The text is not saved here: copy it when you are done.
letter-copy = Copy the letter
letter-again = Start the letter again
notes = Your notes
note = Note
note-hint = For example whom you spoke to and what they promised.
reference = Reference number
reference-hint = The number of the report or the matter, if you have one.
copy-reference = Copy the reference number
step-neighbours = Other steps
step-before = Previous step
step-after = Next step
step-ticks = How far you are with the step
mark-done = Mark as done
mark-waiting = I am waiting for an answer
mark-to-do = Back to do
add-note = Add a note
said-done = The step is done. Its lantern is lit.
said-waiting = The step is waiting for an answer.
said-not-for-me = The step is put aside.
said-to-do = The step is back in the plan.
said-ticked = The task is done.
said-unticked = The task is back.
said-note = The note is in the diary.
sources = Sources
source-old = Read more than a year ago. It may have changed.

## Someone to talk to

talk-title = Someone to talk to
talk-lead = Those who answer now and in your language come first. You do not need to know what to say.
talk-abroad = I am abroad: show the numbers with country code
talk-others = Others who help

## Pages to read

read-title = To read when you have the strength
read-lead = Short pages about what people often ask. You can follow the plan without reading them.
read-for-you = About your plan
read-others = More to read
read-all = All pages
read-crumbs = Way back
read-steps = Steps in your plan
read-contacts = Whom to turn to

## The diary

diary-title = Diary
diary-lead = What you have done, day by day. You may need it when somebody asks.
diary-empty = Nothing here yet. The first thing you tick will be shown here.
diary-undone = Undone
# Variables:
#   $reference (String) - the reference number
diary-reference = Reference number: { $reference }

## Cases of a helper

cases-title = Cases
cases-lead = One case for each person you help. Do not write a name: choose a word that you recognise.
case-mine = My case
case-new = New case
case-label = Word for the case
case-label-hint = A colour or a tree is enough. No names and no numbers.
case-suggestions = Suggestions
case-make = Add the case
case-open = Open
# Variables:
#   $label (String) - the neutral name of the case
case-open-named = Open: { $label }
case-open-now = Open now
case-rename = Change the word
# Variables:
#   $label (String) - the neutral name of the case
case-rename-named = Change the word: { $label }
case-renamed = The case has a new word.
case-delete = Delete
# Variables:
#   $label (String) - the neutral name of the case
case-delete-named = Delete: { $label }
# Variables:
#   $label (String) - the neutral name of the case
case-delete-title = Delete the case { $label }?
case-delete-why = The plan, the notes and the diary of the case will be gone. This cannot be undone.
case-delete-yes = Delete the case
case-delete-no = Keep the case
case-deleted = The case is deleted.
# Variables:
#   $done (Number) - how many steps are done
#   $waiting (Number) - how many steps wait for an answer
case-progress = Steps done: { $done }. Waiting for an answer: { $waiting }.
# Variables:
#   $when (String) - a day in words
case-changed = Last changed: { $when }.
label-birch = Birch
label-blue = Blue
label-rowan = Rowan
label-green = Green
label-pine = Pine
label-yellow = Yellow
label-willow = Willow
label-grey = Grey
label-alder = Alder
label-copper = Copper

## Keeping and locking

keep-notice = Nothing is saved yet. When you close Lykta, it is gone. You can save it encrypted on this computer.
keep-open = Save …
keep-title = Do you want to save what you have done?
keep-lead = It is saved encrypted on this computer, and nowhere else. Do you share the computer with someone you are afraid of? Then it may be better not to save.
keep-by-passphrase = Save with a passphrase
keep-confirm = Save
keep-by-keychain = Save with the computer’s keychain
keep-by-keychain-why = You need no passphrase. Anyone who can log in as you on this computer can also open Lykta.
keep-use-keychain = Use the keychain
keep-nothing = Keep nothing
keep-nothing-why = You can change your mind later.
keep-nothing-said = Nothing is saved. When you close Lykta, it is gone.
kept-said = It is saved encrypted on this computer.
passphrase = Passphrase
passphrase-new = New passphrase
passphrase-again = The same passphrase once more
passphrase-old = The passphrase you have now
passphrase-old-hint = Did you unlock with the recovery code? Leave this empty.
passphrase-hint = Four or five words that do not belong together can be remembered and are hard to guess. Do not use a password that you have somewhere else.
advice-short = It is still too short.
advice-one-word = It can be used. With more words it is harder to guess.
advice-good = It is hard to guess.
passphrase-too-short = The passphrase is too short. Write at least ten characters.
passphrase-not-same = The two fields differ. Write the same passphrase in both.
passphrase-changed = The passphrase is changed.
change-passphrase = Change the passphrase
recovery-title = Write down your recovery code
recovery-lead = The code opens Lykta if you cannot get in any other way. It is shown now, and not again.
recovery-copy = Copy the code
recovery-caution = Write it on paper and put it where only you will find it. If you cannot get in and do not have the code, nobody can open what you saved.
recovery-written = I have written it down
recovery-done = Done
recovery-new = New recovery code
recovery-old = The old code no longer works.
recovery-code = Recovery code
recovery-code-hint = Write it as it is on the paper. Spaces and dashes do not matter.
lock = Lock
lock-title = Lykta is locked
lock-lead = What you saved is on this computer, encrypted.
unlock = Unlock
unlock-keychain = Unlock with the keychain
unlock-by-code = Unlock with the recovery code
unlock-by-passphrase = Unlock with the passphrase
back-up = Make a backup
back-up-hint = The backup is encrypted. It opens with the same passphrase or code, on another computer too.
backed-up = The backup is saved.
restore-title = Bring back a backup
restore-lead = Write what opens the backup. Then choose the file.
restore-with = The backup opens with
restore-passphrase = Passphrase of the backup
restore-code = Recovery code of the backup
restore-replace = Replace what is in Lykta now
restore-pick = Choose a file …
restored = The backup is in place.
erase = Erase everything …
erase-title = Erase everything
erase-lead = Everything Lykta has saved on this computer is erased: cases, diary, settings and keys. This cannot be undone.
erase-cannot = Lykta cannot erase backups, printed papers, text that you have copied or files that you have downloaded.
erase-sure = Erase everything?
erase-yes = Erase everything now
erase-no = Keep everything
erased = Erased
erased-all = Nothing that Lykta saved is left on this computer.
erased-left = The keys are erased, so nobody can read the content. These files could not be removed. Remove them yourself:

## Settings

settings-title = Settings
settings-look = How it looks
text-size = Text size
text-size-hint = You can also hold Ctrl and press plus, minus or zero.
# Variables:
#   $percent (Number) - the text size
text-size-now = Text size { $percent }%
# Variables:
#   $percent (Number) - a part of a hundred
percent = { $percent }%
theme = Light or dark
theme-system = Same as the computer
theme-light = Light
theme-dark = Dark
settings-exit-what = The button is on every screen. It blanks the window, locks and closes Lykta at once. What you have saved stays.
settings-exit-shift = Close also when I press Shift three times in a row
settings-exit-sticky = With Sticky Keys on, Shift does not close Lykta. Use the button then.
settings-keeping = Saving and locking
keeping-nothing = Nothing is saved. When you close Lykta, it is gone.
keeping-passphrase = What you do is saved encrypted on this computer. Your passphrase opens it.
keeping-keychain = What you do is saved encrypted on this computer. The computer’s keychain opens it.
lock-after = Lock after
lock-after-hint = When nobody has touched the keys or the mouse for that long.

## What went wrong, and what is safe

error-wrong-key = The passphrase or the code did not match. Nothing has changed.
error-code-mistyped = Something in the code does not fit. Nothing has changed.
error-passphrase-too-short = The passphrase is too short. Nothing has changed.
error-file-damaged = Lykta could not open the file. The file is as it was.
error-file-too-new = This file was made with a newer version of Lykta. It has not been changed.
error-in-use = Lykta is already open in another window. What you saved is still there.
error-disk-full = Lykta could not save because the disk is full. What you ticked before is still there.
error-read-only = Lykta cannot write where the file is. What you saved is still there.
error-already-there = Something is already saved here. It has not been changed.
error-not-a-backup = The file is not a backup from Lykta. Nothing has changed.
error-no-keychain = The computer’s keychain does not answer. Nothing has changed.
error-locked = Lykta has locked itself. What you saved is still there.
error-unknown-case = The case is no longer there. The other cases are still there.
error-unknown-step = The step is no longer there. What you did is in the diary.
error-nothing-to-undo = There is nothing to undo. Nothing has changed.
error-no-way-to-open-links = Lykta found no browser to open the page in.
error-notice-too-large = The text or file is too large for Lykta. Nothing of it is saved.
error-notice-too-slow = Reading the file took too long. It has not been changed.
error-notice-locked = The file is locked with a password. It has not been changed.
error-notice-no-text = The file is a picture or a scanned page, without text to read. It has not been changed.
error-notice-broken = Lykta could not open the file. It may be damaged. Lykta has not changed it.
error-notice-unknown-kind = Lykta does not read that kind of file. It has not been changed.
error-notice-no-reader = The part of Lykta that reads files did not start. The file has not been changed.
error-cannot-save = It could not be saved. What you saved before is still there.
error-unexpected = Something went wrong in Lykta. What you saved is still there.

## What to do next

then-try-or-recover = Try again, or use the recovery code.
then-compare-code = Compare the code with the paper, group by group.
then-longer-passphrase = Write at least ten characters. Several words are best.
then-restore = Try the recovery code, or bring back a backup.
then-update = Install the newer version, or open another file.
then-close-other = Go on in the other window, or close it and try again.
then-free-space = Free some space on the disk and try again.
then-other-place = Choose another place, or ask whoever looks after the computer for help.
then-replace = Do you want the backup instead? Tick that it replaces what is there.
then-other-file = Choose another file.
then-use-passphrase = Use a passphrase or the recovery code instead.
then-unlock = Unlock to go on.
then-home = Go to Home and go on from there.
then-plan = Go to the plan and choose another step.
then-go-on = You can go on as before.
then-copy-address = Copy the address and open it in a browser.
then-paste-part = Paste only the part that tells what happened.
then-open-and-paste = Open it in another program, copy the text and paste it here.
then-type-or-ask = Type the part that tells what happened, or answer the questions instead.
then-try-again = Try again. If it happens once more, close Lykta and open it again.
