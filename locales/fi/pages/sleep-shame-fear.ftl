# Sleep, shame and fear: ordinary reactions, what helps tonight, and who answers. $country (String): FI, SE or DK, the country whose help is shown.

page-sleep-shame-fear = Uni, häpeä ja pelko
    .lead = Se, mitä tunnet, on tavallista, kun on tapahtunut jotain epätavallista. Apua saa tänä yönä ja myös myöhemmin.
    .now-fi-title = Jos et enää jaksa
    .now-fi =
        Ajatteletko kuolemaa? Soita MIELI Kriisipuhelimen numeroon { PHONE("fi-mieli-crisis") }. Voit olla nimetön. Linja on auki yötä päivää, mutta jono voi olla pitkä.

        Eikö kukaan vastaa? Soita silloin Päivystysapuun, numeroon { PHONE("fi-paivystysapu-116117") }. Siellä vastataan yötä päivää. Palvelu ei toimi Ahvenanmaalla eikä ehkä Lapissa.

        Jos sinun tai jonkun toisen henki on vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
    .now-se-title = Jos et enää jaksa
    .now-se =
        Ajatteletko kuolemaa? Soita Mind-järjestön Självmordslinjen-puhelimeen, numeroon { PHONE("se-mind-sjalvmordslinjen") }. Siellä puhutaan ruotsia. Voit olla nimetön. Voit soittaa myös silloin, kun pelkäät toisen puolesta. Jonoa voi olla.

        Myös Hjälplinjen vastaa, yötä päivää ja ruotsiksi, numerossa { PHONE("se-hjalplinjen") }. Eikö kukaan vastaa? Soita silloin terveysneuvontaan, numeroon { PHONE("se-1177-phone") }. Ruotsiksi ja englanniksi siellä vastataan yötä päivää. Suomeksi vastataan arkisin aamupäivällä.

        Jos sinun tai jonkun toisen henki on vaarassa, soita numeroon { PHONE("se-emergency-112") }. Soita myös, jos pelkäät, että kuolet itsemurhaan.
    .now-dk-title = Jos et enää jaksa
    .now-dk =
        Ajatteletko kuolemaa? Soita Tanskan Livslinien-kriisipuhelimeen, numeroon { PHONE("dk-livslinien") }. Siellä puhutaan tanskaa. Linja on usein varattu, eikä aukioloajoista ole varmaa tietoa.

        Eikö kukaan vastaa? Soita tai mene psykiatriseen päivystykseen (psykiatrisk akutmodtagelse). Sinne saa tulla milloin vain, myös läheinen. Lähimmän löydät borger.dk-palvelusta.

        Jos sinun tai jonkun toisen henki on vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    .ordinary-title = Tavallisia reaktioita
    .ordinary =
        Ihmiset reagoivat eri tavoin. Joku pelkää tai suuttuu. Joku nukkuu huonosti tai käy samoja asioita läpi yhä uudelleen. Joku ei tunne mitään. Mikään niistä ei ole väärin.

        Moni tuntee syyllisyyttä ja häpeää, vaikka ei ole tehnyt mitään. Häpeän takia voi olla vaikea kertoa. Vastuu on silti tekijällä, ei koskaan sinulla.

        Useimmat reaktiot menevät ohi. Joskus siihen menee kauemmin. On mahdollista voida taas hyvin.
    .tonight-title = Mikä voi auttaa tänä yönä
    .tonight =
        Mitään ei tarvitse ratkaista tänä yönä. Yksi askel päivässä riittää.

        – Vie puhelin toiseen huoneeseen tai sulje ilmoitukset.
        – Älä lue sängyssä uutisia tai kommentteja vuodosta.
        – Kirjoita kolme asiaa huomista varten. Pane paperi sitten pois.
        – Jos valvot pitkään, nouse ylös ja tee jotain rauhallista.
        – Hengitä muutaman kerran hitaasti ulos, pidempään kuin sisään.
        – Soita tai kirjoita jollekulle, joka on hereillä.

        Oletko nukkunut huonosti viikkoja, tai etkö jaksa arkea? Juotko enemmän kuin ennen? Silloin on aika hakea hoitoa. Soita päivällä lääkärille tai terveysasemalle.
    .notes-title = Kun terapiassa kirjatut tiedot ovat vuotaneet
    .notes =
        Kerroit asiasi luottamuksellisesti. Joku muu rikkoi luottamuksen. Kirjaukset ovat toisen ihmisen sanoja yhdeltä päivältä. Ne eivät ole koko sinä.

        Sinun ei tarvitse lukea vuotaneita tietoja. Et ole selitystä velkaa kenellekään. Jos joku kysyy, voit sanoa: ”En puhu siitä.” Voit sanoa niin kaikille, myös perheelle.

        Haluatko silti lukea omat potilastietosi? Pyydä terapeuttia tai lääkäriä lukemaan ne kanssasi.
    .care-title = Paluu hoitoon
    .care =
        Jatka hoitoa, jos voit. Jos se katkeaa, siitä voi tulla uusi vahinko.

        Voit aloittaa siitä, mitä on tapahtunut. Sano vaikka: ”Haluan jatkaa, mutta pelkään sitä, mitä kirjoitetaan.” Kysy, kuka voi lukea uudet kirjaukset. Kysy, mitä on pakko kirjata ja minkä voi kirjata lyhyesti.

        Voit sanoa, ettet vielä halua puhua kaikesta. Tuntuuko paikka mahdottomalta? Pyydä apua vaihtamiseen, ennen kuin lopetat.
    .close-title = Läheisesi
    .close =
        Valitse yksi ihminen, josta aloitat. Sano, mitä tarvitset: seuraa, apua puheluun tai sitä, että joku tietää. Tietojen sisältöä sinun ei tarvitse kertoa.

        Oletko itse läheinen? Kuuntele, äläkä lue mitään vuotanutta. Jos olet huolissasi, kysy suoraan: ”Ajatteletko itsemurhaa?” Kysymys ei pahenna asiaa. Jos vastaus on kyllä, jää luokse. Soittakaa yhdessä johonkin sivun alussa olevaan numeroon.
    .seek-fi-title = Mistä saa apua
    .seek-fi =
        Soita päivällä terveysasemalle. Kun se on kiinni eikä asia voi odottaa, Päivystysapu vastaa numerossa { PHONE("fi-paivystysapu-116117") }.

        Rikosuhripäivystys (RIKU) kuuntelee numerossa { PHONE("fi-riku-116006") }. Rikosilmoitusta ei tarvita, ja voit olla nimetön. Kirkon keskusteluapu vastaa iltaisin numerossa { PHONE("fi-church-helpline") }. Pelkäätkö läheistäsi? Nollalinja vastaa yötä päivää numerossa { PHONE("fi-nollalinja") }.
    .seek-se-title = Mistä saa apua
    .seek-se =
        Onko tilanne liian raskas yksin tai läheisten kanssa? Ota yhteyttä terveyskeskukseen (vårdcentral), työterveyteen tai psykiatrian poliklinikkaan.

        Ruotsin Brottsofferjouren-tukipalvelu kuuntelee ruotsiksi numerossa { PHONE("se-brottsofferjouren-116006") }. Rikosilmoitusta ei tarvita, ja voit olla nimetön. Haluatko puhua yöllä? Jourhavande medmänniska vastaa numerossa { PHONE("se-jourhavande-medmanniska") }. Pelkäätkö jotakuta? Kvinnofridslinjen vastaa yötä päivää numerossa { PHONE("se-kvinnofridslinjen") }.
    .seek-dk-title = Mistä saa apua
    .seek-dk =
        Tanskan Offerrådgivningen-tukipalvelu kuuntelee tanskaksi yötä päivää numerossa { PHONE("dk-offerraadgivningen") }. Rikosilmoitusta ei tarvita, ja voit olla nimetön. Myös läheinen voi soittaa. Pelkäätkö kumppania tai perhettä? Lev Uden Vold vastaa yötä päivää numerossa { PHONE("dk-lev-uden-vold") }.
