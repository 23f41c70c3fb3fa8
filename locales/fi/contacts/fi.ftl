# Contacts in Finland. Numbers and hours live in guidance/contacts/fi.toml.

contact-fi-emergency-112 = Hätäkeskus
    .purpose = Kun henki, terveys tai koti on vaarassa juuri nyt. Soita myös, jos et ole varma. Jos et voi puhua tai kuulla, lähetä tekstiviesti. Ahvenanmaalla vastaa oma hälytyskeskus.

contact-fi-paivystysapu-116117 = Päivystysapu
    .purpose = Neuvoja, kun vointisi ei voi odottaa mutta hengenvaaraa ei ole. Ei käytössä Ahvenanmaalla eikä ehkä Lapissa.

contact-fi-mieli-crisis = MIELI Kriisipuhelin
    .purpose = Joku, jolle puhua kriisissä nimettömästi. Suomenkielinen linja vastaa ympäri vuorokauden. Linja on usein varattu: soita uudelleen.

contact-fi-nollalinja = Nollalinja
    .purpose = Jos pelkäät läheistäsi, kumppaniasi tai entistä kumppania. Puhelu ei näy laskussa. Voit pyytää tulkkia usealle kielelle.

contact-fi-riku-116006 = Rikosuhripäivystys (RIKU)
    .purpose = Tukea ja neuvoja, jos olet joutunut rikoksen kohteeksi. Voit olla nimetön, eikä rikosilmoitusta tarvita. Lomakkeella voit pyytää, että sinulle soitetaan.

contact-fi-riku-legal-phone = Rikosuhripäivystys (RIKU), juristin puhelinneuvonta
    .purpose = Lyhyitä oikeudellisia neuvoja rikoksista ja korvauksista.

contact-fi-church-helpline = Kirkon keskusteluapu
    .purpose = Ihminen, joka kuuntelee joka ilta. Soitat nimettömästi. Puhelun ei tarvitse koskea uskoa.

contact-fi-mll-116111 = MLL Lasten ja nuorten puhelin
    .purpose = Lapsille ja nuorille, jotka haluavat puhua aikuisen kanssa. Linja vastaa joka ilta.

contact-fi-police-crime-report = Poliisi, rikosilmoitus
    .purpose = Tee ilmoitus verkossa pankkitunnuksilla tai millä tahansa poliisiasemalla. Jos joku on vaarassa juuri nyt, soita hätänumeroon.

contact-fi-police-passport = Poliisi, passi ja henkilökortti
    .purpose = Ilmoita kadonneesta passista tai henkilökortista. Ulkomailla: Suomen edustusto.

contact-fi-suomifi-data-leak-guide = Suomi.fi-opas Henkilötietojani on viety tai vuotanut
    .purpose = Viranomaisten oma opas askel askeleelta.

contact-fi-dpo-switchboard = Tietosuojavaltuutetun toimisto
    .purpose = Valvoo henkilötietojen käsittelyä. Ottaa vastaan ilmoituksen, kun organisaatio ei noudata sääntöjä. Toinen numero on kirjaamon.

contact-fi-ncsc-fi-report = Kyberturvallisuuskeskus (Traficom)
    .purpose = Kerro huijausviesteistä, valesivuista ja vuodoista. Tämä ei ole rikosilmoitus.

contact-fi-kkv-consumer-advice = Kuluttajaneuvonta (KKV)
    .purpose = Neuvoja laskuista, nimissäsi tehdyistä ostoista ja perinnästä.

contact-fi-kkv-complaint-assistant = KKV:n Reklamaatioapuri
    .purpose = Tekee valmiin kirjeen, kun haluat kiistää laskun tai perinnän.

contact-fi-positive-credit-register = Positiivinen luottotietorekisteri
    .purpose = Vapaaehtoinen luottokielto, omat lainasi ja tieto siitä, kuka niitä on kysynyt.

contact-fi-positive-credit-register-paper = Positiivinen luottotietorekisteri, paperilomake
    .purpose = Luottokielto ilman pankkitunnuksia ja lapselle.

contact-fi-asiakastieto-own-credit-data = Suomen Asiakastieto, omat luottotiedot
    .purpose = Näet maksuhäiriöt ja sen, kuka on kysynyt tietojasi.

