# IT-Center Syd, 2023: data of five schools in southern Jutland was taken and published.
incident-it-center-syd-2023 = IT-Center Syd and EUC Syd, the leak from five Danish schools
    .what = On { FACT("dk-it-center-syd-day") } IT-Center Syd, which runs the IT of five schools in southern Jutland, Denmark, found an attack. The schools are EUC Syd, Sønderborg Statsskole, Gråsten Landbrugsskole, Privatskolen-Als and Sønderborg International School. Some of the data was then put online. Letters, agreements and forms may have CPR number, name, address, pay and notes from talks. A notice went to people who had been in contact with the school in the last { FACT("dk-it-center-syd-years") } years. Guardians got it too.
    .ask-assessment = Has the school had papers about an assessment or a disability?
    .ask-licence = Has the school had a copy of a driving licence?
    .ask-employee = Have you been paid by one of the schools?
    .ask-secret-address = Do you or the child have, or did you have, a secret address or phone number?
    .because = you are or were a pupil, parent or member of staff at one of the schools
