### Politiikan alojen nimet.

policy-area-professional_qualifications = Ammattipätevyyden tunnustaminen
