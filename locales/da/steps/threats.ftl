# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-pay = Betal ikke, og svar ikke
    .why = En betaling fører ofte til nye krav. Den er ingen garanti for, at oplysningerne bliver slettet.
    .how = Afbryd kontakten, men behold beskeden, så politiet kan se den. Fortæl det til nogen, også selv om beskeden siger, at du ikke må.
    .do-do-not-answer = Stop med at svare og forhandle
    .do-keep-it = Behold beskeden, som den kom
    .do-tell-someone = Fortæl det til en, du stoler på
    .caution = Du har ikke gjort noget forkert. Har du allerede betalt, er der også hjælp til det. Står der en adgangskode, som du bruger? Skift den i dag.

step-nordic-already-paid = Ring til banken om betalingen
    .why = Banken kan nogle gange stoppe en betaling eller kræve den tilbage. Det hjælper mest, hvis du ringer hurtigt. Nogen pressede eller snød dig, og det er ikke noget at skamme sig over.
    .how = Ring til bankens almindelige nummer, ikke et nummer fra beskeden. Bed dem stoppe det, der kan stoppes. Fortæl det så til politiet, også at du har betalt.
    .do-call-bank = Ring til bankens almindelige nummer
    .do-ask-to-stop = Spørg, om betalingen kan stoppes eller kræves tilbage
    .do-keep-receipt = Gem kvittering, kontonummer og beskeder
    .do-tell-police = Fortæl politiet, at du har betalt
    .caution = Betal ikke mere, hvis der kommer nye krav. Ingen bank og intet politi beder dig flytte penge til en ”sikker konto”.
    .say = Hej. Nogen har snydt eller presset mig til at betale. Betalingen gik af sted den … . Kan I stoppe den eller kræve den tilbage? Skal jeg spærre andet?

step-nordic-save-evidence = Gem det, du har fået
    .why = Politiet, banken og organisationen kan få brug for at se, hvad der kom, og hvornår. Spor på nettet forsvinder hurtigt.
    .how = Behold originalerne. Tag skærmbilleder, hvor afsender, dato og tid kan ses. Skriv også ned, hvad du gør, og hvem du taler med.
    .do-keep-original = Behold beskeder, breve, regninger og kuverter
    .do-take-screenshots = Tag skærmbilleder med afsender, dato og tid
    .do-write-down = Skriv ned, hvad der skete, i rækkefølge
    .do-store-safely = Læg det hele, hvor kun du kan komme til det
    .caution = Lad være med at hente lækkede filer for at samle beviser. Hold andre menneskers oplysninger udenfor.
