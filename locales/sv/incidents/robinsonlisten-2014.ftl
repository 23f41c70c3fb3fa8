# CPR Office and CSC, 2014: the Robinson list held CPR numbers by mistake for less than an hour.
incident-robinsonlisten-2014 = Robinsonlistan i Danmark, CPR-kontoret och CSC
    .what = Den { FACT("dk-robinson-day") } låg en lista med CPR-nummer av misstag på en stängd del av CPR-kontorets webbplats. Den låg där i mindre än en timme. Listan gäller den som har sagt nej till reklam i CPR, Danmarks folkbokföring. Några företag med inloggning hann hämta den. CPR-kontoret bad dem förstöra den och bekräfta det.
    .not-touched = Listan låg inte öppet på nätet. Den som också hade namn- och adresskydd fanns inte på den. Enligt CPR-kontoret ska CPR-numret inte ensamt räcka för att handla i ditt namn eller komma åt dina uppgifter.
    .because = du stod på Robinsonlistan i Danmark
