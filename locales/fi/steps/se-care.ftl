step-se-journal-log = Katso, kuka on avannut potilastietosi
    .why = Lokista näkee, milloin potilastietosi on avattu ja missä yksikössä, joskus myös kuka ne avasi. Sinulla on oikeus tietää se.
    .how = Joillakin alueilla loki on 1177-palvelun potilaskertomuksessa (Journalen). Muuten pyydä hoitopaikalta lokitiedot tietyltä ajalta. Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-read-log = Kirjaudu 1177-palveluun ja katso, onko loki siellä
    .do-ask-for-extract = Pyydä hoitopaikalta lokitiedot
    .do-ask-head = Kysy yksikön johtajalta merkinnöistä, joita et ymmärrä
    .do-tell-police = Soita poliisille, jos joku on lukenut ilman syytä
    .without-e-id = Soita tai kirjoita hoitopaikkaan ja pyydä lokitiedot. Voit käyttää alla olevaa kirjettä.
    .caution = Henkilökunnan nimiä ei tarvitse kertoa. Se, joka on kopioinut tiedot tietomurrossa, ei näy lokissa. Poliisin tavoitat numerosta { PHONE("se-police-114-14") }.
    .letter-log =
        Hei,

        haluan tietää, kuka on avannut potilastietoni. Pyydän lokitiedot.

        Hoitopaikka tai yksikkö: …
        Aika: … – …

        Haluan tietää päivän, kellonajan ja yksikön jokaiselta kerralta, kun tietoni on avattu. Kertokaa myös nimi ja syy, jos voitte.

        Lähettäkää vastaus osoitteeseeni. Kertokaa, jos tarvitsette jotain muuta henkilöllisyyteni varmistamiseen.

        Nimi: …
        Osoite: …
        Puhelin: …
        Päiväys: …

step-se-care-complaint = Tee muistutus hoidosta
    .why = Hoitopaikan täytyy vastata, mitä tapahtui ja miksi. Voit myös sanoa, mitä haluat heidän muuttavan.
    .how = Kirjoita muistutus (klagomål) ensin hoitopaikkaan. Sillä on { FACT("se-care-answer-weeks") } viikkoa aikaa vastata. Alueesi patientnämnden, riippumaton potilaslautakunta, voi auttaa. Jos vastaus ei riitä, voit kannella IVOon, joka valvoo hoitoa. Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-write-to-care = Lähetä muistutus hoitopaikkaan
    .do-ask-patientnamnden = Pyydä apua potilaslautakunnalta (patientnämnden)
    .do-tell-ivo = Kantele IVOon, jos vastaus ei riitä
    .without-e-id = Täytä IVOn paperilomake ja lähetä se postissa, tai soita numeroon { PHONE("se-ivo") }. Hoitopaikkaan riittää alla oleva kirje.
    .caution = Kantelu IVOon on julkinen asiakirja, eikä päätökseen voi hakea muutosta. IVO ei yleensä tutki yli { FACT("se-ivo-event-years") } vuotta vanhoja asioita. Joku muu voi kirjoittaa puolestasi.
    .letter-complaint =
        Hei,

        teen muistutuksen (klagomål). Asia koskee hoitopaikkaa … ja tapahtui noin …

        Näin tapahtui: …

        Se on merkinnyt minulle: …

        Haluan tietää, miksi näin kävi, mitä olette tehneet asialle ja miten estätte sen jatkossa.

        Toivon, että otatte minuun yhteyttä näin: …

        Vastatkaa kirjallisesti.

        Nimi: …
        Osoite tai puhelin: …
        Päiväys: …

step-se-journal-block = Rajaa, kuka lukee potilastietojasi
    .why = Eston jälkeen muut hoitopaikat eivät voi lukea sitä, minkä valitset. Silloin harvemmalla on pääsy tietoihin.
    .how = Pyydä esto jokaisesta hoitopaikasta erikseen tai tee se 1177-palvelussa, jos se on siellä mahdollista. Voit purkaa eston milloin vain. Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-choose-units = Valitse, mitkä hoitopaikat eivät saa lukea
    .do-ask = Pyydä esto tai lähetä kirje
    .do-plan-what-to-tell = Kirjoita muistiin, mitä sinun pitää itse kertoa
    .caution = Eston aikana sinun täytyy itse kertoa, mitä hoidossa pitää tietää. Hätätilanteessa eston voi avata. Et ehkä itsekään näe potilastietojasi 1177-palvelussa. Jo viedyt tiedot se ei suojaa. Huoltaja ei voi tehdä estoa lapsen puolesta.
    .letter-block =
        Hei,

        haluan estää muita lukemasta potilastietojani teillä.

        Hoitopaikka: …
        Näitä tietoja ei saa lukea: …
        Nämä eivät saa lukea: …

        Pyydän vahvistuksen, kun esto on voimassa. Kertokaa myös, miten puran sen.

        Nimi: …
        Osoite tai puhelin: …
        Päiväys: …

step-se-journal-correct = Pyydä korjaamaan potilastiedot
    .why = Virhe potilastiedoissa voi seurata sinua. Voit pyytää korjausta tai merkintää siitä, että olet eri mieltä.
    .how = Kirjoita hoitopaikkaan. Kerro, mitä tekstiä asia koskee, mikä on väärin ja miten pitäisi lukea. Saat kirjeen ruotsiksi, kun valitset Lyktan kieleksi ruotsin.
    .do-read-first = Lue teksti ja merkitse virheet
    .do-write = Lähetä kirje hoitopaikkaan
    .do-ask-for-note = Pyydä merkintä, jos he kieltäytyvät
    .caution = Hoitopaikan täytyy säilyttää potilastiedot. Tekstin voi hävittää vain poikkeustapauksessa, ja siitä päättää IVO. Korjaus ei muuta sitä, mikä on jo vuotanut. Lue mieluiten silloin, kun et ole yksin.
    .letter-correct =
        Hei,

        pyydän teitä korjaamaan tietoja potilaskertomuksessani. Vetoan oikeuteeni saada tiedot oikaistuiksi (tietosuoja-asetus, GDPR).

        Hoitopaikka: …
        Päivä ja teksti: …
        Tämä on väärin, ja syy on: …
        Näin sen pitäisi olla: …

        Jos ette voi korjata tekstiä, pyydän merkinnän siitä, että olen eri mieltä. Vastatkaa kirjallisesti.

        Nimi: …
        Osoite tai puhelin: …
        Päiväys: …
