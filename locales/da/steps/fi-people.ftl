# Finland: a child, acting for an adult, fear at home, help in your own language.

step-fi-call-nollalinja = Kontakt Nollalinja, når det er trygt
    .why = Nollalinja i Finland hjælper dig, der er bange for en i familien, en partner eller en eks. De kan lægge en plan med dig.
    .how = Ring til { PHONE("fi-nollalinja") }, når du er alene. Linjen er åben hele døgnet og gratis, og opkaldet kan ikke ses på regningen. Du behøver ikke vide, hvad du vil gøre.
    .do-safe-moment = Vælg et tidspunkt og en telefon, der er trygge
    .do-call = Ring, eller skriv i chatten
    .do-say-what-leaked = Fortæl, hvad der slap ud: adresse, helbred eller andet
    .do-make-plan = Aftal næste skridt, også hvis du bliver nødt til at gå
    .caution = Telefonen kan vise, hvem du har ringet til. Slet opkaldet, hvis andre ser i den. Linjen kan få en tolk med på flere sprog. Er du i fare nu, så ring { PHONE("fi-emergency-112") }.
    .say = Hej. Kan vi tale svensk eller engelsk? Jeg er bange for en, der står mig nær. Mine oplysninger er sluppet ud. Jeg er bange for, at personen får dem. Kan I hjælpe mig med at tænke?

step-fi-child-address = Beskyt barnets adresse og post
    .why = Et barn kan ikke gøre det her selv. Misbrug af barnets oplysninger kan vise sig først efter flere år.
    .how = Er barnet under { FACT("fi-move-block-age") } år, spærrer forældrene deres egen flytteanmeldelse i Finland. Så kan barnet ikke flyttes, uden at de bliver hørt. Et forbud mod at udlevere barnets oplysninger laver du med en blanket eller et brev. Begge dele er gratis.
    .do-block-own-move = Spær din egen flytteanmeldelse i Suomi.fi
    .do-older-child = Er barnet ældre, så spær barnets flytteanmeldelse sammen
    .do-ban-by-letter = Send DVV blanketten eller brevet for barnet
    .do-open-post = Åbn regninger og breve, der kommer i barnets navn
    .without-e-id = Ring til { PHONE("fi-dvv-switchboard") }, eller gå til et af DVV's kontorer, og gør det på papir.
    .caution = Fjern spærringen, før I selv flytter. Har barnet beskyttet adresse (turvakielto), kan ingen klare barnets ting på nettet. Har den ene forælder det, er det kun den forælder, der kan. Barnet har også egne rettigheder: spørg barnet.

step-fi-act-with-mandate = Hjælp med en fuldmagt
    .why = Finske bankkoder er personlige. Med en fuldmagt kan du hjælpe uden at låne andres koder.
    .how = Personen kan give dig en fuldmagt i Suomi.fi. Så logger du ind med dine egne koder. En værge skal i stedet bruge sin afgørelse. Tjenesten bestemmer, hvilke fuldmagter den godkender.
    .do-own-codes = Brug kun dine egne bankkoder
    .do-give-mandate = Hjælp personen med at give en fuldmagt i Suomi.fi
    .do-credit-mandate = Få en særskilt fuldmagt til lån og kreditforbud
    .do-guardian-decision = Er du værge, så hav afgørelsen klar
    .without-e-id = Gå sammen, ring sammen med højttaler på, eller brug papirblanketter. Til kreditforbuddet er der en blanket for sig.
    .caution = Den, der har en værge, kan ikke give fuldmagt: så klarer værgen det. Fuldmagter til registret over lån fra før { FACT("fi-credit-mandate-from") } gælder ikke mere. En fuldmagt kan trækkes tilbage.

step-fi-help-in-own-language = Bed om hjælp på dit sprog
    .why = Det er lettere at fortælle på sit eget sprog. Når du anmelder noget i Finland, må du bruge et sprog, du kan godt.
    .how = Politiet og offerrådgivningen i Finland kan skaffe tolk. Nollalinja har tolk til flere sprog. I det samiske hjemstavnsområde har samer ret til hjælp på samisk eller til en gratis tolk hos læge og kommune.
    .do-ask-interpreter = Sig, hvilket sprog du vil tale, når du bestiller tid
    .do-sign-language = Har du brug for tegnsprog, så spørg Kuurojen Liitto
    .do-sami = Bed om hjælp på samisk, hvis du bor i området
    .do-read-leaflet = Spørg efter folderen om straffesager på dit sprog
    .caution = Brug ikke et barn som tolk, og heller ikke en, du er bange for. Lykta kender ingen krisetelefon på samisk. Kan du ikke høre eller tale, så send ved fare en sms til alarmcentralen.
