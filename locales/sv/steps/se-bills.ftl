step-se-dispute-invoice = Bestrid räkningen skriftligt
    .why = En räkning som ingen svarar på kan gå vidare till inkasso och Kronofogden. Ett skriftligt nej visar att du inte godtar den.
    .how = Betala inte. Skriv till företaget att du inte har beställt något. Kommer samma krav från inkasso, svara på det också.
    .do-do-not-pay = Betala ingenting, inte heller en del av summan
    .do-write = Skriv till företaget och skicka brevet
    .do-keep-copy = Spara räkningen och en kopia av ditt brev
    .do-dispute-again = Bestrid varje nytt krav, också från inkasso
    .do-ask-adviser = Fråga kommunens konsumentvägledare om du vill ha hjälp
    .caution = Skriv inte under för hand, för underskrifter har kopierats. Hallå konsument har mallar och svarar på { PHONE("se-halla-konsument") }.
    .letter-dispute =
        Hej!

        Jag bestrider er räkning. Den har nummer …, summan … och datum …

        Jag har inte beställt något av er. Någon annan kan ha använt mina uppgifter.

        Stryk kravet och bekräfta det skriftligt. Skicka inte kravet till inkasso, eftersom det är bestritt.

        Numret på min polisanmälan, om jag har gjort en: …

        Namn: …
        Adress: …
        Telefon eller mejl: …
        Datum: …
    .letter-collection =
        Hej!

        Jag bestrider ert krav. Det har nummer … och gäller … kronor till …

        Jag har inte beställt något. Någon annan kan ha använt mina uppgifter. Jag bestred räkningen redan den … En kopia av det brevet följer med.

        Numret på min polisanmälan: … En kopia följer med.

        Lägg ner ärendet och bekräfta det skriftligt. Ett bestritt krav ska inte drivas in som inkasso.

        Namn: …
        Adress: …
        Telefon eller mejl: …
        Datum: …

step-se-dispute-payment-order = Svara Kronofogden i tid
    .why = Utan svar kan kravet bli fastställt, och du kan få en betalningsanmärkning. Säger du nej i tid fastställer Kronofogden det inte.
    .how = Kommer ett brev om betalningsföreläggande, svara inom tiden i brevet, oftast { FACT("se-payment-order-days") } dagar från att du bekräftat det. Att bekräfta att du fått brevet är inte att godta kravet. Skriv att du invänder, och varför.
    .do-open-letters = Öppna alla brev från Kronofogden
    .do-confirm-receipt = Bekräfta att du har fått brevet
    .do-object = Skriv att du invänder, med målnummer och skäl
    .do-ask-about-debts = Fråga om det finns fler krav på dig
    .caution = Den som har kravet kan gå vidare till domstol. Förlorar du där kan du få betala kostnader. Du kan svara på nätet, på blankett, med mejl eller brev. För ett europeiskt betalningsföreläggande gäller formulär F och { FACT("se-european-order-days") } dagar.
    .say = Hej. Jag har fått ett krav som inte är mitt. Någon har använt mina uppgifter. Jag vill invända. Hur gör jag det, och vilken dag är sista dagen? Finns det fler krav på mig?
    .letter-object =
        Hej!

        Jag invänder mot kravet. Jag godtar ingen del av det.

        Målnummer: …
        Den som kräver betalt: …

        Skäl: Jag har inte beställt något eller lånat pengar. Någon annan har använt mina uppgifter. Jag har gjort en polisanmälan med numret …

        Namn: …
        Personnummer, om brevet inte kan kopplas till mig på annat sätt: …
        Adress: …
        Datum: …

step-se-check-debts = Kontrollera skulder i ditt namn
    .why = Ett krav kan ha gått hela vägen till Kronofogden utan att du har sett brevet. Ju tidigare du ser det, desto mer går att rätta.
    .how = Logga in på Kronofogdens Mina sidor. Står där en skuld som inte är din, be om rättelse. Betalningsanmärkningar sköter kreditupplysningsföretaget, så skriv dit också.
    .do-see-debts = Se vilka skulder som är registrerade på dig
    .do-ask-for-correction = Be Kronofogden rätta det som är fel
    .do-ask-credit-company = Be kreditupplysningsföretaget ta bort fel anmärkning
    .without-e-id = Ring Kronofogden på { PHONE("se-kronofogden-service") } och be om ett utdrag.
    .caution = Det mesta hos Kronofogden är offentligt. Har du skyddade personuppgifter, säg det innan du lämnar en adress. En rättelse kan ta tid, så spara kopior.
    .letter-correct =
        Hej!

        Hos er finns en skuld registrerad på mig som inte är min.

        Mål eller ärende: …
        Den som begär betalt: …
        Belopp: …

        Någon har använt mina uppgifter. Jag har gjort en polisanmälan med numret … En kopia följer med.

        Jag ber er rätta registret och bekräfta det skriftligt.

        Namn: …
        Adress: …
        Datum: …
