# The window's own words. What the steps, contacts and incidents say stands in their own files.

## The frame: what stands on every screen

window-title = Lykta
app-name = Lykta
skip-to-content = Gå til indholdet
nav-label = Hovedmenu
nav-home = Forside
nav-plan = Min plan
nav-talk = Nogen at tale med
nav-read = Læs mere
nav-diary = Dagbog
nav-settings = Indstillinger
nav-cases = Sager
nav-unlock = Lås op
quick-exit = Luk straks
quick-exit-keys = ⇧⇧⇧
quick-exit-hint = Eller tryk på Shift tre gange i træk.
language-menu = Sprog og land:
language = Sprog
language-sv = Svenska
language-fi = Suomi
language-da = Dansk
language-en = English
country = Land
country-se = Sverige
country-fi = Finland
country-dk = Danmark
country-hint = Landet afgør, hvilke trin og telefonnumre du ser. Det, du har udfyldt, bliver stående.
state-nothing = Intet er gemt endnu.
state-kept = Gemmes krypteret på denne computer.
state-locked = Låst.
state-not-sent = Intet sendes.
# Variables:
#   $date (String) - the day in words
content-on = Indhold fra { $date }.
content-old = Indholdet er mere end et år gammelt. Numre og regler kan være ændret. Sammenlign med organisationens egen side, eller installer en nyere version af Lykta.

## Words of buttons

close = Luk
cancel = Annuller
save = Gem
saved = Gemt
undo = Fortryd
undone = Fortrudt. Det står stadig i dagbogen.
try-again = Prøv igen
show = Vis
hide = Skjul
working = Vent lidt …
copy = Kopiér
copied = Kopieret
copy-number = Kopiér nummeret
# Variables:
#   $name (String) - whose number it is
copy-number-of = Kopiér nummeret: { $name }
copy-address = Kopiér adressen
open-page = Åbn siden
# Variables:
#   $name (String) - whose page it is
open-page-of = Åbn siden: { $name }
page-opened = Siden åbner i browseren.
page-not-opened = Siden kunne ikke åbnes herfra. Kopiér adressen, og åbn den i en browser.
anonymous-yes = du må være anonym
anonymous-no = de spørger, hvad du hedder
line-other-language = Her svarer de ikke på dansk.

## The first screen

home-title = Var dine oplysninger med i et læk? Tag ét trin ad gangen.
home-lead = Du behøver ikke gøre alt i dag, og du behøver ikke gøre det alene. Det, du skriver, bliver på denne computer.
door-continue = Fortsæt, hvor du var
# Variables:
#   $label (String) - the neutral name of the case
door-continue-hint = Til planen: { $label }
door-notice = Jeg har fået et brev eller en besked
door-notice-hint = Sæt teksten ind, eller åbn filen. Lykta viser, hvad der står.
door-happened = Der er sket noget
door-happened-hint = Højst seks korte spørgsmål. Spring dem over, du vil.
door-talk = Jeg vil tale med nogen
door-talk-hint = Numre, åbningstider og sprog. Du må ofte være anonym.
door-help = Jeg hjælper en anden
door-help-hint = Pårørende eller støtteperson: flere sager, ingen navne.
first-label = Godt at vide først
first-quick-exit = Har du brug for at komme væk herfra? Tryk på Luk straks eller på Shift tre gange i træk.
first-quick-exit-button = Har du brug for at komme væk herfra? Tryk på Luk straks.
first-privacy = Lykta sender intet og gemmer intet, før du selv vil.
first-understood = Jeg er med

## A notice that the person got

