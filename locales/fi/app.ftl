# The window's own words. What the steps, contacts and incidents say stands in their own files.

## The frame: what stands on every screen

window-title = Lykta
app-name = Lykta
skip-to-content = Siirry sisältöön
nav-label = Päävalikko
nav-home = Alku
nav-plan = Suunnitelmani
nav-talk = Puhu jonkun kanssa
nav-read = Luettavaa
nav-diary = Päiväkirja
nav-settings = Asetukset
nav-cases = Asiat
nav-unlock = Avaa
quick-exit = Poistu nopeasti
quick-exit-keys = ⇧⇧⇧
quick-exit-hint = Tai paina Vaihto-näppäintä kolmesti peräkkäin.
language-menu = Kieli ja maa:
language = Kieli
language-sv = Svenska
language-fi = Suomi
language-da = Dansk
language-en = English
country = Maa
country-se = Ruotsi
country-fi = Suomi
country-dk = Tanska
country-hint = Maa ratkaisee, mitkä askeleet ja puhelinnumerot näet. Vastauksesi säilyvät.
state-nothing = Mitään ei ole vielä tallennettu.
state-kept = Tallennetaan salattuna tälle tietokoneelle.
state-locked = Lukittu.
state-not-sent = Mitään ei lähetetä.
# Variables:
#   $date (String) - the day in words
content-on = Sisältö: { $date }.
content-old = Sisältö on yli vuoden vanhaa. Numerot ja ohjeet ovat voineet muuttua. Vertaa organisaation omaan sivuun tai asenna Lyktan uudempi versio.

## Words of buttons

close = Sulje
cancel = Peruuta
save = Tallenna
saved = Tallennettu
undo = Kumoa
undone = Kumottu. Merkintä jää päiväkirjaan.
try-again = Yritä uudelleen
show = Näytä
hide = Piilota
working = Odota hetki …
copy = Kopioi
copied = Kopioitu
copy-number = Kopioi numero
# Variables:
#   $name (String) - whose number it is
copy-number-of = Kopioi numero: { $name }
copy-address = Kopioi osoite
open-page = Avaa sivu
# Variables:
#   $name (String) - whose page it is
open-page-of = Avaa sivu: { $name }
page-opened = Sivu avautuu selaimessa.
page-not-opened = Sivua ei voinut avata täältä. Kopioi osoite ja avaa se selaimessa.
anonymous-yes = saat olla nimetön
anonymous-no = nimesi kysytään
line-other-language = Täällä ei vastata suomeksi.

## The first screen

home-title = Olivatko tietosi mukana vuodossa? Ota yksi askel kerrallaan.
home-lead = Kaikkea ei tarvitse tehdä tänään eikä yksin. Se, mitä kirjoitat, jää tälle tietokoneelle.
door-continue = Jatka siitä, mihin jäit
# Variables:
#   $label (String) - the neutral name of the case
door-continue-hint = Suunnitelmaan: { $label }
door-notice = Sain kirjeen tai viestin
door-notice-hint = Liitä teksti tai avaa tiedosto. Lykta näyttää, mitä siinä sanotaan.
door-happened = Jotain on tapahtunut
door-happened-hint = Enintään kuusi lyhyttä kysymystä. Voit ohittaa niistä minkä tahansa.
door-talk = Haluan puhua jonkun kanssa
door-talk-hint = Numerot, ajat ja kielet. Usein saat olla nimetön.
door-help = Autan toista
door-help-hint = Läheinen tai tukihenkilö: monta asiaa, ei nimiä.
first-label = Hyvä tietää ensin
first-quick-exit = Pitääkö päästä pois äkkiä? Paina Poistu nopeasti tai Vaihto-näppäintä kolmesti peräkkäin.
first-quick-exit-button = Pitääkö päästä pois äkkiä? Paina Poistu nopeasti.
first-privacy = Lykta ei lähetä mitään, eikä se tallenna mitään, ennen kuin itse haluat.
first-understood = Selvä

## A notice that the person got

