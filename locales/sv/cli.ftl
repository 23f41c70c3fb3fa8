# What only the command line says. The rest of a plan is in the files of steps and in vocabulary.ftl.

# Variables:
#   $place (String) - the name of the country
cli-plan-title = Plan: { $place }
# Heading over blocks that follow from a mere possibility.
cli-to-ask = Gör det här bara om du tror att det behövs
cli-nothing-to-do = Lykta har inga steg för det som du har berättat.
# Variables:
#   $count (Number) - how many steps are folded
cli-hidden = { $count ->
        [one] Ett steg till kommer efter de första. Det kan vänta.
       *[other] { $count } steg till kommer efter de första. De kan vänta.
    }
# Variables:
#   $span (String) - how long, such as two years
cli-lasts = Skyddet gäller i { $span }.
