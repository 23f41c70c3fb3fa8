# Härjedalen municipality, 2023: data was taken in an attack; which data cannot be told.
incident-harjedalen-2023 = Härjedalenin kunta, tietomurto
    .what = Joku hyökkäsi Härjedalenin kunnan järjestelmiin Ruotsissa { FACT("se-harjedalen-day") } ja vei niistä tietoja. Ei saada selville, mitä tietoja ne olivat. Kunta olettaa, että mukana voi olla henkilötietoja. Se ei voi vahvistaa sitä. Se on ilmoittanut asiasta poliisille ja IMY:lle, Ruotsin tietosuojaviranomaiselle. Kunnan mukaan yksityishenkilön ei tarvitse tehdä mitään. Jos haluat kysyä, soita vaihteeseen ja pyydä tietosuojavastaavaa (dataskyddsombud).
    .because = asut Härjedalenissa tai olet ollut yhteydessä kuntaan
