# The window's own words. What the steps, contacts and incidents say stands in their own files.

## The frame: what stands on every screen

window-title = Lykta
app-name = Lykta
skip-to-content = Gå till innehållet
nav-label = Huvudmeny
nav-home = Hem
nav-plan = Min plan
nav-talk = Någon att prata med
nav-read = Läs mer
nav-diary = Dagbok
nav-settings = Inställningar
nav-cases = Ärenden
nav-unlock = Lås upp
quick-exit = Stäng genast
quick-exit-keys = ⇧⇧⇧
quick-exit-hint = Eller tryck på Skift tre gånger i rad.
language-menu = Språk och land:
language = Språk
language-sv = Svenska
language-fi = Suomi
language-da = Dansk
language-en = English
country = Land
country-se = Sverige
country-fi = Finland
country-dk = Danmark
country-hint = Landet avgör vilka steg och telefonnummer som visas. Det du har fyllt i finns kvar.
state-nothing = Inget är sparat än.
state-kept = Sparas krypterat på den här datorn.
state-locked = Låst.
state-not-sent = Inget skickas.
# Variables:
#   $date (String) - the day in words
content-on = Innehåll från { $date }.
content-old = Innehållet är mer än ett år gammalt. Nummer och regler kan ha ändrats. Jämför med organisationens egen sida, eller installera en nyare version av Lykta.

## Words of buttons

close = Stäng
cancel = Avbryt
save = Spara
saved = Sparat
undo = Ångra
undone = Ångrat. Det står kvar i dagboken.
try-again = Försök igen
show = Visa
hide = Dölj
working = Vänta lite …
copy = Kopiera
copied = Kopierat
copy-number = Kopiera numret
# Variables:
#   $name (String) - whose number it is
copy-number-of = Kopiera numret: { $name }
copy-address = Kopiera adressen
open-page = Öppna sidan
# Variables:
#   $name (String) - whose page it is
open-page-of = Öppna sidan: { $name }
page-opened = Sidan öppnas i webbläsaren.
page-not-opened = Sidan gick inte att öppna härifrån. Kopiera adressen och öppna den i en webbläsare.
anonymous-yes = du får vara anonym
anonymous-no = de frågar vad du heter
line-other-language = Här svarar de inte på svenska.

## The first screen

home-title = Fanns dina uppgifter med när något läckte? Ta ett steg i taget.
home-lead = Du behöver inte göra allt i dag, och du behöver inte göra det ensam. Det du skriver stannar på den här datorn.
door-continue = Fortsätt där du var
# Variables:
#   $label (String) - the neutral name of the case
door-continue-hint = Till planen: { $label }
door-notice = Jag har fått ett brev eller meddelande
door-notice-hint = Klistra in texten eller öppna filen. Lykta visar vad som står där.
door-happened = Något har hänt
door-happened-hint = Högst sex korta frågor. Hoppa över dem du vill.
door-talk = Jag vill prata med någon
door-talk-hint = Nummer, öppettider och språk. Du får ofta vara anonym.
door-help = Jag hjälper någon annan
door-help-hint = Närstående eller stödperson: flera ärenden, inga namn.
first-label = Bra att veta först
first-quick-exit = Behöver du försvinna härifrån? Tryck på knappen Stäng genast, eller på Skift tre gånger i rad.
first-quick-exit-button = Behöver du försvinna härifrån? Tryck på knappen Stäng genast.
first-privacy = Lykta skickar ingenting, och sparar inget förrän du själv vill det.
first-understood = Jag förstår

## A notice that the person got

notice-title = Klistra in brevet eller meddelandet
notice-lead = Lykta visar vad det säger, vad det lämnar öppet och vad som inte fanns med. Du rättar, och får en plan.
notice-text = Texten i brevet eller meddelandet
notice-private = Texten stannar på den här datorn och sparas inte. Den är borta när du går vidare till planen.
notice-read = Läs
notice-keys = Ctrl + Enter
notice-open = Öppna en fil …
# Variables:
#   $megabytes (Number) - how large a file may be
#   $country (String) - FI, SE or DK
notice-open-hint = Du kan också släppa filen här: text, pdf, Word, webbsida eller sparat { $country ->
        [FI] e-postmeddelande
       *[other] mejl
    }. Högst { $megabytes } MB.
