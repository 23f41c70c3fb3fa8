# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-pay = Betal ikke, og svar ikke
    .why = En betaling fører ofte til nye krav. Den er ingen garanti for, at oplysningerne bliver slettet.
    .how = Afbryd kontakten, men behold beskeden, så politiet kan se den. Fortæl det til nogen, også selv om beskeden siger, at du ikke må.
    .do-do-not-answer = Stop med at svare og forhandle
    .do-keep-it = Behold beskeden, som den kom
    .do-tell-someone = Fortæl det til en, du stoler på
    .do-change-shown-password = Står din adgangskode i beskeden? Skift den
    .caution = Du har ikke gjort noget forkert. Har du allerede betalt, er der også hjælp til det. En adgangskode i beskeden kommer ofte fra et ældre læk.

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
    .do-keep-headers = Behold selve mailen: den har skjulte oplysninger om afsenderen
    .do-take-screenshots = Tag skærmbilleder med afsender, dato og tid
    .do-note-addresses = Skriv webadresser, kontonumre og beløb ned
    .do-write-down = Skriv ned, hvad der skete, i rækkefølge
    .do-store-safely = Læg det hele, hvor kun du kan komme til det
    .caution = Lad være med at hente lækkede filer for at samle beviser. Hold andre menneskers oplysninger udenfor.

step-nordic-block-the-sender = Blokér den, der truer
    .why = Truslerne holder som regel op, når personen ikke længere kan nå dig.
    .how = Gem beskederne først. Blokér så kontoen og nummeret, og lad kun dem, du kender, se dine profiler.
    .do-block-account = Blokér afsenderen alle steder
    .do-make-private = Gør dine profiler private
    .do-report-account = Anmeld kontoen til tjenesten
    .caution = Der kan komme nye beskeder fra en anden konto. Svar heller ikke på dem. Er du bange for, hvad personen kan gøre? Tal først med politiet eller en rådgivning.

step-nordic-intimate-images = Få hjælp, hvis billederne er intime
    .why = Handler det om nøgenbilleder eller seksuelle billeder eller film? Så findes der særlig hjælp. Det er ikke din skyld.
    .how = Lad være med at betale, og gør ikke det, som truslen kræver. { $country ->
            [FI] Finlands offerrådgivning RIKU hjælper dig med politiet. Børn og unge kan ringe til deres egen linje.
            [SE] Anmeld det til politiet. Du kan i de fleste tilfælde få din egen advokat (målsägandebiträde).
           *[DK] Anmeld det til politiet. Er du under atten år, kan SletDet hjælpe dig med at få billederne fjernet.
    }
    .do-send-nothing = Send ikke flere billeder
    .do-tell-one = Fortæl det til en, du stoler på
    .do-tell-police = Anmeld det til politiet
    .do-ask-removal = Bed tjenesten fjerne billederne
    .caution = Send ikke billederne videre, heller ikke som bevis. Vis politiet truslen på din egen skærm. Lad et barn være med til at bestemme, hvem der ellers skal vide det, hvis det er trygt.
    .say = Hej. Nogen truer med at vise billeder af mig. Jeg har ikke betalt. Jeg har gemt beskederne. Hvad gør jeg nu?

step-nordic-keep-a-log = Før dagbog over det, du gør
    .why = Hvis nogen tvivler senere, kan du vise, hvad du gjorde, og hvornår. Det hjælper også, hvis du søger erstatning.
    .how = Én linje er nok: dagen, hvem du talte med, og hvad de sagde. Brug dagbogen i Lykta eller et hæfte.
    .do-note-contact = Skriv dagen, navnet og svaret ned
    .do-note-number = Skriv hvert sagsnummer ned
    .do-keep-receipts = Gem kvitteringer for det, der har kostet dig noget
    .do-note-harm = Skriv ned, hvordan det går ud over søvn, arbejde og behandling
    .caution = Hold koder og andre menneskers oplysninger udenfor. Bruger andre computeren, så gem noterne et andet sted.
