# Signing in, the own account.
sign-in-title = Sign in
sign-in-username = User name
sign-in-password = Password
sign-in-act = Sign in
sign-in-signed-out = You are signed out.
sign-in-expired-title = Your session has ended
sign-in-expired-text = What you entered is kept. Sign in again and it is submitted for you.
sign-in-forgot = Forgotten your password?
sign-in-forgot-text = Ask the administrator of your authority to set a new one. If you do not know who that is, ask the IMI coordinator of your country.

account-title = My account
account-name = Name
account-authority = Authority
account-notices = Mails to me
account-notices-text = Choose what is mailed to your service address about the requests that are assigned to you. The mailbox of your authority is always told at once.
account-notices-moves = What other people do: sending, accepting, answering, asking
account-notices-deadlines = Reminders and dates that have passed
account-notices-documents = Documents and letters
account-notices-at-once = A mail each, at once
account-notices-daily = One mail a day, in the morning
account-notices-never = No mail
account-notices-save = Save
account-sessions = Sessions
account-sessions-text = If you signed in on a device that you no longer use, end all your sessions. You will have to sign in again here too.
account-sign-out-everywhere = Sign out everywhere

time-out-title = Your session is about to end
time-out-text = It ends in less than two minutes because you have not done anything for a while. What you entered is kept.
time-out-extend = Stay signed in
