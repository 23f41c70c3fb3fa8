step-se-journal-log = Katso, kuka on avannut potilastietosi
    .why = Lokista näkee, milloin potilastietosi on avattu ja missä yksikössä, joskus myös kuka ne avasi. Sinulla on oikeus saada se tietää.
    .how = Joillakin alueilla loki on 1177-palvelun potilaskertomuksessa (Journalen). Muuten pyydä hoitopaikalta lokitiedot tietyltä ajalta.
    .do-read-log = Kirjaudu 1177-palveluun ja katso, onko loki siellä
    .do-ask-for-extract = Pyydä hoitopaikalta lokitiedot
    .do-ask-head = Kysy yksikön johtajalta merkinnöistä, joita et ymmärrä
    .do-tell-police = Soita poliisille, jos joku on lukenut ilman syytä
    .without-e-id = Soita tai kirjoita hoitopaikkaan ja pyydä lokitiedot. Voit käyttää alla olevaa kirjettä.
    .caution = Henkilökunnan nimiä ei tarvitse kertoa. Se, joka on kopioinut tiedot tietomurrossa, ei näy lokissa. Poliisin tavoitat numerosta { PHONE("se-police-114-14") }.
    .letter-log =
        Hei!

        Haluan tietää, kuka on avannut potilastietoni. Pyydän lokitiedot.

        Hoitopaikka tai yksikkö: …
        Aika: … – …

        Haluan tietää päivän, kellonajan ja yksikön jokaiselta kerralta, kun tietoni on avattu. Kertokaa myös nimi ja syy, jos voitte.

        Lähettäkää vastaus osoitteeseeni. Kertokaa, jos tarvitsette jotain muuta henkilöllisyyteni varmistamiseen.

        Nimi: …
        Osoite: …
        Puhelin: …
        Päiväys: …

step-se-care-complaint = Tee valitus hoidosta
    .why = Hoitopaikan täytyy vastata, mitä tapahtui ja miksi. Voit myös sanoa, mitä haluat heidän muuttavan.
    .how = Kirjoita ensin hoitopaikkaan. Sillä on { FACT("se-care-answer-weeks") } viikkoa aikaa vastata. Alueesi patientnämnden, riippumaton potilaslautakunta, voi auttaa. Jos vastaus ei riitä, voit tehdä valituksen IVOon, hoidon valvontaviranomaiseen.
    .do-write-to-care = Kirjoita hoitopaikkaan
    .do-ask-patientnamnden = Pyydä apua potilaslautakunnalta (patientnämnden)
    .do-tell-ivo = Tee valitus IVOon, jos vastaus ei riitä
    .caution = Valitus IVOlle on julkinen asiakirja, eikä päätökseen voi hakea muutosta. IVO ei yleensä tutki yli { FACT("se-ivo-event-years") } vuotta vanhoja asioita. Joku muu voi kirjoittaa puolestasi.
    .letter-complaint =
        Hei!

        Haluan tehdä valituksen. Asia koskee hoitopaikkaa … ja tapahtui noin …

        Näin tapahtui: …

        Se on merkinnyt minulle: …

        Haluan tietää, miksi näin kävi, mitä olette tehneet asialle ja miten estätte sen jatkossa.

        Toivon, että otatte minuun yhteyttä näin: …

        Vastatkaa kirjallisesti.

        Nimi: …
        Osoite tai puhelin: …
        Päiväys: …