notice-empty = Klistra in texten först.
notice-no-text = Har du inget brev framför dig?
notice-to-incidents = Leta bland kända händelser
notice-to-questions = Svara på korta frågor
notice-found-title = Så läser Lykta brevet
# Variables:
#   $known (Number) - how many kinds of data the letter says were included
#   $possible (Number) - how many it leaves open
#   $excluded (Number) - how many it says were not included
notice-found-said = Brevet är läst. Fanns med: { $known }. Lämnas öppet: { $possible }. Fanns inte med: { $excluded }.
notice-check = Stämmer det? Du kan ändra allt.
notice-by-rules = De markerade orden är hittade med fasta regler, utan internet. Läs dem själv också: Lykta kan missa något.
notice-nothing = Lykta hittade inget i texten om vilka uppgifter det gäller. Välj själv under Något saknas, eller gå vidare till frågorna.
notice-too-short = Texten är för kort för att läsa. Klistra in mer av den, eller gå vidare till frågorna.
notice-other-language = Texten verkar vara på ett språk som Lykta inte läser. Det som är markerat kan vara fel. Lykta läser svenska, finska, danska och engelska.
notice-corrected = Brevet rättar något som det har sagt tidigare. Lykta följer rättelsen.
notice-again = Tillbaka till texten
notice-about = Om brevet
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-happened = Det hände { $on }.
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-discovered = Det upptäcktes { $on }.
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-reported = Det anmäldes { $on }.
notice-contact = Frågor om brevet:
# Variables:
#   $name (String) - the name of a known event
notice-looks-like = Det här liknar: { $name }
notice-looks-like-use = Använd också det som är känt om händelsen
notice-looks-like-why = Det du själv väljer här gäller alltid först.
# Variables:
#   $country (String) - the name of a country
notice-country = Brevet verkar gälla { $country }. Vilket land ska planen gälla?
# Variables:
#   $country (String) - the name of a country
notice-plan-country = Planen gäller { $country }.
notice-group-known = Brevet säger: fanns med
notice-group-possible = Brevet lämnar öppet
notice-group-excluded = Brevet säger: fanns inte med
notice-group-event = Det här har hänt
notice-none-known = Brevet säger inte säkert att några uppgifter fanns med.
notice-asks-first = Lykta väljer inte det här åt dig. Välj om det gäller dig. Inget spärras utan ditt ja.
notice-condition = Enligt brevet beror det på detta:
notice-decided = Ditt svar om händelsen avgör.
notice-quote = Visa i texten:
# Variables:
#   $number (Number) - the number of the finding
#   $what (String) - the kind of data, or what happened
notice-mark = { $number }: { $what }
notice-marked = Brevets text med markeringar
notice-missing = Något saknas
notice-missing-lead = Kryssa för det som står i brevet eller det du vet själv.
notice-go-on = Gå vidare
notice-go-on-why = Några korta frågor som brevet inte svarar på.

## Known incidents

incidents-title = Vilken händelse gäller det?
incidents-lead = Leta efter namnet i brevet. Här visas bara det som står på offentliga sidor.
incidents-not-here = Finns den inte här?
incidents-not-here-why = Alla händelser finns inte med. Svara på frågorna i stället, så får du en plan ändå.
incidents-questions = Svara på frågorna
incidents-own = I ditt land
incidents-other = I andra länder
incident-who = Vem är vem
incident-not-touched = Det här berördes inte
included-title = Vilka uppgifter det gäller
included-known = Fanns med
included-possible = Kan ha funnits med
included-excluded = Fanns inte med
# Variables:
#   $what (String) - a category of data
chip-possible = kanske: { $what }
# Variables:
#   $what (String) - a category of data
chip-excluded = inte med: { $what }
answer-yes = Ja
answer-no = Nej
answer-unsure = Vet inte
show-plan = Visa min plan
show-plan-why = Du kan ändra allt sedan.

## The questions

# Variables:
#   $at (Number) - which question
#   $of (Number) - how many there are
question-progress = Fråga { $at } av { $of }
next = Nästa
back = Tillbaka
skip = Hoppa över
save-and-plan = Spara och visa planen
questions-private = Svaren stannar på den här datorn. Lykta skickar ingenting.
questions-known-incident = Visa kända händelser i stället
sure-known = fanns med
sure-possible = kan ha funnits med

