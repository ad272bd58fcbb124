area =
    .name = Civil- og handelsretligt samarbejde
