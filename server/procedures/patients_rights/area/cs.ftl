area =
    .name = Práva pacientů v přeshraniční zdravotní péči
