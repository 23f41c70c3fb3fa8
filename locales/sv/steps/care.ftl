# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-continue-care = Fortsätt med din vård
    .why = Vården är till för dig också nu. Ett avbrott kan bli ännu en skada.
    .how = Behåll de tider du har och berätta vad som har hänt. Du kan säga vad som känns fel, och be om ett annat sätt att få kallelser och svar.
    .do-keep-appointment = Behåll nästa tid
    .do-tell-them = Berätta för din vårdkontakt vad som har hänt
    .do-ask-about-notes = Fråga vem som kan läsa det som skrivs nu
    .do-ask-for-change = Be om ett annat sätt att få kallelser och svar
    .caution = Vill du byta mottagning? Ordna gärna en ny kontakt innan du slutar med den gamla. Mår du mycket dåligt, vänta inte till nästa tid.
    .say = Hej. Uppgifter om mig har kommit ut. Jag vill fortsätta hos er. Jag behöver prata om det först. Vem kan läsa det ni skriver om mig?

step-nordic-tell-close-people = Bestäm vem som ska få veta
    .why = Ett hot blir svagare när någon du litar på redan vet. Den personen kan också se upp för falska meddelanden i ditt namn.
    .how = Vad som står där behöver du inte berätta för någon. Säg så mycket som behövs. Vill du tänka högt först kan { $country ->
            [FI] Brottsofferjouren (RIKU)
            [SE] Brottsofferjouren
           *[DK] Offerrådgivningen i Danmark
    } lyssna.
    .do-choose-who = Välj en person att börja med
    .do-choose-how-much = Bestäm i förväg vad du inte vill berätta
    .do-warn-about-messages = Be personen ringa dig om ett konstigt meddelande kommer
    .do-agree-check = Kom överens om att ringa när något verkar konstigt
    .caution = Du får vänta, och du får låta bli. Finns andras uppgifter med kan de också behöva skydda sig.
    .say = Jag vill berätta en sak. Uppgifter om mig har kommit ut. Du behöver inte göra något. Får du ett konstigt meddelande om mig, ring mig.

step-nordic-look-after-yourself = Ta hand om dig själv
    .why = Det här steget är till för sedan, när det viktigaste är på väg. Resten av livet ska också få plats.
    .how = Bestäm en dag i veckan för svar och räkningar. Andra dagar får du låta det vara. Det är vanligt att bli rädd, arg eller trött, och lika vanligt att inte känna något alls.
    .do-see-what-is-done = Läs igenom det du redan har gjort
    .do-pick-a-day = Välj en fast dag för svar och räkningar
    .do-do-something-else = Gör en sak i dag som inte handlar om det här
    .do-say-how-you-are = Berätta för någon hur du har det
    .caution = Sover du dåligt länge, eller orkar du inte med din vardag? Kontakta vården. Du behöver inte vänta tills det blir värre.
