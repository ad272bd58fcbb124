area =
    .name = Justizielle Zusammenarbeit in Zivil- und Handelssachen
