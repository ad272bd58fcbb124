# The mailbox of the training realm.
notices-title = Mailbox
notices-lead = Every message that the system would send by mail to your authority and to you.
notices-empty = No messages yet.
notices-stuck = Not delivered yet. The mail server may be out of order.
