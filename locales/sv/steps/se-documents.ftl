step-se-block-passport-id = Spärra borttappat pass eller id-kort
    .why = Ett pass eller id-kort som är borta kan användas av någon annan. Polisen registrerar spärren, också hos Schengen och Interpol.
    .how = Är passet eller det nationella id-kortet borta? Ring polisen på { PHONE("se-police-114-14") } eller gå till en polisstation. Har bara en kopia läckt, fråga polisen innan du spärrar.
    .do-call-police = Ring polisen om pass och nationellt id-kort
    .do-tell-issuer = Säg till banken eller Skatteverket om deras id-kort
    .do-report-licence = Anmäl ett borttappat körkort till Transportstyrelsen
    .do-tell-credit = Be UC skriva in att handlingen är borta
    .do-apply-for-new = Ansök om en ny handling
    .caution = En spärrad handling går aldrig att använda igen, inte heller om du hittar den. För en läckt kopia har Lykta inte hittat något krav på att byta pass.
    .say = Hej. Det gäller mitt pass eller id-kort. Det är borta, eller en kopia har läckt. Behöver det spärras? Vad händer sedan? Hur får jag ett nytt?

step-se-passport-abroad = Kontakta en svensk ambassad
    .why = Är passet borta utomlands behöver du hjälp för att kunna resa hem.
    .how = Anmäl passet till polisen på numret för samtal från utlandet. Vänd dig sedan till närmaste svenska ambassad eller konsulat.
    .do-call-police = Ring polisen i Sverige på utlandsnumret
    .do-find-embassy = Leta upp närmaste ambassad eller konsulat
    .do-ask-about-travel = Fråga hur du kan resa hem
    .caution = Har bara en kopia läckt kan passet fortfarande gälla. Fråga polisen innan du spärrar det, så att du kan resa hem.
