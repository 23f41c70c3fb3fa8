# City of Helsinki, Education Division, 2024: a break-in that reached a network drive.
incident-helsinki-education-2024 = City of Helsinki, the Education Division data breach
    .what = On { FACT("fi-helsinki-education-noticed") } the City of Helsinki found a data breach in its Education Division. Someone may have reached personal identity codes and addresses of children, pupils, students, guardians and staff. It may also concern people in private daycare and private schools. Some files were about fees, support at school, medical certificates and sick leave. It is not possible to say for certain which files were taken. The city has told the police, the National Cyber Security Centre and the Data Protection Ombudsman.
    .not-touched = One set of data was about children born between { FACT("fi-helsinki-education-born-from") } and { FACT("fi-helsinki-education-born-until") } and their guardians. It had no phone numbers and no email addresses. It also had no contact details of people with a non-disclosure for personal safety. In other files they cannot be ruled out. The city does not know that data of other divisions was the target.
    .ask-certificate = Has the school been given a medical certificate, or have you been on sick leave from a job in the division?
    .ask-fee = Has the family paid a fee for early childhood education or had support for child care?
    .ask-passport = Could the city have had the passport number, for example because the family moved to Finland?
    .ask-protected-identity = Do you or the child have, or did you have, a non-disclosure for personal safety?
    .because = you are or were a pupil, student, guardian or member of staff in Helsinki
