# City of Helsinki, Education Division, 2024: a break-in that reached a network drive.
incident-helsinki-education-2024 = Helsingfors stad, dataintrånget i fostran och utbildning
    .what = Den { FACT("fi-helsinki-education-noticed") } upptäckte Helsingfors stad ett dataintrång inom fostran och utbildning. Någon kan ha kommit åt personbeteckningar och adresser. De gäller barn, elever, studerande, vårdnadshavare och personal. Det kan också gälla den som gick i ett privat daghem eller en privat skola. En del filer handlade om avgifter, stöd i skolan, läkarintyg och sjukfrånvaro. Det går inte att säga säkert vilka filer som togs. Staden har anmält det till polisen, Cybersäkerhetscentret och dataombudsmannen.
    .not-touched = En mängd uppgifter gällde barn födda mellan { FACT("fi-helsinki-education-born-from") } och { FACT("fi-helsinki-education-born-until") } och deras vårdnadshavare. I den fanns inga telefonnummer och inga e-postadresser. Där fanns inte heller kontaktuppgifter till den som har spärrmarkering. I andra filer kan de inte uteslutas. Staden känner inte till att uppgifter hos andra sektorer var målet.
    .ask-certificate = Har någon gett skolan ett läkarintyg, eller har du varit sjukledig från ett arbete inom sektorn?
    .ask-fee = Har familjen betalat avgift för småbarnspedagogik eller fått stöd för vård av barn?
    .ask-passport = Kan staden ha haft passnumret, till exempel för att familjen har flyttat till Finland?
    .ask-protected-identity = Har eller hade du, eller barnet, spärrmarkering?
    .because = du är eller var elev, studerande, vårdnadshavare eller anställd i Helsingfors