contact-fi-dnb-own-credit-data = Dun & Bradstreet, omat luottotiedot
    .purpose = Toinen luottotietoyritys, jolta voit pyytää omat tietosi.

contact-fi-dvv-switchboard = Digi- ja väestötietovirasto (DVV)
    .purpose = Muuttoilmoituksen estäminen, tietojen luovutuskiellot ja turvakielto.

contact-fi-posti-moving-protection = Posti, Kevyt muuttosuojaus ja Muuttosuojaus
    .purpose = Estää sen, että joku ohjaa postisi muualle väärällä osoitteenmuutoksella.

contact-fi-prh-registration-ban = Patentti- ja rekisterihallitus (PRH)
    .purpose = Rekisteröintikielto: kukaan ei voi merkitä sinua yrityksen vastuuhenkilöksi ilman suostumustasi.

contact-fi-kanta-own-data = Kanta, OmaKanta
    .purpose = Omat terveystietosi ja tieto siitä, missä niitä on käsitelty.

contact-fi-kela-kanta = Kela, vaihde Kanta-palveluista
    .purpose = Kela vastaa reseptikeskuksesta ja OmaKannan kirjautumisten lokista.

contact-fi-kela-closed-providers = Kela, lopettaneiden hoitoyritysten arkisto
    .purpose = Täältä pyydät potilastietosi, jos yksityinen hoitoyritys on lopettanut.

contact-fi-state-treasury-crime-damage = Valtiokonttori, rikosvahinkokorvaukset
    .purpose = Valtion korvaus sinulle, joka jouduit rikoksen kohteeksi.

contact-fi-legal-aid = Oikeuspalveluvirasto (OPV)
    .purpose = Oikeusapua sekä talous- ja velkaneuvontaa. Hinta riippuu tuloistasi. Palvelussa on myös nimetön chat.

contact-fi-fine = FINE, vakuutus- ja rahoitusneuvonta
    .purpose = Maksuttomia neuvoja, kun pankki ei suostu palauttamaan rahoja.

contact-fi-bank-block-nordea = Nordea, sulkupalvelu
    .purpose = Sulkee pankkitunnukset ja kortit.

contact-fi-bank-block-op = OP, sulkupalvelu
    .purpose = Sulkee pankkitunnukset ja kortit. Henkilötunnuksesi riittää.

contact-fi-bank-block-danske = Danske Bank, sulkupalvelu
    .purpose = Sulkee pankkitunnukset ja kortit. Tunnukset voit sulkea myös kirjautumissivulla.

contact-fi-bank-block-saastopankki = Säästöpankki, sulkupalvelu
    .purpose = Sulkee pankkitunnukset ja kortit. Henkilötunnuksesi riittää.

contact-fi-bank-block-spankki = S-Pankki, kortin sulkupalvelu
    .purpose = Sulkee kortit, myös Handelsbankenin entisiltä asiakkailta. Kysy samalla, miten pankkitunnukset suljetaan.

contact-fi-bank-block-pop = POP Pankki, kortin sulkupalvelu
    .purpose = Sulkee kortit. Kysy samalla, miten pankkitunnukset suljetaan.

contact-fi-bank-block-aktia = Aktia, kortin sulkupalvelu
    .purpose = Sulkee kortit ja Aktia Wallet -sovelluksen.

contact-fi-bank-block-aktia-codes = Aktia, pankkitunnusten sulkupalvelu
    .purpose = Sulkee pankkitunnukset. Numero on vanhemmalta sivulta: vertaa pankin omaan sivuun.

contact-fi-bank-block-alandsbanken = Ålandsbanken, sulkupalvelu
    .purpose = Sulkee verkkopankin tunnukset. Kysy samalla kortista.

contact-fi-sekasin = Sekasin-chat
    .purpose = Nimetön chat nuorille ja nuorille aikuisille. Suomeksi, tiettyinä aikoina myös ruotsiksi. Jono on usein pitkä: yritä uudelleen.

contact-fi-mieli-sos-centre = MIELI, SOS-kriisikeskus
    .purpose = Muutama maksuton keskustelu kriisityöntekijän kanssa. Varaa aika puhelimessa suomeksi tai englanniksi.

