# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-watch-for-fraud = Giv ikke koder til nogen
    .why = Den, der har dine oplysninger, kan lyde troværdig. At nogen kender dit navn, din adresse eller dit lægebesøg, beviser ingenting.
    .how = Læg på, eller lad beskeden stå ubesvaret. Find selv nummeret, og ring tilbage, hvis du vil. Politiet, banken og myndigheder beder dig ikke om koder.
    .do-hang-up = Læg på, når nogen spørger efter koder
    .do-keep-codes = Godkend kun et login, som du selv har startet
    .do-leave-money = Lad pengene stå, uanset hvad nogen siger i telefonen
    .do-type-address = Skriv selv webadressen i stedet for at klikke
    .do-tell-household = Fortæl derhjemme, at der kan komme falske opkald
    .caution = Svindel kan komme længe efter. Navnet eller nummeret, du ser, kan være falsk. Har du allerede givet en kode ud, så ring til banken nu.
    .say = Nej tak. Jeg lægger på nu. Jeg ringer selv til jeres hovednummer.

step-nordic-watch-accounts-and-bills = Hold øje med konti og regninger
    .why = Misbrug viser sig ofte først som en ukendt regning eller et lille beløb på kontoen.
    .how = Gå konti, kort og post igennem en gang om ugen i begyndelsen. Senere er en gang om måneden nok. Du behøver ikke se efter hver dag.
    .do-read-accounts = Læs konti og kort igennem
    .do-open-post = Åbn al post, også fra ukendte firmaer
    .do-refuse-parcels = Send pakker tilbage, som du ikke har bestilt
    .do-pick-a-day = Vælg en fast dag til det
    .do-say-no-in-writing = Gør skriftligt indsigelse mod en regning, du ikke kender
    .caution = Betal ikke en ukendt regning for at slippe for den, og lad den heller ikke ligge. Breve fra { $country ->
            [FI] en domstol eller Finlands fogedmyndighed
            [SE] en domstol eller Kronofogden, Sveriges fogedmyndighed,
           *[DK] en domstol eller fogedretten
    } skal have svar i tide.

step-nordic-change-passwords = Skift dine adgangskoder
    .why = Den, der har en adgangskode, kan prøve den andre steder. Den, der kommer ind i din mail, kan skifte næsten alle andre.
    .how = Begynd med mailen. Tag så den tjeneste, hvor det skete, og alle steder, hvor du har brugt samme adgangskode. Giv hver konto sin egen.
    .do-mail-first = Skift adgangskoden til din mail
    .do-leaked-service = Skift adgangskoden til tjenesten, hvor det skete
    .do-same-password = Skift alle steder, hvor du har brugt samme adgangskode
    .do-sign-out = Log andre enheder ud af dine konti
    .caution = Skriv selv tjenestens adresse, og klik ikke på links. Prøv ikke din rigtige adgangskode på en ukendt testside.

step-nordic-secure-email-account = Slå totrinslogin til
    .why = Så er det ikke nok, at nogen har din adgangskode.
    .how = Begynd med mailen. Valget ligger som regel under sikkerhed i indstillingerne. Tag hellere en app end sms, for koder i sms følger telefonnummeret.
    .do-turn-on = Slå totrinslogin til for din mail
    .do-save-codes = Skriv reservekoderne på papir
    .do-check-forwarding = Tjek, at dine mails ikke bliver sendt videre
    .caution = Uden telefonen og reservekoderne kan du blive låst ude. Læg papiret, hvor kun du kan komme til det.

step-nordic-guard-phone-number = Beskyt dit telefonnummer
    .why = Den, der overtager et nummer, får også de koder, der kommer i sms.
    .how = Lås telefonens skærm. Spørg teleselskabet, hvad det gør, hvis en anden bestiller et nyt sim-kort i dit navn.
    .do-set-screen-code = Lås skærmen med en kode
    .do-ask-operator = Spørg teleselskabet, hvilken beskyttelse det har
    .do-know-the-sign = Ring til teleselskabet, hvis telefonen pludselig mister nettet
    .do-call-bank-too = Ring også til banken, hvis nettet bliver væk
    .caution = Lykta kender ingen spærring, som findes hos alle teleselskaber.

