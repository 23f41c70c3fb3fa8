# Sportadmin, 2025: data from the app of Swedish sports clubs was taken and published; most of it is about children.
incident-sportadmin-2025 = Sportadmin, idrottsföreningarnas app
    .what = Någon tog sig in hos Sportadmin, som idrottsföreningar använder för medlemmar, ledare och vårdnadshavare. Uppgifterna lades sedan ut på nätet. De gällde mest barn och unga: namn, kontaktuppgifter, personnummer, idrott och förening. Det fanns också hälsouppgifter, och i viss mån skyddade personuppgifter. IMY har fattat beslut i saken. Föreningen kan svara på vad som fanns om dig.
    .ask-health = Har föreningen fått veta något om hälsa, till exempel en allergi, en skada eller en funktionsnedsättning?
    .ask-protected-identity = Har eller hade du, eller barnet, skyddade personuppgifter?
    .because = du eller ditt barn finns eller har funnits i en förening som använde Sportadmin
