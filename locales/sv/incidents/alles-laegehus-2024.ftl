# Alles Lægehus, 2024: patient data was taken from a chain of medical practices and published.
incident-alles-laegehus-2024 = Alles Lægehus, läckan från danska läkarmottagningar
    .what = Den { FACT("dk-alles-laegehus-day") } tog sig någon in hos Alles Lægehus, en kedja av läkarmottagningar i Danmark. Uppgifter om patienter och anställda stals. I januari lades en del av dem ut på nätet. Där finns namn, telefonnummer, CPR-nummer och uppgift om KOL eller diabetes. Tidningar skriver också om sjukhistoria, remisser och mediciner. Polisen säger att uppgifterna i sig oftast inte är farliga. Den säger också att de kan användas för att lura någon.
    .because = du är eller har varit patient eller anställd hos Alles Lægehus
