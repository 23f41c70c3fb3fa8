# Tietoevry, 2024: the Swedish state's pay system Primula was down after an attack; the final report says that no personal data leaked.
incident-tietoevry-2024 = Tietoevry ja palkkajärjestelmä Primula Ruotsissa
    .what = Kiristyshaittaohjelma lukitsi osan Tietoevryn datakeskuksesta Ruotsissa { FACT("se-tietoevry-day") } vastaisena yönä. Palkkajärjestelmä Primula oli poissa käytöstä melkein kaksi viikkoa. Monella Ruotsin valtion virastolla se on Statens servicecenterin kautta. Tammikuun palkat maksettiin silti. Jos kirjasit silloin poissaolon tai kulun, tarkista, että se näkyy.
    .not-touched = Tietoevry kävi jälkikäteen läpi kaikki tiedot. Loppuraportin mukaan henkilötietoja ei vuotanut, ei siis palkkaa, poissaoloja eikä henkilötunnusta. Statens servicecenter, Ruotsin valtion palvelukeskus, sanoi, ettei sitä ole syytä epäillä.
    .because = palkkasi maksetaan tai maksettiin Primulan kautta, kun järjestelmä oli poissa käytöstä
