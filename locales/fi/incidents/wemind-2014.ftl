# Psychiatric patients shown to each other. Nothing here says who was hurt or how. The story came to us in Danish: the person may live in Denmark and have had care in Sweden.
incident-wemind-2014 = WeMind, sähköposti, jossa kaikki potilaat näkyivät
    .what = Vuoden { FACT("se-wemind-year") } lopulla lähes { FACT("se-wemind-recipients") } WeMindin potilasta sai sähköpostin, jossa kaikkien nimet ja sähköpostiosoitteet näkyivät. WeMindilla oli psykiatrisia hoitopaikkoja Tukholmassa ja Göteborgissa. Viesti kertoi, ettei varausten vahvistuksia ja muistutuksia tule vähään aikaan. Useat keskeyttivät hoitonsa. WeMind ilmoitti asiasta lex Marian mukaan. Se on Ruotsin sääntö vakavista tapahtumista hoidossa.
    .not-touched = Näkyvissä olivat nimet ja sähköpostiosoitteet. Lähteenä oleva artikkeli ei kerro, että viestissä olisi ollut muistiinpanoja tai potilastietoja.
    .because = sait WeMindin sähköpostin

step-se-wemind-resume-care = Ota taas yhteyttä hoitopaikkaan
    .why = Moni suuttuu, pelästyy tai ei halua enää mennä sinne. Sen ymmärtää. Sinun ei silti tarvitse pärjätä ilman apua, ja voit kysyä toista hoitopaikkaa.
    .how = Soita hoitopaikkaan ja kerro, miten sähköposti vaikutti sinuun. Jos haluat mieluummin muualle, soita numeroon { PHONE("se-1177-phone") } ja kysy, minne voit mennä. Jos hoidossa on ollut tauko, kerro se.
    .do-call-clinic = Soita hoitopaikkaan tai numeroon 1177
    .do-say-how-it-was = Kerro, miten sähköposti vaikutti sinuun
    .do-choose-contact-way = Sovi, miten sinuun saa ottaa yhteyttä
    .do-call-if-dark = Soita jollekin tänään, jos olo on synkkä
    .caution = Jos ajattelet kuolemaa, soita nyt Självmordslinjen-kriisipuhelimen numeroon { PHONE("se-mind-sjalvmordslinjen") }. Siellä vastataan ruotsiksi, ja voit puhua nimettömästi. Jos kukaan ei vastaa, soita numeroon { PHONE("se-1177-phone") }. Jos henki on vaarassa, soita numeroon { PHONE("se-emergency-112") }. Jos et ole Ruotsissa, soita sen maan hätänumeroon, jossa olet.
    .say = Hei. Olin potilas, kun lähetettiin se sähköposti, jossa näkyivät kaikki nimet. Sen jälkeen lopetin käymisen. Nyt haluan puhua siitä, voinko aloittaa uudelleen. Älkää lähettäkö sähköpostia. Soittakaa tähän numeroon.

step-se-wemind-check-bookings = Tarkista varatut ajat
    .why = Varausjärjestelmä ei enää lähettänyt vahvistuksia ja muistutuksia, joten aikoja jäi käyttämättä. Se ei ollut sinun vikasi.
    .how = Soita hoitopaikkaan ja kysy, mitä aikoja sinulla on. Kirjoita ne omaan kalenteriisi, niin et tarvitse muistutuksia.
    .do-ask-for-times = Kysy, mitä aikoja sinulla on
    .do-write-down = Kirjoita ajat omaan kalenteriisi
    .do-explain-missed = Kerro, jos aika jäi väliin järjestelmän takia
    .caution = Jos et halua sähköpostia hoitopaikasta, pyydä soittoa tai kirjettä. Jos et saa heitä kiinni, soita numeroon { PHONE("se-1177-phone") }.
    .say = Hei. En ole saanut muistutuksia. Mitä aikoja minulla on? Yksi on voinut jäädä väliin. Voinko saada uuden? Muistuttakaa soittamalla, ei sähköpostilla.

step-se-wemind-change-password = Vaihda potilasportaalin salasana
    .why = Klinikan portaalia suojasivat vain käyttäjätunnus ja salasana. Mikään ei kerro, että joku olisi päässyt sisään, mutta vahva oma salasana suojaa paremmin.
    .how = Jos sinulla on vielä tili, valitse uusi salasana, jota et käytä muualla. Jos et käytä portaalia, pyydä hoitopaikkaa sulkemaan tili.
    .do-change-password = Vaihda portaalin salasana
    .do-change-same-elsewhere = Vaihda se myös siellä, missä käytät samaa salasanaa
    .do-ask-to-close = Pyydä sulkemaan tili, jos et tarvitse sitä
    .caution = Mene portaaliin niin kuin ennenkin, älä viestin linkistä. Tapahtumasta on kauan, joten portaalia ei ehkä enää ole. Silloin tämä on valmis.
