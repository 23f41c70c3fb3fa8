# EasyPark, 2023: contact details of users of the parking app in Europe were taken.
incident-easypark-2023 = EasyPark, the parking app
    .what = On { FACT("nordic-easypark-day") } the parking app EasyPark found that someone had got in and reached customers’ contact details. Most of the people concerned use EasyPark in Europe. EasyPark wrote that it contacts them. It advises everyone to watch out for scam messages. At that time the company did not know of any use or publication of the data.
    .not-touched = Parking data was not taken. Only some digits of card and account numbers could be seen. EasyPark says that they cannot be used to pay.
    .because = you had the EasyPark app when someone got in
