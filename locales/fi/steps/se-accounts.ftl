step-se-check-leaked-password = Testaa, onko vanha salasana vuotanut
    .why = Kun salasana on tunnetussa vuodossa, muut voivat kokeilla sitä tileillesi.
    .how = Internetstiftelsen-säätiöllä on maksuton testi, ruotsiksi. Vaihda ensin salasanat, joiden tiedät vuotaneen. Testaa sitten vanha, jos mietit sitä.
    .do-type-address = Kirjoita säätiön osoite itse
    .do-test = Testaa salasana, jota et enää käytä
    .do-change = Vaihda se kaikkialla, missä olet käyttänyt sitä
    .caution = Salasana on voinut vuotaa, vaikka testi ei löydä sitä. Älä kirjoita salasanaa testisivulle, jota et tunne. Säkerhetskollen hakee salasanan sijaan sähköpostiosoitteella.
