# What the program itself says, outside the page: the diary, the system's dialogs, and when it cannot start.

## The diary
# $step (String): the title of a step. $part (String): the text of one of its ticks.
shell-diary-done = Gjort: { $step }
shell-diary-waiting = Venter på svar: { $step }
shell-diary-not-for-me = Gælder ikke mig: { $step }
shell-diary-to-do = Skal gøres igen: { $step }
shell-diary-ticked = Kryds sat, { $step }: { $part }
shell-diary-unticked = Kryds fjernet, { $step }: { $part }
shell-diary-note = Note: { $step }
# $what (String): the line that was undone.
shell-diary-undid = Fortrudt. { $what }
# $at (String): date and time. $what (String): a line of the diary.
shell-last-entry = { $at }. { $what }
# $id (String): the id of a step that this version does not know.
shell-unknown-step = Et trin, der ikke findes i denne version ({ $id })

## The system's dialogs
shell-back-up-title = Gem en sikkerhedskopi
shell-back-up-save = Gem
shell-restore-title = Vælg en sikkerhedskopi
shell-restore-open = Åbn
shell-notice-title = Vælg brevet eller beskeden
shell-cancel = Annuller

## What could not be erased
shell-keychain-entry = Nøglen i computerens nøglering

## When it cannot start
shell-no-filter = Lykta kunne ikke lukke for sin egen adgang til nettet og starter derfor ikke. Intet er ændret. Det kan hjælpe at genstarte computeren eller opdatere systemet.

## Pages to read
# $publishers (String): who says what a section says, as a list.
shell-section-from = Ifølge { $publishers }.
