# Sentences that the program builds: reasons, lists, dates, times, opening hours, sources.
# $country (String) - FI, SE or DK, the country whose help is shown; every message gets it.

## Reasons and lists
# Variables:
#   $reasons (String) - the reasons in a list, each a clause from vocabulary.ftl or an incident
because = Näytetään, koska { $reasons }.
# Variables:
#   $left (String) - the list so far
#   $right (String) - the next item, not the last
list-middle = { $left }, { $right }
# Variables:
#   $left (String) - the list so far
#   $right (String) - the last item
list-end = { $left } ja { $right }

## Dates and times
# Names of months as they stand inside a date.
month =
    .january = tammikuuta
    .february = helmikuuta
    .march = maaliskuuta
    .april = huhtikuuta
    .may = toukokuuta
    .june = kesäkuuta
    .july = heinäkuuta
    .august = elokuuta
    .september = syyskuuta
    .october = lokakuuta
    .november = marraskuuta
    .december = joulukuuta
# Names of months after “in”, as in “in August 2023”.
month-in =
    .january = tammikuussa
    .february = helmikuussa
    .march = maaliskuussa
    .april = huhtikuussa
    .may = toukokuussa
    .june = kesäkuussa
    .july = heinäkuussa
    .august = elokuussa
    .september = syyskuussa
    .october = lokakuussa
    .november = marraskuussa
    .december = joulukuussa
# Variables:
#   $day (String) - the day of the month, in digits
#   $month (String) - from month
#   $year (String) - in digits
date = { $day }. { $month } { $year }
# Variables:
#   $date (String) - from date
#   $time (String) - from time
date-time = { $date } { $time }
# Variables:
#   $clock (String) - from clock or clock-whole
time = kello { $clock }
# Variables:
#   $hour (String) - in digits
#   $minute (String) - two digits
clock = { $hour }.{ $minute }
# Variables:
#   $hour (String) - in digits
#   $minute (String) - two digits
clock-whole = { $hour }
# The end of a day, as a closing time. The hour is twenty-four.
#   $hour (String) - in digits
clock-midnight = { $hour }
# Variables:
#   $date (String) - from date
on-date = { $date }
# Variables:
#   $month (String) - from month-in
#   $year (String) - in digits
on-month = { $month } { $year }
# Variables:
#   $year (String) - in digits
on-year = vuonna { $year }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-from = alkoi { $on }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-until = päättyi { $on }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-known-on = tuli tietoon { $on }

## How long
# Variables:
#   $count (Number) - how many
span-years = { $count ->
        [one] yksi vuosi
       *[other] { $count } vuotta
    }
# Variables:
#   $count (Number) - how many
span-months = { $count ->
        [one] yksi kuukausi
       *[other] { $count } kuukautta
    }
# Variables:
#   $count (Number) - how many
span-weeks = { $count ->
        [one] yksi viikko
       *[other] { $count } viikkoa
    }
# Variables:
#   $count (Number) - how many
span-days = { $count ->
        [one] yksi päivä
       *[other] { $count } päivää
    }
# Variables:
#   $count (Number) - how many
span-hours = { $count ->
        [one] yksi tunti
       *[other] { $count } tuntia
    }
# Variables:
#   $count (Number) - how many
span-minutes = { $count ->
        [one] yksi minuutti
       *[other] { $count } minuuttia
    }

## Opening hours
# Names of days in front of hours, as in “Monday from nine to three”.
weekday =
    .monday = maanantaisin
    .tuesday = tiistaisin
    .wednesday = keskiviikkoisin
    .thursday = torstaisin
    .friday = perjantaisin
    .saturday = lauantaisin
    .sunday = sunnuntaisin
# The first and the last of several days, as in “Monday to Friday”.
weekday-from =
    .monday = maanantaista
    .tuesday = tiistaista
    .wednesday = keskiviikkosta
    .thursday = torstaista
    .friday = perjantaista
    .saturday = lauantaista
    .sunday = sunnuntaista
weekday-to =
    .monday = maanantaihin
    .tuesday = tiistaihin
    .wednesday = keskiviikkoon
    .thursday = torstaihin
    .friday = perjantaihin
    .saturday = lauantaihin
    .sunday = sunnuntaihin
# As in “opens on Monday”.
weekday-on =
    .monday = maanantaina
    .tuesday = tiistaina
    .wednesday = keskiviikkona
    .thursday = torstaina
    .friday = perjantaina
    .saturday = lauantaina
    .sunday = sunnuntaina
every-day = joka päivä
# Variables:
#   $from (String) - from weekday-from
#   $to (String) - from weekday-to
days-from-to = { $from } { $to }
# Variables:
#   $days (String) - one or more days
#   $times (String) - one or more of hours-from-to
hours-on-days = { $days } { $times }
# Variables:
#   $from (String) - from clock or clock-whole
#   $to (String) - the same, or clock-midnight
hours-from-to = kello { $from }–{ $to }
hours-always = ympäri vuorokauden
hours-closed-on-holidays = suljettu pyhäpäivinä
# Variables:
#   $times (String) - one or more of hours-from-to
hours-on-holidays = pyhäpäivinä { $times }

## Open now
open-always = Auki ympäri vuorokauden
open-now = Auki nyt
open-holiday = Tänään on pyhä tai aatto: aukiolo voi olla toinen
# Variables:
#   $time (String) - from time
open-until = Auki nyt, { $time } asti
open-until-midnight = Auki nyt, keskiyöhön asti
# Variables:
#   $day (String) - from weekday-on
#   $time (String) - from time
open-until-day = Auki nyt, suljetaan { $day } { $time }
closed = Suljettu
# Variables:
#   $time (String) - from time
opens-today = Suljettu nyt, avataan tänään { $time }
# Variables:
#   $time (String) - from time
opens-tomorrow = Suljettu nyt, avataan huomenna { $time }
# Variables:
#   $day (String) - from weekday-on
#   $time (String) - from time
opens-day = Suljettu nyt, avataan { $day } { $time }
# Variables:
#   $date (String) - from date
#   $time (String) - from time
opens-date = Suljettu nyt, avataan { $date } { $time }

## Sources
# Variables:
#   $seen (String) - when we read the page
#   $dated (String) - the page's own date
source-with-date = Lähde luettiin { $seen }. Sivun päiväys on { $dated }.
# Variables:
#   $seen (String) - when we read the page
source-without-date = Lähde luettiin { $seen }. Sivulla ei ole päiväystä: vertaa organisaation omaan sivuun.
source-old = Siitä on yli vuosi. Tarkista organisaatiosta, että tieto pitää yhä paikkansa.
