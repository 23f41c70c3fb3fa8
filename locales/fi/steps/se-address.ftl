step-se-block-address-change = Estä osoitteen luvaton muutos
    .why = Se, joka muuttaa osoitteesi, saa kirjeesi, koodisi ja pakettisi. Eston jälkeen Skatteverket, Ruotsin verovirasto, hyväksyy vain e-tunnuksella tehdyt muutokset.
    .how = Kirjaudu Skatteverketin sivuille ja avaa palvelu Spärra obehörig adressändring. Palvelu on ruotsiksi. Esto on maksuton ja voimassa, kunnes poistat sen.
    .do-check-address = Katso, mikä osoite sinulle on merkitty
    .do-report-wrong = Jos osoite on väärä, kerro Skatteverketille ja poliisille
    .do-switch-on = Ota esto käyttöön ja allekirjoita
    .do-save-receipt = Tallenna vahvistus
    .without-e-id = Soita Skatteverketin neuvontaan numeroon { PHONE("se-skatteupplysningen") }. Kysy, mikä osoite sinulle on merkitty, ja kerro, jos se on väärä. Itse esto vaatii e-tunnuksen.
    .caution = Samaan osoitteeseen kirjattu perhe voi silti muuttaa osoitteen omalla e-tunnuksellaan. Paperilla osoitetta ei enää voi muuttaa. Esto ei koske postin edelleenlähetystä, ja ikäraja on { FACT("se-address-block-age") } vuotta.

step-se-check-mail-forwarding = Tarkista postin edelleenlähetys
    .why = Svensk Adressändring on eri rekisteri kuin Skatteverketin. Se, joka tilaa sieltä edelleenlähetyksen, voi saada postisi muualle.
    .how = Soita numeroon { PHONE("se-svensk-adressandring") }. Kysy, onko joku tilannut edelleenlähetyksen nimissäsi. Jos on, pyydä lopettamaan se. Kysy myös osoitelukosta (adresslås).
    .do-call = Soita ja kysy edelleenlähetyksestä nimissäsi
    .do-ask-about-lock = Kysy osoitelukosta ja sen hinnasta
    .do-watch-letterbox = Lukitse postilaatikko ja seuraa, puuttuuko postia
    .caution = Skatteverketin esto ei koske tätä, eikä toisin päin. Ne ovat kaksi eri lukkoa.
    .say = Hei. Tietoni ovat vuotaneet. Onko joku tilannut postin edelleenlähetyksen nimissäni? En ole itse tilannut. Voitteko lopettaa sen? Miten saan osoitelukon?
