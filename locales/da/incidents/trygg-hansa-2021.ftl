# Trygg-Hansa (then Moderna Försäkringar), until 2021: insurance documents could be reached through links.
incident-trygg-hansa-2021 = Trygg-Hansa og Moderna Försäkringar i Sverige
    .what = Papirer om kunder hos forsikringsselskabet Moderna Försäkringar kunne ses ved at ændre tal i en webadresse. Sådan var det fra oktober { FACT("se-trygg-hansa-from") } til februar { FACT("se-trygg-hansa-until") }. Der var kontaktoplysninger, svensk personnummer, forsikringer og noget om økonomi. I nogle tilfælde var der noget om helbred. IMY, Sveriges datatilsyn, har undersøgt sagen og truffet afgørelse. Den siger, at oplysningerne har kunnet ses. Den siger ikke, at nogen har brugt dine.
    .not-touched = Trygg-Hansa siger, at det gjaldt Moderna Försäkringar og ikke selskabets andre kunder. Selskaberne blev senere lagt sammen.
    .ask-health = Har du givet Moderna Försäkringar oplysninger om helbred, for eksempel i en skadesanmeldelse?
    .because = du var kunde hos Moderna Försäkringar, som nu hører til Trygg-Hansa
