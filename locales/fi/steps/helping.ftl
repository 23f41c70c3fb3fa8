# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-support-worker-rules = Auta lainaamatta tunnuksia
    .why = { $country ->
            [FI] Pankkitunnukset ovat henkilökohtaisia
            [SE] BankID on henkilökohtainen
           *[DK] MitID on henkilökohtainen
    }, myös läheisten kesken. Kun vain henkilö itse kirjautuu, te molemmat olette paremmassa turvassa.
    .how = Istu vieressä, kun henkilö lukee, valitsee ja kirjautuu. Jos hoidat jotain yksin, tarvitset valtuutuksen.
    .do-check-danger = Kysy, onko joku vaarassa juuri nyt
    .do-ask-first = Kysy, missä henkilö haluaa apua
    .do-one-step = Valitkaa yhdessä yksi askel tälle päivälle
    .do-say-who-you-are = Kerro joka puhelussa, kuka olet
    .do-leave-login = Anna henkilön itse kirjautua ja hyväksyä
    .do-no-codes = Jätä tunnukset ja salasanat pois muistiinpanoista
    .do-write-little = Kirjoita muistiin vain se, mitä on tehty
    .caution = Henkilö päättää, ja ”ei koske minua” riittää vastaukseksi. Älä vie mukanasi tunnuksia, diagnooseja tai papereita. Voit itsekin tarvita jonkun, jonka kanssa puhua.
    .say = Hei. Nimeni on …, ja olen tukihenkilö. Vieressäni on henkilö, jota asia koskee. Olemme sopineet, että minä puhun. Mitä tarvitset tietää?

step-nordic-act-for-child = Auta lasta askel kerrallaan
    .why = Lapsi ei voi itse tehdä kaikkia estoja ja ilmoituksia. Väärinkäyttö voi näkyä vasta vuosien päästä.
    .how = Kerro rauhallisesti, mitä on tapahtunut. Käytä iälle sopivia sanoja. Kysy koululta, hoitopaikasta tai seurasta, mitä tietoja asia koskee.
    .do-tell-child = Sano lapselle, ettei vika ole hänen
    .do-ask-organisation = Kysy, mitkä lapsen tiedot olivat mukana
    .do-open-post = Avaa kaikki posti, joka tulee lapsen nimellä
    .do-report-misuse = Ilmoita poliisille, jos joku käyttää lapsen nimeä
    .do-show-helpline = Näytä lapselle nuorten auttavan puhelimen numero
    .caution = Isommalla lapsella voi olla oikeus päättää itse hoitotiedoistaan. Jos huoltajia on kaksi, molempien allekirjoitus voi olla tarpeen.
    .say = Hei. Olen teillä olevan lapsen huoltaja. Olivatko lapsen tiedot mukana? Mitkä tiedot? Mitä teette nyt? Haluan vastauksen kirjeenä.

step-nordic-act-for-adult = Auta oikealla valtuutuksella
    .why = Oikeilla papereilla saat puhua pankin ja viranomaisten kanssa henkilön puolesta.
    .how = Kysy ensin, mitä henkilö itse haluaa. { $country ->
            [FI] Jos olet edunvalvoja, ota päätös esiin. Muuten henkilö voi antaa sinulle Suomi.fi-valtuuden tai valtakirjan.
            [SE] Jos olet edunvalvoja (god man tai förvaltare), ota päätös esiin. Muuten henkilö voi kirjoittaa valtakirjan.
           *[DK] Jos olet edunvalvoja (værge), ota päätös esiin. Muuten henkilö voi antaa sinulle digitaalisen valtuuden (digital fuldmagt).
    }
    .do-ask-person = Kysy, mitä henkilö haluaa
    .do-check-authority = Lue, mitä päätös tai valtuutus koskee
    .do-own-login = Kirjaudu vain omilla tunnuksillasi
    .do-show-papers = Kysy, mitkä paperit pankki tai viranomainen haluaa nähdä
    .do-follow-post = Käykää posti ja laskut läpi yhdessä
    .caution = Älä käytä henkilön { $country ->
            [FI] pankkitunnuksia
            [SE] BankID-tunnusta
           *[DK] MitID-tunnusta
    }, vaikka olisitte sopineet siitä. { $country ->
            [FI] Se, jolla on edunvalvoja, ei aina voi itse antaa valtuutta.
            [SE] God man tarvitsee henkilön suostumuksen isoihin päätöksiin. Förvaltare saa päättää itse tehtävänsä rajoissa.
           *[DK] Digitaalinen valtuus vaatii, että henkilö ymmärtää sen.
    }
    .say = Hei. Soitan henkilön puolesta, jota edustan. Minulla on päätös tai valtakirja. Mitä papereita tarvitsette? Voimmeko sitten puhua hänen tiedoistaan?

step-nordic-check-child-again = Tarkista lapsen nimi uudelleen
    .why = Lapsen tietojen väärinkäyttö voi näkyä vasta vuosien päästä. Se huomataan, kun lapsi haluaa puhelinsopimuksen tai lainan.
    .how = { $country ->
            [FI] Voit tehdä lapselle vapaaehtoisen luottokiellon paperilla. Jos lapsen ikä on alle { FACT("fi-move-block-age") } vuotta, estä oma muuttoilmoituksesi. Silloin lapsen osoitetta ei voi muuttaa kuulematta sinua.
            [SE] Luottotietoyritysten rekisterit alkavat { FACT("se-credit-register-age") } vuoden iästä. Silloin voitte kysyä yhdessä, onko siellä jotain.
           *[DK] Luottovaroituksen (kreditadvarsel) voi saada { FACT("dk-credit-warning-age") }-vuotiaana. Voitte tehdä sen silloin yhdessä.
    }
    .do-pick-a-day = Valitse vuodesta päivä, esimerkiksi syntymäpäivä
    .do-look-at-post = Käy läpi posti ja laskut lapsen nimellä
    .do-check-at-age = Kirjoita muistiin ikä, jolloin voi tehdä enemmän
    .do-tell-child-later = Kerro lapselle, mitä olet tehnyt
    .caution = Vastaa heti kirjeeseen, jossa vaaditaan rahaa, myös kun se on lapselle. Mitä vanhempi lapsi on, sitä enemmän hän päättää itse.

step-nordic-support-worker-afterwards = Päätä tapaaminen hyvin
    .why = Selvä lopetus antaa henkilön levätä seuraavaan kertaan. Se suojaa teitä molempia.
    .how = Kerro, mitä on tehty ja mikä voi odottaa. Anna henkilön pitää paperit ja lista.
    .do-hand-over = Anna lista ja paperit henkilölle
    .do-agree-next = Sopikaa yhdestä seuraavasta askeleesta ja päivästä
    .do-clear-notes = Poista se, mitä sinun ei tarvitse säilyttää
    .do-talk-yourself = Puhu jollekulle siitä, miltä sinusta tuntui
    .caution = Älä lupaa, ettei mitään tapahdu. Jos pelkäät henkilön hengen puolesta, jää paikalle. Soita numeroon { $country ->
            [FI] { PHONE("fi-emergency-112") }
            [SE] { PHONE("se-emergency-112") }
           *[DK] { PHONE("dk-police-emergency") }
    }.
