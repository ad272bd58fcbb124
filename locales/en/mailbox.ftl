# The mailbox of the training realm.
mailbox-title = Mailbox
mailbox-lead = Every message that the system would send by mail to your authority and to you.
mailbox-empty = No messages yet.
mailbox-stuck = Not delivered yet. The mail server may be out of order.

# The list of notices of a person.
notices-title = Notices
notices-lead = What happened in the requests of your authority. A notice is deleted after 90 days.
notices-filter = Which notices
notices-all = All
notices-unread = Unread
notices-empty = No notices.
notices-empty-unread = No unread notices.
notices-read = Mark as read
notices-read-all = Mark all as read
notices-count = Unread: { $count }

stuck-title = A mailbox takes no mail
stuck-tries = Tries
stuck-mails = Mails waiting
stuck-entry = Ask those who run your mail whether the mailbox exists and has room, or enter another one. What is waiting is sent again as soon as you save.
stuck-coordinator = Mail does not tell the authority what happens. Telephone it, and have its administrators check the mailbox.
stuck-own = Your own address takes no mail
stuck-own-help = Ask those who run your mail, or have an administrator of your authority correct your address.
