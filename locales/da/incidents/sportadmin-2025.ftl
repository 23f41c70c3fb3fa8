# Sportadmin, 2025: data from the app of Swedish sports clubs was taken and published; most of it is about children.
incident-sportadmin-2025 = Sportadmin, de svenske idrætsforeningers app
    .what = Nogen kom ind hos Sportadmin, som svenske idrætsforeninger bruger til medlemmer, ledere og forældre. Oplysningerne blev bagefter lagt på nettet. De handlede mest om børn og unge: navn, kontaktoplysninger, svensk personnummer, sport og klub. Der var også noget om helbred. I nogen grad var der beskyttede personoplysninger. IMY, Sveriges datatilsyn, har truffet afgørelse i sagen. Foreningen kan svare på, hvad der var om dig.
    .ask-health = Har foreningen fået noget at vide om helbred, for eksempel en allergi, en skade eller et handicap?
    .ask-protected-identity = Har eller havde du eller barnet beskyttede personoplysninger i Sverige?
    .because = du eller dit barn er eller har været i en forening, der brugte Sportadmin
