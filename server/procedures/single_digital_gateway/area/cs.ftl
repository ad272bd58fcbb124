area =
    .name = Jednotná digitální brána
