# Finland: a child, acting for an adult, fear at home, help in your own language. Finland-Swedish terms.

step-fi-call-nollalinja = Ring Nollalinja när det är tryggt
    .why = Nollalinja hjälper den som är rädd för någon i familjen, en partner eller ett ex. De kan planera din trygghet tillsammans med dig.
    .how = Ring { PHONE("fi-nollalinja") } när du är ensam. Linjen är öppen dygnet runt och avgiftsfri, och samtalet syns inte på räkningen. Du behöver inte veta vad du vill göra.
    .do-safe-moment = Välj en stund och en telefon som är trygga
    .do-call = Ring, eller skriv i chatten
    .do-say-what-leaked = Berätta vad som läckte: adress, hälsa eller annat
    .do-make-plan = Kom överens om nästa steg, också om du måste gå
    .caution = Telefonen kan visa vem du har ringt. Radera samtalet om någon annan ser i den. Linjen kan ordna tolk till flera språk. Är du i fara nu, ring { PHONE("fi-emergency-112") }.
    .say = Hej. Kan vi tala svenska? Jag är rädd för en person nära mig. Mina uppgifter har läckt. Jag är rädd att personen får dem. Kan ni hjälpa mig att tänka?

step-fi-child-address = Skydda barnets adress och post
    .why = Ett barn kan inte göra det här själv. Missbruk av barnets uppgifter kan märkas först efter flera år.
    .how = För ett barn under { FACT("fi-move-block-age") } år spärrar vårdnadshavarna sin egen flyttanmälan. Då kan barnets adress inte ändras utan att de tillfrågas. Förbud mot att lämna ut barnets uppgifter görs med blankett eller brev. Båda är avgiftsfria.
    .do-block-own-move = Spärra din egen flyttanmälan i Suomi.fi
    .do-older-child = Är barnet äldre, spärra tillsammans barnets egen flyttanmälan
    .do-ban-by-letter = Skicka DVV blanketten eller brevet för barnet
    .do-open-post = Öppna räkningar och brev som kommer i barnets namn
    .without-e-id = Ring { PHONE("fi-dvv-switchboard") } eller besök ett tjänsteställe och gör det på papper.
    .caution = Ta bort spärren före er egen flytt. Har barnet spärrmarkering kan ingen sköta barnets ärenden på nätet. Har den ena vårdnadshavaren spärrmarkering kan bara hen göra det. Barnet har också egna rättigheter: fråga barnet.

step-fi-act-with-mandate = Sköt ärenden med fullmakt
    .why = Bankkoder är personliga. Med en fullmakt kan du hjälpa utan att låna någons koder.
    .how = Personen kan ge dig en fullmakt i Suomi.fi. Du loggar sedan in med dina egna koder. En intressebevakare behöver i stället sitt beslut. Tjänsten avgör vilka fullmakter den godkänner.
    .do-own-codes = Använd bara dina egna bankkoder
    .do-give-mandate = Hjälp personen att ge en fullmakt i Suomi.fi
    .do-credit-mandate = Be om en särskild fullmakt för lån och kreditförbud
    .do-guardian-decision = Är du intressebevakare, ha beslutet till hands
    .without-e-id = Gå tillsammans, ring tillsammans med högtalare på, eller använd pappersblanketter. För kreditförbudet finns en egen blankett.
    .caution = Den som har en intressebevakare kan inte ge fullmakt. Då sköter intressebevakaren saken. Fullmakter för kreditregistret från tiden före { FACT("fi-credit-mandate-from") } gäller inte längre. Fullmakten går att ta tillbaka.

step-fi-help-in-own-language = Be om hjälp på ditt språk
    .why = Det är lättare att berätta på sitt eget språk. När du anmäler ett brott får du använda ett språk som du kan bra.
    .how = Polisen och Brottsofferjouren kan ordna tolk. Nollalinja har tolk till flera språk. I samernas hembygdsområde har samer rätt till vård och socialservice på samiska, eller till avgiftsfri tolk.
    .do-ask-interpreter = Säg vilket språk du vill tala när du bokar
    .do-sign-language = Behöver du teckenspråk, fråga Finlands Dövas Förbund om stöd
    .do-sami = Be om service på samiska om du bor i området
    .do-read-leaflet = Fråga efter broschyren om brottsutredningen på ditt språk
    .caution = Använd inte ett barn eller någon du är rädd för som tolk. Lykta känner inte till någon krislinje på samiska. Kan du inte höra eller tala, skicka ett textmeddelande till nödnumret vid fara.
