# What the words in a notice mean. The words are those of the country's own notices.

page-notice-words = Mitä ilmoituksen sanat tarkoittavat
    .lead = Ilmoituksen ovat usein kirjoittaneet juristit ja tekniikan osaajat. Tässä kerrotaan, mitä sanat merkitsevät sinulle. Jos sana jää epäselväksi, voit kysyä lähettäjältä.
    .happened-title = Mitä on tapahtunut
    .happened =
        – henkilötietojen tietoturvaloukkaus: tietoja on kadonnut, tuhoutunut tai muuttunut, tai joku on nähnyt ne luvatta. Kyse ei aina ole murrosta
        – luvaton pääsy, tietomurto: joku on päässyt sisään tai nähnyt tietoja luvatta. Se ei vielä kerro, että tiedot on kopioitu
        – tietoja on viety: tiedot on kopioitu ja siirretty pois järjestelmästä. Varaudu siihen, että jollakulla on kopio
        – kiristyshaittaohjelma (ransomware): ohjelma, joka lukitsee tiedostot ja vaatii rahaa. Kysy, vietiinkö myös tietoja
        – hyökkääjä on salannut tiedostot: tiedostot lukittiin, eikä organisaatio voinut käyttää niitä
        – julkaistu pimeässä verkossa: tiedot ovat verkon osassa, johon on vaikeampi päästä kuin tavallisille sivuille
        – käyttökatko: palvelu ei toimi. Se ei vielä tarkoita, että tietoja on vuotanut
    .roles-fi-title = Kuka on kuka
    .roles-fi =
        – rekisterinpitäjä: organisaatio, joka päättää tiedoistasi. Sen kuuluu vastata sinulle
        – henkilötietojen käsittelijä: toimittaja, joka käsittelee tietoja rekisterinpitäjän lukuun ja sen ohjeiden mukaan
        – alihankkija: toimittajan toimittaja. Sinun ei tarvitse ottaa siihen yhteyttä
        – tietosuojavastaava: henkilö, jolle voit organisaatiossa kirjoittaa
        – valvontaviranomainen: Suomessa tietosuojavaltuutettu. Ahvenanmaalla maakunnan ja kuntien asioissa Datainspektionen
    .roles-se-title = Kuka on kuka
    .roles-se =
        – personuppgiftsansvarig (rekisterinpitäjä): organisaatio, joka päättää, miksi ja miten tietojasi käytetään. Kyse on organisaatiosta, ei esimiehestä tai työntekijästä. Sen kuuluu vastata sinulle
        – personuppgiftsbiträde (henkilötietojen käsittelijä): toimittaja, joka käsittelee tietoja rekisterinpitäjän lukuun
        – underbiträde (alihankkija): toimittajan toimittaja. Sinun ei tarvitse ottaa siihen yhteyttä
        – dataskyddsombud (tietosuojavastaava): henkilö, jolle voit organisaatiossa kirjoittaa
        – tillsynsmyndighet (valvontaviranomainen): Ruotsissa IMY
    .roles-dk-title = Kuka on kuka
    .roles-dk =
        – dataansvarlig (rekisterinpitäjä): organisaatio, joka päättää, miksi ja miten tietojasi käytetään. Sen kuuluu vastata sinulle, vaikka asia tapahtui toimittajalla
        – databehandler (henkilötietojen käsittelijä): toimittaja, joka käsittelee tietoja rekisterinpitäjän lukuun
        – underdatabehandler (alihankkija): toimittajan toimittaja. Sinun ei tarvitse ottaa siihen yhteyttä
        – databeskyttelsesrådgiver, DPO (tietosuojavastaava): henkilö, jolle voit organisaatiossa kirjoittaa
        – tilsynsmyndighed (valvontaviranomainen): Tanskassa Datatilsynet
        – den registrerede (rekisteröity): sinä
    .certainty-title = Kuinka varmaa se on
    .certainty =
        – ”oli mukana”: se tiedetään. Tee näitä tietoja koskevat askeleet
        – ”on voinut olla mukana”, ”ei voida sulkea pois”: sitä ei tiedetä. Maksuttomat askeleet kannattaa tehdä
        – ”merkkejä väärinkäytöstä ei ole”: kukaan ei ole ilmoittanut siitä tähän mennessä. Se ei lupaa, että tilanne pysyy samana
        – ”mikään ei viittaa siihen, että tietoja on viety”: sitä ei ole näkynyt siinä, mitä on tutkittu. Voit kysyä, mitä on tutkittu
        – ”ei ollut mukana”: ne tiedot olivat muualla. Sinun ei tarvitse tehdä niiden vuoksi mitään

        Ensimmäiset tiedot voivat muuttua. Katso muutaman viikon päästä, onko uutta tiedotetta.
    .risk-title = Korkea riski, pieni riski
    .risk =
        Organisaatio arvioi riskin itse. Se miettii, kuinka vakavia seuraukset voivat olla ja kuinka todennäköisiä ne ovat.

        – ei riskiä tai pieni riski: sinulle ei usein tarvitse kertoa
        – korkea riski: sinulle täytyy kertoa ilman aiheetonta viivytystä. Silloin kannattaa lukea koko ilmoitus ja toimia sen neuvojen mukaan

        Korkea riski ei tarkoita, että sinulle on tapahtunut jotain. Se tarkoittaa, että sinun pitää saada mahdollisuus suojautua. Voit kysyä, miksi riski arvioitiin niin.
    .protected-title = Sanoja suojauksesta
    .protected =
        – salattu: tiedot voi lukea vain avaimella. Jos avainta ei viety, tietoja on vaikea käyttää
        – salasanan tiiviste (hash): salasanasta oli tallessa muunnettu muoto. Helpon salasanan voi silti selvittää. Vaihda se sekä siellä että kaikkialla, missä käytät samaa
        – salasana selväkielisenä: jokainen, jolla on tiedosto, voi lukea sen. Vaihda se tänään
        – loki: luettelo siitä, kuka avasi mitä ja milloin. Koko tietokannan kopioija ei ehkä näy siinä
        – pseudonymisoitu: nimesi tilalla oli koodi. Se, jolla on luettelo, voi löytää sinut
    .ask-title = Jos jotain puuttuu
    .ask =
        Jos riski on korkea, ilmoituksen pitää sanoa, mitä tapahtui ja mitä siitä voi seurata. Sen pitää myös kertoa, mitä on tehty ja keneen voit ottaa yhteyttä. Jos tieto puuttuu, voit kysyä:

        – Mitä tietojani oli mukana?
        – Onko ne vain nähty, vai kopioitu, vai julkaistu?
        – Mistä mihin aika ulottuu?
        – Mitä olette tehneet, ja mitä neuvotte minua tekemään?
        – Kenelle voin soittaa, jos tulee lisää kysyttävää?