step-nordic-report-lost-device-or-paper = Spær det, der er væk
    .why = En telefon eller computer kan åbne dine konti. Papirer kan være nok til, at nogen bestiller i dit navn.
    .how = Lås enheden på afstand, hvis du kan, og bed teleselskabet spærre abonnementet. Har en organisation mistet papirer om dig? Spørg, hvad der stod i dem.
    .do-lock-it = Lås eller slet enheden på afstand
    .do-block-subscription = Bed teleselskabet spærre abonnementet
    .do-change-logins = Skift de adgangskoder, der lå på enheden
    .do-list-papers = Skriv ned, hvilke papirer og kort der er væk
    .do-tell-owner = Sig det til dit arbejde, hvis enheden er deres
    .caution = En enhed, du har slettet, kan ikke spores mere. Kan du se den på et kort, så tag ikke derhen alene. Fortæl det til politiet.

step-nordic-stop-sharing-location = Slå deling af placering fra
    .why = Telefoner, apps, biler og ure kan vise andre, hvor du er.
    .how = Gå igennem, hvem der kan se din placering. Gør det fra en enhed, som kun du bruger.
    .do-check-sharing = Se, hvem du deler din placering med
    .do-check-accounts = Se, hvem der er logget ind på dine konti
    .do-check-car-and-watch = Tænk på bil, ur, tablet og børnenes telefoner
    .do-change-routine = Lav en vane om, hvis nogen kender den
    .caution = Den, der følger dig, kan opdage, at delingen holder op. Er du bange for nogen, så tal først med politiet eller en rådgivning. Er du i fare nu, så ring { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.

step-nordic-password-manager = Lad et program huske adgangskoderne
    .why = Så kan hver konto have sin egen adgangskode, og du skal kun huske én.
    .how = Et program til adgangskoder holder dem låst. Vælg et, som du eller en, du stoler på, kender godt. Papir kan også bruges, hvis kun du kan komme til det.
    .do-choose-one = Vælg et program til adgangskoder
    .do-make-main = Find på en lang hovedkode, som du ikke bruger andre steder
    .do-move-accounts = Flyt dine konti ind, nogle få ad gangen
    .do-keep-way-back = Skriv ned, hvordan du kommer ind igen, og gem det godt
    .caution = Glemmer du hovedkoden, kan du blive låst ude af det hele. Gem ikke adgangskoder på en enhed, som andre bruger.

step-nordic-check-known-leaks = Søg din mailadresse i kendte læk
    .why = Så kan du se, hvilke konti du skal rette op på.
    .how = { $country ->
            [SE] Søg på din mailadresse i Säkerhetskollen eller Have I Been Pwned.
           *[DK] Søg på din mailadresse i Have I Been Pwned.
    } De kender læk, som er blevet offentlige.
    .do-type-address = Skriv selv tjenestens webadresse
    .do-check-address = Søg på din mailadresse
    .do-change-found = Skift adgangskode dér, hvor der har været et læk
    .caution = Også uden et resultat kan dine oplysninger være kommet ud. Læk af oplysninger om helbred er ikke altid med. Skriv aldrig en rigtig adgangskode på en ukendt testside.

step-nordic-separate-email-address = Få en særlig mailadresse
    .why = Når falske mails fylder indbakken, kan en vigtig mail drukne.
    .how = Lav en ny adresse til bank, læge og myndigheder. Lad den gamle blive til butikker og nyhedsbreve. Mange steder kan du også lave ekstra navne til samme indbakke (alias).
    .do-make-new = Lav en ny adresse eller et ekstra navn
    .do-move-important = Skift den hos bank, læge og myndigheder
    .do-keep-old = Lad den gamle adresse være åben
    .caution = Gamle konti kan stadig sende deres koder til den gamle adresse. Luk den ikke, før du har skiftet alle steder.

step-nordic-clean-the-device = Tjek telefon og computer
    .why = Er nogen kommet ind i enheden, kan nye adgangskoder slippe ud på samme måde.
    .how = Opdatér enheden, og lad et antivirusprogram gå den igennem. Spørg en, du stoler på, og som har forstand på computere. Brug imens en anden enhed til bank og adgangskoder.
    .do-update = Hent de nyeste opdateringer
    .do-scan = Søg efter virus, og fjern det, der bliver fundet
    .do-ask-someone = Bed en med forstand på computere om at se på den
    .do-see-who-reaches = Fjern programmer til fjernstyring, som du ikke bruger
    .caution = Ingen kan være helt sikker på, at en enhed er ren. Gem beviser, før du sletter noget. Kan nogen derhjemme have lagt et program ind på den? Tal først med en rådgivning.
