# Tanska: MitID ja Digital Post, kun tunnukset tai pääsy ovat voineet joutua toiselle.

step-dk-mitid-tempblock = Sulje MitID väliaikaisesti
    .why = Jos joku muu on saanut tunnuksesi, hän voi kirjautua ja hyväksyä asioita sinuna. Suljettua MitID:tä ei voi käyttää kukaan.
    .how = Sulje koko MitID palvelussa mitid.dk. Voit myös soittaa MitID Supportin numeroon { PHONE("dk-mitid-support") }, tanskaksi. Jos linja on kiinni, sulje MitID verkossa ja soita pankkiin.
    .do-block = Sulje koko MitID
    .do-note-time = Kirjoita muistiin, milloin suljit sen
    .do-tell-bank = Kerro pankille, että MitID on suljettu
    .do-book-borgerservice = Varaa aika Borgerserviceen, kun haluat avata sen
    .without-e-id = Soita MitID Supportin numeroon { PHONE("dk-mitid-support") }. Siellä MitID voidaan sulkea puolestasi.
    .caution = Suljetulla MitID:llä et pääse verkkopankkiin, Digital Postiin etkä borger.dk-palveluun. Varaudu siihen, että avaat sen paikan päällä kunnan asiakaspalvelussa (Borgerservice). Jos mitään ei ole vielä käytetty väärin, tee ensin luottovaroitus.
    .say = Hei. Haluan sulkea koko MitID:n. Luulen, että joku muu sai tunnukseni. Milloin se on suljettu? Miten avaan sen uudelleen?

step-dk-digitalpost-readers = Poista vieraat Digital Postin lukijat
    .why = Se, jolla oli MitID-tunnuksesi, on voinut antaa toiselle luvan lukea postiasi. Lupa on voimassa, kunnes se poistetaan.
    .how = Kirjaudu Digital Postiin, esimerkiksi palvelussa borger.dk, mit.dk tai e-Boks. Etsi kohta ”Adgange” eli käyttöoikeudet. Poista kaikki, joita et tunne.
    .do-open-access = Avaa Digital Post ja etsi ”Adgange”
    .do-remove = Poista ne, joita et tunne
    .do-turn-on-notices = Ota käyttöön ilmoitus uudesta postista
    .without-e-id = Pyydä Borgerserviceä eli kunnan asiakaspalvelua poistamaan käyttöoikeus. Tee niin myös, jos MitID on suljettu.

step-dk-mitid-check = Katso, käyttääkö joku MitID:täsi
    .why = Tapahtumalista näyttää, missä MitID:täsi on käytetty. Siitä huomaat sen, mitä et ole itse tehnyt.
    .how = Kirjaudu palveluun mitid.dk ja etsi profiilistasi viimeiset tapahtumat. Jos olet saanut pyyntöjä, joita et itse aloittanut, vaihda myös käyttäjätunnus (bruger-ID).
    .do-see-activity = Käy läpi kaikki tapahtumat
    .do-block-device = Sulje sovellus tai laite, jota on käytetty väärin
    .do-change-user-id = Vaihda käyttäjätunnus, jos sait outoja pyyntöjä
    .do-check-contact = Tarkista, että profiilin numero ja sähköposti ovat sinun
    .without-e-id = Soita MitID Supportin numeroon { PHONE("dk-mitid-support") }. Siellä vastataan tanskaksi ja voidaan sulkea MitID puolestasi.
    .caution = Älä koskaan hyväksy mitään, mitä et itse aloittanut. Lista näyttää yritysten nimet vain, jos olet valinnut niin. Jos MitID on jo suljettu, odota, kunnes se on avattu.

step-dk-mitid-device = Sulje MitID kadonneesta puhelimesta
    .why = Puhelimesi tai tunnuslukulaitteesi on poissa. Sulku estää muita hyväksymästä asioita sinuna.
    .how = Sulje sovellus tai laite palvelussa mitid.dk tai soita MitID Supportin numeroon { PHONE("dk-mitid-support") }, tanskaksi. Pyydä myös operaattoria sulkemaan sim-kortti. Onko sinulla Tanskan, Färsaarten tai Grönlannin voimassa oleva passi? Kun skannaat sen, saat sovelluksen yleensä uudelleen.
    .do-block-app = Sulje sovellus tai laite
    .do-block-sim = Soita operaattorille ja sulje sim-kortti
    .do-tell-bank = Kerro pankille, että puhelin on poissa
    .do-get-new = Hae MitID uuteen puhelimeen tai varaa aika Borgerserviceen
    .without-e-id = Soita MitID Supportin numeroon { PHONE("dk-mitid-support") }. Siellä MitID voidaan sulkea puolestasi.
    .caution = Vain kadonnut laite on suljettu. Muut sovellukset ja laitteet toimivat yhä. Kannattaa pitää kaksi, esimerkiksi sovellus ja tunnuslukulaite. Jos puhelimesta katoaa verkko ilman syytä, soita heti operaattorille ja pankkiin.
    .say = Hei. Haluan sulkea MitID:n puhelimessani. Puhelin on poissa. Miten saan sen uuteen puhelimeen?

step-dk-read-notice = Katso, onko Digital Postissa kirje
    .why = Jos riski sinulle on suuri, organisaation täytyy ilmoittaa siitä. Tanskassa ilmoitus tulee usein Digital Postiin eli viranomaisten digitaaliseen postiin.
    .how = Avaa Digital Post palvelussa borger.dk, mit.dk tai e-Boks. Etsi kirjeitä klinikalta, kunnalta tai yritykseltä.
    .do-open-post = Avaa Digital Post
    .do-read-sender = Lue kirjeet siltä, jolla on tietojasi
    .do-save = Tallenna kirje, jos sellainen on
    .without-e-id = Katso tavallinen postisi, tai pyydä apua ihmiseltä, jolle olet antanut lukuoikeuden. Borgerservice eli kunnan asiakaspalvelu voi auttaa.
    .caution = Vaikka kirjettä ei ole, tietosi ovat voineet olla mukana. Myös vääriä kirjeitä voi tulla. Jos epäilet, kirjoita organisaation osoite itse ja katso sen sivua.
