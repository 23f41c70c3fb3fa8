# EasyPark, 2023: contact details of users of the parking app in Europe were taken.
incident-easypark-2023 = EasyPark, pysäköintisovellus
    .what = Pysäköintisovellus EasyPark huomasi { FACT("nordic-easypark-day") }, että joku oli päässyt asiakkaiden yhteystietoihin. Useimmat, joita asia koskee, käyttävät EasyParkia Euroopassa. EasyPark kirjoitti ottavansa heihin yhteyttä. Se neuvoo kaikkia varomaan huijausviestejä. Silloin yhtiö ei tiennyt, että tietoja olisi käytetty tai julkaistu.
    .not-touched = Pysäköintitietoja ei viety. Kortin ja tilin numerosta näkyi vain muutama numero. EasyParkin mukaan niillä ei voi maksaa.
    .because = sinulla oli EasyParkin sovellus, kun joku pääsi tietoihin
