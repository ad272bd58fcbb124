### Opinber heiti gerða eftir CELEX-númeri.

act-32005L0036 = Tilskipun Evrópuþingsins og ráðsins 2005/36/EB frá 7. september 2005 um viðurkenningu á faglegri menntun og hæfi
act-32012R1024 = Reglugerð Evrópuþingsins og ráðsins (ESB) nr. 1024/2012 frá 25. október 2012 um samvinnu á sviði stjórnsýslu fyrir milligöngu upplýsingakerfisins fyrir innri markaðinn og um niðurfellingu á ákvörðun framkvæmdastjórnarinnar 2008/49/EB („reglugerðin um IMI-kerfið“)
