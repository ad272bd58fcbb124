area =
    .name = Drittijiet tal-pazjenti fil-kura tas-saħħa transkonfinali