## The plan

plan-title = Din plan
plan-side = Bredvid planen
# Variables:
#   $done (Number) - how many steps are done
plan-done =
    { $done ->
        [one] Ett steg är klart.
       *[other] { $done } steg är klara.
    }
# Variables:
#   $waiting (Number) - how many steps wait for an answer
plan-waiting =
    { $waiting ->
        [one] Du väntar på ett svar.
       *[other] Du väntar på { $waiting } svar.
    }
plan-begin = Börja här, med ett steg. Resten väntar.
plan-next = Här är nästa.
plan-all-done = Just nu finns inget mer att göra. Du kan lägga det här ifrån dig.
# Variables:
#   $steps (Number) - how many steps are folded
plan-behind =
    { $steps ->
        [one] Ett steg till bakom dig
       *[other] { $steps } steg till bakom dig
    }
# Variables:
#   $steps (Number) - how many steps are folded
plan-later =
    { $steps ->
        [one] Sedan: ett steg till
       *[other] Sedan: { $steps } steg till
    }
# Variables:
#   $steps (Number) - how many steps were put aside
plan-aside =
    { $steps ->
        [one] Gäller inte mig: ett steg
       *[other] Gäller inte mig: { $steps } steg
    }
# Variables:
#   $steps (Number) - how many ticks are kept
plan-kept =
    { $steps ->
        [one] Från förut: ett steg
       *[other] Från förut: { $steps } steg
    }
plan-kept-why = De här stegen hör inte till planen nu. Det du har gjort är kvar.
kept-retired = Ett steg som Lykta inte längre har
take-back = Ta tillbaka
# Variables:
#   $step (String) - the title of the step
take-back-named = Ta tillbaka: { $step }
do-it-now = Öppna steget
not-for-me = Gäller inte mig
# Variables:
#   $minutes (Number) - how long it takes
minutes = { $minutes } min
# Variables:
#   $ticked (Number) - how many tasks are ticked
#   $of (Number) - how many tasks there are
sub-steps-done = { $ticked } av { $of } punkter
status-done = Klart
status-waiting = Väntar på svar
status-not-for-me = Gäller inte mig
# Variables:
#   $step (String) - the title of the step
ask-title = Vill du ha det här steget i planen: { $step }?
ask-why = Det är inte säkert. Steget spärrar också något för dig själv, så du bestämmer.
ask-yes = Ja, visa steget
side-talk = Någon att prata med
side-more-talk = Fler att prata med
side-about = Det här gäller planen
side-nothing-known = Du har inte sagt vilka uppgifter det gäller. Planen visar hur du tar reda på det.
side-change = Ändra det som har hänt
side-incident = Visa händelsen
side-read = Att läsa
side-read-more = Fler sidor att läsa
side-show-diary = Visa dagboken
crisis-title = Du behöver inte vara ensam med det här
crisis-lead = Tänker du på att ta ditt liv, eller är det för tungt just nu? Ring.
# Variables:
#   $name (String) - who answers
#   $number (String) - the number
#   $languages (String) - the languages spoken there
crisis-second = Svarar ingen, ring { $number }. Där svarar { $name }. Språk: { $languages }.
# Variables:
#   $number (String) - the emergency number
crisis-emergency = Är någons liv i fara, ring { $number }.

## A step

step-side = Kontakt och fakta om steget
step-crumbs = Var du är
# Variables:
#   $place (Number) - the place of the step in the plan
#   $of (Number) - how many steps there are
step-place = steg { $place } av { $of }
step-how = Gör så här
step-caution = Bra att veta:
step-say = Säg så här
# Variables:
#   $country (String) - FI, SE or DK
step-without-e-id =
    { $country ->
        [FI] Utan bankkoder
       *[other] Utan e-legitimation
    }
