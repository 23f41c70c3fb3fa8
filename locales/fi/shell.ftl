# What the program itself says, outside the page: the diary, the system's dialogs, and when it cannot start.

## The diary
# $step (String): the title of a step. $part (String): the text of one of its ticks.
shell-diary-done = Valmis: { $step }
shell-diary-waiting = Odottaa vastausta: { $step }
shell-diary-not-for-me = Ei koske minua: { $step }
shell-diary-to-do = Tehdään uudelleen: { $step }
shell-diary-ticked = Rasti lisätty, { $step }: { $part }
shell-diary-unticked = Rasti poistettu, { $step }: { $part }
shell-diary-note = Muistiinpano: { $step }
# $what (String): the line that was undone.
shell-diary-undid = Kumottu. { $what }
# $at (String): date and time. $what (String): a line of the diary.
shell-last-entry = { $at }. { $what }
# $id (String): the id of a step that this version does not know.
shell-unknown-step = Askel, jota tässä versiossa ei ole ({ $id })

## The system's dialogs
shell-back-up-title = Tallenna varmuuskopio
shell-back-up-save = Tallenna
shell-restore-title = Valitse varmuuskopio
shell-restore-open = Avaa
shell-notice-title = Valitse kirje tai viesti
shell-cancel = Peruuta

## What could not be erased
shell-keychain-entry = Avain tietokoneen avainnipussa

## When it cannot start
shell-no-filter = Lykta ei saanut suljettua omaa verkkoyhteyttään, joten se ei käynnisty. Mikään ei ole muuttunut. Tietokoneen käynnistäminen uudelleen tai järjestelmän päivitys voi auttaa.

## Pages to read
# $publishers (String): who says what a section says, as a list.
shell-section-from = Lähde: { $publishers }.
