# Finland: vehicle register, bans that are sold, the population register's log, a new identity code.

step-fi-traficom-disclosure-ban = Piilota osoite ajoneuvotiedoista
    .why = Muuten ajoneuvotiedoista voi selvitä, kuka auton omistaa ja missä hän asuu.
    .how = Tämä on sinulle, jos omistat ajoneuvon. Kiellä Traficomia luovuttamasta tietojasi. Sen voi tehdä verkossa tai puhelimessa. Kielto on voimassa toistaiseksi.
    .do-own-vehicle = Mieti, mitkä ajoneuvot ovat nimissäsi
    .do-set-ban = Tee kielto Traficomin verkkopalvelussa tai soita
    .without-e-id = Soita numeroon { PHONE("fi-traficom") } ja kysy, miten teet kiellon.
    .caution = Joissakin palveluissa nimesi ja ajoneuvosi voivat silti näkyä. Kielto koskee vain Traficomin rekisteriä, ei väestötietoja. Turvakielto tuo tämän suojan itsestään.

step-fi-paid-credit-bans = Harkitse maksullista luottokieltoa
    .why = Viranomaisten opas mainitsee myös kaksi yritystä, joilla on omat kieltonsa. Oppaan mukaan suoja on laajin, kun sinulla on kaikki kolme.
    .how = Tee ensin maksuton kielto ja rastita, että sen saa välittää. Oikeuspalveluvirasto mainitsee vain sen. Jos haluat enemmän, kysy hintaa Suomen Asiakastiedosta ja Dun & Bradstreetilta.
    .do-free-first = Varmista, että maksuton kielto ja rasti ovat voimassa
    .do-ask-price = Kysy, myydäänkö kieltoa, ja sen hinta ja kesto
    .do-keep-receipt = Säilytä kuitti
    .do-note-end = Kirjoita muistiin, milloin kielto päättyy
    .caution = Lyktassa ei ole ajantasaista hintaa, joten kysy ensin. Voit vaatia kulua vahingonkorvauksena, mutta kukaan ei voi luvata sitä. Kielto voi hidastaa omia sopimuksiasi.

step-fi-dvv-log-review = Pyydä tarkistamaan väestötietojen loki
    .why = Onko joku hakenut tietojasi väestötiedoista ilman syytä? DVV voi tarkistaa lokin.
    .how = Kirjoita DVV:lle, mitä epäilet ja miksi. Syy tarvitaan, koska tavallinen oikeus omiin tietoihin ei koske lokia.
    .do-write-reason = Kirjoita epäilysi, sen syy ja aika
    .do-ask-safe-way = Soita DVV:lle ja kysy, miten lähetät kirjeen turvallisesti
    .do-send = Lähetä pyyntö
    .do-note-answer = Kirjoita muistiin lähetyspäivä ja vastaus
    .caution = Tämä koskee väestötietoja, ei potilastietojasi. Kysy, kauanko se kestää ja maksaako se. Älä lähetä henkilötunnustasi tavallisella sähköpostilla.
    .letter-review =
        Digi- ja väestötietovirastolle (DVV)

        Pyyntö tarkistaa väestötietojärjestelmän loki

        Epäilen, että joku on hakenut tietojani ilman laillista syytä.

        Kuka tai missä, jos tiedän: …
        Aika: … – …
        Epäilen sitä tästä syystä: …

        Pyydän, että tarkistatte lokin ja kerrotte tuloksen. Jos ette tarkista, pyydän kirjallisen päätöksen.

        Todistan henkilöllisyyteni tavalla, jonka te kerrotte.

        Paikka ja päivä: …
        Nimi ja osoite vastausta varten: …

step-fi-change-identity-code = Harkitse uutta henkilötunnusta
    .why = Uusi tunnus voi lopettaa väärinkäytön, joka ei muuten lopu. Se on viimeinen keino.
    .how = DVV muuttaa tunnuksen vain, jos kolme ehtoa täyttyy. Tunnusta on käytetty väärin toistuvasti, haitta on suuri, ja muutos lopettaisi väärinkäytön. Myös pysyvä vakava uhka voi riittää. Pelkkä vuoto ei riitä.
    .do-blocks-first = Tee ensin luottokielto ja muut estot
    .do-collect = Kerää rikosilmoitukset, laskut ja kirjeet väärinkäytöstä
    .do-talk = Kysy DVV:ltä tai Rikosuhripäivystyksestä, kannattaako se
    .do-apply = Kirjoita vapaa hakemus DVV:lle ja liitä todisteet
    .caution = Uudesta tunnuksesta pitää kertoa moneen paikkaan, kuten pankkiin, työhön ja hoitopaikkaan. Se vie aikaa ja rahaa. Vanhan tunnuksen väärinkäyttö ei lopu heti.