step-renew = Skyddet har gått ut. Gör steget igen.
step-facts = Det här krävs
step-contacts = Vem du vänder dig till
fact-time = Tid
fact-cost = Kostar
fact-needs = Du behöver
fact-lasts = Gäller
fact-for-another = För någon annan
letter = Brev att kopiera
# Variables:
#   $at (Number) - which letter
#   $of (Number) - how many there are
letter-one-of = Brev att kopiera, { $at } av { $of }
letter-hint = Fyll i där det står punkter. Texten sparas inte här: kopiera den när du är klar.
letter-copy = Kopiera brevet
letter-again = Ta fram brevet från början
notes = Dina anteckningar
note = Anteckning
note-hint = Till exempel vem du pratade med och vad de lovade.
reference = Ärendenummer
reference-hint = Numret på anmälan eller ärendet, om du har fått ett.
copy-reference = Kopiera ärendenumret
step-neighbours = Andra steg
step-before = Förra steget
step-after = Nästa steg
step-ticks = Var steget står
mark-done = Det är klart
mark-waiting = Jag väntar på svar
mark-to-do = Tillbaka till att göra
add-note = Lägg till en anteckning
said-done = Steget är klart. Lyktan lyser.
said-waiting = Steget väntar på svar.
said-not-for-me = Steget är lagt åt sidan.
said-to-do = Steget är tillbaka i planen.
said-ticked = Punkten är klar.
said-unticked = Punkten är tillbaka.
said-note = Anteckningen står i dagboken.
sources = Källor
source-old = Lästes för mer än ett år sedan. Det kan ha ändrats.

## Someone to talk to

talk-title = Någon att prata med
talk-lead = De som svarar nu och på ditt språk står först. Du behöver inte veta vad du ska säga.
talk-abroad = Jag är utomlands: visa numren med landsnummer
talk-others = Andra som hjälper till

## Pages to read

read-title = Att läsa när du orkar
read-lead = Korta sidor om sådant som många undrar över. Du behöver inte läsa dem för att följa planen.
read-for-you = Hör till din plan
read-others = Annat att läsa
read-all = Alla sidor
read-crumbs = Väg tillbaka
read-steps = Steg i din plan
read-contacts = Någon att vända sig till

## The diary

diary-title = Dagbok
diary-lead = Det du har gjort, dag för dag. Du kan behöva den när någon frågar.
diary-empty = Här står inget än. Det första du kryssar för kommer hit.
diary-undone = Ångrat
# Variables:
#   $reference (String) - the reference number
diary-reference = Ärendenummer: { $reference }

## Cases of a helper

cases-title = Ärenden
cases-lead = Ett ärende för varje person du hjälper. Skriv inget namn: välj ett ord som du själv känner igen.
case-mine = Mitt ärende
case-new = Nytt ärende
case-label = Ord för ärendet
case-label-hint = En färg eller ett träd räcker. Inga namn och inga nummer.
case-suggestions = Förslag
case-make = Lägg till ärendet
case-open = Öppna
# Variables:
#   $label (String) - the neutral name of the case
case-open-named = Öppna: { $label }
case-open-now = Öppet nu
case-rename = Byt ord
# Variables:
#   $label (String) - the neutral name of the case
case-rename-named = Byt ord: { $label }
case-renamed = Ärendet har ett nytt ord.
case-delete = Ta bort
# Variables:
#   $label (String) - the neutral name of the case
case-delete-named = Ta bort: { $label }
# Variables:
#   $label (String) - the neutral name of the case
case-delete-title = Ta bort ärendet { $label }?
case-delete-why = Planen, anteckningarna och dagboken i ärendet försvinner. Det går inte att ångra.
case-delete-yes = Ta bort ärendet
case-delete-no = Behåll ärendet
case-deleted = Ärendet är borttaget.
# Variables:
#   $done (Number) - how many steps are done
#   $waiting (Number) - how many steps wait for an answer
case-progress = Klara steg: { $done }. Väntar på svar: { $waiting }.
# Variables:
#   $when (String) - a day in words
case-changed = Senast ändrat: { $when }.
label-birch = Björk
label-blue = Blå
label-rowan = Rönn
label-green = Grön
label-pine = Tall
label-yellow = Gul
label-willow = Sälg
label-grey = Grå
label-alder = Al
label-copper = Koppar

## Keeping and locking

