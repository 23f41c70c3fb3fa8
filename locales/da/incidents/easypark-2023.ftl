# EasyPark, 2023: contact details of users of the parking app in Europe were taken.
incident-easypark-2023 = EasyPark, appen til parkering
    .what = Den { FACT("nordic-easypark-day") } opdagede EasyPark, at nogen var kommet ind og havde fået fat i kunders kontaktoplysninger. De fleste, det gælder, bruger EasyPark i Europa. EasyPark skrev, at selskabet kontakter dem, det gælder. Det råder alle til at passe på falske beskeder. Dengang kendte selskabet ikke til, at oplysningerne var brugt eller lagt ud.
    .not-touched = Oplysninger om parkering blev ikke taget. Af kortnummer og kontonummer var der kun nogle cifre. Med dem kan ingen betale, siger EasyPark.
    .because = du havde EasyParks app, da nogen kom ind