notice-title = Liitä kirje tai viesti tähän
notice-lead = Lykta näyttää, mitä siinä sanotaan, mikä jää auki ja mikä ei ollut mukana. Sinä korjaat, ja saat suunnitelman.
notice-text = Kirjeen tai viestin teksti
notice-private = Teksti pysyy tällä tietokoneella, eikä sitä tallenneta. Se poistuu, kun siirryt suunnitelmaan.
notice-read = Lue
notice-keys = Ctrl + Enter
notice-open = Avaa tiedosto …
# Variables:
#   $megabytes (Number) - how large a file may be
#   $country (String) - FI, SE or DK
notice-open-hint = Voit myös pudottaa tiedoston tähän: teksti, pdf, Word, verkkosivu tai tallennettu sähköposti. Enintään { $megabytes } Mt.
notice-empty = Liitä teksti ensin.
notice-no-text = Eikö kirje ole käsillä?
notice-to-incidents = Etsi tunnetuista tapahtumista
notice-to-questions = Vastaa lyhyisiin kysymyksiin
notice-found-title = Näin Lykta lukee kirjeen
# Variables:
#   $known (Number) - how many kinds of data the letter says were included
#   $possible (Number) - how many it leaves open
#   $excluded (Number) - how many it says were not included
notice-found-said = Kirje on luettu. Oli mukana: { $known }. Jää auki: { $possible }. Ei ollut mukana: { $excluded }.
notice-check = Pitääkö tämä paikkansa? Voit muuttaa kaikkea.
notice-by-rules = Merkityt sanat löytyivät kiinteillä säännöillä, ilman nettiä. Lue ne itsekin, sillä Lykta voi erehtyä.
notice-nothing = Lykta ei löytänyt tekstistä, mistä tiedoista on kyse. Valitse itse kohdasta Jotain puuttuu, tai jatka kysymyksiin.
notice-too-short = Teksti on liian lyhyt luettavaksi. Liitä siitä enemmän, tai jatka kysymyksiin.
notice-other-language = Teksti näyttää olevan kielellä, jota Lykta ei lue. Merkinnöissä voi olla virheitä. Lykta lukee suomea, ruotsia, tanskaa ja englantia.
notice-corrected = Kirje korjaa jotain, mitä siinä on sanottu aiemmin. Lykta noudattaa korjausta.
notice-again = Takaisin tekstiin
notice-about = Kirjeestä
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-happened = Tapahtui { $on }.
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-discovered = Huomattiin { $on }.
# Variables:
#   $on (String) - days in words, as they stand after a verb
notice-on-reported = Ilmoitettiin viranomaiselle { $on }.
notice-contact = Kysymykset kirjeestä:
# Variables:
#   $name (String) - the name of a known event
notice-looks-like = Tämä muistuttaa tapausta: { $name }
notice-looks-like-use = Käytä myös sitä, mitä tapauksesta tiedetään
notice-looks-like-why = Oma valintasi on aina tärkein.
# Variables:
#   $country (String) - the name of a country
notice-country = Kirje näyttää koskevan maata: { $country }. Minkä maan suunnitelman haluat?
# Variables:
#   $country (String) - the name of a country
notice-plan-country = Suunnitelman maa: { $country }.
notice-group-known = Kirje sanoo: oli mukana
notice-group-possible = Kirje jättää auki
notice-group-excluded = Kirje sanoo: ei ollut mukana
notice-group-event = Tämä on tapahtunut
notice-none-known = Kirje ei sano varmasti, että jokin tieto oli mukana.
notice-asks-first = Lykta ei valitse tätä puolestasi. Valitse, jos se koskee sinua. Mitään ei suljeta ilman lupaasi.
notice-condition = Kirjeen mukaan se riippuu tästä:
notice-decided = Vastauksesi tapausta koskevaan kysymykseen ratkaisee.
notice-quote = Näytä tekstissä:
# Variables:
#   $number (Number) - the number of the finding
#   $what (String) - the kind of data, or what happened
notice-mark = { $number }: { $what }
notice-marked = Kirjeen teksti ja merkinnät
notice-missing = Jotain puuttuu
notice-missing-lead = Valitse se, mitä kirjeessä lukee tai mitä itse tiedät.
notice-go-on = Jatka
notice-go-on-why = Muutama lyhyt kysymys, joihin kirje ei vastaa.

## Known incidents

