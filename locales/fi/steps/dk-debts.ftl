# Tanska: väärinkäytön jäljet, velkarekisterit, perintä ja uusi CPR-numero.

step-dk-nemkonto = Etsi väärinkäytön jälkiä
    .why = Laina tai vaihdettu tili voi näkyä kolmessa paikassa. Jos löydät jotain, voit pysäyttää sen ajoissa.
    .how = Katso NemKonto, Tanskan verovirasto (Skattestyrelsen) ja mitid.dk. Etsi vierasta tilinumeroa ja korkoja lainoista, joita sinulla ei ole. Etsi myös kirjautumisia, jotka eivät ole sinun.
    .do-check-nemkonto = Katso, onko NemKonton tili ja muutokset sinun
    .do-check-tax = Etsi outoja korkoja ja velkoja skat.dk-palvelusta
    .do-check-mitid = Katso viimeiset tapahtumat palvelussa mitid.dk
    .do-note-again = Katso uudelleen, kun seuraava verotieto tulee: kirjoita se muistiin
    .without-e-id = Varaa aika Borgerserviceen eli kunnan asiakaspalveluun ja pyydä, että katsotte tiedot yhdessä.
    .caution = Laina voi näkyä vasta jonkin ajan päästä. Jos löydät jotain, soita pankkiin ja Cyberhotlinen numeroon { PHONE("dk-cyberhotline") }, tanskaksi.

step-dk-rki-delete = Pyydä poistamaan väärä merkintä
    .why = Merkintä väärästä velasta voi estää sinua saamasta lainaa, asuntoa tai puhelinta.
    .how = Kirjoita rekistereille RKI ja Debitor Registret, että kiistät koko velan. Pyydä poistamaan merkintä. Jos kiistät velan, yksityinen yritys ei saa merkitä sitä, ennen kuin tuomioistuin on ratkaissut asian.
    .do-copy-dispute = Liitä mukaan kirje, jossa kiistit velan, ja poliisin vahvistus
    .do-send-letter = Lähetä kirje rekisteriin, jossa merkintä on
    .do-complain = Jos et saa sitä pois, tee ilmoitus Datatilsynetille
    .caution = Veloissa valtiolle ja kunnalle on toiset säännöt: merkintä voi jäädä, vaikka kiistät velan. Kirjoita tanskaksi, jos voit. Älä kirjoita CPR-numeroa tavalliseen sähköpostiin.
    .letter-deletion =
        Vastaanottaja: … (rekisterin nimi)

        Minusta on teillä merkintä velasta yritykselle … (yrityksen nimi).

        En ole tehnyt sopimusta. Tietojani on käytetty väärin. Kiistän koko velan ja ilmoitin siitä … Mikään tuomioistuin ei ole ratkaissut asiaa.

        Pyydän, että poistatte merkinnän. Pyydän myös tiedon siitä, kuka on nähnyt sen.

        Liitteenä: kirje, jossa kiistän velan, ja poliisin vahvistus.

        Vastatkaa kirjallisesti tähän osoitteeseen: …

        Ystävällisin terveisin
        … (nimi ja syntymäaika)

step-dk-debt-collector = Tee ilmoitus, jos perintä ei lopu
    .why = Perintätoimiston kuuluu ottaa kantaa siihen, että kiistät velan. Jos se jatkaa eikä vastaa, se ei yleensä noudata hyvää tapaa.
    .how = Kiistit velan kirjallisesti, mutta kirjeitä tulee yhä? Tee ilmoitus (klage) Tanskan kuluttaja-asiamiehelle (Forbrugerombudsmanden) tai poliisin keskukseen, jonka nimi on Politiets Administrative Center.
    .do-save-letters = Säilytä muistutukset, kirjeet ja vastauksesi
    .do-answer-again = Lähetä sama vastaus perintätoimistolle uudelleen
    .do-complain = Lähetä ilmoitus, tanskaksi
    .caution = Ilmoitus ei poista vaatimusta. Jos saat kirjeen tuomioistuimesta, vastaa aina ajoissa, vaikka olet tehnyt ilmoituksen.
    .letter-complaint =
        Vastaanottaja: … (Forbrugerombudsmanden tai Politiets Administrative Center)

        Teen ilmoituksen (klage) perintätoimistosta … (nimi).

        Vaatimuksen numero on … ja se tulee yritykseltä … (nimi). En ole tehnyt sopimusta. Tietojani on käytetty väärin.

        Kiistin vaatimuksen kirjallisesti … Perintätoimisto vastasi: … (tai: en ole saanut vastausta)
        Sen jälkeen olen saanut uusia vaatimuksia: …

        Liitteenä: kirje, jossa kiistän vaatimuksen, vastaukset ja kirjeet.

        Ystävällisin terveisin
        … (nimi ja osoite)

step-dk-new-cpr = Hae uutta CPR-numeroa, jos väärinkäyttö jatkuu
    .why = Jos CPR-numeroasi käytetään väärin yhä uudelleen, voit viimeisenä keinona hakea uutta.
    .how = Kirjoita CPR-kontoretille eli Tanskan väestörekisteriin. Siellä jokainen asia ratkaistaan erikseen. Kerro, mitä on tapahtunut, mitä olet ilmoittanut ja mitä yritykset ovat vastanneet.
    .do-collect = Kerää rikosilmoitukset, kirjeet ja yritysten vastaukset
    .do-send-letter = Lähetä hakemus kirjeenä, tanskaksi
    .do-note-date = Kirjoita muistiin, milloin lähetit sen
    .caution = Pelkkä tietovuoto tai varastettu lompakko ei yleensä riitä. Uusi numero täytyy ilmoittaa moneen paikkaan. Tee ensin luottovaroitus nykyiseen numeroosi.
    .letter-new-number =
        Vastaanottaja: CPR-kontoret

        Haen uutta CPR-numeroa, koska numeroani käytetään väärin.

        Näin on tapahtunut:
        Päivä: … Missä: … Mitä tapahtui: …
        Päivä: … Missä: … Mitä tapahtui: …

        Tein rikosilmoituksen … Asianumero: …
        Olen kiistänyt vaatimukset. Yritykset vastasivat: …
        Vahingot ja kuka ne maksoi: …
        Tein luottovaroituksen … Väärinkäyttö on jatkunut.

        Liitteenä: rikosilmoitukset, kirjeet ja vastaukset.

        Ystävällisin terveisin
        … (nimi, osoite ja CPR-numero)
