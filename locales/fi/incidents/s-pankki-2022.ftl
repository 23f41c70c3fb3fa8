# S-Bank, 2022: a fault in the login let some people into others' accounts and services.
incident-s-pankki-2022 = S-Pankki, kirjautumisen virhe
    .what = S-Pankin kirjautumisen virheen takia ulkopuolinen on voinut päästä joidenkin asiakkaiden verkkopankkiin. Hän on voinut päästä myös palveluihin, joihin kirjaudutaan pankkitunnuksilla, esimerkiksi OmaKantaan ja Kelaan. Virhe oli { FACT("fi-s-pankki-from") } ja { FACT("fi-s-pankki-until") } välisenä aikana. Muutamissa tapauksissa tilin rahoja on käytetty. Pankki on korjannut virheen. Se sanoi ottavansa yhteyttä kaikkiin, joita asia koskee, ja korvaavansa menetykset.
    .ask-contacted = Onko S-Pankki ottanut sinuun yhteyttä virheestä, tai näitkö silloin tilillä jotain, mitä et tunnistanut?
    .because = olit S-Pankin asiakas virheen aikana
