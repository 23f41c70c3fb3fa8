# Finland: complaint and damages.

step-fi-dpo-complaint = Ilmoita tietosuojavaltuutetulle, jos haluat
    .why = Tietosuojavaltuutettu voi tutkia, miten organisaatio on hoitanut tietojasi, ja antaa sille määräyksiä. Tämä voi odottaa, kunnes jaksat.
    .how = Kysy ensin organisaatiolta. Jos et saa vastausta tai vastaus on huono, täytä lomake tietosuojavaltuutetun sivulla. Se on maksuton.
    .do-ask-organisation-first = Kirjoita organisaatiolle ja odota vastausta
    .do-collect = Kerää kysymykset, vastaukset ja päivät
    .do-send-form = Täytä ja lähetä lomake
    .caution = Käsittely kestää usein kauan. Tietosuojavaltuutettu ei tutki rikoksia eikä määrää korvauksia. Älä lähetä arkaluonteisia tietoja tavallisella sähköpostilla. Jos kyse on Ahvenanmaan viranomaisesta, käänny sikäläisen Datainspektionenin puoleen.
    .letter-complaint =
        Tietosuojavaltuutetun toimistolle

        Ilmoitus siitä, miten henkilötietojani on hoidettu

        Organisaatio: …
        Mitä tapahtui ja milloin: …
        Kysyin organisaatiolta …. Sain tämän vastauksen: … / En ole saanut vastausta.
        Tämä on mielestäni väärin: …
        Tätä toivon: …

        Liitteet: kysymykseni, vastaukset, kirje vuodosta.

        Paikka ja päivä: …
        Nimi ja osoite vastausta varten: …

step-fi-damages-controller = Vaadi vahingonkorvausta, jos haluat
    .why = Voit saada korvausta kuluista ja kärsimyksestä, jos organisaatio rikkoi sääntöjä, kun sillä oli tietosi. Sinä päätät, ja asia voi odottaa.
    .how = Kirjoita ensin sille, joka vastaa tiedoistasi. Puhu juristin kanssa, ennen kuin menet oikeuteen. Aikaa on { FACT("fi-damages-limit-years") } vuotta. Se alkaa, kun tiedät vahingosta ja siitä, kuka siitä vastaa.
    .do-keep-receipts = Säilytä kuitit. Kirjoita muistiin aika, matkat ja kulut
    .do-get-advice = Soita juristin neuvontaan tai Oikeuspalveluvirastoon
    .do-write-claim = Kirjoita vaatimus ja säilytä kopio
    .do-mark-date = Kirjoita muistiin, milloin aika päättyy
    .caution = Oikeudenkäynti voi maksaa myös sinulle. Kysy oikeusavusta ja kotivakuutuksestasi. Tietosuojavaltuutettu ei päätä korvauksista. Kukaan ei voi luvata, miten käy.
    .letter-claim =
        Hei,

        henkilötietoni olivat mukana tietovuodossa, josta kerroitte ….

        Vaadin korvausta vahingosta, jonka vuoto on aiheuttanut minulle. Vaatimus perustuu tietosuoja-asetuksen (GDPR) vahingonkorvausta koskevaan artiklaan.

        Kuluni: … (mitä, milloin, summa). Kuitit ovat liitteenä.
        Kärsimys ja muu haitta: ….
        Yhteensä: … euroa.

        Pyydän vastaustanne viimeistään …. Annan maksutiedot turvallisesti, kun olette vastanneet.

        Paikka ja päivä: …
        Nimi ja osoite vastausta varten: …

step-fi-state-compensation = Hae korvausta valtiolta
    .why = Jos tekijä ei maksa, valtio voi korvata osan kärsimyksestä. Se koskee kiristystä ja myös sitä, jos joku yritti kiristää.
    .how = Hae Valtiokonttorista, kun olet tehnyt rikosilmoituksen ja vaatinut tekijältä korvausta. Käsittely kestää noin { FACT("fi-state-treasury-handling-min") }–{ FACT("fi-state-treasury-handling-max") } kuukautta. Hakemus on maksuton.
    .do-claim-first = Vaadi korvausta ensin tekijältä
    .do-get-medical = Pyydä lääkärin lausunto siltä ajalta, jos voit huonosti
    .do-ask-time = Kysy Valtiokonttorista hakemuksen viimeinen päivä
    .do-apply = Täytä hakemus ja liitä tuomio, ilmoitus ja kuitit
    .caution = Valtio ei maksa kärsimystä tietomurrosta tai tietojen levittämisestä. Korvauksesta voidaan vähentää { FACT("fi-crime-damage-deduction") } euroa. Viimeinen päivä on usein, kun lainvoimaisesta tuomiosta on kulunut { FACT("fi-state-compensation-limit-years") } vuotta. Tarkista molemmat Valtiokonttorista.

step-fi-legal-help = Kysy neuvoa juristilta
    .why = Juristi voi kertoa, mitä kannattaa tehdä ja mitä voit jättää tekemättä.
    .how = Rikosuhripäivystyksen juristin puhelin on maksuton. Oikeuspalveluvirastosta saat oikeusapua tulojesi mukaan ja neuvoja veloista. Takuusäätiö neuvoo veloissa nimettömästi.
    .do-riku-lawyer = Soita numeroon { PHONE("fi-riku-legal-phone") } ja kysy lyhyesti
    .do-legal-aid = Hae oikeusapua Oikeuspalveluvirastosta, verkossa tai toimistossa
    .do-debt-advice = Jos sait vääriä velkoja, pyydä velkaneuvontaa
    .do-ask-insurance = Kysy vakuutuksesta, ennen kuin palkkaat juristin
    .caution = Oikeusapu voi maksaa, jos tulosi ovat suuremmat. Pienessä asiassa puhelinneuvo ei riipu tuloista. Kysy hinta, ennen kuin aloitat.
