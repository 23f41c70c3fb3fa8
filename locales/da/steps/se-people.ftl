# Steps for people: who is near, and who acts for whom.

step-se-protected-police = Ring til politiet om beskyttede oplysninger
    .why = Den, du beskytter dig mod, kan have fået at vide, hvor du er. Politiet skal vide det for at kunne vurdere truslen.
    .how = Er du i fare nu, så ring { PHONE("se-emergency-112") }. Ellers ring { PHONE("se-police-114-14") }, eller gå til en politistation. Det svenske politis anmeldelse på nettet er ikke for den, der har beskyttede personoplysninger.
    .do-call = Ring, og sig, at du har beskyttede personoplysninger
    .do-tell-contact-person = Sig det til din kontakt hos politiet eller socialtjenesten
    .do-ask-what-was-included = Spørg organisationen præcis, hvad der var med
    .do-plan-where-to-be = Aftal med en, du stoler på, hvor du kan være
    .caution = Lad være med at bekræfte navn, adresse eller skole for nogen, der ringer. Læg på, og ring tilbage på et nummer, du selv har.
    .say = Hej. Jeg har beskyttede personoplysninger. De kan være kommet ud i et datalæk. Jeg siger ikke min adresse i telefonen. Hvem kan vurdere, om jeg er i fare? Hvilket nummer har sagen?

step-se-unsafe-at-home-help = Ring til Kvinnofridslinjen
    .why = De, der svarer, er vant til trusler og vold. De lytter og hjælper dig med at tænke på det næste trin.
    .how = Ring { PHONE("se-kvinnofridslinjen") }, når du er alene. Opkaldet er gratis og ses ikke på regningen. Linjen er for alle, der udsættes for trusler eller vold, og for pårørende.
    .do-find-safe-phone = Vælg en telefon og et sted, hvor ingen hører
    .do-call = Ring, og sig, hvad der gør dig bange
    .do-ask-what-next = Spørg, hvad det er sikkert at gøre nu
    .caution = Opkaldet kan stadig ses i telefonens egen liste. Slet det, hvis en anden læser din telefon. Er du i fare nu, så ring { PHONE("se-emergency-112") }.
    .say = Hej. Jeg er bange for en derhjemme. Mine oplysninger er kommet ud. Jeg har brug for at tale med nogen. Kan I få en tolk med? Måske lægger jeg på hurtigt.
