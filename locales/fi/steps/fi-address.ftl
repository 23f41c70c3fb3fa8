# Finland: mail, address, protection for personal safety.

step-fi-block-move-notification = Estä muuttoilmoitus
    .why = Silloin kukaan muu ei voi ilmoittaa muuttoa nimissäsi. Postisi, laskusi ja uudet tunnuksesi tulevat edelleen sinulle.
    .how = Estoja on kaksi, ja tarvitset molemmat. Suomi.fi-palvelun esto koskee väestötietoja, Postin suojaus kirjeitä. Suomi.fi-palvelun esto alkaa heti, on maksuton ja jatkuu, kunnes poistat sen.
    .do-block-dvv = Kirjaudu Suomi.fi-palveluun ja estä muuttoilmoitus
    .do-posti-light = Ota Kevyt muuttosuojaus käyttöön Postin sivulla tai OmaPostissa
    .do-posti-full = Jos jollakulla on pankkitunnuksesi, valitse koko Muuttosuojaus
    .do-note-lift = Kirjoita muistiin: estot pois ennen omaa muuttoa
    .without-e-id = Soita numeroon { PHONE("fi-dvv-switchboard") } ja kysy lähin palvelupaikka. Siellä eston voi tehdä paikan päällä. Postilta kysyt erikseen.
    .caution = Pelkällä henkilötunnuksella ei voi tehdä muuttoilmoitusta verkossa, joten riski on rajallinen. Kevyt muuttosuojaus estää vain paperilomakkeet. Paketteja se ei koske. Palvelupaikassa esto alkaa hitaammin. Toinen esto ei korvaa toista. Poista molemmat ennen omaa muuttoasi.
    .say = Hei. Haluan estää muuttoilmoituksen nimissäni. Tietojani on vuotanut. Minulla ei ole nyt pankkitunnuksia. Miten teen eston paperilla tai paikan päällä? Missä on lähin palvelupaikka?

step-fi-dvv-contact-info-ban = Piilota osoitteesi ja numerosi
    .why = Muuten kuka tahansa voi kysyä osoitettasi väestötiedoista tai etsiä numerosi luetteloista.
    .how = Voit halutessasi kieltää DVV:tä antamasta yhteystietojasi. Operaattori on eri asia: kerro myös sinne. Molemmat tarvitaan, sillä rekisterit eivät tiedä toisistaan.
    .do-choose-ban = Tee yhteystietojen luovutuskielto Suomi.fi-palvelussa
    .do-ask-operator = Pyydä operaattoria salaamaan numerosi ja osoitteesi
    .do-check-directories = Etsi nimesi numeropalveluista ja pyydä poistamaan se
    .without-e-id = Soita numeroon { PHONE("fi-dvv-switchboard") }, tai käytä lomaketta tai kirjettä. Lapsen puolesta huoltaja tekee sen paperilla.
    .caution = Kielto on maksuton ja voimassa toistaiseksi. Se ei palauta osoitetta, joka on jo vuotanut. Viranomaiset, pankit ja vakuutusyhtiöt saavat tietoja edelleen lain perusteella. Puhelinmyyntiä se ei estä. Jos kiellät myös asiakasrekisterien päivityksen, sinun täytyy itse kertoa muutostasi yrityksille. Jos sinua uhataan, tämä ei riitä: puhu Nollalinjan tai poliisin kanssa.

step-fi-turvakielto-containment = Selvitä, vuotiko osoite
    .why = Turvakielto piilottaa osoitteen rekistereistä. Se ei voi tuoda takaisin osoitetta, joka on jo vuotanut. Siksi sinun on hyvä tietää tarkalleen, mitä tapahtui.
    .how = Soita organisaatioon, älä kirjoita. Kysy, olivatko mukana osoite, yhteysosoite, koulu tai työpaikka, ja kuka tiedot on saanut. Suunnittele sitten turvallisuus jonkun kanssa, joka osaa sen.
    .do-danger = Jos joku on tulossa luoksesi, soita nyt hätänumeroon
    .do-ask-organisation = Soita organisaation tietosuojavastaavalle ja kysy, mitä vuoti
    .do-tell-police = Kerro poliisille turvakiellosta ja siitä, mitä vuoti
    .do-make-safety-plan = Tee suunnitelma Nollalinjan, Rikosuhripäivystyksen tai tukihenkilön kanssa
    .do-tell-posti = Pyydä Postia ja operaattoria salaamaan osoite
    .do-tell-school = Kerro päiväkotiin, kouluun ja työpaikalle, jos asia koskee niitä
    .do-check-renewal = Katso, milloin turvakielto päättyy, ja uusi se ajoissa
    .caution = Älä kirjoita osoitetta sähköpostiin, lomakkeisiin tai Lyktaan. Anna vain yhteysosoite, sillä se ei ole salainen. Tieto turvakiellosta ei mene itsestään Postille tai operaattorille: kerro niille. Jos jollakulla on jo osoitteesi, kukaan ei kehota häntä poistamaan sitä.
    .say = Hei. Minulla on turvakielto. Haluan tietää, oliko osoitteeni tai yhteysosoitteeni mukana vuodossa. Oliko lasten koulu tai työpaikkani mukana? Kuka on saanut tiedot? Soittakaa minulle, älkää kirjoittako osoitetta sähköpostiin.

step-fi-turvakielto-apply = Harkitse turvakieltoa
    .why = Turvakielto piilottaa osoitteesi ja kotikuntasi, kun sinua tai perhettäsi uhkaa todellinen vaara. Pelkkä tietovuoto ei riitä.
    .how = Puhu ensin Nollalinjan, Rikosuhripäivystyksen tai poliisin kanssa. Hae sitten turvakieltoa kirjallisesti DVV:ltä. Kerro, miksi pelkäät, ja liitä mukaan todisteita. Hakemus on maksuton.
    .do-talk-first = Soita Nollalinjaan tai poliisille ja kerro uhasta
    .do-gather-proof = Kerää todisteita: viestit, rikosilmoitus, auttajan lausunto
    .do-write-application = Kirjoita hakemus. Kaikki kodin aikuiset allekirjoittavat sen
    .do-tell-posti = Pyydä Postia ja operaattoria salaamaan osoite
    .do-note-end = Kirjoita muistiin, milloin päätös päättyy
    .caution = Arki vaikeutuu: pankki, kauppa ja hoitopaikka eivät löydä osoitettasi. Turvakielto kestää ensin enintään { FACT("fi-turvakielto-first-years") } vuotta ja sitten { FACT("fi-turvakielto-renewal-years") } vuotta kerrallaan. Huoltajat hakevat lapselle yhdessä. Turvakielto ei sido Postia, yrityksiä eikä kaupparekisteriä. Jos olet nyt vaarassa, soita numeroon { PHONE("fi-emergency-112") }.
