# What only the command line says. The rest of a plan is in the files of steps and in vocabulary.ftl.

# Variables:
#   $place (String) - the name of the country
cli-plan-title = Suunnitelma: { $place }
# Heading over blocks that follow from a mere possibility.
cli-to-ask = Tee tämä vain, jos arvelet, että tarvitset sitä
cli-nothing-to-do = Lyktassa ei ole askelia siihen, mitä kerroit.
# Variables:
#   $count (Number) - how many steps are folded
cli-hidden = { $count ->
        [one] Ensimmäisten jälkeen on vielä yksi askel. Se voi odottaa.
       *[other] Ensimmäisten jälkeen on vielä { $count } askelta. Ne voivat odottaa.
    }
# Variables:
#   $span (String) - how long, such as two years
cli-lasts = Suoja on voimassa: { $span }.
