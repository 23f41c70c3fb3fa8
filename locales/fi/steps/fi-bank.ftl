# Finland: bank codes, cards, telling the bank.

step-fi-close-bank-codes = Sulje pankkitunnukset
    .why = Pankkitunnuksilla voi siirtää rahaa ja kirjautua sinuna viranomaisten palveluihin. Siksi tämä tehdään ensin.
    .how = Soita oman pankkisi sulkupalveluun. Se vastaa ympäri vuorokauden. Jos pankkisi ei ole tässä, ota numero pankin omalta sivulta tai sovelluksesta.
    .do-call-bank = Soita sulkupalveluun ja sulje tunnukset
    .do-ask-movements = Kysy, onko joku kirjautunut tai siirtänyt rahaa
    .do-ask-new-codes = Kysy, miten saat uudet tunnukset
    .do-note-time = Kirjoita muistiin kellonaika ja kenen kanssa puhuit
    .caution = Et voi tunnistautua pankkitunnuksilla, ennen kuin saat uudet. Sillä välin voit soittaa tai käyttää lomakkeita. Mobiilivarmenne tai sirullinen henkilökortti toimii edelleen monessa viranomaispalvelussa. Tunnukset ovat vain sinun: kukaan muu ei saa käyttää tai säilyttää niitä.
    .say = Hei. Haluan sulkea pankkitunnukseni heti. Joku muu on voinut saada ne. Onko joku kirjautunut tai siirtänyt rahaa? Miten saan uudet tunnukset?

step-fi-cancel-cards = Sulje kortti
    .why = Sulku estää uudet ostot kortilla. Se, mitä ilmoituksesi jälkeen tapahtuu, on pankin vastuulla.
    .how = Soita kortin sulkupalveluun tai sulje kortti pankin sovelluksessa. Tee se heti, kun pystyt.
    .do-block-card = Sulje kortti sovelluksessa tai puhelimitse
    .do-check-charges = Käy läpi kortin viimeiset ostot
    .do-claim-back = Pyydä rahat takaisin ostoista, joita et ole tehnyt
    .do-order-new-card = Tilaa uusi kortti
    .caution = Et voi maksaa kortilla, ennen kuin saat uuden. Automaattiset veloitukset kortilta voivat loppua. Jos pankki ei palauta rahoja, FINE neuvoo maksutta.
    .say = Hei. Haluan sulkea korttini. Sen tiedot ovat voineet joutua väärälle ihmiselle. Voimmeko käydä läpi viimeiset ostot? Haluan myös uuden kortin.

step-fi-tell-bank-early = Kerro pankille
    .why = Pankki voi seurata tiliäsi tarkemmin. Mitä aikaisemmin se tietää, sitä paremmin maksun voi pysäyttää tai saada takaisin.
    .how = Soita pankin asiakaspalveluun numeroon, jonka tiedät oikeaksi. Voit soittaa, vaikka rahaa ei ole kadonnut.
    .do-call-known-number = Soita numeroon, joka on kortissa, sopimuksessa tai pankin sivulla
    .do-say-what-leaked = Kerro, mitkä tiedot vuotivat ja milloin
    .do-ask-recall = Jos maksoit huijarille, pyydä pankkia perumaan maksu
    .do-note-answer = Kirjoita muistiin, mitä pankki lupasi ja milloin
    .caution = Pankki ja poliisi eivät koskaan pyydä siirtämään rahaa ”turvatilille”. Ne eivät kysy tunnuksia. Jos joku pyytää, lopeta puhelu.
    .say = Hei. Haluan, että seuraatte tiliäni tarkemmin. Tietojani oli mukana tietovuodossa. Onko tapahtunut jotain outoa? Miten tavoitan teidät, jos huomaan jotain?
