step-se-check-leaked-password = Test whether a password is known
    .why = When a password is in a known leak, others can try it on your accounts.
    .how = The Swedish Internet Foundation (Internetstiftelsen) has a free test in Swedish. First change the passwords you know have leaked. Then test an old one, if you wonder.
    .do-type-address = Type the foundation’s address yourself
    .do-test = Test a password you no longer use
    .do-change = Change it everywhere you have used one that shows up
    .caution = A password may have leaked even if the test does not find it. Never type a password on a test site you do not know. Säkerhetskollen searches for your email address instead.
