### Official titles of legal acts by CELEX number.

act-32005L0036 = Euroopa Parlamendi ja nõukogu direktiiv 2005/36/EÜ, 7. september 2005, kutsekvalifikatsioonide tunnustamise kohta
act-32012R1024 = Euroopa Parlamendi ja nõukogu määrus (EL) nr 1024/2012, 25. oktoober 2012, mis käsitleb siseturu infosüsteemi kaudu tehtavat halduskoostööd ning millega tunnistatakse kehtetuks komisjoni otsus 2008/49/EÜ (IMI määrus)
