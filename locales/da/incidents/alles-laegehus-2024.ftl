# Alles Lægehus, 2024: patient data was taken from a chain of medical practices and published.
incident-alles-laegehus-2024 = Alles Lægehus, lækket af patientdata
    .what = Den { FACT("dk-alles-laegehus-day") } kom nogen ind hos lægekæden Alles Lægehus. Oplysninger om patienter og ansatte blev stjålet. I januar blev en del af dem lagt på nettet. Der er navn, telefonnummer, CPR-nummer og oplysning om KOL eller diabetes. Medier skriver også om sygdomshistorie, henvisninger og medicin. Politiet siger, at oplysningerne som udgangspunkt ikke er farlige i sig selv. Det siger også, at de kan bruges til svindel.
    .because = du er eller har været patient eller ansat hos Alles Lægehus
