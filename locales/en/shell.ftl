# What the program itself says, outside the page: the diary, the system's dialogs, and when it cannot start.

## The diary
# $step (String): the title of a step. $part (String): the text of one of its ticks.
shell-diary-done = Done: { $step }
shell-diary-waiting = Waiting for an answer: { $step }
shell-diary-not-for-me = Not for me: { $step }
shell-diary-to-do = To do again: { $step }
shell-diary-ticked = Ticked, { $step }: { $part }
shell-diary-unticked = Unticked, { $step }: { $part }
shell-diary-note = Note: { $step }
# $what (String): the line that was undone.
shell-diary-undid = Undone. { $what }
# $at (String): date and time. $what (String): a line of the diary.
shell-last-entry = { $at }. { $what }
# $id (String): the id of a step that this version does not know.
shell-unknown-step = A step that is not in this version ({ $id })

## The system's dialogs
shell-back-up-title = Save a backup
shell-back-up-save = Save
shell-restore-title = Choose a backup
shell-restore-open = Open
shell-notice-title = Choose the letter or message
shell-cancel = Cancel

## What could not be erased
shell-keychain-entry = The key in the computer’s keychain

## When it cannot start
shell-no-filter = Lykta could not close its own way to the internet, so it does not start. Nothing has been changed. Restarting the computer or updating the system may help.

## Pages to read
# $publishers (String): who says what a section says, as a list.
shell-section-from = According to { $publishers }.
