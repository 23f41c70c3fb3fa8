step-se-block-passport-id = Block a lost passport or ID
    .why = Someone else can use a lost passport or ID card. The police register the block, also with Schengen and Interpol.
    .how = Is the passport or national ID card gone? Call the police on { PHONE("se-police-114-14") } or go to a police station. Has only a copy leaked? Ask the police before you block anything.
    .do-call-police = Call the police about a passport or national ID card
    .do-tell-issuer = Tell the bank or Skatteverket if they issued the card
    .do-report-licence = Report a lost driving licence to Transportstyrelsen
    .do-tell-credit = Ask UC to note that the document is lost
    .do-apply-for-new = Apply for a new document
    .caution = A blocked document can never be used again, even if you find it. Has only a copy leaked? Lykta has found no rule that you must change your passport.
    .say = Hello. It is about my passport or ID card. It is gone, or a copy has leaked. Does it need to be blocked? What happens then? How do I get a new one?

step-se-passport-abroad = Contact a Swedish embassy
    .why = If your passport is gone abroad, you need help to travel home.
    .how = Report the passport to the Swedish police on the number for calls from abroad. Then turn to the nearest Swedish embassy or consulate.
    .do-call-police = Call the Swedish police on the number from abroad
    .do-find-embassy = Find the nearest embassy or consulate
    .do-ask-about-travel = Ask how you can travel home
    .caution = If only a copy has leaked, the passport may still be valid. Ask the police before you block it, so that you can still travel.