incidents-title = Mistä tapahtumasta on kyse?
incidents-lead = Etsi kirjeessä oleva nimi. Täällä on vain se, mikä lukee julkisilla sivuilla.
incidents-not-here = Eikö sitä ole täällä?
incidents-not-here-why = Kaikki tapahtumat eivät ole täällä. Vastaa silloin kysymyksiin, niin saat silti suunnitelman.
incidents-questions = Vastaa kysymyksiin
incidents-own = Omassa maassasi
incidents-other = Muissa maissa
incident-who = Kuka on kuka
incident-not-touched = Tätä se ei koskenut
included-title = Mistä tiedoista on kyse
included-known = Oli mukana
included-possible = On voinut olla mukana
included-excluded = Ei ollut mukana
# Variables:
#   $what (String) - a category of data
chip-possible = ehkä: { $what }
# Variables:
#   $what (String) - a category of data
chip-excluded = ei mukana: { $what }
answer-yes = Kyllä
answer-no = Ei
answer-unsure = En tiedä
show-plan = Näytä suunnitelmani
show-plan-why = Voit muuttaa kaikkea myöhemmin.

## The questions

# Variables:
#   $at (Number) - which question
#   $of (Number) - how many there are
question-progress = Kysymys { $at }/{ $of }
next = Seuraava
back = Takaisin
skip = Ohita
save-and-plan = Tallenna ja näytä suunnitelma
questions-private = Vastaukset jäävät tälle tietokoneelle. Lykta ei lähetä mitään.
questions-known-incident = Näytä tunnetut tapahtumat
sure-known = oli mukana
sure-possible = on voinut olla mukana

## The plan

plan-title = Suunnitelmasi
plan-side = Suunnitelman vieressä
# Variables:
#   $done (Number) - how many steps are done
plan-done =
    { $done ->
        [one] Yksi askel on tehty.
       *[other] { $done } askelta on tehty.
    }
# Variables:
#   $waiting (Number) - how many steps wait for an answer
plan-waiting =
    { $waiting ->
        [one] Odotat yhtä vastausta.
       *[other] Odotat { $waiting } vastausta.
    }
plan-begin = Aloita tästä, yhdellä askeleella. Muu odottaa.
plan-next = Tässä on seuraava.
plan-all-done = Juuri nyt ei ole enempää tehtävää. Voit panna tämän sivuun.
# Variables:
#   $steps (Number) - how many steps are folded
plan-behind =
    { $steps ->
        [one] Lisäksi tehty: yksi askel
       *[other] Lisäksi tehty: { $steps } askelta
    }
# Variables:
#   $steps (Number) - how many steps are folded
plan-later =
    { $steps ->
        [one] Sen jälkeen: yksi askel
       *[other] Sen jälkeen: { $steps } askelta
    }
# Variables:
#   $steps (Number) - how many steps were put aside
plan-aside =
    { $steps ->
        [one] Ei koske minua: yksi askel
       *[other] Ei koske minua: { $steps } askelta
    }
# Variables:
#   $steps (Number) - how many ticks are kept
plan-kept =
    { $steps ->
        [one] Aiemmin tehty: yksi askel
       *[other] Aiemmin tehty: { $steps } askelta
    }
plan-kept-why = Nämä askeleet eivät nyt kuulu suunnitelmaan. Tekemäsi merkinnät ovat tallella.
kept-retired = Askel, jota Lyktassa ei enää ole
take-back = Ota takaisin
# Variables:
#   $step (String) - the title of the step
take-back-named = Ota takaisin: { $step }
do-it-now = Avaa askel
not-for-me = Ei koske minua
# Variables:
#   $minutes (Number) - how long it takes
minutes = { $minutes } min
# Variables:
#   $ticked (Number) - how many tasks are ticked
#   $of (Number) - how many tasks there are
sub-steps-done = { $ticked }/{ $of } kohtaa
status-done = Tehty
status-waiting = Odottaa vastausta
status-not-for-me = Ei koske minua
# Variables:
#   $step (String) - the title of the step
ask-title = Haluatko tämän askeleen suunnitelmaan: { $step }?
ask-why = Se ei ole varmaa. Askel sulkee jotain myös sinulta, joten sinä päätät.
ask-yes = Kyllä, näytä askel
side-talk = Joku, jolle puhua
side-more-talk = Muita, joille puhua
side-about = Mistä suunnitelma lähtee
side-nothing-known = Et ole kertonut, mistä tiedoista on kyse. Suunnitelma näyttää, miten saat sen selville.
side-change = Muuta, mitä on tapahtunut
side-incident = Näytä tapahtuma
side-read = Luettavaa
side-read-more = Lisää luettavaa
side-show-diary = Näytä päiväkirja
crisis-title = Sinun ei tarvitse olla tämän kanssa yksin
crisis-lead = Jos ajattelet kuolemaa tai olo on liian raskas, soita.
# Variables:
#   $name (String) - who answers
#   $number (String) - the number
#   $languages (String) - the languages spoken there
crisis-second = Jos kukaan ei vastaa, soita numeroon { $number }. Siellä vastaa { $name }. Kielet: { $languages }.
# Variables:
#   $number (String) - the emergency number
crisis-emergency = Jos henki on vaarassa, soita numeroon { $number }.

