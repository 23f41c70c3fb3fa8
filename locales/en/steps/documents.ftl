# Steps common to Finland, Sweden and Denmark. $country (String): FI, SE or DK, the country whose help is shown.

step-nordic-leaked-copy-of-id = Ask about the leaked ID copy
    .why = With a picture of your ID, someone can try to open an account or make an agreement in your name.
    .how = Find out which document it was, and if a picture of your face was with it. Then ask the police if it makes sense to replace the document.
    .do-find-which = Find out which document was copied
    .do-ask-police = Ask the police if you need a new one
    .do-send-no-new = Send no new ID picture to someone who asks
    .do-watch-agreements = Report it if someone has used the copy
    .caution = A leaked copy does not always mean that you need a new document. Ask first. A document that you report as lost cannot be used again, even if it turns up.
    .say = Hello. A copy of my ID has got out. I still have the document. Do I need a new one? What does it mean for me?
