incident-region-stockholm-2024 = Region Stockholm, tietoja ulkoisessa tallennuspaikassa
    .what = Stockholms läns sjukvårdsområde Ruotsissa huomasi { FACT("se-region-stockholm-found") }, että hoitoa hakeneiden tietoja oli väärässä paikassa. Ne olivat ulkoisessa tallennuspaikassa vastoin alueen sääntöjä. Myös käyttöoikeuksissa oli virheitä. Tietoja käytettiin tutkimukseen ja hoidon tilastoihin. Alue sanoo, ettei mikään viittaa siihen, että ne olisivat joutuneet ulkopuolisille. Se on ilmoittanut asiasta poliisille ja IMY:lle, Ruotsin tietosuojaviranomaiselle.
    .not-touched = Mukana ei ollut potilaskertomuksia eikä suojattuja henkilötietoja, eikä asia vaikuta hoitoosi. Näin sanoo alueen oma sivu. Lehdet ovat kirjoittaneet, että potilaita on yli { FACT("se-region-stockholm-press-patients") } ja aikaa yli kymmenen vuotta.
    .because = olet hakenut hoitoa Region Stockholmissa

step-se-region-stockholm-ask = Kysy, olivatko tietosi mukana
    .why = Vain hoitoalue voi sanoa, olivatko tietosi siellä. Et ole tehnyt mitään väärää, etkä tarvitse syytä kysymiseen.
    .how = Kysy digitaalisessa Alltid öppet -palvelussa tai soita. Numeron löydät osoitteesta { LINK("se-slso-affected-check") }. Voit myös lähettää alla olevan kirjeen.
    .do-gather-visits = Kirjoita muistiin, missä ja suunnilleen milloin sait hoitoa
    .do-ask = Kysy Alltid öppet -palvelussa, puhelimitse tai kirjeellä
    .do-note-answer = Säilytä vastaus ja kirjoita muistiin, kuka vastasi
    .caution = Heidän täytyy tietää, kuka olet. He voivat kysyä, milloin ja missä hait hoitoa. Anna henkilötunnus vain palvelussa tai kun itse soitit, ei sille, joka soittaa sinulle.
    .say = Hei. Haluan tietää, olivatko tietoni ulkoisessa tallennuspaikassa. Olen saanut teiltä hoitoa. Mitä tietoja siellä oli? Onko joku muu voinut nähdä ne? Voinko saada vastauksen kirjallisesti?
    .letter-question =
        Hei!

        Haluan tietää, olivatko tietoni ulkoisessa tallennuspaikassa, josta olette kertoneet.

        Sain teiltä hoitoa paikassa … suunnilleen … – …

        Pyydän vastausta näihin:
        Mitä tietojani siellä oli?
        Kuinka kauan ne olivat siellä?
        Kuka on voinut nähdä ne?
        Mitä olette tehneet sen jälkeen?
        Kenelle voin soittaa, jos tulee kysyttävää?

        Lähettäkää vastaus osoitteeseeni. Kertokaa, jos tarvitsette jotain muuta henkilöllisyyteni varmistamiseen.

        Nimi: …
        Osoite: …
        Puhelin: …
        Päiväys: …

step-se-region-stockholm-meanwhile = Jatka tavalliseen tapaan, kun odotat
    .why = Kyse ei ollut potilaskertomuksestasi, eikä asia vaikuta hoitoosi. Sinun ei tarvitse sulkea mitään tämän takia, ellei tietojasi ole käytetty.
    .how = Käy varatuilla ajoilla. Jos olet huolissasi, puhu hoitopaikkasi kanssa tai soita numeroon { PHONE("se-1177-phone") }.
    .do-keep-care = Käy seuraavalla varatulla ajalla
    .do-tell-caregiver = Kerro hoitopaikassa, jos olet huolissasi
    .do-hang-up = Lopeta puhelu, jos joku soittaa vuodosta
    .caution = Vastaus voi kestää. Jos kuulet, että tietosi olivat mukana, lisää se Lyktaan. Silloin näet siihen sopivat askeleet.