## A step

step-side = Yhteystiedot ja tietoa askeleesta
step-crumbs = Missä olet
# Variables:
#   $place (Number) - the place of the step in the plan
#   $of (Number) - how many steps there are
step-place = askel { $place }/{ $of }
step-how = Tee näin
step-caution = Hyvä tietää:
step-say = Sano näin
# Variables:
#   $country (String) - FI, SE or DK
step-without-e-id = Ilman vahvaa tunnistautumista
step-renew = Suoja on päättynyt. Tee askel uudelleen.
step-facts = Mitä tarvitaan
step-contacts = Kehen otat yhteyttä
fact-time = Aikaa
fact-cost = Maksaa
fact-needs = Tarvitset
fact-lasts = Voimassa
fact-for-another = Toisen puolesta
letter = Kopioitava kirje
# Variables:
#   $at (Number) - which letter
#   $of (Number) - how many there are
letter-one-of = Kopioitava kirje { $at }/{ $of }
letter-hint = Täydennä pisteiden kohdat. Tekstiä ei tallenneta tähän: kopioi se, kun olet valmis.
letter-copy = Kopioi kirje
letter-again = Palauta kirje alkuun
notes = Muistiinpanosi
note = Muistiinpano
note-hint = Esimerkiksi kenen kanssa puhuit ja mitä luvattiin.
reference = Asianumero
reference-hint = Ilmoituksen tai asian numero, jos olet saanut sellaisen.
copy-reference = Kopioi asianumero
step-neighbours = Muut askeleet
step-before = Edellinen askel
step-after = Seuraava askel
step-ticks = Missä vaiheessa askel on
mark-done = Merkitse tehdyksi
mark-waiting = Odotan vastausta
mark-to-do = Takaisin tehtäviin
add-note = Lisää muistiinpano
said-done = Askel on tehty. Lyhty palaa.
said-waiting = Askel odottaa vastausta.
said-not-for-me = Askel on siirretty sivuun.
said-to-do = Askel on takaisin suunnitelmassa.
said-ticked = Kohta on tehty.
said-unticked = Kohta on palautettu.
said-note = Muistiinpano on päiväkirjassa.
sources = Lähteet
source-old = Luettu yli vuosi sitten. Tieto on voinut muuttua.

## Someone to talk to

talk-title = Puhu jonkun kanssa
talk-lead = Ensin ovat ne, jotka vastaavat nyt ja omalla kielelläsi. Sinun ei tarvitse tietää, mitä sanoa.
talk-abroad = Olen ulkomailla: näytä numerot maatunnuksella
talk-others = Muita, jotka auttavat

## Pages to read

read-title = Luettavaa, kun jaksat
read-lead = Lyhyitä sivuja asioista, joita moni miettii. Suunnitelma toimii, vaikka et lukisi näitä.
read-for-you = Liittyy suunnitelmaasi
read-others = Muuta luettavaa
read-all = Kaikki sivut
read-crumbs = Takaisin
read-steps = Askelia suunnitelmassasi
read-contacts = Kenen puoleen voit kääntyä

## The diary

diary-title = Päiväkirja
diary-lead = Mitä olet tehnyt, päivä päivältä. Voit tarvita tätä, kun joku kysyy.
diary-empty = Täällä ei ole vielä mitään. Ensimmäinen merkintäsi tulee tähän.
diary-undone = Kumottu
# Variables:
#   $reference (String) - the reference number
diary-reference = Asianumero: { $reference }

