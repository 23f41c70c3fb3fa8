step-se-dispute-invoice = Gør skriftlig indsigelse mod regningen
    .why = En regning, som ingen svarer på, kan gå videre til inkasso og Kronofogden, Sveriges fogedmyndighed. Et skriftligt nej viser, at du ikke godtager den.
    .how = Lad være med at betale. Skriv til firmaet, at du ikke har bestilt noget. Kommer samme krav fra inkasso, så svar også på det.
    .do-do-not-pay = Lad være med at betale, også en del af beløbet
    .do-write = Skriv til firmaet, og send brevet
    .do-keep-copy = Gem regningen og en kopi af dit brev
    .do-dispute-again = Gør indsigelse mod hvert nyt krav på samme måde
    .caution = Skriv ikke under i hånden, for underskrifter er blevet kopieret. Hallå konsument har skabeloner og svarer på { PHONE("se-halla-konsument") }.
    .letter-dispute =
        Hej

        Jeg gør indsigelse mod jeres regning. Den har nummer …, beløbet … og datoen …

        Jeg har ikke bestilt noget hos jer. En anden kan have brugt mine oplysninger.

        Slet kravet, og bekræft det skriftligt. Send det ikke til inkasso, da jeg har gjort indsigelse.

        Nummeret på min politianmeldelse, hvis jeg har lavet en: …

        Navn: …
        Adresse: …
        Telefon eller mail: …
        Dato: …

step-se-dispute-payment-order = Svar Kronofogden til tiden
    .why = Uden svar kan kravet blive fastslået, og du kan få en betalningsanmärkning, en svensk registrering om manglende betaling. Siger du nej i tide, fastslår Kronofogden det ikke.
    .how = Får du et brev om betalningsföreläggande, så svar inden fristen. Den er oftest { FACT("se-payment-order-days") } dage fra den dag, du bekræfter brevet. At bekræfte er ikke at godtage kravet. Skriv, at du gør indsigelse, og hvorfor.
    .do-open-letters = Åbn alle breve fra Kronofogden
    .do-confirm-receipt = Bekræft, at du har fået brevet
    .do-object = Skriv, at du gør indsigelse, med sagsnummer og grund
    .do-ask-about-debts = Spørg, om der er flere krav mod dig
    .caution = Den, der har kravet, kan gå videre til domstolen. Taber du dér, kan du komme til at betale omkostninger. Kronofogden kan du svare på nettet, på blanket, på mail eller med brev.
    .say = Hej. Jeg har fået et krav, der ikke er mit. Nogen har brugt mine oplysninger. Jeg vil gøre indsigelse. Hvordan gør jeg det, og hvornår er fristen? Er der flere krav mod mig?
