# Steps for people: who is near, and who acts for whom.

step-se-protected-police = Soita poliisille suojatuista tiedoistasi
    .why = Se, jolta suojaudut, on voinut saada tietää, missä olet. Poliisin täytyy tietää tästä, jotta se voi arvioida uhan.
    .how = Jos olet nyt vaarassa, soita numeroon { PHONE("se-emergency-112") }. Muuten soita numeroon { PHONE("se-police-114-14") } tai mene poliisiasemalle. Poliisin verkkolomake ei ole niille, joilla on suojatut henkilötiedot.
    .do-call = Soita ja kerro, että sinulla on suojatut henkilötiedot
    .do-tell-contact-person = Kerro yhteyshenkilöllesi poliisissa tai sosiaalitoimessa
    .do-ask-what-was-included = Kysy organisaatiolta tarkasti, mitä oli mukana
    .do-plan-where-to-be = Sovi luotettavan ihmisen kanssa, missä voit olla
    .caution = Älä vahvista nimeä, osoitetta tai koulua soittajalle. Lopeta puhelu ja soita takaisin numeroon, jonka itse tiedät.
    .say = Hei. Minulla on suojatut henkilötiedot. Ne ovat voineet vuotaa. En kerro osoitettani puhelimessa. Kuka voi arvioida, olenko vaarassa? Mikä asian numero on?

step-se-unsafe-at-home-help = Soita Kvinnofridslinjen-palveluun
    .why = Sinulle vastaa ihminen, joka on tottunut puhumaan uhkailusta ja väkivallasta. Hän kuuntelee ja auttaa miettimään seuraavaa askelta.
    .how = Soita numeroon { PHONE("se-kvinnofridslinjen") }, kun olet yksin. Puhelu on maksuton eikä näy laskussa. Linja on kaikille, joita uhataan tai joihin kohdistuu väkivaltaa, ja läheisille.
    .do-find-safe-phone = Valitse puhelin ja paikka, jossa kukaan ei kuule
    .do-call = Soita ja kerro, mikä sinua huolettaa
    .do-ask-what-next = Kysy, mitä on turvallista tehdä nyt
    .caution = Puhelu voi silti näkyä puhelimen omassa luettelossa. Poista se, jos joku muu lukee puhelintasi. Jos olet nyt vaarassa, soita numeroon { PHONE("se-emergency-112") }.
    .say = Hei. Tarvitsen jonkun, jolle puhua. Pelkään jotakuta kotona. Tietoni ovat vuotaneet. Voiko mukaan saada tulkin? Voin joutua lopettamaan nopeasti.