## Cases of a helper

cases-title = Asiat
cases-lead = Yksi asia jokaiselle, jota autat. Älä kirjoita nimeä: valitse sana, jonka itse tunnistat.
case-mine = Oma asiani
case-new = Uusi asia
case-label = Asian tunnussana
case-label-hint = Väri tai puu riittää. Ei nimiä eikä numeroita.
case-suggestions = Ehdotuksia
case-make = Lisää asia
case-open = Avaa
# Variables:
#   $label (String) - the neutral name of the case
case-open-named = Avaa: { $label }
case-open-now = Avoinna nyt
case-rename = Vaihda sana
# Variables:
#   $label (String) - the neutral name of the case
case-rename-named = Vaihda sana: { $label }
case-renamed = Asialla on uusi sana.
case-delete = Poista
# Variables:
#   $label (String) - the neutral name of the case
case-delete-named = Poista: { $label }
# Variables:
#   $label (String) - the neutral name of the case
case-delete-title = Poistetaanko asia: { $label }?
case-delete-why = Asian suunnitelma, muistiinpanot ja päiväkirja poistuvat. Tätä ei voi kumota.
case-delete-yes = Poista asia
case-delete-no = Säilytä asia
case-deleted = Asia on poistettu.
# Variables:
#   $done (Number) - how many steps are done
#   $waiting (Number) - how many steps wait for an answer
case-progress = Tehtyjä askelia: { $done }. Odottaa vastausta: { $waiting }.
# Variables:
#   $when (String) - a day in words
case-changed = Viimeksi muutettu: { $when }.
label-birch = Koivu
label-blue = Sininen
label-rowan = Pihlaja
label-green = Vihreä
label-pine = Mänty
label-yellow = Keltainen
label-willow = Paju
label-grey = Harmaa
label-alder = Leppä
label-copper = Kupari

## Keeping and locking

