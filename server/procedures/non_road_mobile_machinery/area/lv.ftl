area =
    .name = Autoceļiem neparedzēta mobilā tehnika
