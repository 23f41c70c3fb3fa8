# Härjedalen municipality, 2023: data was taken in an attack; which data cannot be told.
incident-harjedalen-2023 = Härjedalenin kunta, kyberhyökkäys
    .what = Härjedalenin kunnan järjestelmiin Ruotsissa hyökättiin { FACT("se-harjedalen-day") }, ja niistä vietiin tietoja. Ei saada selville, mitä tietoja ne olivat. Kunta olettaa, että mukana voi olla henkilötietoja, mutta ei voi vahvistaa sitä. Se on ilmoittanut asiasta poliisille ja IMY:lle, Ruotsin tietosuojaviranomaiselle. Kunnan mukaan sinun ei tarvitse tehdä mitään. Jos haluat kysyä, pyydä vaihteesta kunnan tietosuojavastaavaa (dataskyddsombud).
    .because = asut Härjedalenissa tai olet ollut yhteydessä kuntaan
