# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-leaked-copy-of-id = Fråga om den läckta id-kopian
    .why = Med en bild av ditt { $country ->
            [FI] identitetsbevis
           *[other] id
    } kan någon försöka öppna konto eller göra avtal i ditt namn.
    .how = Ta reda på vilken handling det var, och om en bild av ditt ansikte fanns med. Fråga sedan polisen om det är värt att byta ut den.
    .do-find-which = Ta reda på vilken handling som var kopierad
    .do-ask-police = Fråga polisen om du behöver en ny
    .do-send-no-new = Skicka ingen ny bild till den som ber om det
    .do-watch-agreements = Anmäl om någon har använt kopian
    .caution = En läckt kopia behöver inte betyda att du måste byta, så fråga först. En handling som du anmäler som borta går aldrig att använda igen, inte ens om den kommer fram.
    .say = Hej. En kopia av min id-handling har kommit ut. Själva handlingen har jag kvar. Behöver jag en ny? Vad betyder det för mig?
