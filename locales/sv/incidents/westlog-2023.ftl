# Westlog (Finland, 2023). Finland-Swedish terms. .because follows the word "eftersom".

incident-westlog-2023 = Westlog och hemleverans av TENA-produkter
    .what = Den { FACT("fi-westlog-noticed") } märkte transportföretaget Westlog ett intrång: det fanns ett utpressningsprogram på servern. Westlog körde hem TENA-produkter åt Essity. Essity hade avtal med välfärdsområdena och Helsingfors stad. Den { FACT("fi-westlog-established") } stod det klart att kunders uppgifter inte längre var hemliga. Andra kan ha fått namn, adress, telefon och e-post. De kan också ha sett vad kunden hade beställt. Om personbeteckning och portkod var sparade kan de också ha funnits med.
    .not-touched = Intrånget gällde inte välfärdsområdenas egna klient- och patientsystem. Din patientjournal fanns inte med.
    .ask-paper-invoice = Kan din personbeteckning ha funnits i beställningen? I Västra Finland gäller det den som beställde med pappersfaktura och särskild fullmakt. På andra orter gäller det den vars personbeteckning var sparad i systemet. Svara ”vet inte” om brevet inte säger det.
    .ask-direct-debit = Fick du produkterna i Birkaland och betalade dem själv med faktura eller direktdebitering? Då kan kontonumret ha funnits med.
    .because = du fick TENA-produkter hemlevererade när Westlog utsattes för dataintrång

step-fi-westlog-door-code = Be huset byta portkoden
    .why = Portkoden kan ha funnits i beställningen, tillsammans med namn och adress. En kod går att byta, och då är den gamla ingenting värd.
    .how = Gav du portkoden när varorna skulle hem? Ring då disponenten eller servicebolaget och be dem byta den. Du behöver inte berätta vilka produkter det gällde.
    .do-think-back = Fundera om portkoden fanns i beställningen
    .do-call-house = Ring disponenten och be om en ny kod
    .do-give-new-code = Ge den nya koden till hemvården och dem som behöver den
    .do-next-order = Ge inte den nya koden i nästa beställning
    .caution = Vet du inte om koden fanns med, be om ett byte ändå om det känns tryggare. Lås din egen dörr som vanligt. Är någon hos dig som inte ska vara där, ring { PHONE("fi-emergency-112") }.
    .say = Hej. Jag bor på …. Vår portkod kan ha läckt. Ett företag som levererar varor hem har haft ett dataintrång. Kan ni byta koden? När gäller den nya? Vem får den?

step-fi-westlog-payment-demand = Betala inte oväntade krav
    .why = Den som har fått uppgifterna kan veta vad du har beställt. Ett krav kan därför se äkta ut.
    .how = Får du produkterna av välfärdsområdet tyder ett krav på betalning på brott. Köper du själv, jämför med dina tidigare räkningar.
    .do-stop = Vänta med att betala och tryck inte på länkar
    .do-compare = Jämför avsändare och kontonummer med en tidigare räkning
    .do-call-back = Ring din vårdenhet på ett nummer du redan har
    .do-report = Är det ett bluffkrav, spara det och anmäl till polisen
    .caution = Den som ringer kan känna till din beställning och din adress. Det bevisar ingenting. Ge inga koder. Har du redan betalat, ring banken: det är inte ditt fel.

step-fi-westlog-tell-helpers = Berätta för dem som hjälper dig
    .why = Många som får produkterna har hjälp i vardagen. Då är det bra att också hjälparna känner igen ett bluffsamtal.
    .how = Bestäm tillsammans vem som öppnar post och räkningar. Säg bara det som behövs: vad du beställer är din ensak.
    .do-choose-one = Välj en person som ser på oväntade räkningar
    .do-tell-helpers = Berätta för anhöriga och hemvården om läckan
    .do-note-by-phone = Lägg en lapp vid telefonen: ge inga koder, lägg på
    .do-ask-guardian = Har du en intressebevakare, be hen göra spärrarna
    .caution = Ingen annan får använda dina bankkoder, inte heller make, barn eller hemvård. Den som ska sköta dina ärenden kan få en Suomi.fi-fullmakt. Den som har en intressebevakare kan inte ge fullmakt själv.

step-fi-westlog-read-letter = Läs brevet, du behöver inte ringa
    .why = I brevet står vilka av dina uppgifter som kan ha kommit ut. Då vet du vilka skydd som är till nytta.
    .how = Helsingfors och flera välfärdsområden skickade brev eller hörde av sig till dem som berörs. Du behöver inte kontakta ditt välfärdsområde eller leverantören.
    .do-find-letter = Leta fram brevet, eller be någon läsa det högt
    .do-tick-data = Ändra dina svar i Lykta efter brevet
    .do-keep-letter = Spara brevet med dina andra papper
    .caution = Har du inget brev kan du fråga din vårdenhet nästa gång ni talas vid. Ett äkta brev ber aldrig om bankkoder. Står något i brevet som inte stämmer med Lykta, lita på brevet.
