step-se-block-passport-id = Block a lost passport or ID
    .why = A lost passport or ID card can be used by someone else. The police register the block, also with Schengen and Interpol.
    .how = If the passport or national ID card is gone, call the police on { PHONE("se-police-114-14") } or go to a police station. If only a copy has leaked, ask the police before you block it.
    .do-call-police = Call the police about a passport or national ID card
    .do-tell-issuer = Tell the bank or Skatteverket if they issued the card
    .do-report-licence = Report a lost driving licence to Transportstyrelsen
    .do-tell-credit = Ask UC to note that the document is lost
    .do-apply-for-new = Apply for a new document
    .caution = A blocked document can never be used again, even if you find it. Lykta has found no rule that you must change passport when only a copy has leaked.
    .say = Hello. It is about my passport or ID card. It is gone, or a copy has leaked. Does it need to be blocked? What happens then? How do I get a new one?

step-se-passport-abroad = Contact a Swedish embassy
    .why = If your passport is gone abroad, you need help to travel home.
    .how = Report the passport to the Swedish police on the number for calls from abroad. Then turn to the nearest Swedish embassy or consulate.
    .do-call-police = Call the Swedish police on the number from abroad
    .do-find-embassy = Find the nearest embassy or consulate
    .do-ask-about-travel = Ask how you can travel home
    .caution = If only a copy has leaked, the passport may still be valid. Ask the police before you block it, so that you are not stranded.
