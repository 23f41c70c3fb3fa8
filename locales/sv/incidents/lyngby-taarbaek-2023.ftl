# Lyngby-Taarbæk municipality, 2023: people who no longer worked there could open care records.
incident-lyngby-taarbaek-2023 = Lyngby-Taarbæk kommun i Danmark, journaler i hemtjänsten
    .what = I juni { FACT("dk-lyngby-taarbaek-year") } visade det sig att en tidigare anställd hade kunnat öppna journaler i kommunens äldrevård. Senare såg kommunen att också vikarier från privata företag hade kvar sin behörighet. Journalerna har namn, adress, CPR-nummer och uppgifter om hälsa. Det går inte att se om vikarierna har tittat, men inget tyder på det. Kommunen har stängt behörigheterna och tror inte att uppgifterna missbrukas.
    .not-touched = I journalerna fanns inte uppgifter om hur man kommer in i ditt hem, och inga bankuppgifter.
    .because = du har eller hade hemtjänst eller vårdboende i Lyngby-Taarbæk
