# The mailbox of the training realm.
notices-title = Mailbox
notices-lead = Every message that the system would send by mail to your authority and to you.
notices-empty = No messages yet.
notices-stuck = Not delivered yet. The mail server may be out of order.
stuck-title = A mailbox takes no mail
stuck-tries = Tries
stuck-mails = Mails waiting
stuck-entry = Ask those who run your mail whether the mailbox exists and has room, or enter another one. What is waiting is sent again as soon as you save.
stuck-coordinator = Mail does not tell the authority what happens. Telephone it, and have its administrators check the mailbox.
stuck-own = Your own address takes no mail
stuck-own-help = Ask those who run your mail, or have an administrator of your authority correct your address.
