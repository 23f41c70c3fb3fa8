# Sportadmin, 2025: data from the app of Swedish sports clubs was taken and published; most of it is about children.
incident-sportadmin-2025 = Sportadmin, the app of Swedish sports clubs
    .what = Someone got into Sportadmin, which Swedish sports clubs use for members, leaders and guardians. The data was then put online. Most of it was about children and young people: name, contact details, personal identity number, sport and club. There was also health data. To some extent there was data of people with protected identity. IMY, the Swedish privacy authority, has decided the matter. The club can tell you what there was about you.
    .ask-health = Has the club been told anything about health, for example an allergy, an injury or a disability?
    .ask-protected-identity = Do you or the child have, or did you have, protected identity in Sweden?
    .because = you or your child are or have been in a club that used Sportadmin
