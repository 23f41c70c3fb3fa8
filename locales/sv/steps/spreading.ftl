# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-do-not-open-or-spread = Öppna inte det som har läckt
    .why = Där finns också andra människors uppgifter. Att läsa dem gör skada, och att sprida dem kan vara ett brott.
    .how = Låt filer och länkar vara. Har någon skickat dem till dig, så sprid dem inte vidare. Be andra göra likadant.
    .do-leave-it = Låt bli att söka efter filerna
    .do-ask-others = Be andra att inte öppna eller sprida dem
    .do-tell-where = Berätta för webbplatsen eller polisen var det finns
    .do-delete-yours = Radera läckta filer som någon har skickat dig
    .caution = Spara det som är riktat till dig, för det kan behövas som bevis. Fick du ett brev eller meddelande som var till någon annan? Säg det till avsändaren.

step-nordic-ask-for-removal = Be att få uppgifterna borttagna
    .why = Ju tidigare en sida tas bort, desto färre hinner se den.
    .how = Ta en skärmbild först. Anmäl sedan innehållet till webbplatsen, och be sökmotorn ta bort träffar på ditt namn.
    .do-note-address = Ta en skärmbild där webbadressen syns
    .do-report-to-site = Anmäl innehållet till webbplatsen eller skicka brevet
    .do-ask-search-engine = Be sökmotorn ta bort träffen
    .do-note-answer = Skriv upp svaret och dagen
    .do-go-on-if-refused = Säger de nej, vänd dig till { $country ->
            [FI] dataombudsmannen
            [SE] IMY
           *[DK] Datatilsynet
    }
    .caution = Gå inte in på sidor där brottslingar lägger ut stulna uppgifter. Sidan finns kvar när träffen är borta. Allt går inte alltid att få bort.
    .letter-removal =
        Hej,

        på er webbplats finns uppgifter om mig som har lagts ut utan min tillåtelse. Jag ber er ta bort dem genast.

        Webbadressen är: …
        Det gäller: …

        Berätta för mig när uppgifterna är borttagna. Vill ni inte ta bort dem ber jag er förklara varför.

        Skicka svaret till: …

        Med vänlig hälsning
        …

step-nordic-return-what-is-not-yours = Lämna tillbaka andras uppgifter
    .why = Fick du någon annans brev eller en lista? Den personen vet inte vem som har det. Du kan göra skadan mindre.
    .how = Sluta läsa, och säg det till avsändaren. Avsändaren bestämmer om du ska lämna tillbaka eller radera.
    .do-stop-reading = Sluta läsa och lägg undan det
    .do-tell-sender = Säg till avsändaren vad du har fått
    .do-ask-return = Fråga om du ska lämna tillbaka eller radera
    .do-no-reply-all = Skriv bara till avsändaren, inte till alla
    .caution = Kasta inte papper innan avsändaren har svarat. Berätta inte vems namn som stod där. Finns du själv med i meddelandet? Då kan du spara din egen del som bevis.
    .say = Hej. Jag har fått något från er som är till någon annan. Jag har slutat läsa. Ska jag lämna tillbaka det eller radera det?
