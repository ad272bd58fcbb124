area =
    .name = Justičná spolupráca v občianskych a obchodných veciach
