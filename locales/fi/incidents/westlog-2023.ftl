# Westlog (Finland, 2023). .because follows the word "koska".

incident-westlog-2023 = Westlog ja TENA-tuotteiden kotiinkuljetus
    .what = Kuljetusyhtiö Westlog huomasi murron { FACT("fi-westlog-noticed") }: palvelimella oli kiristyshaittaohjelma. Westlog kuljetti TENA-tuotteita koteihin Essityn puolesta. Essityllä oli sopimus hyvinvointialueiden ja Helsingin kaupungin kanssa. Asiakkaiden tiedot eivät enää olleet salassa: se varmistui { FACT("fi-westlog-established") }. Ulkopuolinen on voinut saada nimen, osoitteen, yhteystiedot ja tilaustiedot. Myös henkilötunnus ja ovikoodi ovat voineet olla mukana, jos ne oli tallennettu.
    .not-touched = Murto ei koskenut hyvinvointialueiden omia asiakas- ja potilastietojärjestelmiä. Potilaskertomuksesi ei ollut mukana.
    .ask-paper-invoice = Onko henkilötunnuksesi voinut olla tilauksessa? Länsi-Suomessa se koskee niitä, jotka tilasivat paperilaskulla ja erillisellä valtakirjalla. Muualla se koskee niitä, joiden henkilötunnus oli tallennettu järjestelmään. Vastaa ”en tiedä”, jos kirje ei kerro sitä.
    .ask-direct-debit = Saitko tuotteet Pirkanmaalla ja maksoitko ne itse laskulla tai suoraveloituksella? Silloin tilinumero on voinut olla mukana.
    .because = sinulle kuljetettiin TENA-tuotteita kotiin, kun Westlogiin murtauduttiin

step-fi-westlog-door-code = Pyydä taloa vaihtamaan ovikoodi
    .why = Ovikoodi on voinut olla tilauksessa nimesi ja osoitteesi kanssa. Koodin voi vaihtaa, ja silloin vanhalla ei tee mitään.
    .how = Annoitko ovikoodin kuljetusta varten? Soita isännöitsijälle tai huoltoyhtiöön ja pyydä vaihtamaan se. Sinun ei tarvitse kertoa, mistä tuotteista on kyse.
    .do-think-back = Mieti, oliko ovikoodi tilauksessa
    .do-call-house = Soita isännöitsijälle ja pyydä uusi koodi
    .do-give-new-code = Anna uusi koodi kotihoidolle ja muille, jotka tarvitsevat sitä
    .do-next-order = Älä anna uutta koodia seuraavaan tilaukseen
    .caution = Jos et tiedä, oliko koodi mukana, voit silti pyytää vaihtoa. Lukitse oma ovesi kuten ennenkin. Jos luonasi on joku, jonka ei pitäisi olla siellä, soita numeroon { PHONE("fi-emergency-112") }.
    .say = Hei. Asun osoitteessa …. Ovikoodimme on voinut vuotaa. Tavaroita kotiin kuljettavaan yritykseen on murtauduttu. Voitteko vaihtaa koodin? Milloin uusi on voimassa? Kuka saa sen?

step-fi-westlog-payment-demand = Älä maksa yllättävää vaatimusta
    .why = Tiedot saanut ihminen voi tietää, mitä olet tilannut. Siksi vaatimus voi näyttää aidolta.
    .how = Jos saat tuotteet hyvinvointialueelta, maksun pyytäminen viittaa rikokseen. Jos ostat ne itse, vertaa laskua aikaisempiin laskuihisi.
    .do-stop = Odota maksun kanssa, älä avaa linkkejä
    .do-compare = Vertaa lähettäjää ja tilinumeroa aikaisempaan laskuun
    .do-call-back = Soita hoitopaikkaasi numeroon, joka sinulla jo on
    .do-report = Jos vaatimus on huijaus, säilytä se ja ilmoita poliisille
    .caution = Soittaja voi tietää tilauksesi ja osoitteesi. Se ei todista mitään. Älä anna tunnuksia. Jos olet jo maksanut, soita pankkiin: se ei ole sinun vikasi.

step-fi-westlog-tell-helpers = Kerro niille, jotka auttavat sinua
    .why = Moni tuotteita saava ihminen saa apua arjessa. Silloin auttajienkin on hyvä tunnistaa huijauspuhelu.
    .how = Sopikaa yhdessä, kuka avaa postin ja laskut. Kerro vain se, mitä tarvitaan. Se, mitä tilaat, on oma asiasi.
    .do-choose-one = Valitse ihminen, joka katsoo yllättävät laskut
    .do-tell-helpers = Kerro vuodosta läheisille ja kotihoidolle
    .do-note-by-phone = Laita puhelimen viereen lappu: älä anna tunnuksia, lopeta puhelu
    .do-ask-guardian = Jos sinulla on edunvalvoja, pyydä häntä tekemään estot
    .caution = Kukaan muu ei saa käyttää pankkitunnuksiasi: ei puoliso, ei lapsi, ei kotihoito. Asioidesi hoitajalle voit antaa Suomi.fi-valtuuden. Jos sinulla on edunvalvoja, et voi itse antaa valtuutta.

step-fi-westlog-read-letter = Lue kirje, sinun ei tarvitse soittaa
    .why = Kirjeessä kerrotaan, mitkä tietosi ovat voineet vuotaa. Silloin tiedät, mistä suojista on hyötyä.
    .how = Helsinki ja monet hyvinvointialueet lähettivät kirjeen tai ottivat yhteyttä niihin, joita asia koskee. Sinun ei tarvitse ottaa yhteyttä hyvinvointialueeseen tai toimittajaan.
    .do-find-letter = Etsi kirje, tai pyydä jotakuta lukemaan se ääneen
    .do-tick-data = Muuta vastauksesi Lyktassa kirjeen mukaan
    .do-keep-letter = Säilytä kirje muiden papereiden kanssa
    .caution = Jos kirjettä ei ole, voit kysyä siitä hoitopaikassa, kun seuraavan kerran puhutte. Oikea kirje ei koskaan pyydä pankkitunnuksia. Jos kirje ja Lykta kertovat eri asiaa, luota kirjeeseen.
