area =
    .name = Licences des conducteurs de train