notice-title = Sæt brevet eller beskeden ind
notice-lead = Lykta viser, hvad der står, hvad der står åbent, og hvad der ikke var med. Du retter, og så får du en plan.
notice-text = Teksten i brevet eller beskeden
notice-private = Teksten bliver på denne computer og bliver ikke gemt. Den er væk, når du går videre til planen.
notice-read = Læs
notice-keys = Ctrl + Enter
notice-open = Åbn en fil …
# Variables:
#   $megabytes (Number) - how large a file may be
#   $country (String) - FI, SE or DK
notice-open-hint = Du kan også slippe filen her: tekst, pdf, Word, webside eller en gemt mail. Højst { $megabytes } MB.
notice-empty = Sæt teksten ind først.
notice-no-text = Har du ikke brevet foran dig?
notice-to-incidents = Led blandt kendte hændelser
notice-to-questions = Svar på korte spørgsmål
notice-found-title = Sådan læser Lykta brevet
# Variables:
#   $known (Number) - how many kinds of data the letter says were included
#   $possible (Number) - how many it leaves open
#   $excluded (Number) - how many it says were not included
notice-found-said = Brevet er læst. Var med: { $known }. Står åbent: { $possible }. Var ikke med: { $excluded }.
notice-check = Passer det? Du kan ændre alt.
notice-by-rules = De markerede ord er fundet med faste regler, uden internet. Læs dem også selv: Lykta kan overse noget.
notice-nothing = Lykta fandt ikke noget i teksten om, hvilke oplysninger det handler om. Vælg selv under Noget mangler, eller gå videre til spørgsmålene.
notice-too-short = Teksten er for kort at læse. Sæt mere af den ind, eller gå videre til spørgsmålene.
notice-other-language = Teksten ser ud til at være på et sprog, som Lykta ikke læser. Det, der er markeret, kan være forkert. Lykta læser dansk, svensk, finsk og engelsk.
notice-corrected = Brevet retter noget, som det har sagt tidligere. Lykta følger rettelsen.
notice-again = Tilbage til teksten
notice-about = Om brevet
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-happened = Det skete { $on }.
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-discovered = Det blev opdaget { $on }.
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-reported = Det blev anmeldt { $on }.
notice-contact = Spørgsmål om brevet:
# Variables:
#   $name (String) - the name of a known event
notice-looks-like = Det ligner: { $name }
notice-looks-like-use = Brug også det, der er kendt om hændelsen
notice-looks-like-why = Det, du selv vælger her, gælder altid først.
# Variables:
#   $country (String) - the name of a country
notice-country = Brevet ser ud til at handle om { $country }. Hvilket land skal planen gælde?
# Variables:
#   $country (String) - the name of a country
notice-plan-country = Planen gælder { $country }.
notice-group-known = Brevet siger: var med
notice-group-possible = Brevet lader det stå åbent
notice-group-excluded = Brevet siger: var ikke med
notice-group-event = Det er der sket
notice-none-known = Brevet siger ikke med sikkerhed, at nogen oplysninger var med.
notice-asks-first = Lykta vælger ikke det her for dig. Vælg det, hvis det gælder dig. Intet bliver spærret uden dit ja.
notice-condition = Ifølge brevet kommer det an på dette:
notice-decided = Dit svar om hændelsen afgør det.
notice-quote = Vis i teksten:
# Variables:
#   $number (Number) - the number of the finding
#   $what (String) - the kind of data, or what happened
notice-mark = { $number }: { $what }
notice-marked = Brevets tekst med markeringer
notice-missing = Noget mangler
notice-missing-lead = Sæt kryds ved det, der står i brevet, eller det, du selv ved.
notice-go-on = Gå videre
notice-go-on-why = Nogle få korte spørgsmål, som brevet ikke svarer på.

## Known incidents

incidents-title = Hvilken hændelse drejer det sig om?
incidents-lead = Find navnet fra brevet. Her står kun det, der findes på offentlige sider.
incidents-not-here = Er den her ikke?
incidents-not-here-why = Ikke alle hændelser er med. Svar på spørgsmålene i stedet, så får du en plan alligevel.
incidents-questions = Svar på spørgsmålene
incidents-own = I dit land
incidents-other = I andre lande
incident-who = Hvem er hvem
incident-not-touched = Det her blev ikke berørt
included-title = Hvilke oplysninger det drejer sig om
included-known = Var med
included-possible = Kan have været med
included-excluded = Var ikke med
# Variables:
#   $what (String) - a category of data
chip-possible = måske: { $what }
# Variables:
#   $what (String) - a category of data
chip-excluded = ikke med: { $what }
answer-yes = Ja
answer-no = Nej
answer-unsure = Ved ikke
show-plan = Vis min plan
show-plan-why = Du kan ændre alt bagefter.

## The questions

# Variables:
#   $at (Number) - which question
#   $of (Number) - how many there are
question-progress = Spørgsmål { $at } af { $of }
next = Næste
back = Tilbage
skip = Spring over
save-and-plan = Gem og vis planen
questions-private = Svarene bliver på denne computer. Lykta sender intet.
questions-known-incident = Vis kendte hændelser i stedet
sure-known = var med
sure-possible = kan have været med

## The plan

