# Sentences that the program builds: reasons, lists, dates, times, opening hours, sources.
# $country (String) - FI, SE or DK, the country whose help is shown; every message gets it.

## Reasons and lists
# Variables:
#   $reasons (String) - the reasons in a list, each a clause from vocabulary.ftl or an incident
because = Shown because { $reasons }.
# Variables:
#   $left (String) - the list so far
#   $right (String) - the next item, not the last
list-middle = { $left }, { $right }
# Variables:
#   $left (String) - the list so far
#   $right (String) - the last item
list-end = { $left } and { $right }

## Dates and times
# Names of months as they stand inside a date.
month =
    .january = January
    .february = February
    .march = March
    .april = April
    .may = May
    .june = June
    .july = July
    .august = August
    .september = September
    .october = October
    .november = November
    .december = December
# Names of months after “in”, as in “in August 2023”.
month-in =
    .january = January
    .february = February
    .march = March
    .april = April
    .may = May
    .june = June
    .july = July
    .august = August
    .september = September
    .october = October
    .november = November
    .december = December
# Variables:
#   $day (String) - the day of the month, in digits
#   $month (String) - from month
#   $year (String) - in digits
date = { $day } { $month } { $year }
# Variables:
#   $date (String) - from date
#   $time (String) - from time
date-time = { $date }, { $time }
# Variables:
#   $clock (String) - from clock or clock-whole
time = { $clock }
# Variables:
#   $hour (String) - in digits
#   $minute (String) - two digits
clock = { $hour }:{ $minute }
# Variables:
#   $hour (String) - in digits
#   $minute (String) - two digits
clock-whole = { $hour }:{ $minute }
# The end of a day, as a closing time. The hour is twenty-four.
#   $hour (String) - in digits
clock-midnight = midnight
# Variables:
#   $date (String) - from date
on-date = on { $date }
# Variables:
#   $month (String) - from month-in
#   $year (String) - in digits
on-month = in { $month } { $year }
# Variables:
#   $year (String) - in digits
on-year = in { $year }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-from = began { $on }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-until = ended { $on }
# Variables:
#   $on (String) - from on-date, on-month or on-year
period-known-on = became known { $on }

## How long
# Variables:
#   $count (Number) - how many
span-years = { $count ->
        [one] one year
       *[other] { $count } years
    }
# Variables:
#   $count (Number) - how many
span-months = { $count ->
        [one] one month
       *[other] { $count } months
    }
# Variables:
#   $count (Number) - how many
span-weeks = { $count ->
        [one] one week
       *[other] { $count } weeks
    }
# Variables:
#   $count (Number) - how many
span-days = { $count ->
        [one] one day
       *[other] { $count } days
    }
# Variables:
#   $count (Number) - how many
span-hours = { $count ->
        [one] one hour
       *[other] { $count } hours
    }
# Variables:
#   $count (Number) - how many
span-minutes = { $count ->
        [one] one minute
       *[other] { $count } minutes
    }

## Opening hours
# Names of days in front of hours, as in “Monday from nine to three”.
weekday =
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
# The first and the last of several days, as in “Monday to Friday”.
weekday-from =
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
weekday-to =
    .monday = Monday
    .tuesday = Tuesday
    .wednesday = Wednesday
    .thursday = Thursday
    .friday = Friday
    .saturday = Saturday
    .sunday = Sunday
# As in “opens on Monday”.
weekday-on =
    .monday = on Monday
    .tuesday = on Tuesday
    .wednesday = on Wednesday
    .thursday = on Thursday
    .friday = on Friday
    .saturday = on Saturday
    .sunday = on Sunday
every-day = every day
# Variables:
#   $from (String) - from weekday-from
#   $to (String) - from weekday-to
days-from-to = { $from } to { $to }
# Variables:
#   $days (String) - one or more days
#   $times (String) - one or more of hours-from-to
hours-on-days = { $days } { $times }
# Variables:
#   $from (String) - from clock or clock-whole
#   $to (String) - the same, or clock-midnight
hours-from-to = from { $from } to { $to }
hours-always = around the clock
hours-closed-on-holidays = closed on public holidays
# Variables:
#   $times (String) - one or more of hours-from-to
hours-on-holidays = public holidays { $times }

## Open now
open-always = Open around the clock
open-now = Open now
open-holiday = Holiday or the day before one: hours may differ today
# Variables:
#   $time (String) - from time
open-until = Open now, until { $time }
open-until-midnight = Open now, until midnight
# Variables:
#   $day (String) - from weekday-on
#   $time (String) - from time
open-until-day = Open now, until { $time } { $day }
closed = Closed
# Variables:
#   $time (String) - from time
opens-today = Closed now, opens today at { $time }
# Variables:
#   $time (String) - from time
opens-tomorrow = Closed now, opens tomorrow at { $time }
# Variables:
#   $day (String) - from weekday-on
#   $time (String) - from time
opens-day = Closed now, opens { $day } at { $time }
# Variables:
#   $date (String) - from date
#   $time (String) - from time
opens-date = Closed now, opens on { $date } at { $time }

## Sources
# Variables:
#   $seen (String) - when we read the page
#   $dated (String) - the page's own date
source-with-date = The source was read on { $seen }. The page is dated { $dated }.
# Variables:
#   $seen (String) - when we read the page
source-without-date = The source was read on { $seen }. The page has no date: compare it with the organisation’s own page.
source-old = That is more than a year ago. Ask the organisation whether it still holds.