keep-notice = Mitään ei ole vielä tallennettu. Kun suljet Lyktan, kaikki häviää. Voit tallentaa sen salattuna tälle tietokoneelle.
keep-open = Tallenna …
keep-title = Haluatko tallentaa tekemäsi?
keep-lead = Se tallennetaan salattuna tälle tietokoneelle, ei muualle. Käyttääkö konetta joku, jota pelkäät? Silloin voi olla parempi, ettet tallenna.
keep-by-passphrase = Tallenna salalauseella
keep-confirm = Tallenna
keep-by-keychain = Tallenna tietokoneen avainnipun avulla
keep-by-keychain-why = Et tarvitse salalausetta. Jokainen, joka pääsee kirjautumaan koneelle sinuna, voi avata myös Lyktan.
keep-use-keychain = Käytä avainnippua
keep-nothing = Älä tallenna mitään
keep-nothing-why = Voit muuttaa mielesi myöhemmin.
keep-nothing-said = Mitään ei tallenneta. Kun suljet Lyktan, kaikki häviää.
kept-said = Tallennettu salattuna tälle tietokoneelle.
passphrase = Salalause
passphrase-new = Uusi salalause
passphrase-again = Sama salalause uudelleen
passphrase-old = Nykyinen salalauseesi
passphrase-old-hint = Avasitko palautuskoodilla? Jätä kenttä tyhjäksi.
passphrase-hint = Valitse neljä tai viisi sanaa, jotka eivät liity toisiinsa. Ne muistaa hyvin, ja niitä on vaikea arvata. Älä käytä muualla käyttämääsi salasanaa.
advice-short = Se on vielä liian lyhyt.
advice-one-word = Tätä voi käyttää. Jos lisäät sanoja, sitä on vaikeampi arvata.
advice-good = Sitä on vaikea arvata.
passphrase-too-short = Salalause on liian lyhyt. Kirjoita ainakin kymmenen merkkiä.
passphrase-not-same = Kentissä on eri teksti. Kirjoita sama salalause molempiin.
passphrase-changed = Salalause on vaihdettu.
change-passphrase = Vaihda salalause
recovery-title = Kirjoita palautuskoodi muistiin
recovery-lead = Koodilla avaat Lyktan, jos et pääse sisään muuten. Se näytetään nyt, ei enää uudelleen.
recovery-copy = Kopioi koodi
recovery-caution = Kirjoita se paperille ja pane se paikkaan, josta vain sinä löydät sen. Jos et pääse sisään eikä koodia ole, kukaan ei saa tallennettua auki.
recovery-written = Olen kirjoittanut koodin muistiin
recovery-done = Valmis
recovery-new = Uusi palautuskoodi
recovery-old = Vanha koodi ei enää toimi.
recovery-code = Palautuskoodi
recovery-code-hint = Kirjoita se niin kuin se on paperilla. Välit ja viivat eivät haittaa.
lock = Lukitse
lock-title = Lykta on lukittu
lock-lead = Tallentamasi on salattuna tällä tietokoneella.
unlock = Avaa
unlock-keychain = Avaa avainnipulla
unlock-by-code = Avaa palautuskoodilla
unlock-by-passphrase = Avaa salalauseella
back-up = Tee varmuuskopio
back-up-hint = Kopio on salattu. Se avautuu samalla salalauseella tai koodilla, myös toisella koneella.
backed-up = Varmuuskopio on tallennettu.
restore-title = Palauta varmuuskopio
restore-lead = Kirjoita se, millä kopio avautuu. Valitse sitten tiedosto.
restore-with = Kopio avautuu
restore-passphrase = Kopion salalause
restore-code = Kopion palautuskoodi
restore-replace = Korvaa se, mitä Lyktassa nyt on
restore-pick = Valitse tiedosto …
restored = Varmuuskopio on palautettu.
erase = Poista kaikki …
erase-title = Poista kaikki
erase-lead = Kaikki, minkä Lykta on tallentanut tälle koneelle, poistetaan: asiat, päiväkirja, asetukset ja avaimet. Tätä ei voi kumota.
erase-cannot = Lykta ei voi poistaa varmuuskopioita, tulostettuja papereita, kopioimaasi tekstiä eikä lataamiasi tiedostoja.
erase-sure = Poistetaanko kaikki?
erase-yes = Poista kaikki nyt
erase-no = Säilytä kaikki
erased = Poistettu
erased-all = Mitään Lyktan tallentamaa ei enää ole tällä koneella.
erased-left = Avaimet on poistettu, joten kukaan ei voi lukea sisältöä. Näitä tiedostoja ei voinut poistaa. Poista ne itse:

## Settings

settings-title = Asetukset
settings-look = Ulkoasu
text-size = Tekstin koko
text-size-hint = Voit myös pitää Ctrl-näppäimen pohjassa ja painaa plussaa, miinusta tai nollaa.
# Variables:
#   $percent (Number) - the text size
text-size-now = Tekstin koko { $percent } %
# Variables:
#   $percent (Number) - a part of a hundred
percent = { $percent } %
theme = Vaalea vai tumma
theme-system = Kuten tietokoneessa
theme-light = Vaalea
theme-dark = Tumma
settings-exit-what = Painike on joka sivulla. Se tyhjentää ikkunan, lukitsee ja sulkee Lyktan heti. Tallentamasi jää talteen.
settings-exit-shift = Sulje myös, kun painan Vaihto-näppäintä kolmesti peräkkäin
settings-exit-sticky = Jos käytät Alas jäävät näppäimet -toimintoa, Vaihto ei sulje Lyktaa. Käytä silloin painiketta.
settings-keeping = Tallennus ja lukitus
keeping-nothing = Mitään ei ole tallennettu. Kun suljet Lyktan, kaikki häviää.
keeping-passphrase = Tekemäsi tallennetaan salattuna tälle koneelle. Salalauseesi avaa sen.
keeping-keychain = Tekemäsi tallennetaan salattuna tälle koneelle. Tietokoneen avainnippu avaa sen.
lock-after = Lukitse, kun aikaa on kulunut
lock-after-hint = Kun kukaan ei ole koskenut näppäimiin tai hiireen.

## What went wrong, and what is safe

