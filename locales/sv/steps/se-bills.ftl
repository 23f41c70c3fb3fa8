step-se-dispute-invoice = Bestrid räkningen skriftligt
    .why = En räkning som ingen svarar på kan gå vidare till inkasso och Kronofogden. Ett skriftligt nej visar att du inte godtar den.
    .how = Betala inte. Skriv till företaget att du inte har beställt något. Kommer samma krav från inkasso, svara på det också.
    .do-do-not-pay = Låt bli att betala, också en del av summan
    .do-write = Skriv till företaget och skicka brevet
    .do-keep-copy = Spara räkningen och en kopia av ditt brev
    .do-dispute-again = Bestrid varje nytt krav på samma sätt
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

step-se-dispute-payment-order = Svara Kronofogden i tid
    .why = Utan svar kan kravet bli fastställt, och du kan få en betalningsanmärkning. Säger du nej i tid fastställer Kronofogden det inte.
    .how = Kommer ett brev om betalningsföreläggande, svara inom tiden i brevet, oftast { FACT("se-payment-order-days") } dagar från att du bekräftat det. Att bekräfta att du fått brevet är inte att godta kravet. Skriv att du invänder, och varför.
    .do-open-letters = Öppna alla brev från Kronofogden
    .do-confirm-receipt = Bekräfta att du har fått brevet
    .do-object = Skriv att du invänder, med målnummer och skäl
    .do-ask-about-debts = Fråga om det finns fler krav på dig
    .caution = Den som har kravet kan gå vidare till domstol. Förlorar du där kan du få betala kostnader. Hos Kronofogden kan du svara på nätet, på blankett, med mejl eller brev.
    .say = Hej. Jag har fått ett krav som inte är mitt. Någon har använt mina uppgifter. Jag vill invända. Hur gör jag det, och vilken dag är sista dagen? Finns det fler krav på mig?
