# Danmark: kort, bank og betalinger, som personen ikke har godkendt.

step-dk-card-block = Spær dit kort
    .why = Med oplysningerne fra kortet kan andre forsøge at betale med dine penge. Et spærret kort kan de ikke bruge.
    .how = Spær kortet i bankens app eller netbank, eller ring til banken. Har banken lukket, så ring til Nets. Nummeret er { PHONE("dk-nets-card-block") } for Dankort og Visa/Dankort og { PHONE("dk-nets-mastercard") } for Mastercard.
    .do-block = Spær kortet
    .do-check-payments = Se de seneste betalinger igennem, også små beløb
    .do-update-recurring = Opdater faste betalinger, når du får nyt kort
    .caution = Faste betalinger på kortet går i stå. Find selv bankens nummer. Stol ikke på et nummer i en besked.
    .say = Hej. Jeg vil have spærret mit kort nu. Kortets oplysninger er kommet ud. Er der betalinger, jeg skal se på? Hvornår får jeg et nyt kort?

step-dk-bank-call = Ring til din bank
    .why = Banken kan spærre adgangen, prøve at stoppe betalinger og holde ekstra øje med din konto.
    .how = Ring nu, hvis penge er flyttet, eller hvis andre har dine koder. Nummeret står i bankens app og på bankens egen side. Har du betalt nogen, så sig det. Det er ikke din skyld.
    .do-find-number = Find selv bankens nummer
    .do-ask-block = Bed banken spærre det, andre kan bruge
    .do-ask-watch = Bed banken holde øje med kontoen
    .do-note-name = Skriv ned, hvem du talte med og hvornår
    .caution = Et nummer på skærmen kan være forfalsket. Ringer nogen og siger, at de er fra banken, så læg på. Ring selv op. Er du i tvivl om næste skridt, kan Cyberhotline hjælpe på { PHONE("dk-cyberhotline") }.
    .say = Hej. Mine oplysninger er kommet i andres hænder. Jeg vil gerne have spærret det, der kan misbruges. Er der gået penge ud? Kan I holde ekstra øje med min konto?

step-dk-objection = Gør indsigelse hos banken
    .why = Banken skal normalt betale pengene tilbage, når du ikke selv har godkendt betalingen. Det skal ske senest næste hverdag efter din indsigelse.
    .how = Brug bankens formular, eller skriv et brev. Gør det, så snart du har opdaget betalingen. Inden for { FACT("dk-objection-days") } dage regnes for hurtigt nok. Den sidste frist er { FACT("dk-objection-months") } måneder, efter at pengene blev trukket.
    .do-list-payments = Skriv hver betaling ned, som du ikke har godkendt
    .do-send-objection = Send indsigelsen til banken
    .do-block-app = Er en betalingsapp misbrugt? Få den spærret
    .do-keep-answer = Gem kopien og bankens svar
    .caution = Du kan selv komme til at betale op til { FACT("dk-own-share") } kroner, hvis din kode eller dit MitID er brugt. Det kan blive op til { FACT("dk-own-share-late") } kroner, for eksempel hvis banken fik det sent at vide. I særlige tilfælde er det mere. Siger banken nej, kan du klage til Det finansielle ankenævn.
    .letter-objection =
        Til … (bankens navn)

        Jeg gør indsigelse mod disse betalinger fra min konto eller mit kort:
        Dato: … Beløb: … Modtager: …
        Dato: … Beløb: … Modtager: …

        Jeg har ikke godkendt betalingerne. Jeg opdagede dem den …
        Jeg fik spærret kort eller MitID den … klokken …
        Politiets sagsnummer, hvis der er et: …

        Jeg beder jer betale pengene tilbage og svare mig skriftligt.

        Med venlig hilsen
        … (navn, adresse og telefon)

step-dk-bank-appeal = Klag, hvis banken siger nej
    .why = Det finansielle ankenævn ser på sagen igen, uafhængigt af banken.
    .how = Bed først banken om et endeligt svar på skrift. Klag så på nævnets side. Tit handler sagerne om, hvor stor en del du selv skal betale, når MitID er brugt.
    .do-get-refusal = Få bankens nej på skrift
    .do-collect = Saml indsigelse, svar og aktiviteter fra MitID
    .do-send-appeal = Send klagen til nævnet
    .caution = Se på nævnets side, hvad det koster, og om der er en frist. Nævnet kan afvise en sag, der kræver vidner, for eksempel om et lån taget med misbrugt MitID. Så er det en sag for retten.
    .letter-appeal =
        Til Det finansielle ankenævn

        Jeg klager over … (bankens navn). Banken har sagt nej til min indsigelse den …

        Det handler om disse betalinger eller lån:
        Dato: … Beløb: …

        Jeg har ikke godkendt dem. Det skete: …
        Jeg opdagede det den … og sagde det til banken den …
        Kort eller MitID blev spærret den … klokken …

        Jeg beder om, at banken betaler … kroner tilbage.

        Vedlagt: indsigelsen, bankens svar, politiets kvittering og aktiviteter fra MitID.

        Med venlig hilsen
        … (navn og adresse)
