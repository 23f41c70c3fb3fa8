# Church of Sweden, 2023: ransomware in its systems; some files were downloaded, the register of members was not reached.
incident-svenska-kyrkan-2023 = Church of Sweden, the break-in to its systems
    .what = On { FACT("se-svenska-kyrkan-day") } the Church of Sweden (Svenska kyrkan) found that someone had got into systems and work computers. They had been locked, and files had been downloaded. There may have been data on people who had contacted the church or booked a baptism, wedding or funeral. It also concerns people in its activities, children in groups, volunteers, candidates and former staff. The church says that it knows of no misuse.
    .not-touched = The church’s register of members was not reached. It was a limited amount of information from other systems and computers.
    .because = you have been in contact with the Church of Sweden, taken part in its activities or worked there
