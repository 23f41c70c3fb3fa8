incident-praktikplatsen-2023 = Praktikplatsen.se, hyökkäys Göteborgsregioneniin
    .what = Kiristyshaittaohjelma lukitsi tiedostoja Göteborgsregionenissa { FACT("se-praktikplatsen-day") }. Göteborgsregionen ylläpitää Praktikplatsen-palvelua Ruotsissa. Joku pääsi järjestelmään lyhyeksi ajaksi. Vuodon riski arvioitiin pieneksi. Suojattuja henkilötietoja on voinut olla mukana. Asiasta on ilmoitettu poliisille ja IMY:lle, Ruotsin tietosuojaviranomaiselle.
    .not-touched = Erään kunnan ja korkeakoulun mukaan järjestelmässä oli vain nimi, syntymäaika, postiosoite ja sähköpostiosoite. Koko henkilötunnusta ei ollut. Tiedot poistetaan jonkin ajan kuluttua. Kysy omalta koulultasi tai kunnaltasi, mitä sinusta oli.
    .ask-protected-identity = Onko tai oliko sinulla suojatut henkilötiedot Ruotsissa?
    .because = tietosi ovat tai ovat olleet Praktikplatsenissa

step-se-praktikplatsen-unknown-contacts = Ole varovainen tuntemattomien yhteydenottojen kanssa
    .why = Se, joka on saanut nimesi ja osoitteesi, voi kuulostaa uskottavalta. Siksi kunta neuvoo kaikkia olemaan tarkkana tuntemattomien viestien, puhelujen ja kirjeiden kanssa.
    .how = Älä vastaa, napsauta tai maksa heti. Etsi itse koulun, kunnan tai pankin numero ja kysy, pitääkö asia paikkansa.
    .do-hang-up = Lopeta puhelu, jos joku kysyy tietojasi
    .do-never-log-in = Älä kirjaudu tai allekirjoita mitään soittajan pyynnöstä
    .do-find-number = Etsi numero itse ja soita takaisin
    .do-tell-others = Kerro niille, joiden kanssa asut
    .caution = Outo puhelu ei vielä tarkoita, että tietosi ovat vuotaneet. Jos joku huijasi sinut maksamaan tai kirjautumaan, soita pankkiin. Poliisin tavoitat numerosta { PHONE("se-police-114-14") }.

step-se-praktikplatsen-redo-edits = Tee sen päivän muutokset uudelleen
    .why = Kaikki, mitä järjestelmään kirjoitettiin { FACT("se-praktikplatsen-day") } kello { FACT("se-praktikplatsen-lost-from") }–{ FACT("se-praktikplatsen-lost-until") }, on kadonnut. Sitä ei ole tallessa.
    .how = Jos käytit Praktikplatsenia sinä päivänä, kirjaudu uudelleen ja tee muutokset uudelleen. Muuten sinun ei tarvitse tehdä tässä mitään.
    .do-list-changes = Kirjoita muistiin, mitä muutit tai lisäsit
    .do-do-again = Kirjaudu ja tee se uudelleen
    .do-ask-placement = Kysy koululta tai harjoittelupaikalta, jos jokin on epäselvää
    .caution = Jos sait sinä päivänä tiedon paikasta, kysy, onko se voimassa.
