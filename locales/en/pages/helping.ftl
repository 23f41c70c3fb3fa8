# Helping someone else: rules, papers, the phone, and when the feared person is near. $country (String): FI, SE or DK, the country whose help is shown.

page-helping = Helping someone else
    .lead = You do not need to know everything. Sit beside the person, ask first, and take one step at a time.
    .rules-title = Six rules that protect you both
    .rules =
        – Ask first what the person wants help with. Begin there.
        – The person decides. “Not for me” is a full answer.
        – Never touch someone else’s { $country ->
                [FI] online banking codes
                [SE] BankID
               *[DK] MitID
            }, other codes or passwords. Look away when the person logs in.
        – Take one step at a time, the most important first. Two steps can be enough today.
        – Read no more of the data than you need.
        – Say what you do not know. Never promise that nothing will happen.
    .mandate-fi-title = Mandate
    .mandate-fi =
        Online banking codes are strictly personal. FINE, the Finnish Financial Ombudsman Bureau, says that not even a spouse or relative can use or keep them. The person can give you a Suomi.fi mandate instead. Then you log in with your own codes.

        Each service decides which mandates it accepts. So read what the mandate covers. The credit ban has a mandate of its own: to view loan data and set a voluntary ban.

        Does neither of you have codes? Much can be done on paper or in person, together.
    .guardian-fi-title = Guardian of an adult
    .guardian-fi =
        If you are a legal guardian (edunvalvoja), you act by the decision. Keep it at hand when you call or visit, and stay within what it covers.

        Someone who has a guardian cannot give a mandate in the credit register. Then you set the credit ban. Ask the person first all the same. Say what you want to do, why, and what it changes in daily life.
    .mandate-se-title = Power of attorney
    .mandate-se =
        BankID is personal, even between spouses. The person logs in, or writes you a power of attorney.

        It can be short: who gives it, who gets it, what it covers and until when. It has a date and a signature. Ask the bank or authority if they want a form of their own. Many do.

        You can also call together. Then the person says that you can speak.
    .guardian-se-title = Legal guardian: god man or förvaltare
    .guardian-se =
        A god man needs the person’s consent to larger decisions. A förvaltare can decide alone, but only within the task. Read the decision: does it cover money only, or more?

        You can ask the Swedish Tax Agency to send the person’s post to you. There is a form for it. Then you see bills and claims in time. Never log in with the person’s BankID. It is personal.
    .mandate-dk-title = Power of attorney and reading access
    .mandate-dk =
        MitID is personal by law. The person can give you a digital power of attorney (digital fuldmagt) on borger.dk instead. Then you log in with your own MitID.

        One of you needs MitID. The person who gives it can sign on paper. Each power of attorney covers one matter. It can be withdrawn, and the person must understand what it means.

        You can also get reading access to the person’s Digital Post. Then you see letters and bills, but you cannot answer.
    .guardian-dk-title = Guardian of an adult (værge)
    .guardian-dk =
        A guardian decides only in what the guardianship covers: money, personal matters or both. Most people with a guardian still have full legal capacity and can also decide themselves. So ask the person about everything that matters.

        A guardian must act in the person’s interest and keep accounts. Some decisions about money need approval from the Agency of Family Law (Familieretshuset) first. Keep the decision at hand when you call. You must not borrow MitID.
    .phone-title = Helping by phone
    .phone =
        Ask first: “Can you talk freely now?” If not, ask when you can call again. Have questions ready that can be answered with yes or no.

        Read one sentence at a time and wait. Ask the person to say in their own words what will be done. Let the person write, log in and call. Never ask for a password, a code or the whole { $country ->
                [FI] personal identity code
                [SE] personal identity number
               *[DK] CPR number
            }, and send no link. That is what fraudsters do.

        End with one thing that is done and a day when you talk again.
    .near-title = When the person they fear is near
    .near =
        Talk about something else if the voice changes. Agree beforehand on a word that means “hang up”, and one that means “get help”. Leave no messages, and send no letters home without asking.

        Do not change passwords on a computer that the other person can read. It can be noticed. Make a safety plan first, with { $country ->
                [FI] Nollalinja on { PHONE("fi-nollalinja") }. If there is danger now, call { PHONE("fi-emergency-112") }.
                [SE] Kvinnofridslinjen on { PHONE("se-kvinnofridslinjen") }. If there is danger now, call { PHONE("se-emergency-112") }.
               *[DK] Lev Uden Vold on { PHONE("dk-lev-uden-vold") }. If there is danger now, call { PHONE("dk-police-emergency") }.
            }
    .write-title = What you write down, and you yourself
    .write =
        Write only what is done: the day, whom you called, the reference number, what they promised and the next day. Write no diagnoses, codes, address or contents of the data. The papers stay with the person.

        What you hear can be hard on you too. Talk to a colleague or a helpline, without names. { $country ->
                [FI] Victim Support Finland (RIKU) answers on { PHONE("fi-riku-116006") }.
                [SE] Victim Support Sweden answers on { PHONE("se-brottsofferjouren-116006") }, also for people close to someone.
               *[DK] Victim Support Denmark answers on { PHONE("dk-offerraadgivningen") }, also for people close to someone.
            }
