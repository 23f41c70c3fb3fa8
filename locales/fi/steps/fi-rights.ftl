# Finland: complaint and damages.

step-fi-dpo-complaint = Ilmoita tietosuojavaltuutetulle, jos haluat
    .why = Tietosuojavaltuutettu voi tutkia, miten organisaatio on hoitanut tietojasi, ja antaa sille määräyksiä. Tämä voi odottaa, kunnes jaksat.
    .how = Kysy ensin organisaatiolta. Jos et saa vastausta tai vastaus on huono, täytä lomake tietosuojavaltuutetun sivulla. Se on maksuton.
    .do-ask-organisation-first = Kirjoita organisaatiolle ja odota vastausta
    .do-collect = Kerää kysymykset, vastaukset ja päivät
    .do-send-form = Täytä ja lähetä lomake
    .caution = Käsittely kestää usein kauan. Tietosuojavaltuutettu ei tutki rikoksia eikä määrää korvauksia. Älä lähetä arkaluonteisia tietoja tavallisella sähköpostilla. Jos kyse on Ahvenanmaan viranomaisesta, käänny sikäläisen Datainspektionenin puoleen.

step-fi-damages-controller = Vaadi vahingonkorvausta, jos haluat
    .why = Voit saada korvausta kuluista ja kärsimyksestä, jos tietojasi on hoidettu sääntöjen vastaisesti. Sinä päätät, ja asia voi odottaa.
    .how = Kirjoita ensin sille, joka vastaa tiedoistasi. Puhu juristin kanssa, ennen kuin menet oikeuteen. Vaatimus vanhenee, kun tiedät vahingon ja vastuullisen ja aikaa kuluu { FACT("fi-damages-limit-years") } vuotta.
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
