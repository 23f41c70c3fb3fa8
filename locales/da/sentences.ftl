# Sentences that the program builds: reasons, lists, dates, times, opening hours, sources.
# $country (String) - FI, SE or DK, the country whose help is shown; every message gets it.

## Reasons and lists
# Variables:
#   $reasons (String) - the reasons in a list, each a clause from vocabulary.ftl or an incident
because = Vises, fordi { $reasons }.
# Variables:
#   $left (String) - the list so far
#   $right (String) - the next item, not the last
list-middle = { $left }, { $right }
# Variables:
#   $left (String) - the list so far
#   $right (String) - the last item
list-end = { $left } og { $right }

## Dates and times
# Names of months as they stand inside a date.
month =
    .january = januar
    .february = februar
    .march = marts
    .april = april
    .may = maj
    .june = juni
    .july = juli
    .august = august
    .september = september
    .october = oktober
    .november = november
    .december = december
# Names of months after “in”, as in “in August 2023”.
month-in =
    .january = januar
    .february = februar
    .march = marts
    .april = april
    .may = maj
    .june = juni
    .july = juli
    .august = august
    .september = september
    .october = oktober
    .november = november
    .december = december
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
time = klokken { $clock }
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
clock-midnight = midnat
# Variables:
#   $date (String) - from date
on-date = den { $date }
# Variables:
#   $month (String) - from month-in
#   $year (String) - in digits
on-month = i { $month } { $year }
# Variables:
#   $year (String) - in digits
on-year = i { $year }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-from = begyndte { $on }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-until = sluttede { $on }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-known-on = blev kendt { $on }

## How long
# Variables:
#   $count (Number) - how many
span-years = { $count ->
        [one] et år
       *[other] { $count } år
    }
# Variables:
#   $count (Number) - how many
span-months = { $count ->
        [one] en måned
       *[other] { $count } måneder
    }
# Variables:
#   $count (Number) - how many
span-weeks = { $count ->
        [one] en uge
       *[other] { $count } uger
    }
# Variables:
#   $count (Number) - how many
span-days = { $count ->
        [one] en dag
       *[other] { $count } dage
    }
# Variables:
#   $count (Number) - how many
span-hours = { $count ->
        [one] en time
       *[other] { $count } timer
    }
# Variables:
#   $count (Number) - how many
span-minutes = { $count ->
        [one] et minut
       *[other] { $count } minutter
    }

## Opening hours
# Names of days in front of hours, as in “Monday from nine to three”.
weekday =
    .monday = mandag
    .tuesday = tirsdag
    .wednesday = onsdag
    .thursday = torsdag
    .friday = fredag
    .saturday = lørdag
    .sunday = søndag
# The first and the last of several days, as in “Monday to Friday”.
weekday-from =
    .monday = mandag
    .tuesday = tirsdag
    .wednesday = onsdag
    .thursday = torsdag
    .friday = fredag
    .saturday = lørdag
    .sunday = søndag
weekday-to =
    .monday = mandag
    .tuesday = tirsdag
    .wednesday = onsdag
    .thursday = torsdag
    .friday = fredag
    .saturday = lørdag
    .sunday = søndag
# As in “opens on Monday”.
weekday-on =
    .monday = på mandag
    .tuesday = på tirsdag
    .wednesday = på onsdag
    .thursday = på torsdag
    .friday = på fredag
    .saturday = på lørdag
    .sunday = på søndag
every-day = alle dage
# Variables:
#   $from (String) - from weekday-from
#   $to (String) - from weekday-to
days-from-to = { $from } til { $to }
# Variables:
#   $days (String) - one or more days
#   $times (String) - one or more of hours-from-to
hours-on-days = { $days } { $times }
# Variables:
#   $from (String) - from clock or clock-whole
#   $to (String) - the same, or clock-midnight
hours-from-to = fra { $from } til { $to }
hours-always = døgnet rundt
hours-closed-on-holidays = lukket på helligdage
# Variables:
#   $times (String) - one or more of hours-from-to
hours-on-holidays = helligdage { $times }

## Open now
open-always = Åbent døgnet rundt
open-now = Åbent nu
open-holiday = Helligdag eller aften før helligdag i dag: tiderne kan være andre
# Variables:
#   $time (String) - from time
open-until = Åbent nu, til { $time }
open-until-midnight = Åbent nu, til midnat
# Variables:
#   $day (String) - from weekday-on
#   $time (String) - from time
open-until-day = Åbent nu, til { $time } { $day }
closed = Lukket
# Variables:
#   $time (String) - from time
opens-today = Lukket nu, åbner i dag { $time }
# Variables:
#   $time (String) - from time
opens-tomorrow = Lukket nu, åbner i morgen { $time }
# Variables:
#   $day (String) - from weekday-on
#   $time (String) - from time
opens-day = Lukket nu, åbner { $day } { $time }
# Variables:
#   $date (String) - from date
#   $time (String) - from time
opens-date = Lukket nu, åbner den { $date } { $time }

## Sources
# Variables:
#   $seen (String) - when we read the page
#   $dated (String) - the page's own date
source-with-date = Kilden blev læst den { $seen }. Siden er dateret den { $dated }.
# Variables:
#   $seen (String) - when we read the page
source-without-date = Kilden blev læst den { $seen }. Siden har ingen dato: sammenlign med organisationens egen side.
source-old = Det er over et år siden. Spørg organisationen, om det stadig gælder.
