# Valio, 2024: data on staff and on people insured in its pension fund was taken.
incident-valio-2024 = Valio, dataintrånget mot personal och försäkrade
    .what = Den { FACT("fi-valio-day") } tog sig någon in i mejeriföretaget Valios nät genom en it-leverantör. Uppgifter om anställda i Finland och i mjölkandelslagen kan ha tagits: namn, personbeteckning, lön och kontonummer. I januari visade det sig att det också gällde många som någon gång varit försäkrade i Valios pensionskassa. De fick ett brev där det står vilka uppgifter det är. Enligt bolagen har inga andra uppgifter tagits än de som står i brevet.
    .not-touched = Intrånget gällde inte Valios webbplatser, beställningar eller receptapp. Har du bara varit kund gäller det inte dig.
    .ask-benefit = Har du fått en förmån av Valios försäkringsbolag eller pensionskassa, till exempel på grund av sjukdom?
    .because = du är eller var anställd hos Valio eller ett mjölkandelslag, eller försäkrad där
