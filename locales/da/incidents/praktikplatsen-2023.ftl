incident-praktikplatsen-2023 = Praktikplatsen.se, angrebet på Göteborgsregionen
    .what = Den { FACT("se-praktikplatsen-day") } låste ransomware filer hos Göteborgsregionen, som driver Praktikplatsen i Sverige. Nogen havde været inde i systemet i kort tid. Risikoen for et læk blev vurderet som lav. Beskyttede personoplysninger kan have været med. Det er anmeldt til politiet og til IMY, Sveriges datatilsyn.
    .not-touched = Ifølge en kommune og en svensk högskola lå kun navn, fødselsdato, postadresse og mailadresse i systemet. Hele personnummeret var der ikke. Oplysningerne slettes efter en tid. Spørg din egen skole eller kommune, hvad der var om dig.
    .ask-protected-identity = Har eller havde du beskyttede personoplysninger i Sverige?
    .because = du er eller har været registreret i Praktikplatsen

step-se-praktikplatsen-unknown-contacts = Vær opmærksom på ukendte afsendere
    .why = Den, der har fået navn og adresse, kan lyde troværdig. Derfor råder kommunen alle til at være opmærksomme på mails, opkald og breve fra fremmede.
    .how = Vent med at svare, klikke eller betale. Find selv nummeret til skolen, kommunen eller banken, og spørg, om det passer.
    .do-hang-up = Læg på, hvis nogen spørger om dine oplysninger
    .do-never-log-in = Log ikke ind, og skriv ikke under, for en der ringer
    .do-find-number = Find selv nummeret, og ring tilbage
    .do-tell-others = Fortæl det til dem, du bor med
    .caution = Et mærkeligt opkald betyder ikke, at dine oplysninger er lækket. Har nogen snydt dig til at betale eller logge ind, så ring til banken. Politiet får du fat i på { PHONE("se-police-114-14") }.

step-se-praktikplatsen-redo-edits = Lav ændringerne fra den dag igen
    .why = Det, der blev skrevet ind mellem { FACT("se-praktikplatsen-lost-from") } og { FACT("se-praktikplatsen-lost-until") } den { FACT("se-praktikplatsen-day") }, er væk og er ikke gemt.
    .how = Brugte du Praktikplatsen den dag, så log ind igen, og lav ændringerne om. Ellers skal du ikke gøre noget her.
    .do-list-changes = Skriv ned, hvad du ændrede eller tilføjede
    .do-do-again = Log ind, og gør det igen
    .do-ask-placement = Spørg skolen eller praktikstedet, hvis noget er uklart
    .caution = Fik du besked om en plads den dag, så spørg, om den gælder.
