# What only the command line says. The rest of a plan is in the files of steps and in vocabulary.ftl.

# Variables:
#   $place (String) - the name of the country
cli-plan-title = Plan: { $place }
# Heading over blocks that follow from a mere possibility.
cli-to-ask = Do this only if you think you need it
cli-nothing-to-do = Lykta has no steps for what you have said.
# Variables:
#   $count (Number) - how many steps are folded
cli-hidden = { $count ->
        [one] One more step comes after the first ones. It can wait.
       *[other] { $count } more steps come after the first ones. They can wait.
    }
# Variables:
#   $span (String) - how long, such as two years
cli-lasts = The protection lasts { $span }.