error-wrong-key = Salalause tai koodi ei täsmännyt. Mikään ei ole muuttunut.
error-code-mistyped = Koodissa on kirjoitusvirhe. Mikään ei ole muuttunut.
error-passphrase-too-short = Salalause on liian lyhyt. Mikään ei ole muuttunut.
error-file-damaged = Lykta ei saanut tiedostoa auki. Tiedosto on ennallaan.
error-file-too-new = Tiedosto on tehty Lyktan uudemmalla versiolla. Sitä ei ole muutettu.
error-in-use = Lykta on jo auki toisessa ikkunassa. Tallentamasi on tallella.
error-disk-full = Lykta ei voinut tallentaa, koska levy on täynnä. Aiemmat merkintäsi ovat tallella.
error-read-only = Lykta ei voi kirjoittaa paikkaan, jossa tiedosto on. Tallentamasi on tallella.
error-already-there = Täällä on jo jotain tallennettuna. Sitä ei ole muutettu.
error-not-a-backup = Tiedosto ei ole Lyktan varmuuskopio. Mikään ei ole muuttunut.
error-no-keychain = Tietokoneen avainnippu ei vastaa. Mikään ei ole muuttunut.
error-locked = Lykta on lukittunut. Tallentamasi on tallella.
error-unknown-case = Asiaa ei enää ole. Muut asiat ovat tallella.
error-unknown-step = Askelta ei enää ole. Tekemäsi näkyy päiväkirjassa.
error-nothing-to-undo = Ei ole mitään kumottavaa. Mikään ei ole muuttunut.
error-no-way-to-open-links = Lykta ei löydä selainta, jossa avata sivun.
error-notice-too-large = Teksti tai tiedosto on Lyktalle liian suuri. Siitä ei ole tallennettu mitään.
error-notice-too-slow = Tiedoston lukeminen kesti liian kauan. Tiedosto on ennallaan.
error-notice-locked = Tiedosto on lukittu salasanalla. Se on ennallaan.
error-notice-no-text = Tiedosto on kuva tai skannattu sivu, eikä siinä ole tekstiä. Se on ennallaan.
error-notice-broken = Lykta ei saanut tiedostoa auki. Se voi olla vioittunut. Lykta ei ole muuttanut sitä.
error-notice-unknown-kind = Lykta ei lue tällaisia tiedostoja. Tiedosto on ennallaan.
error-notice-no-reader = Tiedostoja lukeva osa Lyktaa ei käynnistynyt. Tiedosto on ennallaan.
error-cannot-save = Tallennus ei onnistunut. Aiemmin tallentamasi on tallella.
error-unexpected = Lyktassa meni jokin vikaan. Tallentamasi on tallella.

## What to do next

then-try-or-recover = Yritä uudelleen tai käytä palautuskoodia.
then-compare-code = Vertaa koodia paperiin ryhmä kerrallaan.
then-longer-passphrase = Kirjoita ainakin kymmenen merkkiä. Useampi sana on paras.
then-restore = Kokeile palautuskoodia tai palauta varmuuskopio.
then-update = Asenna uudempi versio tai avaa toinen tiedosto.
then-close-other = Jatka toisessa ikkunassa tai sulje se ja yritä uudelleen.
then-free-space = Vapauta levyltä tilaa ja yritä uudelleen.
then-other-place = Valitse toinen paikka tai pyydä apua siltä, joka hoitaa konetta.
then-replace = Haluatko kopion tilalle? Merkitse, että se korvaa nykyisen.
then-other-file = Valitse toinen tiedosto.
then-use-passphrase = Käytä sen sijaan salalausetta tai palautuskoodia.
then-unlock = Avaa lukitus, niin voit jatkaa.
then-home = Siirry alkuun ja jatka siitä.
then-plan = Siirry suunnitelmaan ja valitse toinen askel.
then-go-on = Voit jatkaa tavalliseen tapaan.
then-copy-address = Kopioi osoite ja avaa se selaimessa.
then-paste-part = Liitä vain se osa, jossa kerrotaan, mitä on tapahtunut.
then-open-and-paste = Avaa se toisessa ohjelmassa, kopioi teksti ja liitä se tähän.
then-type-or-ask = Kirjoita tähän kohta, jossa kerrotaan, mitä on tapahtunut. Tai vastaa kysymyksiin.
then-try-again = Yritä uudelleen. Jos sama toistuu, sulje Lykta ja avaa se uudelleen.
