# Extortion by mail.

page-extortion = Kun joku vaatii rahaa
    .lead = Älä maksa äläkä vastaa. Säilytä viesti. Moni tällainen viesti on pelkkää huijausta, mutta ei jokainen. Molempiin saa apua.
    .two-kinds-title = Kahdenlaisia uhkauksia
    .two-kinds =
        Tanskan poliisi kertoo kahdesta lajista. Ensimmäisessä rikollinen lähettää saman viestin hyvin monelle. Hänellä ei ole kuvia eikä salaisuuksia. Toisessa jollakulla on oikeasti jotain, esimerkiksi kuvia tai vuotaneita tietoja.

        Ensimmäisestä lajista Ruotsin poliisi on sanonut, että viestit lähtevät sattumanvaraisesti eikä huoleen ole syytä. Se ei päde, jos viestissä on aitoja tietoja hoidostasi tai elämästäsi. Pidä sitä silloin oikeana uhkauksena ja tee ilmoitus.
    .look-like-title = Miltä viestit voivat näyttää
    .look-like =
        Monelle lähetetty viesti on usein tällainen:

        – joku sanoo, että on kuvannut sinua omalla kamerallasi
        – viestissä on salasana, jota olet käyttänyt. Se on yleensä vanhasta vuodosta
        – maksu vaaditaan bitcoineina tai muuna virtuaalivaluuttana
        – aikaa on vähän, etkä saisi kertoa kenellekään

        Poliisi kertoi Suomessa eräästä viestien aallosta. Se ei tuntenut yhtään tapausta, jossa uhkaus olisi toteutettu. Käytätkö salasanaa vielä? Vaihda se tänään.
    .why-not-pay-title = Miksi ei kannata maksaa
    .why-not-pay =
        Poliisi sanoo samaa kaikissa kolmessa maassa: älä maksa. Maksajalle tulee usein uusia vaatimuksia. Mikään ei takaa, että tiedot poistetaan. Rahat menevät uusiin rikoksiin. Jos vastaat, lähettäjä tietää, että joku lukee viestit.

        Jos olet jo maksanut, et ole tehnyt väärin. Joku painosti sinua. Soita pankkiin ja kerro maksusta myös poliisille.
    .do-title = Mitä voit tehdä
    .do =
        Voit edetä tässä järjestyksessä:

        – lopeta vastaaminen, mutta säilytä viesti sellaisena kuin se tuli
        – ota kuvakaappaus, jossa näkyvät lähettäjä, aika ja tili
        – vaihda salasana, jos viestissä on sellainen, jota yhä käytät
        – kerro jollekulle, johon luotat, vaikka viesti kieltäisi sen
        – ilmoita poliisille

        Älä etsi itseäsi vuotaneista tiedostoista. Jos joku uhkaa tulla luoksesi, soita hätänumeroon.
    .report-fi-title = Rikosilmoitus ja mitä sitten tapahtuu
    .report-fi =
        Tee ilmoitus poliisin verkkosivuilla tai millä tahansa poliisiasemalla. Sinun ei tarvitse tietää rikoksen nimeä. Sano, että haluat vaatia korvausta. Verkossa tehdyn ilmoituksen kirjaamiseen voi mennä päiviä tai viikkoja. Sitten se saa numeron. Säilytä se.

        Poliisi arvioi ensin, onko syytä epäillä rikosta. Kaikista ilmoituksista ei tule esitutkintaa. Jos tulee, poliisi voi kuulla sinua, ja voit saada tulkin. Iso juttu voi kestää vuosia. Rikosuhripäivystys (RIKU) auttaa koko matkan: { PHONE("fi-riku-116006") }.
    .report-se-title = Rikosilmoitus ja mitä sitten tapahtuu
    .report-se =
        Soita numeroon { PHONE("se-police-114-14") } tai mene poliisiasemalle. Soita, vaikka viesti kieltäisi sen tai olisit jo maksanut. Pyydä ilmoituksen numero (K-nummer).

        Poliisi tai syyttäjä päättää, alkaako tutkinta. Silloin sinua kuullaan, joskus puhelimessa. Saat ottaa tukihenkilön mukaan. Sano, että haluat korvausta. Jos kyse on seksuaalisista kuvista, saat useimmiten oman juristin (målsägandebiträde). Tutkinta voidaan lopettaa, vaikka sinua uskotaan. Usein näyttöä on liian vähän.
    .report-dk-title = Rikosilmoitus ja mitä sitten tapahtuu
    .report-dk =
        Soita numeroon { PHONE("dk-police-114") } tai mene poliisiasemalle. Poliisin verkkolomake hakkeroiduista laitteista ei ole viesteille, joissa joku vain väittää, että on hakkeroinut sinut.

        Eräs Tanskan poliisipiiri sanoi kerran, ettei joukkoviestistä tarvitse ilmoittaa. Poikkeus on, jos sinulla on erityinen syy uskoa uhkaukseen. Lyktan mielestä aidot tiedot sinusta ovat sellainen syy. Säilytä viesti.

        Moni verkkopetosten tutkinta päättyy ilman tulosta. Ilmoituksesta on silti hyötyä: voit näyttää sen pankille ja yrityksille.
    .pictures-title = Kun uhataan kuvilla
    .pictures =
        Joku voi uhata levittää intiimejä kuvia. Ne voivat olla aitoja tai sovelluksella tehtyjä. Se ei ole sinun syytäsi, vaikka olisit itse lähettänyt kuvan. Poliisin mukaan maksajalta vaaditaan lisää.

        – säilytä ensin viestit, profiili ja tilinumero
        – estä sitten lähettäjä ja tee profiileistasi yksityisiä. Tanskan poliisin mukaan uhkailu yleensä loppuu siihen
        – ilmoita poliisille
        – ilmoita kuvasta sivustolle tai sovellukselle, jos se on esillä
    .young-fi-title = Lapset ja nuoret
    .young-fi =
        Jos olet nuori: kerro aikuiselle, johon luotat. Se ei ole sinun syytäsi, eikä sinun tarvitse selvitä yksin. Voit soittaa MLL:n Lasten ja nuorten puhelimeen numeroon { PHONE("fi-mll-116111") }. Voitte tehdä rikosilmoituksen yhdessä.

        Jos olet aikuinen: kuuntele rauhassa äläkä syytä. Sano, että oli oikein kertoa. Säilytä viestit, älä maksa ja ilmoita poliisille.
    .young-se-title = Lapset ja nuoret
    .young-se =
        Jos olet nuori: kerro aikuiselle, johon luotat, tai ota itse yhteyttä poliisiin. Se ei ole sinun syytäsi. Voit soittaa Brisille numeroon { PHONE("se-bris-116111") } milloin vain.

        Jos olet aikuinen: poliisi pyytää vanhemmilta kolmea asiaa. Anna lapsen kertoa, kuuntele rauhassa äläkä syytä. Älä maksa. Soita numeroon { PHONE("se-police-114-14") }. Poliisin mukaan juttuja on vaikea selvittää, mutta jokainen ilmoitus auttaa.
    .young-dk-title = Lapset ja nuoret
    .young-dk =
        Jos olet nuori: puhu aikuiselle, johon luotat. Se ei ole sinun syytäsi. Ota kuvakaappaus profiilista ja viesteistä. Voit soittaa BørneTelefonen-palveluun numeroon { PHONE("dk-boernetelefonen") }. SletDet on Tanskan Pelastakaa Lasten (Red Barnet) palvelu. Se auttaa alaikäisiä saamaan kuvia pois.

        Jos olet aikuinen: kuuntele rauhassa äläkä syytä. Jos kuvia on jaettu, voit ilmoittaa siitä politi.dk-sivulla, puhelimessa tai asemalla. Voit ilmoittaa myös toisen puolesta.
