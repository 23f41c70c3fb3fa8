step-se-imy-complaint = Complain to IMY
    .why = The Swedish Authority for Privacy Protection (IMY) checks how organisations use personal data. A complaint tells it what has happened.
    .how = Contact the organisation first. If that does not help, fill in IMY’s form or send a letter. You can also complain for someone else.
    .do-ask-organisation-first = Write to the organisation and keep the answer
    .do-write-what-is-wrong = Write what is wrong and how it concerns you
    .do-attach = Enclose the letters you have received
    .do-send = Send the complaint
    .caution = IMY does not represent you and cannot award damages. You do not have to complain to get help from the organisation.