plan-title = Din plan
plan-side = Ved siden af planen
# Variables:
#   $done (Number) - how many steps are done
plan-done =
    { $done ->
        [one] Ét trin er gjort.
       *[other] { $done } trin er gjort.
    }
# Variables:
#   $waiting (Number) - how many steps wait for an answer
plan-waiting =
    { $waiting ->
        [one] Du venter på ét svar.
       *[other] Du venter på { $waiting } svar.
    }
plan-begin = Begynd her, med ét trin. Resten venter.
plan-next = Her er det næste.
plan-all-done = Lige nu er der ikke mere at gøre. Du kan lægge det fra dig.
# Variables:
#   $steps (Number) - how many steps are folded
plan-behind =
    { $steps ->
        [one] Ét trin mere bag dig
       *[other] { $steps } trin mere bag dig
    }
# Variables:
#   $steps (Number) - how many steps are folded
plan-later =
    { $steps ->
        [one] Derefter: ét trin mere
       *[other] Derefter: { $steps } trin mere
    }
# Variables:
#   $steps (Number) - how many steps were put aside
plan-aside =
    { $steps ->
        [one] Gælder ikke mig: ét trin
       *[other] Gælder ikke mig: { $steps } trin
    }
# Variables:
#   $steps (Number) - how many ticks are kept
plan-kept =
    { $steps ->
        [one] Fra tidligere: ét trin
       *[other] Fra tidligere: { $steps } trin
    }
plan-kept-why = De her trin hører ikke til planen nu. Det, du har gjort, står her stadig.
kept-retired = Et trin, som Lykta ikke længere har
take-back = Tag tilbage
# Variables:
#   $step (String) - the title of the step
take-back-named = Tag tilbage: { $step }
do-it-now = Åbn trinnet
not-for-me = Gælder ikke mig
# Variables:
#   $minutes (Number) - how long it takes
minutes = { $minutes } min
# Variables:
#   $ticked (Number) - how many tasks are ticked
#   $of (Number) - how many tasks there are
sub-steps-done = { $ticked } af { $of } punkter
status-done = Gjort
status-waiting = Venter på svar
status-not-for-me = Gælder ikke mig
# Variables:
#   $step (String) - the title of the step
ask-title = Vil du have det her trin i planen: { $step }?
ask-why = Det er ikke sikkert. Trinnet spærrer også noget for dig selv, så du bestemmer.
ask-yes = Ja, vis trinnet
side-talk = Nogen at tale med
side-more-talk = Flere at tale med
side-about = Det bygger planen på
side-nothing-known = Du har ikke sagt, hvilke oplysninger det drejer sig om. Planen viser, hvordan du finder ud af det.
side-change = Ret, hvad der er sket
side-incident = Vis hændelsen
side-read = Læs mere
side-read-more = Flere sider at læse
side-show-diary = Vis dagbogen
crisis-title = Du behøver ikke være alene med det her
crisis-lead = Har du tanker om at tage dit eget liv, eller er det for tungt lige nu? Ring.
# Variables:
#   $name (String) - who answers
#   $number (String) - the number
#   $languages (String) - the languages spoken there
crisis-second = Svarer ingen, så ring til { $number }. Der svarer { $name }. Sprog: { $languages }.
# Variables:
#   $number (String) - the emergency number
crisis-emergency = Er nogens liv i fare, så ring til { $number }.

## A step

step-side = Kontakt og fakta om trinnet
step-crumbs = Hvor du er
# Variables:
#   $place (Number) - the place of the step in the plan
#   $of (Number) - how many steps there are
step-place = trin { $place } af { $of }
step-how = Sådan gør du
step-caution = Godt at vide:
step-say = Sådan kan du sige
# Variables:
#   $country (String) - FI, SE or DK
step-without-e-id =
    { $country ->
        [DK] Uden MitID
       *[other] Uden e-ID
    }
