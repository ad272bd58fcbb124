side-commission =
    .name = Europa-Kommissionen
