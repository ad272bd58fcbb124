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
account-sessions = Sessions
account-sessions-text = If you signed in on a device that you no longer use, end all your sessions. You will have to sign in again here too.
account-sign-out-everywhere = Sign out everywhere

time-out-title = Your session is about to end
time-out-text = It ends in less than two minutes because you have not done anything for a while. What you entered is kept.
time-out-extend = Stay signed in