step-renew = Beskyttelsen er udløbet. Gør trinnet igen.
step-facts = Det kræver det
step-contacts = Hvem du kontakter
fact-time = Tid
fact-cost = Koster
fact-needs = Du skal bruge
fact-lasts = Gælder
fact-for-another = For en anden
letter = Brev til at kopiere
# Variables:
#   $at (Number) - which letter
#   $of (Number) - how many there are
letter-one-of = Brev til at kopiere, { $at } af { $of }
letter-hint = Udfyld, hvor der er prikker. Teksten gemmes ikke her: kopiér den, når du er færdig.
letter-copy = Kopiér brevet
letter-again = Hent brevet forfra
notes = Dine noter
note = Note
note-hint = For eksempel hvem du talte med, og hvad de lovede.
reference = Sagsnummer
reference-hint = Nummeret på anmeldelsen eller sagen, hvis du har fået et.
copy-reference = Kopiér sagsnummeret
step-neighbours = Andre trin
step-before = Forrige trin
step-after = Næste trin
step-ticks = Hvor trinnet står
mark-done = Det er gjort
mark-waiting = Jeg venter på svar
mark-to-do = Tilbage til det, der skal gøres
add-note = Tilføj en note
said-done = Trinnet er gjort. Lygten lyser.
said-waiting = Trinnet venter på svar.
said-not-for-me = Trinnet er lagt til side.
said-to-do = Trinnet er tilbage i planen.
said-ticked = Punktet er gjort.
said-unticked = Punktet er tilbage.
said-note = Noten står i dagbogen.
sources = Kilder
source-old = Læst for mere end et år siden. Det kan være ændret.

## Someone to talk to

talk-title = Nogen at tale med
talk-lead = De, der svarer nu og på dit sprog, står først. Du behøver ikke vide, hvad du skal sige.
talk-abroad = Jeg er i udlandet: vis numrene med landekode
talk-others = Andre, der hjælper

## Pages to read

read-title = Når du har kræfter til at læse
read-lead = Korte sider om det, mange spørger om. Du kan følge planen uden at læse dem.
read-for-you = Hører til din plan
read-others = Andet at læse
read-all = Alle sider
read-crumbs = Vejen tilbage
read-steps = Trin i din plan
read-contacts = Hvem du kan henvende dig til

## The diary

diary-title = Dagbog
diary-lead = Det, du har gjort, dag for dag. Du kan få brug for den, når nogen spørger.
diary-empty = Her står intet endnu. Det første, du sætter kryds ved, kommer her.
diary-undone = Fortrudt
# Variables:
#   $reference (String) - the reference number
diary-reference = Sagsnummer: { $reference }

## Cases of a helper

cases-title = Sager
cases-lead = Én sag for hver person, du hjælper. Skriv intet navn: vælg et ord, du selv kan kende.
case-mine = Min sag
case-new = Ny sag
case-label = Ord for sagen
case-label-hint = En farve eller et træ er nok. Ingen navne og ingen numre.
case-suggestions = Forslag
case-make = Tilføj sagen
case-open = Åbn
# Variables:
#   $label (String) - the neutral name of the case
case-open-named = Åbn: { $label }
case-open-now = Åben nu
case-rename = Skift ord
# Variables:
#   $label (String) - the neutral name of the case
case-rename-named = Skift ord: { $label }
case-renamed = Sagen har fået et nyt ord.
case-delete = Slet
# Variables:
#   $label (String) - the neutral name of the case
case-delete-named = Slet: { $label }
# Variables:
#   $label (String) - the neutral name of the case
case-delete-title = Slet sagen { $label }?
case-delete-why = Sagens plan, noter og dagbog forsvinder. Det kan ikke fortrydes.
case-delete-yes = Slet sagen
case-delete-no = Behold sagen
case-deleted = Sagen er slettet.
# Variables:
#   $done (Number) - how many steps are done
#   $waiting (Number) - how many steps wait for an answer
case-progress = Gjorte trin: { $done }. Venter på svar: { $waiting }.
# Variables:
#   $when (String) - a day in words
case-changed = Sidst ændret: { $when }.
label-birch = Birk
label-blue = Blå
label-rowan = Røn
label-green = Grøn
label-pine = Fyr
label-yellow = Gul
label-willow = Pil
label-grey = Grå
label-alder = El
label-copper = Kobber

## Keeping and locking

