# Finland: mail, address, protection for personal safety.

step-fi-block-move-notification = Spær for flytteanmeldelser i Finland
    .why = Så kan andre ikke melde en flytning i dit navn. Din post, dine regninger og nye koder bliver ved med at komme til dig.
    .how = Der er to spærringer, og du har brug for begge. Den ene er i Suomi.fi for folkeregistret, den anden hos Posti for breve. Spærringen i Suomi.fi gælder straks, er gratis og varer, til du fjerner den.
    .do-block-dvv = Log ind i Suomi.fi, og spær for flytteanmeldelser
    .do-posti-light = Slå den lette flyttebeskyttelse til hos Posti
    .do-posti-full = Har nogen dine bankkoder, så vælg den fulde beskyttelse
    .do-note-lift = Skriv ned, at spærringerne skal væk, før du selv flytter
    .without-e-id = Ring til { PHONE("fi-dvv-switchboard") }, og spørg, hvor det nærmeste kontor er. Der kan du spærre ved at møde op. Spørg også hos Posti.
    .caution = Med personnummeret alene kan ingen melde flytning på nettet, så risikoen er begrænset. Den lette beskyttelse stopper kun papirblanketter og gælder ikke pakker. På kontoret tager spærringen længere tid. Den ene spærring erstatter ikke den anden. Fjern begge, før du selv flytter.
    .say = Hej. Kan vi tale svensk eller engelsk? Mine oplysninger er sluppet ud. Jeg har ingen finske bankkoder lige nu. Jeg vil spærre for flytteanmeldelser i mit navn. Hvordan gør jeg det på papir eller på kontoret? Hvor er det nærmeste kontor?

step-fi-dvv-contact-info-ban = Skjul din adresse og dit nummer
    .why = Ellers kan alle spørge efter din adresse i folkeregistret eller søge dit nummer i kataloger.
    .how = Du kan forbyde DVV at give dine kontaktoplysninger videre, hvis du vil. Teleselskabet er en sag for sig: sig det også der. Der skal begge dele til, for registrene ved ikke noget om hinanden.
    .do-choose-ban = Sig nej i Suomi.fi til at udlevere dine kontaktoplysninger
    .do-ask-operator = Bed teleselskabet holde nummer og adresse hemmelige
    .do-check-directories = Søg dit navn i nummertjenester, og bed dem slette det
    .without-e-id = Ring til { PHONE("fi-dvv-switchboard") }, eller brug blanket eller brev. For et barn gør forælderen det på papir.
    .caution = Forbuddet er gratis og gælder indtil videre. Det henter ikke en adresse tilbage, der allerede er sluppet ud. Myndigheder, banker og forsikring får stadig oplysninger efter loven. Telefonsælgere stopper det ikke. Gælder forbuddet også firmaers kunderegistre, skal du selv sige det til dem, når du flytter. Bliver du truet, er det ikke nok: tal med Nollalinja eller politiet.

step-fi-turvakielto-containment = Tjek, om din adresse slap ud
    .why = Finsk adressebeskyttelse (turvakielto) skjuler din adresse i registrene. Det kan ikke trække en adresse tilbage, der allerede er ude. Derfor har du brug for at vide præcis, hvad der skete.
    .how = Ring til organisationen i stedet for at skrive. Spørg, om adresse, kontaktadresse, skole eller arbejde var med, og hvem der har fået dem. Lav så en plan med nogen, der har forstand på det.
    .do-danger = Er nogen på vej mod dig, så ring til alarmcentralen nu
    .do-ask-organisation = Ring til organisationens databeskyttelsesrådgiver, og spørg, hvad der slap ud
    .do-tell-police = Fortæl politiet om din beskyttelse, og hvad der slap ud
    .do-make-safety-plan = Lav en plan med Nollalinja, offerrådgivningen eller din støtteperson
    .do-tell-posti = Bed Posti og teleselskabet holde adressen hemmelig
    .do-tell-school = Sig det til børnehave, skole og arbejde, hvis det gælder dem
    .do-check-renewal = Se, hvornår beskyttelsen udløber, og forny den i tide
    .caution = Skriv aldrig adressen i mails, i blanketter eller i Lykta. Giv kun kontaktadressen, som ikke er hemmelig. Posti og teleselskabet får ikke selv besked om beskyttelsen: sig det til dem. Den, der havde din adresse før, bliver ikke bedt om at slette den.
    .say = Hej. Kan vi tale svensk eller engelsk? Jeg har adressebeskyttelse, turvakielto. Var min adresse eller kontaktadresse med i lækket? Var børnenes skole eller mit arbejde med? Hvem har fået oplysningerne? Ring til mig, skriv ikke adressen i en mail.

step-fi-turvakielto-apply = Overvej finsk adressebeskyttelse
    .why = Beskyttelsen (turvakielto) skjuler din adresse og kommune, når der er en reel trussel mod dig eller din familie. Et datalæk er ikke nok i sig selv.
    .how = Tal først med Nollalinja, offerrådgivningen eller politiet. Søg så skriftligt hos DVV. Fortæl, hvorfor du er bange, og læg beviser ved, hvis du har dem. Det er gratis.
    .do-talk-first = Ring til Nollalinja eller politiet, og fortæl om truslen
    .do-gather-proof = Saml beviser: beskeder, anmeldelse, en udtalelse fra en hjælper
    .do-write-application = Skriv ansøgningen. Alle voksne i hjemmet skriver under
    .do-tell-posti = Bed Posti og teleselskabet holde adressen hemmelig
    .do-note-end = Skriv ned, hvornår afgørelsen udløber
    .caution = Hverdagen bliver sværere: banker, butikker og læger kan ikke finde din adresse. Beskyttelsen gælder højst { FACT("fi-turvakielto-first-years") } år første gang og derefter { FACT("fi-turvakielto-renewal-years") } år ad gangen. Forældre søger sammen for et barn. Beskyttelsen binder ikke Posti, firmaer eller handelsregistret. Er du i fare nu, så ring { PHONE("fi-emergency-112") }.
