# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-rest-and-help = Anna itsellesi lepoa ja apua
    .why = Pelko, viha ja häpeä ovat tavallisia tällaisen jälkeen. Väärin teki se, joka tämän aiheutti. Avun pyytämisessä ei ole mitään hävettävää.
    .how = Pane puhelin ja suunnitelma pois tuntia ennen nukkumista. Kirjoita, mitä teet huomenna. Silloin sinun ei tarvitse kantaa sitä yöllä.
    .do-put-away = Pane puhelin pois ennen nukkumista
    .do-note-tomorrow = Kirjoita huominen askel paperille
    .do-limit-news = Lue vuodosta enintään kerran päivässä
    .do-seek-care = Soita terveyspalveluihin, jos olo ei helpota
    .caution = Nukutko huonosti viikkoja, tai onko arki liian raskasta? Hae apua terveyspalveluista. Ajatteletko kuolemaa? { $country ->
            [FI] Soita MIELI Kriisipuhelimeen, numeroon { PHONE("fi-mieli-crisis") }. Jos kukaan ei vastaa, soita Päivystysapuun, numeroon { PHONE("fi-paivystysapu-116117") }. Jos henkesi on vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
            [SE] Soita Mind-järjestön kriisipuhelimeen, ruotsiksi, numeroon { PHONE("se-mind-sjalvmordslinjen") }. Myös Hjälplinjen vastaa, yötä päivää ja ruotsiksi, numerossa { PHONE("se-hjalplinjen") }. Jos kukaan ei vastaa, soita terveysneuvontaan numeroon { PHONE("se-1177-phone") }. Jos henkesi on vaarassa, soita numeroon { PHONE("se-emergency-112") }.
           *[DK] Soita Livslinien-kriisipuhelimeen, tanskaksi, numeroon { PHONE("dk-livslinien") }. Jos kukaan ei vastaa, mene psykiatriseen päivystykseen. Jos henkesi on vaarassa, soita numeroon { PHONE("dk-police-emergency") }.
    }

step-nordic-renewals-diary = Kirjoita muistiin, milloin suoja päättyy
    .why = Jotkin estot päättyvät niin, ettei kukaan kerro siitä. Kun päivä on kalenterissa, muistat uusia ne ajoissa.
    .how = { $country ->
            [FI] Luottokiellossa voi olla viimeinen päivä, jonka valitsit itse. Turvakielto kestää ensin enintään { FACT("fi-turvakielto-first-years") } vuotta ja sitten { FACT("fi-turvakielto-renewal-years") } vuotta kerrallaan. Omat luottotietosi saat maksutta kummaltakin yritykseltä kerran { FACT("fi-own-credit-report-interval") } kuukaudessa.
            [SE] Petosesto (bedrägerispärr) päättyy, kun { FACT("se-fraud-block-days") } päivää on kulunut. Rikosilmoituksen kopiolla se voi olla voimassa jopa { FACT("se-fraud-block-years") } vuotta.
           *[DK] Nimi- ja osoitesuojan saa { FACT("dk-address-protection-years") } vuodeksi. Yleensä saat muistutuksen { FACT("dk-address-protection-reminder-days") } päivää ennen. Sinun täytyy itse hakea uudelleen.
    }
    .do-list-blocks = Tee lista estoista ja kielloista
    .do-write-ends = Kirjoita jokaisen kohdalle viimeinen päivä
    .do-set-reminder = Aseta muistutus muutamaa viikkoa ennen
    .do-look-again = Valitse vuodesta päivä, jolloin käyt listan läpi
    .caution = { $country ->
            [FI] Esto, jossa ei ole viimeistä päivää, jatkuu, kunnes poistat sen.
            [SE] Osoitteenmuutoksen esto jatkuu, kunnes poistat sen.
           *[DK] Luottovaroitus (kreditadvarsel) jatkuu, kunnes poistat sen.
    } Väärinkäyttö voi tulla kauan vuodon jälkeen. Katso siis myös silloin, kun on ollut hiljaista.

step-nordic-undo-blocks = Poista esto ajoissa
    .why = Esto pysäyttää myös sinut. On ikävää huomata se samana päivänä, kun muutat tai allekirjoitat.
    .how = { $country ->
            [FI] Poista muuttoilmoituksen esto ja Postin muuttosuojaus ennen muuttoa. Poista luottokielto, ennen kuin haet lainaa. Poista rekisteröintikielto, ennen kuin perustat yrityksen.
            [SE] Kun petosesto (bedrägerispärr) on voimassa, et itsekään saa luottoa tai kaikkia sopimuksia. Kysy ajoissa, miten se poistetaan. Lomake voi tulla kirjeenä rekisterissä olevaan osoitteeseesi.
           *[DK] Poista luottovaroitus (kreditadvarsel), ennen kuin otat lainaa, ostat osamaksulla tai teet puhelinsopimuksen. Sen voi tehdä borger.dk-palvelussa tai kunnan asiakaspalvelussa (Borgerservice).
    }
    .do-see-which = Katso, mikä esto on tiellä
    .do-lift-only-that = Poista vain se
    .do-put-back = Tee esto uudelleen, kun asiasi on hoidettu
    .caution = Onko joku soittanut ja pyytänyt poistamaan eston? Lopeta puhelu. Sinä päätät estosta.

step-nordic-check-insurance = Katso, auttaako vakuutuksesi
    .why = Sinulla voi jo olla neuvontaa tai lakiapua, vaikka et tiedä siitä.
    .how = { $country ->
            [FI] Kotivakuutukseen kuuluu yleensä oikeusturvavakuutus. Hae sitä, ennen kuin juristi aloittaa.
            [SE] Yhä useampaan ruotsalaiseen kotivakuutukseen kuuluu identiteetin suoja. Se on enimmäkseen neuvoja ja apua, kun torjut vääriä vaatimuksia.
           *[DK] Joihinkin tanskalaisiin kotivakuutuksiin ja pankkeihin kuuluu apua identiteettivarkauteen.
    }
    .do-find-policy = Etsi kotivakuutuksesi esiin
    .do-ask-id-help = Kysy, auttaako se identiteettivarkaudessa
    .do-ask-before-lawyer = Kysy, ennen kuin palkkaat juristin
    .caution = Voit joutua maksamaan osan itse (omavastuu). Vakuutus ei estä väärinkäyttöä. Älä osta uutta kiireessä.
    .say = Hei. Auttaako vakuutukseni identiteettivarkaudessa? Joku on käyttänyt tietojani. Maksaako se neuvontaa tai juristin? Miten ilmoitan siitä?