keep-notice = Intet er gemt endnu. Når du lukker Lykta, er det væk. Du kan gemme det krypteret på denne computer.
keep-open = Gem …
keep-title = Vil du gemme det, du har gjort?
keep-lead = Det gemmes krypteret på denne computer og ingen andre steder. Deler du computeren med nogen, du er bange for? Så kan det være bedre ikke at gemme.
keep-by-passphrase = Gem med en kodesætning
keep-confirm = Gem
keep-by-keychain = Gem med computerens nøglering
keep-by-keychain-why = Du behøver ingen kodesætning. Den, der kan logge ind som dig på computeren, kan også åbne Lykta.
keep-use-keychain = Brug nøgleringen
keep-nothing = Gem ingenting
keep-nothing-why = Du kan ændre mening senere.
keep-nothing-said = Intet gemmes. Når du lukker Lykta, er det væk.
kept-said = Det er gemt krypteret på denne computer.
passphrase = Kodesætning
passphrase-new = Ny kodesætning
passphrase-again = Samme kodesætning én gang til
passphrase-old = Den kodesætning, du har nu
passphrase-old-hint = Låste du op med gendannelseskoden? Lad feltet være tomt.
passphrase-hint = Fire eller fem ord, der ikke hører sammen, er lette at huske og svære at gætte. Brug ikke en adgangskode, du har et andet sted.
advice-short = Den er for kort endnu.
advice-one-word = Den kan bruges. Med flere ord bliver den sværere at gætte.
advice-good = Den er svær at gætte.
passphrase-too-short = Kodesætningen er for kort. Skriv mindst ti tegn.
passphrase-not-same = De to felter er forskellige. Skriv den samme kodesætning i begge.
passphrase-changed = Kodesætningen er skiftet.
change-passphrase = Skift kodesætning
recovery-title = Skriv din gendannelseskode ned
recovery-lead = Koden åbner Lykta, hvis du ikke kan komme ind på anden måde. Den vises nu og ikke igen.
recovery-copy = Kopiér koden
recovery-caution = Skriv den på papir, og læg den, hvor kun du finder den. Kan du ikke komme ind og mangler koden, så kan ingen åbne det, du har gemt.
recovery-written = Jeg har skrevet koden ned
recovery-done = Færdig
recovery-new = Ny gendannelseskode
recovery-old = Den gamle kode gælder ikke længere.
recovery-code = Gendannelseskode
recovery-code-hint = Skriv den, som den står på papiret. Mellemrum og streger gør ikke noget.
lock = Lås
lock-title = Lykta er låst
lock-lead = Det, du har gemt, ligger krypteret på denne computer.
unlock = Lås op
unlock-keychain = Lås op med nøgleringen
unlock-by-code = Lås op med gendannelseskoden
unlock-by-passphrase = Lås op med kodesætningen
back-up = Lav en sikkerhedskopi
back-up-hint = Kopien er krypteret. Den åbnes med samme kodesætning eller kode, også på en anden computer.
backed-up = Sikkerhedskopien er gemt.
restore-title = Hent en sikkerhedskopi tilbage
restore-lead = Skriv det, der åbner kopien. Vælg så filen.
restore-with = Kopien åbnes med
restore-passphrase = Kopiens kodesætning
restore-code = Kopiens gendannelseskode
restore-replace = Erstat det, der er i Lykta nu
restore-pick = Vælg fil …
restored = Sikkerhedskopien er hentet tilbage.
erase = Slet alt …
erase-title = Slet alt
erase-lead = Alt, hvad Lykta har gemt på denne computer, slettes: sager, dagbog, indstillinger og nøgler. Det kan ikke fortrydes.
erase-cannot = Lykta kan ikke slette sikkerhedskopier, udskrevne papirer, tekst, du har kopieret, eller filer, du har hentet.
erase-sure = Slet alt?
erase-yes = Slet alt nu
erase-no = Behold alt
erased = Slettet
erased-all = Intet af det, Lykta har gemt, findes længere på denne computer.
erased-left = Nøglerne er slettet, så ingen kan læse indholdet. De her filer kunne ikke slettes. Slet dem selv:

## Settings

settings-title = Indstillinger
settings-look = Udseende
text-size = Tekststørrelse
text-size-hint = Du kan også holde Ctrl nede og trykke på plus, minus eller nul.
# Variables:
#   $percent (Number) - the text size
text-size-now = Tekststørrelse { $percent } %
# Variables:
#   $percent (Number) - a part of a hundred
percent = { $percent } %
theme = Lyst eller mørkt
theme-system = Som computeren
theme-light = Lyst
theme-dark = Mørkt
settings-exit-what = Knappen findes på hver side. Den gør vinduet tomt, låser og lukker Lykta med det samme. Det, du har gemt, er der stadig.
settings-exit-shift = Luk også, når jeg trykker på Shift tre gange i træk
settings-exit-sticky = Med hjælpen Træge taster lukker Shift ikke Lykta. Brug så knappen.
settings-keeping = Gemme og låse
keeping-nothing = Intet er gemt. Når du lukker Lykta, er det væk.
keeping-passphrase = Det, du gør, gemmes krypteret på denne computer. Din kodesætning åbner det.
keeping-keychain = Det, du gør, gemmes krypteret på denne computer. Computerens nøglering åbner det.
lock-after = Lås efter
lock-after-hint = Når ingen har rørt taster eller mus så længe.

