# Recorded calls to the Swedish care line 1177, 2019: they lay open on a server.
incident-medhelp-1177-2019 = 1177, de inspelade samtalen hos Medhelp
    .what = I februari { FACT("se-1177-calls-found") } kom det fram att inspelade samtal till 1177 låg öppet på en server på nätet. Det fanns inget lösenord. De kom från Region Stockholm, Region Sörmland och Region Värmland, där Medhelp svarade på samtalen. IMY har granskat saken, och den har prövats i domstol. Det vi har läst säger inget om att någon har använt ett visst samtal.
    .ask-caller = Ringde du 1177 från Stockholms län, Sörmland eller Värmland före februari { FACT("se-1177-calls-found") }?
    .because = du ringde 1177 när samtalen spelades in
