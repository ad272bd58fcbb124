area =
    .name = Patientrettigheder i forbindelse med grænseoverskridende sundhedsydelser
