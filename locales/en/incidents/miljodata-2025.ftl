# Miljödata, 2025: a break-in at the supplier of staff systems that most Swedish municipalities used.
incident-miljodata-2025 = Miljödata, the attack on Swedish municipal staff systems
    .what = Someone got into the systems of the Swedish supplier Miljödata and locked them. Swedish municipalities, regions, universities and companies used them for rehabilitation, work injuries and similar matters. In September of the same year data was put online. It was about staff, former staff and some pupils. What concerns you differs between employers, so read the notice from yours. When this was written, IMY, the Swedish privacy authority, had not given a final decision.
    .ask-rehabilitation = Have you had a case with the employer or school about rehabilitation, sick leave, a work injury or a near miss?
    .ask-protected-identity = Do you have, or did you have, protected identity in Sweden?
    .because = you work or worked, or were a pupil, with someone who used Miljödata
