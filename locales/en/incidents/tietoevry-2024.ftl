# Tietoevry, 2024: the Swedish state's pay system Primula was down after an attack; the final report says that no personal data leaked.
incident-tietoevry-2024 = Tietoevry and the Swedish pay system Primula
    .what = In the night before { FACT("se-tietoevry-day") } ransomware locked part of a Tietoevry data centre in Sweden. The pay system Primula could not be used for almost two weeks. Many Swedish state agencies have it through Statens servicecenter. Pay for January was still paid out. If you entered absence or expenses at that time, check that they are there.
    .not-touched = Tietoevry went through all the data afterwards. The final report says that no personal data leaked, so not pay, absence or identity numbers. Statens servicecenter said there was no reason to doubt it.
    .because = you get or got your pay through Primula when the system was down
