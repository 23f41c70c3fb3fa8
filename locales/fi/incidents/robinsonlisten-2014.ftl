# CPR Office and CSC, 2014: the Robinson list held CPR numbers by mistake for less than an hour.
incident-robinsonlisten-2014 = Tanskan Robinson-lista, CPR-kontoret ja CSC
    .what = Lista CPR-numeroista oli vahingossa CPR-kontoretin verkkosivujen suljetussa osassa { FACT("dk-robinson-day") }. Se oli siellä alle tunnin. CPR-kontoret hoitaa Tanskan väestörekisteriä. Lista koskee niitä, jotka ovat kieltäneet mainokset rekisterissä. Muutama kirjautunut yritys ehti ladata sen. CPR-kontoret pyysi niitä hävittämään listan ja vahvistamaan sen.
    .not-touched = Lista ei ollut avoimesti verkossa. Siinä ei ollut niitä, joilla oli myös nimen ja osoitteen suoja. CPR-kontoretin mukaan pelkän CPR-numeron ei pitäisi riittää siihen, että joku ostaa nimissäsi tai näkee tietosi.
    .because = olit Tanskan Robinson-listalla
