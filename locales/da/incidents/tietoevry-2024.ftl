# Tietoevry, 2024: the Swedish state's pay system Primula was down after an attack; the final report says that no personal data leaked.
incident-tietoevry-2024 = Tietoevry og lønsystemet Primula i Sverige
    .what = Natten til den { FACT("se-tietoevry-day") } låste ransomware en del af et datacenter hos Tietoevry i Sverige. Lønsystemet Primula kunne ikke bruges i næsten to uger. Mange svenske statslige myndigheder har det gennem Statens servicecenter. Lønnen for januar blev udbetalt alligevel. Har du lagt fravær eller udlæg ind dengang, så se efter, at det er med.
    .not-touched = Tietoevry gik bagefter alle data igennem. Ifølge slutrapporten blev ingen personoplysninger lækket, altså ikke løn, fravær eller personnummer. Statens servicecenter sagde, at der ikke var grund til at tvivle på det.
    .because = du får eller fik løn gennem Primula, da systemet var nede
