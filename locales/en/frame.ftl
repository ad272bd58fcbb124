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

not-found-title = Page not found
not-found-text = There is nothing at this address, or it is not open to you. Check the address, or go back to your inbox.
not-found-back = Go to the inbox
failed-title = This page could not be shown
failed-reference = If it happens again, give this reference to your help desk: { $reference }.
choose = Choose

shortcuts-title = Keyboard shortcuts
shortcuts-text = Single keys that lead to places. They do nothing while you type.
shortcuts-on = The shortcuts are on in this browser.
shortcuts-off = The shortcuts are off in this browser.
shortcuts-turn-off = Turn off
shortcuts-turn-on = Turn on
shortcut-help = Show this page
shortcut-search = Go to the search
shortcut-new = Begin a new request
shortcut-inbox = Open the inbox
shortcut-drafts = Open the drafts
shortcut-directory = Open the directory of authorities
shortcut-next = Next row of a list
shortcut-previous = Previous row of a list