keep-notice = Inget är sparat än. När du stänger Lykta är det borta. Du kan spara det krypterat på den här datorn.
keep-open = Spara …
keep-title = Vill du spara det du har gjort?
keep-lead = Det sparas krypterat på den här datorn, och ingen annanstans. Delar du datorn med någon du är rädd för? Då kan det vara bättre att inte spara.
keep-by-passphrase = Spara med en lösenfras
keep-confirm = Spara
keep-by-keychain = Spara med datorns nyckelring
keep-by-keychain-why = Du behöver ingen lösenfras. Den som kan logga in som du på datorn kan också öppna Lykta.
keep-use-keychain = Använd nyckelringen
keep-nothing = Spara ingenting
keep-nothing-why = Du kan ändra dig senare.
keep-nothing-said = Inget sparas. När du stänger Lykta är det borta.
kept-said = Det är sparat krypterat på den här datorn.
passphrase = Lösenfras
passphrase-new = Ny lösenfras
passphrase-again = Samma lösenfras en gång till
passphrase-old = Lösenfrasen du har nu
passphrase-old-hint = Låste du upp med återställningskoden? Lämna fältet tomt.
passphrase-hint = Fyra eller fem ord som inte hör ihop är lätta att minnas och svåra att gissa. Använd inte ett lösenord som du har någon annanstans.
advice-short = Den är för kort än så länge.
advice-one-word = Den går att använda. Med fler ord blir den svårare att gissa.
advice-good = Den är svår att gissa.
passphrase-too-short = Lösenfrasen är för kort. Skriv minst tio tecken.
passphrase-not-same = De två fälten är olika. Skriv samma lösenfras i båda.
passphrase-changed = Lösenfrasen är bytt.
change-passphrase = Byt lösenfras
recovery-title = Skriv upp din återställningskod
recovery-lead = Koden öppnar Lykta om du inte kommer in på annat sätt. Den visas nu, och inte igen.
recovery-copy = Kopiera koden
recovery-caution = Skriv den på papper och lägg den där bara du hittar den. Kommer du inte in och saknar koden, kan ingen öppna det du har sparat.
recovery-written = Jag har skrivit upp koden
recovery-done = Klart
recovery-new = Ny återställningskod
recovery-old = Den gamla koden gäller inte längre.
recovery-code = Återställningskod
recovery-code-hint = Skriv den som den står på papperet. Mellanrum och streck gör inget.
lock = Lås
lock-title = Lykta är låst
lock-lead = Det du har sparat ligger krypterat på den här datorn.
unlock = Lås upp
unlock-keychain = Lås upp med nyckelringen
unlock-by-code = Lås upp med återställningskoden
unlock-by-passphrase = Lås upp med lösenfrasen
back-up = Gör en säkerhetskopia
back-up-hint = Kopian är krypterad. Den öppnas med samma lösenfras eller kod, också på en annan dator.
backed-up = Säkerhetskopian är sparad.
restore-title = Ta tillbaka en säkerhetskopia
restore-lead = Skriv det som öppnar kopian. Välj sedan filen.
restore-with = Kopian öppnas med
restore-passphrase = Kopians lösenfras
restore-code = Kopians återställningskod
restore-replace = Ersätt det som finns i Lykta nu
restore-pick = Välj fil …
restored = Säkerhetskopian är på plats.
erase = Radera allt …
erase-title = Radera allt
erase-lead = Allt som Lykta har sparat på den här datorn raderas: ärenden, dagbok, inställningar och nycklar. Det går inte att ångra.
erase-cannot = Lykta kan inte radera säkerhetskopior, utskrivna papper, text som du har kopierat eller filer som du har hämtat hem.
erase-sure = Radera allt?
erase-yes = Radera allt nu
erase-no = Behåll allt
erased = Raderat
erased-all = Inget av det som Lykta sparade finns kvar på den här datorn.
erased-left = Nycklarna är raderade, så ingen kan läsa innehållet. De här filerna gick inte att ta bort. Ta bort dem själv:

## Settings

settings-title = Inställningar
settings-look = Utseende
text-size = Textstorlek
text-size-hint = Du kan också hålla ner Ctrl och trycka på plus, minus eller noll.
# Variables:
#   $percent (Number) - the text size
text-size-now = Textstorlek { $percent } %
# Variables:
#   $percent (Number) - a part of a hundred
percent = { $percent } %
theme = Ljust eller mörkt
theme-system = Som datorn
theme-light = Ljust
theme-dark = Mörkt
settings-exit-what = Knappen finns på varje sida. Den tömmer rutan, låser och stänger Lykta direkt. Det du har sparat finns kvar.
settings-exit-shift = Stäng också när jag trycker på Skift tre gånger i rad
settings-exit-sticky = Med hjälpmedlet Tröga tangenter stänger Skift inte Lykta. Använd knappen då.
settings-keeping = Spara och låsa
keeping-nothing = Inget är sparat. När du stänger Lykta är det borta.
keeping-passphrase = Det du gör sparas krypterat på den här datorn. Din lösenfras öppnar det.
keeping-keychain = Det du gör sparas krypterat på den här datorn. Datorns nyckelring öppnar det.
lock-after = Lås efter
lock-after-hint = När ingen har rört tangenter eller mus så länge.

