# What only the command line says. The rest of a plan is in the files of steps and in vocabulary.ftl.

# Variables:
#   $place (String) - the name of the country
cli-plan-title = Plan: { $place }
# Heading over blocks that follow from a mere possibility.
cli-to-ask = Gør kun det her, hvis du tror, at det er nødvendigt
cli-nothing-to-do = Lykta har ingen trin til det, du har fortalt.
# Variables:
#   $count (Number) - how many steps are folded
cli-hidden = { $count ->
        [one] Efter de første er der et trin mere. Det kan vente.
       *[other] Efter de første er der { $count } trin mere. De kan vente.
    }
# Variables:
#   $span (String) - how long, such as two years
cli-lasts = Beskyttelsen gælder i { $span }.