contact-fi-police-nettivinkki = Poliisin Nettivinkki
    .purpose = Vinkkaa laittomasta asiasta, jonka näit verkossa. Tämä ei ole rikosilmoitus eikä sovi kiireeseen.

contact-fi-dvv-leak-instructions = Väestötiedot (DVV), ohje tietovuodon jälkeen
    .purpose = Mitä vuotaneella henkilötunnuksella voi tehdä ja mitä ei. Myös huoltajille.

contact-fi-dvv-turvakielto = Turvakielto (DVV)
    .purpose = Hakemus, kun sinua tai perhettäsi uhkaa todellinen vaara.

contact-fi-dvv-identity-code = Henkilötunnuksen muuttaminen (DVV)
    .purpose = Milloin tunnuksen voi muuttaa ja miten sitä haetaan. Se on viimeinen keino.

contact-fi-suomifi-mandates = Suomi.fi-valtuudet
    .purpose = Anna luotettavan ihmisen asioida puolestasi hänen omilla pankkitunnuksillaan.

contact-fi-traficom = Liikenne- ja viestintävirasto Traficom
    .purpose = Ajokortti, ajoneuvojen tiedot ja kiellot luovuttaa niitä.

contact-fi-nytvalppaana = Nyt valppaana -sivusto
    .purpose = Mitä teet huijauksen jälkeen, oikeassa järjestyksessä.

contact-fi-patient-ombudsperson = Potilasasiavastaava ja sosiaaliasiavastaava
    .purpose = Maksutonta ja puolueetonta apua, kun haluat tehdä muistutuksen tai kantelun hoidosta, myös yksityisestä. Numero on oman hyvinvointialueesi sivulla.

contact-fi-lvv = Lupa- ja valvontavirasto (LVV)
    .purpose = Valvoo hoitoa koko maassa. Ottaa vastaan kantelut, jotka ennen menivät Valviraan ja aluehallintovirastoihin.

contact-fi-takuusaatio = Takuusäätiö
    .purpose = Maksutonta ja nimetöntä velkaneuvontaa puhelimessa ja chatissa, kun väärät velat vievät rahaa.

contact-fi-bank-service-nordea = Nordea, asiakaspalvelu
    .purpose = Kysymykset tilistä ja maksuista. Jos tunnukset tai kortti pitää sulkea, soita sulkupalveluun.

contact-fi-bank-service-danske = Danske Bank, asiakaspalvelu
    .purpose = Kysymykset tilistä ja maksuista. Numero on vanhemmalta sivulta: vertaa pankin omaan sivuun.

contact-fi-bank-service-aktia = Aktia, asiakaspalvelu
    .purpose = Kysymykset tilistä ja maksuista. Numero ja ajat ovat vanhemmalta sivulta: vertaa pankin omaan sivuun.

contact-fi-aland-datainspektionen = Datainspektionen, Ahvenanmaa
    .purpose = Ahvenanmaalla: ilmoitus, kun maakunnan tai kunnan viranomainen on hoitanut tietojasi väärin. Palvelee ruotsiksi.

contact-fi-aland-police = Ålands polismyndighet, Ahvenanmaan poliisi
    .purpose = Ahvenanmaalla: rikosilmoitus Maarianhaminassa tai verkossa. Sivu on ruotsiksi.

contact-fi-aland-ombudsman = Ålands ombudsmannamyndighet
    .purpose = Ahvenanmaalla: potilasasiat, sosiaaliasiat ja kuluttajaneuvonta samassa paikassa. Palvelee ruotsiksi.

contact-fi-aland-state-office = Statens ämbetsverk på Åland
    .purpose = Ahvenanmaalla: muuttoilmoitukset ja tietojen luovutuskiellot. Palvelee ruotsiksi.

contact-fi-deaf-association = Kuurojen Liitto
    .purpose = Tukea viittomakielellä, kun asioit viranomaisten kanssa.

contact-fi-sami-services = Saamenkieliset palvelut, Saamelaiskäräjät
    .purpose = Tietoa siitä, miten saat sosiaali- ja terveyspalveluja saameksi.

contact-fi-victim-leaflet = Esite Jos joudut rikoksen uhriksi
    .purpose = Mitä rikosilmoituksen jälkeen tapahtuu. Esite on myös viittomakielellä ja muilla kielillä. Se on jo muutaman vuoden vanha.
