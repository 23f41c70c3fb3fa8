# Tanska: CPR-numero, luotot väärissä käsissä, laskut ja paperit.

step-dk-kreditadvarsel = Tee luottovaroitus CPR-numeroosi
    .why = Luottovaroituksesta (kreditadvarsel) pankit ja yritykset näkevät, että hakija pitää tarkistaa tavallista huolellisemmin. Monessa tapauksessa ne voivat silloin kieltäytyä lainasta.
    .how = Hae sanalla ”kreditadvarsel” borger.dk-palvelussa ja kirjaudu. Se vie muutaman minuutin. Sinun täytyy olla vähintään { FACT("dk-credit-warning-age") }-vuotias.
    .do-find-service = Hae sanalla ”kreditadvarsel” borger.dk-palvelussa
    .do-sign-in = Kirjaudu MitID:llä
    .do-add-warning = Lisää luottovaroitus
    .do-save-receipt = Tallenna tai tulosta vahvistus
    .without-e-id = Varaa aika kuntasi asiakaspalveluun eli Borgerserviceen. Siellä sinua autetaan tekemään se.
    .caution = Varoitus on lippu, ei lukko. Yritykset saavat itse päättää, katsovatko ne sitä. Poista se itse, ennen kuin otat lainan, ostat osamaksulla tai teet liittymäsopimuksen. Lisää se sitten takaisin.

step-dk-contest-creditor = Kiistä vaatimus kirjallisesti
    .why = Yleensä sinun ei tarvitse maksaa siitä, mitä joku muu osti tai lainasi nimissäsi. Jos et vastaa, se voidaan kuitenkin tulkita hyväksymiseksi.
    .how = Kirjoita yritykselle, että et ole tehnyt sopimusta. Pyydä näyttämään, kuka sen teki. Yrityksen kuuluu todistaa, että sopimus on sinun.
    .do-find-address = Etsi oikea osoite yrityksen omalta sivulta
    .do-send-dispute = Lähetä kirje, jossa kiistät vaatimuksen
    .do-ask-proof = Pyydä todisteet sopimuksesta
    .do-tell-collector = Lähetä sama vastaus perintätoimistolle, jos sellainen on
    .do-return-parcels = Älä ota vastaan paketteja, joita et tilannut
    .do-keep-copy = Säilytä kopio ja todiste siitä, että lähetit sen
    .caution = Älä maksa varmuuden vuoksi. Se voidaan tulkita hyväksymiseksi. Jos saat kirjeen tuomioistuimesta, vastaa aina ajoissa. Jos sinulla on poliisin asianumero, lisää se kirjeeseen.
    .letter-dispute =
        Vastaanottaja: … (yrityksen nimi)

        Olen saanut vaatimuksenne, jonka numero on … ja summa … kruunua. Päiväys: …

        En ole tilannut, ostanut enkä lainannut teiltä mitään. Tietojani on käytetty väärin. Kiistän koko vaatimuksen enkä maksa sitä.

        Lähettäkää minulle todisteet sopimuksesta: kuka sen teki, milloin ja miten, ja minne tavara tai rahat lähetettiin.

        Pyydän, että lopetatte muistutukset ja perinnän. Ette saa merkitä minua huonoksi maksajaksi vaatimuksesta, jonka kiistän.

        Poliisin asianumero, jos on: …

        Vastatkaa minulle kirjallisesti viimeistään …

        Ystävällisin terveisin
        … (nimi, osoite ja sähköposti)

step-dk-check-registers = Etsi velkoja, jotka eivät ole sinun
    .why = Jos joku on ottanut lainan nimissäsi, se voi näkyä merkintänä tai korkoina. Kun huomaat sen, voit kiistää sen.
    .how = Katso Tanskan kahta maksuhäiriörekisteriä: Debitor Registret ja RKI. Katso myös Tanskan verovirastosta (Skattestyrelsen), onko nimissäsi outoja velkoja tai korkoja.
    .do-check-debitor-registret = Hae omat tietosi palvelusta Debitor Registret
    .do-ask-rki = Kysy RKI:stä, onko sinusta merkintä
    .do-check-tax = Etsi outoja velkoja skat.dk-palvelusta
    .do-contest-entry = Pyydä poistamaan se, mikä ei ole sinun
    .without-e-id = Kirjoita rekistereille kirje ja kysy, mitä tietoja niillä on sinusta. Älä lähetä CPR-numeroa tavallisessa sähköpostissa.
    .caution = Jos nimesi ja osoitteesi on suojattu, et näe Debitor Registretin tietoja verkossa. Silloin sinun täytyy kirjoittaa. Velat voivat näkyä myöhään, joten katso uudelleen muutaman kuukauden päästä. Jos väärää merkintää ei poisteta, voit tehdä ilmoituksen Tanskan tietosuojaviranomaiselle (Datatilsynet).

step-dk-passport = Ilmoita kadonnut passi
    .why = Kadonnutta tai varastettua passia voidaan käyttää väärin. Kun ilmoitat siitä, passi ei enää kelpaa.
    .how = Ilmoita siitä kunnalle Tanskassa. Jos olet ulkomailla, ilmoita siitä paikalliselle poliisille ja Tanskan suurlähetystöön. Jos vain kopio on vuotanut, luottovaroitus on tärkeämpi.
    .do-look-for-it = Tarkista, onko passi todella poissa
    .do-report-lost = Ilmoita passi kunnalle kadonneeksi
    .do-report-stolen = Varastettiinko se? Tee myös rikosilmoitus
    .do-order-card = Onko sairausvakuutuskortti poissa? Tilaa uusi borger.dk-palvelussa
    .caution = Tätä ei voi perua. Passi ei kelpaa, vaikka löytäisit sen. Uudessa sairausvakuutuskortissa (sundhedskort) on sama CPR-numero. Jos ajokortti on poissa, kysy Borgerservicestä eli kunnan asiakaspalvelusta.

step-dk-cpr-access = Katso, mitä CPR tietää sinusta
    .why = CPR on Tanskan väestörekisteri. Siitä näet, onko osoite oikein, onko suojasi voimassa ja mitkä yritykset saavat tietojasi.
    .how = Hae sanoilla ”CPR registerindsigt” borger.dk-palvelussa. Se on maksutonta.
    .do-sign-in = Kirjaudu ja avaa omat tietosi
    .do-check-address = Tarkista osoite ja suojat
    .do-check-recipients = Katso, kuka saa tietojasi
    .without-e-id = Kirjoita CPR-kontoretille kirje, jossa on nimesi, osoitteesi ja CPR-numerosi. Älä käytä tavallista sähköpostia.
