area =
    .name = { -Judicial-cooperation } σε αστικές και εμπορικές υποθέσεις
