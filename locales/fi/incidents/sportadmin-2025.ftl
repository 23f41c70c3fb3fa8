# Sportadmin, 2025: data from the app of Swedish sports clubs was taken and published; most of it is about children.
incident-sportadmin-2025 = Sportadmin, ruotsalaisten urheiluseurojen sovellus
    .what = Joku pääsi Sportadminiin, jota urheiluseurat Ruotsissa käyttävät jäsenten, ohjaajien ja huoltajien asioihin. Tiedot julkaistiin sitten verkossa. Ne koskivat enimmäkseen lapsia ja nuoria: nimi, yhteystiedot, henkilötunnus, laji ja seura. Mukana oli myös terveystietoja ja jonkin verran suojattuja henkilötietoja. IMY, Ruotsin tietosuojaviranomainen, on tehnyt asiasta päätöksen. Seura voi kertoa, mitä tietoja sinusta oli.
    .ask-health = Onko seuralle kerrottu jotain terveydestä, esimerkiksi allergiasta, vammasta tai toimintarajoitteesta?
    .ask-protected-identity = Onko tai oliko sinulla tai lapsella suojatut henkilötiedot Ruotsissa?
    .because = sinä tai lapsesi kuuluu tai on kuulunut seuraan, joka käytti Sportadminia
