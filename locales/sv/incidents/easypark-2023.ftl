# EasyPark, 2023: contact details of users of the parking app in Europe were taken.
incident-easypark-2023 = EasyPark, appen för parkering
    .what = Den { FACT("nordic-easypark-day") } upptäckte EasyPark att någon hade tagit sig in och kommit åt kunders kontaktuppgifter. De flesta som berörs använder EasyPark i Europa. EasyPark skrev att bolaget kontaktar dem som det gäller. Det råder alla att se upp för bluffmeddelanden. Då kände bolaget inte till att uppgifterna hade använts eller lagts ut.
    .not-touched = Uppgifter om parkeringar togs inte. Av kortnummer och kontonummer syntes bara några siffror. Med dem går det enligt EasyPark inte att betala.
    .because = du hade EasyParks app när någon tog sig in
