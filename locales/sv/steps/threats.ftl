# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-pay = Betala inte och svara inte
    .why = En betalning leder ofta till nya krav. Den ger ingen säkerhet för att uppgifterna raderas.
    .how = Bryt kontakten, men behåll meddelandet så att polisen kan se det. Berätta för någon, också om meddelandet säger att du inte får.
    .do-do-not-answer = Sluta svara och förhandla
    .do-keep-it = Behåll meddelandet så som det kom
    .do-tell-someone = Berätta för någon du litar på
    .caution = Du har inte gjort något fel. Har du redan betalat finns det hjälp för det också. Står där ett lösenord som du använder? Byt det i dag.

step-nordic-already-paid = Ring banken om betalningen
    .why = Banken kan ibland stoppa eller kräva tillbaka en betalning. Chansen är störst när du ringer snabbt. Någon pressade eller lurade dig, och det är inget att skämmas för.
    .how = Ring det vanliga numret till banken, inte ett nummer ur meddelandet. Be dem stoppa det som går att stoppa. Berätta sedan för polisen, också att du har betalat.
    .do-call-bank = Ring bankens vanliga nummer
    .do-ask-to-stop = Fråga om betalningen kan stoppas eller krävas tillbaka
    .do-keep-receipt = Spara kvitto, kontonummer och meddelanden
    .do-tell-police = Berätta för polisen att du har betalat
    .caution = Betala inte mer om det kommer nya krav. Ingen bank och ingen polis ber dig flytta pengar till ett ”säkert konto”.
    .say = Hej. Jag har blivit lurad eller pressad att betala. Betalningen gick i väg den … . Kan ni stoppa den eller kräva tillbaka den? Behöver jag spärra något mer?

step-nordic-save-evidence = Spara det du har fått
    .why = Polisen, banken och organisationen kan behöva se vad som kom och när. Spår på nätet försvinner fort.
    .how = Behåll originalen. Ta skärmbilder där avsändare, datum och tid syns. Skriv också upp vad du gör och vem du talar med.
    .do-keep-original = Behåll meddelanden, brev, räkningar och kuvert
    .do-take-screenshots = Ta skärmbilder med avsändare, datum och tid
    .do-write-down = Skriv upp vad som hände, i tidsordning
    .do-store-safely = Lägg allt där bara du kommer åt det
    .caution = Ladda inte ner läckta filer för att samla bevis. Lämna andra människors uppgifter utanför.
