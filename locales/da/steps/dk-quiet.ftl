# Danmark: færre opkald og opslag, og advarsler om svindel.

step-dk-robinson = Bed om færre salgsopkald og opslag
    .why = Når færre firmaer ringer, er det lettere at opdage et falsk opkald.
    .how = Sæt dig på Robinsonlisten på borger.dk. Så må firmaer normalt ikke sende dig reklame eller ringe for at sælge. Der kan gå op til { FACT("dk-robinson-months") } måneder. Du kan også bede om, at CPR ikke giver din adresse til lokale vejvisere.
    .do-join-list = Søg efter ”Robinsonlisten” på borger.dk
    .do-hide-directory = Sig nej til, at CPR giver adressen til lokale vejvisere
    .do-note-day = Skriv ned, hvornår du gjorde det
    .without-e-id = Hent en blanket i Borgerservice, og aflever den der.
    .caution = Det stopper ikke svindlere. Firmaer, du er kunde hos, og indsamlinger kan stadig ringe. Har du navne- og adressebeskyttelse, kan du ikke stå på listen.

step-dk-scam-feed = Følg advarsler om svindel
    .why = Har du set et trick før, er det lettere at genkende.
    .how = Hent appen Mit digitale selvforsvar, eller se advarslerne hos Forbrugerrådet Tænk. De viser falske mails, sms’er og opkald, som går rundt nu.
    .do-get-app = Hent appen, eller find advarslerne på taenk.dk
    .do-share-home = Vis en advarsel til dem derhjemme
    .caution = Advarslerne dækker ikke alle forsøg. Hent kun appen fra telefonens egen butik.
