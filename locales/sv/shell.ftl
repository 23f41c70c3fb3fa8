# What the program itself says, outside the page: the diary, the system's dialogs, and when it cannot start.

## The diary
# $step (String): the title of a step. $part (String): the text of one of its ticks.
shell-diary-done = Klart: { $step }
shell-diary-waiting = Väntar på svar: { $step }
shell-diary-not-for-me = Gäller inte mig: { $step }
shell-diary-to-do = Att göra igen: { $step }
shell-diary-ticked = Kryss satt, { $step }: { $part }
shell-diary-unticked = Kryss borttaget, { $step }: { $part }
shell-diary-note = Anteckning: { $step }
# $what (String): the line that was undone.
shell-diary-undid = Ångrat. { $what }
# $at (String): date and time. $what (String): a line of the diary.
shell-last-entry = { $at }. { $what }
# $id (String): the id of a step that this version does not know.
shell-unknown-step = Ett steg som inte finns i den här versionen ({ $id })

## The system's dialogs
shell-back-up-title = Spara en säkerhetskopia
shell-back-up-save = Spara
shell-restore-title = Välj en säkerhetskopia
shell-restore-open = Öppna
shell-notice-title = Välj brevet eller meddelandet
shell-cancel = Avbryt

## What could not be erased
shell-keychain-entry = Nyckeln i datorns nyckelring

## When it cannot start
shell-no-filter = Lykta kunde inte stänga av nätet för sig själv och startar därför inte. Inget har ändrats. Det kan hjälpa att starta om datorn eller uppdatera systemet.

## Pages to read
# $publishers (String): who says what a section says, as a list.
shell-section-from = Enligt { $publishers }.
