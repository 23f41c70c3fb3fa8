# Lyngby-Taarbæk municipality, 2023: people who no longer worked there could open care records.
incident-lyngby-taarbaek-2023 = Lyngby-Taarbæk kommun i Danmark, journaler i hemtjänsten
    .what = En tidigare anställd hade kunnat öppna journaler i äldrevården i Lyngby-Taarbæk kommun. Det kom fram i juni { FACT("dk-lyngby-taarbaek-year") }. Senare såg kommunen att också vikarier från privata företag hade kvar sin behörighet. I journalerna står namn, adress, CPR-nummer och uppgifter om hälsa. Det går inte att se om vikarierna har tittat, men inget tyder på det. Kommunen har stängt behörigheterna. Den ser det inte som troligt att uppgifterna missbrukas.
    .not-touched = I journalerna fanns inte uppgifter om hur man kommer in i ditt hem, och inga bankuppgifter.
    .because = du har eller hade hemtjänst eller vårdboende i Lyngby-Taarbæk
