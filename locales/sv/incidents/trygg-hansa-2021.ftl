# Trygg-Hansa (then Moderna Försäkringar), until 2021: insurance documents could be reached through links.
incident-trygg-hansa-2021 = Trygg-Hansa och Moderna Försäkringar
    .what = Andra kunders försäkringspapper hos Moderna Försäkringar gick att nå genom att ändra siffror i en webbadress. Så var det från oktober { FACT("se-trygg-hansa-from") } till februari { FACT("se-trygg-hansa-until") }. Det fanns kontaktuppgifter, personnummer, försäkringar och uppgifter om ekonomi. I en del fall fanns uppgifter om hälsa. IMY har granskat saken och fattat beslut. Beslutet säger att uppgifterna har gått att nå. Det säger inte att någon har använt dina.
    .not-touched = Trygg-Hansa säger att det gällde Moderna Försäkringar och inte bolagets övriga kunder. Bolagen gick senare ihop.
    .ask-health = Har du lämnat uppgifter om hälsa till Moderna Försäkringar, till exempel i en skadeanmälan?
    .because = du var kund hos Moderna Försäkringar, som nu hör till Trygg-Hansa
