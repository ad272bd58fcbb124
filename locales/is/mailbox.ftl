# Pósthólf æfingakerfisins.
notices-title = Pósthólf
notices-lead = Öll skeyti sem kerfið myndi senda með tölvupósti til stjórnvaldsins þíns og til þín.
notices-empty = Engin skeyti enn.
notices-stuck = Ekki afhent enn. Póstþjónninn kann að vera bilaður.
