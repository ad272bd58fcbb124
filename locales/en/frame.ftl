# The frame around every page.
frame-skip = Skip to the content
frame-training = Training
frame-training-sentence = Training system: nothing here is real.
frame-search = Search requests
frame-language = Language
frame-language-change = Change
frame-account = My account
frame-sign-out = Sign out
frame-places = Places
frame-inbox = Inbox
frame-drafts = Drafts
frame-directory = Directory
frame-notices = Mailbox

not-found-title = Page not found
not-found-text = There is nothing at this address, or it is not open to you. Check the address, or go back to your inbox.
not-found-back = Go to the inbox
failed-title = This page could not be shown
failed-reference = If it happens again, tell your administrator this reference: { $reference }.
choose = Choose
