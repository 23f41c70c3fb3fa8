# Gladsaxe municipality, 2018: a stolen computer held a spreadsheet about residents.
incident-gladsaxe-2018 = Gladsaxe municipality in Denmark, the stolen computer
    .what = In December { FACT("dk-gladsaxe-year") } it was found that a computer had been stolen from Gladsaxe town hall in Denmark. It held a spreadsheet with CPR number, age, sex, address and family relations. For some people it also had benefits and housing support. It was about payments between municipalities, so people in other municipalities were in it too. The people concerned got a letter. The municipality asked an expert. The expert judged the risk of misuse of the CPR numbers to be quite small.
    .ask-benefits = Did you or your family have something from the municipality then, for example a benefit, help with a disability or supported housing?
    .because = you got a letter from Gladsaxe municipality about the stolen computer
