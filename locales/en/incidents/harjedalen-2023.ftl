# Härjedalen municipality, 2023: data was taken in an attack; which data cannot be told.
incident-harjedalen-2023 = Härjedalen municipality, the attack
    .what = On { FACT("se-harjedalen-day") } someone attacked Härjedalen municipality in Sweden and took information from its systems. It is not possible to find out which information it was. The municipality assumes that personal data may have been included. It cannot confirm it. It has told the police and IMY, the Swedish privacy authority. It says that private persons do not need to do anything. If you want to ask, call the switchboard and ask for the data protection officer.
    .because = you live in Härjedalen or have been in contact with the municipality
