area =
    .name = Mobila maskiner som inte är avsedda att användas för transporter på väg
