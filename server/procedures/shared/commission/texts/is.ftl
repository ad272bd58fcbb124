side-commission =
    .name = Framkvæmdastjórn Evrópusambandsins