## What went wrong, and what is safe

error-wrong-key = Kodesætningen eller koden passede ikke. Intet er ændret.
error-code-mistyped = Der er en skrivefejl i koden. Intet er ændret.
error-passphrase-too-short = Kodesætningen er for kort. Intet er ændret.
error-file-damaged = Lykta kunne ikke åbne filen. Filen er, som den var.
error-file-too-new = Filen er lavet med en nyere version af Lykta. Den er ikke ændret.
error-in-use = Lykta er allerede åben i et andet vindue. Det, du har gemt, er der stadig.
error-disk-full = Lykta kunne ikke gemme, fordi disken er fuld. Det, du allerede har sat kryds ved, er der stadig.
error-read-only = Lykta kan ikke skrive der, hvor filen ligger. Det, du har gemt, er der stadig.
error-already-there = Der er allerede gemt noget her. Det er ikke ændret.
error-not-a-backup = Filen er ikke en sikkerhedskopi fra Lykta. Intet er ændret.
error-no-keychain = Computerens nøglering svarer ikke. Intet er ændret.
error-locked = Lykta har låst sig. Det, du har gemt, er der stadig.
error-unknown-case = Sagen findes ikke længere. De andre sager er der stadig.
error-unknown-step = Trinnet findes ikke længere. Det, du har gjort, står i dagbogen.
error-nothing-to-undo = Der er intet at fortryde. Intet er ændret.
error-no-way-to-open-links = Lykta kan ikke finde en browser at åbne siden i.
error-notice-too-large = Teksten eller filen er for stor til Lykta. Intet af den er gemt.
error-notice-too-slow = Det tog for lang tid at læse filen. Den er ikke ændret.
error-notice-locked = Filen er låst med en adgangskode. Den er ikke ændret.
error-notice-no-text = Filen er et billede eller en skannet side uden tekst. Den er ikke ændret.
error-notice-broken = Lykta kunne ikke åbne filen. Den kan være beskadiget. Lykta har ikke ændret den.
error-notice-unknown-kind = Lykta læser ikke den slags filer. Filen er ikke ændret.
error-notice-no-reader = Den del af Lykta, der læser filer, startede ikke. Filen er ikke ændret.
error-cannot-save = Det kunne ikke gemmes. Det, du har gemt før, er der stadig.
error-unexpected = Noget gik galt i Lykta. Det, du har gemt, er der stadig.

## What to do next

then-try-or-recover = Prøv igen, eller brug gendannelseskoden.
then-compare-code = Sammenlign koden med papiret, gruppe for gruppe.
then-longer-passphrase = Skriv mindst ti tegn. Flere ord er bedst.
then-restore = Prøv gendannelseskoden, eller hent en sikkerhedskopi tilbage.
then-update = Installer den nyere version, eller åbn en anden fil.
then-close-other = Fortsæt i det andet vindue, eller luk det, og prøv igen.
then-free-space = Frigør plads på disken, og prøv igen.
then-other-place = Vælg et andet sted, eller bed den, der passer computeren, om hjælp.
then-replace = Vil du have kopien i stedet? Sæt kryds ved, at den skal erstatte det, der er.
then-other-file = Vælg en anden fil.
then-use-passphrase = Brug en kodesætning eller gendannelseskoden i stedet.
then-unlock = Lås op for at fortsætte.
then-home = Gå til forsiden, og fortsæt derfra.
then-plan = Gå til planen, og vælg et andet trin.
then-go-on = Du kan fortsætte som før.
then-copy-address = Kopiér adressen, og åbn den i en browser.
then-paste-part = Sæt kun den del ind, der fortæller, hvad der er sket.
then-open-and-paste = Åbn den i et andet program, kopiér teksten, og sæt den ind her.
then-type-or-ask = Skriv det af, der fortæller, hvad der er sket, eller svar på spørgsmålene i stedet.
then-try-again = Prøv igen. Sker det en gang til, så luk Lykta, og åbn den igen.