## What went wrong, and what is safe

error-wrong-key = Lösenfrasen eller koden stämde inte. Inget har ändrats.
error-code-mistyped = Koden innehåller ett skrivfel. Inget har ändrats.
error-passphrase-too-short = Lösenfrasen är för kort. Inget har ändrats.
error-file-damaged = Lykta fick inte upp filen. Filen är kvar som den var.
error-file-too-new = Filen är gjord med en nyare version av Lykta. Den har inte ändrats.
error-in-use = Lykta är redan öppet i ett annat fönster. Det du har sparat är kvar.
error-disk-full = Lykta kunde inte spara, för disken är full. Det du redan har kryssat för finns kvar.
error-read-only = Lykta får inte skriva där filen ligger. Det du har sparat är kvar.
error-already-there = Det finns redan något sparat här. Det har inte ändrats.
error-not-a-backup = Filen är inte en säkerhetskopia från Lykta. Inget har ändrats.
error-no-keychain = Datorns nyckelring svarar inte. Inget har ändrats.
error-locked = Lykta är låst. Det du har sparat är kvar.
error-unknown-case = Ärendet finns inte längre. De andra ärendena är kvar.
error-unknown-step = Steget finns inte längre. Det du har gjort är kvar i dagboken.
error-nothing-to-undo = Det finns inget att ångra. Inget har ändrats.
error-no-way-to-open-links = Lykta hittar ingen webbläsare att öppna sidan i.
error-notice-too-large = Texten eller filen är för stor för Lykta. Inget av den är sparat.
error-notice-too-slow = Det tog för lång tid att läsa filen. Den har inte ändrats.
error-notice-locked = Filen är låst med ett lösenord. Den har inte ändrats.
error-notice-no-text = Filen är en bild eller en inskannad sida, utan text att läsa. Den har inte ändrats.
error-notice-broken = Lykta fick inte upp filen. Den kan vara skadad. Lykta har inte ändrat den.
error-notice-unknown-kind = Lykta läser inte den sortens fil. Den har inte ändrats.
error-notice-no-reader = Den del av Lykta som läser filer startade inte. Filen har inte ändrats.
error-cannot-save = Det gick inte att spara. Det du har sparat tidigare är kvar.
error-unexpected = Något gick fel i Lykta. Det du har sparat är kvar.

## What to do next

then-try-or-recover = Försök igen, eller använd återställningskoden.
then-compare-code = Jämför koden med papperet, grupp för grupp.
then-longer-passphrase = Skriv minst tio tecken. Flera ord är bäst.
then-restore = Försök med återställningskoden, eller ta tillbaka en säkerhetskopia.
then-update = Installera den nyare versionen, eller öppna en annan fil.
then-close-other = Fortsätt i det andra fönstret, eller stäng det och försök igen.
then-free-space = Frigör utrymme på disken och försök igen.
then-other-place = Välj en annan plats, eller be den som sköter datorn om hjälp.
then-replace = Vill du ha kopian i stället? Kryssa för att den ska ersätta det som finns.
then-other-file = Välj en annan fil.
then-use-passphrase = Använd en lösenfras eller återställningskoden i stället.
then-unlock = Lås upp för att fortsätta.
then-home = Gå till Hem och fortsätt därifrån.
then-plan = Gå till planen och välj ett annat steg.
then-go-on = Du kan fortsätta som vanligt.
then-copy-address = Kopiera adressen och öppna den i en webbläsare.
then-paste-part = Klistra bara in den del som säger vad som har hänt.
then-open-and-paste = Öppna den i ett annat program, kopiera texten och klistra in den här.
then-type-or-ask = Skriv av det som säger vad som har hänt, eller svara på frågorna i stället.
then-try-again = Försök igen. Händer det en gång till, stäng Lykta och öppna det igen.
