# Sentences that the program builds: reasons, lists, dates, times, opening hours, sources.
# $country (String) - FI, SE or DK, the country whose help is shown; every message gets it.

## Reasons and lists
# Variables:
#   $reasons (String) - the reasons in a list, each a clause from vocabulary.ftl or an incident
because = Visas eftersom { $reasons }.
# Variables:
#   $left (String) - the list so far
#   $right (String) - the next item, not the last
list-middle = { $left }, { $right }
# Variables:
#   $left (String) - the list so far
#   $right (String) - the last item
list-end = { $left } och { $right }

## Dates and times
# Names of months as they stand inside a date.
month =
    .january = januari
    .february = februari
    .march = mars
    .april = april
    .may = maj
    .june = juni
    .july = juli
    .august = augusti
    .september = september
    .october = oktober
    .november = november
    .december = december
# Names of months after “in”, as in “in August 2023”.
month-in =
    .january = januari
    .february = februari
    .march = mars
    .april = april
    .may = maj
    .june = juni
    .july = juli
    .august = augusti
    .september = september
    .october = oktober
    .november = november
    .december = december
# Variables:
#   $day (String) - the day of the month, in digits
#   $month (String) - from month
#   $year (String) - in digits
date = { $day } { $month } { $year }
# Variables:
#   $date (String) - from date
#   $time (String) - from time
date-time = { $date } { $time }
# Variables:
#   $clock (String) - from clock or clock-whole
time = klockan { $clock }
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
clock-midnight = midnatt
# Variables:
#   $date (String) - from date
on-date = den { $date }
# Variables:
#   $month (String) - from month-in
#   $year (String) - in digits
on-month = i { $month } { $year }
# Variables:
#   $year (String) - in digits
on-year = { $year }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-from = började { $on }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-until = slutade { $on }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-known-on = blev känt { $on }

## How long
# Variables:
#   $count (Number) - how many
span-years = { $count ->
        [one] ett år
       *[other] { $count } år
    }
# Variables:
#   $count (Number) - how many
span-months = { $count ->
        [one] en månad
       *[other] { $count } månader
    }
# Variables:
#   $count (Number) - how many
span-weeks = { $count ->
        [one] en vecka
       *[other] { $count } veckor
    }
# Variables:
#   $count (Number) - how many
span-days = { $count ->
        [one] en dag
       *[other] { $count } dagar
    }
# Variables:
#   $count (Number) - how many
span-hours = { $count ->
        [one] en timme
       *[other] { $count } timmar
    }
# Variables:
#   $count (Number) - how many
span-minutes = { $count ->
        [one] en minut
       *[other] { $count } minuter
    }

## Opening hours
# Names of days in front of hours, as in “Monday from nine to three”.
weekday =
    .monday = måndag
    .tuesday = tisdag
    .wednesday = onsdag
    .thursday = torsdag
    .friday = fredag
    .saturday = lördag
    .sunday = söndag
# The first and the last of several days, as in “Monday to Friday”.
weekday-from =
    .monday = måndag
    .tuesday = tisdag
    .wednesday = onsdag
    .thursday = torsdag
    .friday = fredag
    .saturday = lördag
    .sunday = söndag
weekday-to =
    .monday = måndag
    .tuesday = tisdag
    .wednesday = onsdag
    .thursday = torsdag
    .friday = fredag
    .saturday = lördag
    .sunday = söndag
# As in “opens on Monday”.
weekday-on =
    .monday = på måndag
    .tuesday = på tisdag
    .wednesday = på onsdag
    .thursday = på torsdag
    .friday = på fredag
    .saturday = på lördag
    .sunday = på söndag
every-day = alla dagar
# Variables:
#   $from (String) - from weekday-from
#   $to (String) - from weekday-to
days-from-to = { $from } till { $to }
# Variables:
#   $days (String) - one or more days
#   $times (String) - one or more of hours-from-to
hours-on-days = { $days } { $times }
# Variables:
#   $from (String) - from clock or clock-whole
#   $to (String) - the same, or clock-midnight
hours-from-to = från { $from } till { $to }
hours-always = dygnet runt
hours-closed-on-holidays = stängt på helgdagar
# Variables:
#   $times (String) - one or more of hours-from-to
hours-on-holidays = helgdagar { $times }

## Open now
open-always = Öppet dygnet runt
open-now = Öppet nu
open-holiday = Helgdag eller afton i dag: tiderna kan vara andra
# Variables:
#   $time (String) - from time
open-until = Öppet nu, till { $time }
open-until-midnight = Öppet nu, till midnatt
# Variables:
#   $day (String) - from weekday-on
#   $time (String) - from time
open-until-day = Öppet nu, till { $time } { $day }
closed = Stängt
# Variables:
#   $time (String) - from time
opens-today = Stängt nu, öppnar i dag { $time }
# Variables:
#   $time (String) - from time
opens-tomorrow = Stängt nu, öppnar i morgon { $time }
# Variables:
#   $day (String) - from weekday-on
#   $time (String) - from time
opens-day = Stängt nu, öppnar { $day } { $time }
# Variables:
#   $date (String) - from date
#   $time (String) - from time
opens-date = Stängt nu, öppnar den { $date } { $time }

## Sources
# Variables:
#   $seen (String) - when we read the page
#   $dated (String) - the page's own date
source-with-date = Källan lästes den { $seen }. Sidan är daterad den { $dated }.
# Variables:
#   $seen (String) - when we read the page
source-without-date = Källan lästes den { $seen }. Sidan saknar datum: jämför med organisationens egen sida.
source-old = Det har gått mer än ett år. Kontrollera hos organisationen att det fortfarande stämmer.
