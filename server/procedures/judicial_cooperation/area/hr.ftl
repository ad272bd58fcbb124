area =
    .name = Pravosudna suradnja u građanskim i trgovačkim stvarima
