# Alles Lægehus, 2024: patient data was taken from a chain of medical practices and published.
incident-alles-laegehus-2024 = Alles Lægehus, the leak of patient data in Denmark
    .what = On { FACT("dk-alles-laegehus-day") } someone got into Alles Lægehus, a Danish chain of medical practices. Data on patients and staff was stolen. In January some of it was put online. It has name, phone number, CPR number and whether a person has COPD or diabetes. Newspapers also write about medical history, referrals and medicines. The police say that the data is as a rule not dangerous in itself. They also say that it can be used in a scam.
    .because = you are or were a patient or a member of staff at Alles Lægehus
