# Akaa and Urjala, known in 2026: a memory stick with isolation and quarantine decisions was found at a flea market.
incident-akaa-urjala-2026 = Akaa ja Urjala, korona-ajan muistitikku
    .what = Kirpputorilta löytyi muistitikku, jossa oli Akaan ja Urjalan eristys- ja karanteenipäätöksiä. Päätökset ovat vuosilta { FACT("fi-akaa-urjala-from") } ja { FACT("fi-akaa-urjala-until") }. Sivullinen on voinut nähdä niiden henkilötietoja ja potilastietoja. Tikku toimitettiin Pirkanmaan hyvinvointialueelle. Alue ei tiedä, kenellä tikku on ollut. Se lähettää kirjeen jokaiselle, jota asia koskee. Se on ilmoittanut asiasta tietosuojavaltuutetulle ja tekee rikosilmoituksen.
    .because = sait eristys- tai karanteenipäätöksen Akaassa tai Urjalassa korona-aikana
