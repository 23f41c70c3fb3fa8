# Alles Lægehus, 2024: patient data was taken from a chain of medical practices and published.
incident-alles-laegehus-2024 = Alles Lægehus, tanskalaisen lääkäriketjun vuoto
    .what = Joku pääsi tanskalaisen lääkäriasemaketjun Alles Lægehusin järjestelmään { FACT("dk-alles-laegehus-day") }. Potilaiden ja työntekijöiden tietoja vietiin. Tammikuussa osa tiedoista julkaistiin verkossa. Mukana on nimi, puhelinnumero, CPR-numero ja tieto keuhkoahtaumataudista tai diabeteksesta. Lehdet kertovat myös sairaushistoriasta, lähetteistä ja lääkkeistä. Poliisin mukaan tiedot eivät yleensä ole sellaisinaan vaarallisia. Se sanoo myös, että niitä voi käyttää huijaukseen.
    .because = olet tai olet ollut Alles Lægehusin potilas tai työntekijä
