area =
    .name = Licenze dei macchinisti
