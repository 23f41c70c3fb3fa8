step-se-report-identity-misuse = Tee rikosilmoitus tietojesi käytöstä
    .why = Ilmoituksen numerosta on apua, kun kiistät laskuja tai pidennät petosestoa. Poliisi saa myös tiedon siitä, mitä tapahtuu.
    .how = Soita numeroon { PHONE("se-police-114-14") } tai mene poliisiasemalle. Jos rikos on juuri käynnissä, soita numeroon { PHONE("se-emergency-112") }. Sinun ei tarvitse tietää rikoksen nimeä.
    .do-gather = Kerää laskut, kirjeet, kuvakaappaukset ja päivämäärät
    .do-call = Soita poliisille ja kerro, mitä joku on tehnyt
    .do-tell-about-accounts = Kerro myös, jos joku on päässyt tilillesi
    .do-get-copy = Pyydä kopio ilmoituksesta
    .do-note-number = Kirjoita ilmoituksen numero muistiin
    .caution = Ovatko tiedot vuotaneet, mutta kukaan ei ole käyttänyt niitä? Silloin ilmoituksen tekee yleensä organisaatio. Tukea saat Brottsofferjouren-järjestöltä numerosta { PHONE("se-brottsofferjouren-116006") }, myös ilman ilmoitusta.
    .say = Hei. Haluan tehdä rikosilmoituksen. Joku käyttää tietojani tai tunnuksiani. Näin on käynyt: … Viestit ja kirjeet ovat tallessa. Voinko saada kopion ilmoituksesta? Mikä sen numero on?

step-se-report-extortion = Ilmoita kiristyksestä poliisille
    .why = Uhkaaja haluaa, että jäät asian kanssa yksin. Poliisi on sanonut, että apua on, vaikka viesti kieltäisi kertomasta.
    .how = Soita numeroon { PHONE("se-police-114-14") } tai mene poliisiasemalle. Jos olet nyt vaarassa, soita numeroon { PHONE("se-emergency-112") }. Ilmoita, vaikka olisit jo maksanut. Siinä ei ole mitään hävettävää.
    .do-call = Soita poliisille ja kerro, mitä sinulta vaaditaan
    .do-say-if-paid = Kerro, jos olet maksanut, ja miten
    .do-note-number = Kirjoita muistiin ilmoituksen numero (K-nummer)
    .do-accept-support = Suostu siihen, että Brottsofferjouren-järjestö soittaa sinulle
    .caution = Ilmoitus ei aina pysäytä uhkaajaa. Sen avulla poliisi voi tutkia asiaa ja sinä voit saada tukea. Voit myös itse soittaa Brottsofferjouren-järjestöön numeroon { PHONE("se-brottsofferjouren-116006") }.
    .say = Hei. Haluan ilmoittaa kiristyksestä. Joku vaatii rahaa ja uhkaa levittää tietojani. Viesti on tallessa. Mitä teen, jos niitä tulee lisää? Mikä ilmoituksen numero on?

step-se-report-card-fraud = Ilmoita korttiostoista poliisin sivulla
    .why = Pankki haluaa usein nähdä rikosilmoituksen, ennen kuin se palauttaa rahat. Korttipetoksesta voi ilmoittaa verkossa.
    .how = Sulje kortti ensin. Täytä sitten Ruotsin poliisin lomake korttipetoksesta. Se on ruotsiksi. Tarvitset ruotsalaisen henkilötunnuksen tai koordinointinumeron. Voit myös soittaa numeroon { PHONE("se-police-114-14") }.
    .do-find-charges = Katso tililtä, mitkä yritykset ovat ottaneet rahaa
    .do-fill-in = Täytä poliisin lomake
    .do-send-to-bank = Lähetä ilmoitus pankkiin reklamaatiosi kanssa
    .caution = Huijasiko joku sinut kertomaan tietosi? Silloin soita lomakkeen sijaan. Soita myös, jos tilaus ei koskaan tullut tai jos sinulla on suojatut henkilötiedot.

step-se-report-spreading = Ilmoita tietojesi levittämisestä
    .why = Jos joku levittää arkaluonteisia tietoja terveydestäsi tai seksielämästäsi, se voi olla rikos. Ilmoitus voi myös antaa oikeuden korvaukseen.
    .how = Soita numeroon { PHONE("se-police-114-14") } tai mene poliisiasemalle. Rikos on ruotsiksi olaga integritetsintrång, mutta nimeä ei tarvitse osata.
    .do-call = Soita ja kerro, mitä levitetään ja missä
    .do-say-where = Kerro, miten sait tietää, ja näytä kuvakaappaus
    .do-note-number = Kirjoita ilmoituksen numero muistiin
    .caution = Kaikki levittäminen ei ole rikos. Pelkkä nimi ja henkilötunnus eivät yleensä riitä. Tukea antaa Brottsofferjouren, numero { PHONE("se-brottsofferjouren-116006") }.
    .say = Hei. Haluan tehdä rikosilmoituksen. Joku levittää minusta arkaluonteisia tietoja verkossa. Minulla on kuvakaappaus. Mitä muuta tarvitsette? Mikä ilmoituksen numero on?

step-se-report-scam-sms = Lähetä huijausviesti eteenpäin
    .why = Silloin operaattorit voivat pysäyttää lähettäjän, myös muiden puolesta.
    .how = Lähetä viesti edelleen numeroon { FACT("se-scam-sms-number") }. Se toimii ruotsalaisesta liittymästä.
    .do-keep-shot = Ota kuvakaappaus, jos viesti koskee vuotoa
    .do-forward = Lähetä viesti edelleen numeroon
    .do-delete = Poista viesti sen jälkeen
    .caution = Älä avaa linkkiä. Jos olet jo avannut sen tai kirjoittanut sinne jotain, soita pankkiin. Tämä ei ole rikosilmoitus.
