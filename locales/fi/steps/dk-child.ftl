# Tanska: kun tiedot koskevat lasta.

step-dk-child-cpr = Pidä silmällä lapsen CPR-numeroa
    .why = Luottovaroituksen (kreditadvarsel) voi saada vasta { FACT("dk-credit-warning-age") }-vuotiaana. Siihen asti sinä pidät lapsen tietoja silmällä.
    .how = Jos olet huoltaja, näet omalla MitID:lläsi lapsen tiedot CPR:ssä eli Tanskan väestörekisterissä. Katso, onko osoite oikein. Avaa posti, joka tulee lapsen nimellä.
    .do-check-cpr = Katso lapsen tiedot: borger.dk, ”CPR registerindsigt”
    .do-watch-mail = Avaa laskut ja kirjeet, jotka tulevat lapsen nimellä
    .do-plan-warning = Merkitse, milloin lapsi voi saada luottovaroituksen
    .without-e-id = Kirjoita kirje CPR-kontoretille tai varaa aika Borgerserviceen eli kunnan asiakaspalveluun. Älä lähetä CPR-numeroa tavallisessa sähköpostissa.
    .caution = Pelkän CPR-numeron ei pitäisi riittää siihen, että joku toimii lapsen nimissä. Jos osoite voi olla lapselle vaaraksi, kysy Borgerservicestä nimi- ja osoitesuojaa.

step-dk-minor-debt = Kiistä lapselle tullut vaatimus
    .why = Alle { FACT("dk-age-of-majority") }-vuotias ei yleensä voi sitoutua velkaan. Lapsen ei tarvitse maksaa siitä, mitä joku muu on tehnyt.
    .how = Kirjoita yritykselle ja perintätoimistolle, että lapsi on alaikäinen eikä velka sido häntä. Jos teillä on yhteishuoltajuus, allekirjoittakaa molemmat.
    .do-agree-parents = Puhu kirjeestä toisen huoltajan kanssa
    .do-send-letter = Lähetä kirje yritykselle ja perintätoimistolle
    .do-keep-copy = Säilytä kopio ja todiste siitä, että lähetitte sen
    .caution = Älä maksa, vaikka haluaisit päästä asiasta eroon. Se voidaan tulkita hyväksymiseksi. Jos tietoja on käytetty väärin, tee myös rikosilmoitus numerossa { PHONE("dk-police-114") }.
    .letter-not-bound =
        Vastaanottaja: … (yrityksen nimi)

        Olette lähettäneet vaatimuksen, jonka numero on … ja summa … kruunua. Se on osoitettu lapselle: … (lapsen nimi), syntynyt …

        Lapsi on alaikäinen. Tällainen sopimus ei sido häntä Tanskan holhouslain (værgemålsloven) mukaan. Emme ole antaneet siihen lupaa. Lapsen tietoja on käytetty väärin.

        Kiistämme koko vaatimuksen. Lopettakaa muistutukset ja perintä. Poistakaa lapsen tiedot, ellei teidän täydy säilyttää niitä.

        Poliisin asianumero, jos on: …

        Vastatkaa meille kirjallisesti viimeistään …

        Ystävällisin terveisin
        … (huoltajien nimet ja osoite)

step-dk-child-support = Näytä lapselle, kuka kuuntelee
    .why = Lapsi voi kertoa enemmän ihmiselle, jota hän ei tunne. Apua on myös sinulle.
    .how = BørneTelefonen eli Tanskan lasten puhelin vastaa numerossa { PHONE("dk-boernetelefonen") }. Jos kuvia on jaettu tai joku uhkaa, auttaa SletDet. Jo kaksitoistavuotias voi kirjoittaa headspacen chatissa. Palvelu headspace vastaa chatissa ja tekstiviesteihin myös vanhemmille.
    .do-show-number = Näytä lapselle BørneTelefonenin numero
    .do-tell-choice = Sano, että lapsi päättää itse, mitä kertoo
    .do-call-parent-line = Kirjoita vanhempien linjalle, jos olet itse epävarma
    .caution = Lapsen ei tarvitse kertoa, kuka hän on. Linjoilla vastataan tanskaksi. Jos lapsi on nyt vaarassa, soita numeroon { PHONE("dk-police-emergency") }.

step-dk-child-health = Katso lapsen lääkelista
    .why = Joku voi hankkia reseptejä viedyillä tiedoilla. Se voi näkyä lääkelistassa (medicinkort).
    .how = Jos olet huoltaja, voit kirjautua sundhed.dk-palveluun omalla MitID:lläsi. Näet lapsen lääkkeet enintään { FACT("dk-medicine-years") } vuoden ajalta.
    .do-open-record = Avaa lapsen medicinkort sundhed.dk-palvelussa
    .do-look = Etsi lääkkeitä, joita lapsi ei ole saanut
    .do-ask-clinic = Kysy lääkäriltä siitä, mitä et tunne
    .without-e-id = Soita lapsen lääkärille ja pyydä käymään lista läpi yhdessä.
    .caution = Kun lapsi on { FACT("dk-child-health-age") }-vuotias, tiedot ovat hänen omiaan. Silloin voitte katsoa niitä yhdessä, jos lapsi haluaa.
