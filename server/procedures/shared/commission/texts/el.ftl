side-commission =
    .name = Ευρωπαϊκή Επιτροπή
