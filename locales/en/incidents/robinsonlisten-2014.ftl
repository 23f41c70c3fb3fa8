# CPR Office and CSC, 2014: the Robinson list held CPR numbers by mistake for less than an hour.
incident-robinsonlisten-2014 = The Danish Robinson list, CPR Office and CSC
    .what = On { FACT("dk-robinson-day") } a list with CPR numbers lay by mistake on a closed part of the Danish CPR Office’s website. It lay there for less than an hour. The list is of people who have said no to advertising in CPR, the population register. A few companies with a login had time to fetch it. The CPR Office asked them to destroy it and confirm that.
    .not-touched = The list was not open on the internet. People who also had name and address protection were not on it. The CPR Office says that a CPR number alone must not be enough to buy in your name or reach your data.
    .because = you were on the Danish Robinson list
