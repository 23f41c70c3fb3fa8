# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-check-child-again = Tarkista lapsen nimi uudelleen
    .why = Lapsen tietojen väärinkäyttö voi näkyä vasta vuosien päästä. Ehkä se huomataan, kun lapsi haluaa puhelinsopimuksen tai lainan.
    .how = { $country ->
            [FI] Voit tehdä lapselle vapaaehtoisen luottokiellon paperilla. Jos lapsen ikä on alle { FACT("fi-move-block-age") } vuotta, estä oma muuttoilmoituksesi. Silloin lapsen osoitetta ei voi muuttaa, ennen kuin sinua on kuultu.
            [SE] Luottotietoyritysten rekisterit alkavat { FACT("se-credit-register-age") } vuoden iästä. Silloin voitte kysyä yhdessä, onko siellä jotain.
           *[DK] Luottovaroituksen (kreditadvarsel) voi saada { FACT("dk-credit-warning-age") }-vuotiaana. Voitte tehdä sen silloin yhdessä.
    }
    .do-pick-a-day = Valitse vuodesta päivä, esimerkiksi syntymäpäivä
    .do-look-at-post = Käy läpi posti ja laskut lapsen nimellä
    .do-check-at-age = Kirjoita muistiin ikä, jolloin voi tehdä enemmän
    .do-tell-child-later = Kerro lapselle, mitä olet tehnyt
    .caution = Vastaa heti kirjeeseen, jossa vaaditaan rahaa, myös silloin, kun se tulee lapselle. Mitä vanhempi lapsi on, sitä enemmän hän päättää itse.

step-nordic-support-worker-afterwards = Päätä tapaaminen hyvin
    .why = Selvä lopetus antaa henkilön levätä seuraavaan kertaan. Se suojaa teitä molempia.
    .how = Kerro, mitä on tehty ja mikä voi odottaa. Anna henkilön pitää paperit ja lista.
    .do-hand-over = Anna lista ja paperit henkilölle
    .do-agree-next = Sopikaa yhdestä seuraavasta askeleesta ja päivästä
    .do-clear-notes = Poista se, mitä sinun ei tarvitse säilyttää
    .do-talk-yourself = Kerro jollekulle, miltä sinusta tuntui
    .caution = Älä lupaa, ettei mitään tapahdu. Jos pelkäät henkilön hengen puolesta, jää paikalle. Soita numeroon { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.
