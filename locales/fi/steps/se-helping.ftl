step-se-accessible-contact = Soita tekstillä, viittomilla tai puhetuella
    .why = Näin tavoitat hätänumeron, poliisin, pankin ja auttavat puhelimet, vaikka sinun on vaikea kuulla tai puhua.
    .how = Texttelefoni välittää puhelun tekstinä, Bildtelefoni ruotsalaisella viittomakielellä ja Teletal antaa puhetukea. Se maksaa saman kuin tavallinen puhelu. Jos haluat lähettää hätänumeroon tekstiviestin, rekisteröi puhelin etukäteen SOS Alarmin sivuilla.
    .do-register-sms = Rekisteröi puhelin hätänumeron tekstiviestejä varten
    .do-make-account = Tee sovellukseen tili, ennen kuin tarvitset sitä
    .do-try-once = Kokeile tavallisella puhelulla
    .caution = Tekstiviestien rekisteröinti kestää muutaman päivän. Texttelefoni toimii verkossa ilman tiliä. Jos soittaminen sujuu sinulta, tämä askel ei koske sinua.

step-se-minority-language = Asioi suomeksi, meänkielellä tai saameksi
    .why = Sinulla on oikeus käyttää omaa kieltäsi monessa virastossa. Silloin sanoja ei tarvitse hakea vaikeana päivänä.
    .how = Saat kirjoittaa omalla kielelläsi Skatteverketille, vakuutuskassaan (Försäkringskassan) ja työnvälitykseen (Arbetsförmedlingen). Sama koskee asiamiehiä DO ja JO. Oikeuskanslerille (JK) voit kirjoittaa niin, kun haet korvausta valtiolta. Hallintoalueen kunnissa saat myös puhua sitä.
    .do-write-in-own-language = Kirjoita virastolle omalla kielelläsi
    .do-ask-at-municipality = Kysy kunnasta työntekijää, joka osaa kieltäsi
    .do-ask-for-interpreter = Pyydä tulkki poliisissa, pankissa ja Kronofogdenissa
    .caution = Poliisia, IMY:tä, Kronofogdenia ja pankkeja tämä ei koske. Jos virasto ei suostu kieleesi, siihen ei voi hakea muutosta. Suomeksi vastaavat 1177 arkiaamuisin ja Ruotsin kirkon palveleva puhelin iltaisin.
    .say = Hei. Puhun mieluiten suomea. Onko siellä joku, joka osaa suomea? Muuten pyydän tulkin.

step-se-god-man = Järjestä henkilön posti
    .why = Vaatimukset ja lainakirjeet tulevat henkilön osoitteeseen. Jos kukaan ei lue niitä ajoissa, väärästä vaatimuksesta voi tulla velka.
    .how = Jos olet edunvalvoja (god man tai förvaltare), voit ohjata postin itsellesi. Käytä Skatteverketin lomaketta { FACT("se-god-man-form") }. Kysy tarvittaessa numerosta { PHONE("se-skatteupplysningen") }.
    .do-find-decision = Etsi esiin päätös tehtävästäsi
    .do-redirect-mail = Lähetä lomake Skatteverketille
    .do-do-the-blocks-together = Tehkää estot yhdessä
    .caution = God man tarvitsee isoihin asioihin henkilön suostumuksen. Förvaltare saa päättää enemmän itse. Älä koskaan kirjaudu henkilön BankID:llä: se voi olla rikos.
