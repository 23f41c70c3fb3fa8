# Tietoevry, 2024: the Swedish state's pay system Primula was down after an attack; the final report says that no personal data leaked.
incident-tietoevry-2024 = Tietoevry och lönesystemet Primula
    .what = Natten mot den { FACT("se-tietoevry-day") } låste ett utpressningsprogram en del av ett datacenter hos Tietoevry. Lönesystemet Primula gick inte att använda på nästan två veckor. Många statliga myndigheter har det genom Statens servicecenter. Lönen för januari betalades ut ändå. Har du lagt in frånvaro eller utlägg då, se efter att de finns med.
    .not-touched = Tietoevry gick igenom all data efteråt. Enligt slutrapporten läckte inga personuppgifter, alltså inte lön, frånvaro eller personnummer. Statens servicecenter sade att det inte fanns skäl att tvivla på det.
    .because = du har eller hade lön genom Primula när systemet låg nere
