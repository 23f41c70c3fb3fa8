# Church of Sweden, 2023: ransomware in its systems; some files were downloaded, the register of members was not reached.
incident-svenska-kyrkan-2023 = Ruotsin kirkko, tietomurto
    .what = Ruotsin kirkko (Svenska kyrkan) huomasi { FACT("se-svenska-kyrkan-day") }, että joku oli päässyt järjestelmiin ja työkoneisiin. Niitä oli lukittu, ja tiedostoja oli ladattu. Mukana on voinut olla tietoja niistä, jotka ovat ottaneet yhteyttä kirkkoon. Sama koskee niitä, jotka ovat varanneet kasteen, vihkimisen tai hautauksen. Asia koskee myös toimintaan osallistuneita, lasten ryhmiä, vapaaehtoisia, ehdokkaita ja entisiä työntekijöitä. Kirkko sanoo, ettei sillä ole tietoa väärinkäytöstä.
    .not-touched = Kirkon jäsenrekisteriin ei päästy. Kyse oli rajatusta määrästä tietoja muista järjestelmistä ja koneista.
    .because = olet ollut yhteydessä Ruotsin kirkkoon, osallistunut sen toimintaan tai työskennellyt siellä
