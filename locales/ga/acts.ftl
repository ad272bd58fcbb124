### Official titles of legal acts by CELEX number.

act-32005L0036 = Treoir 2005/36/CE ó Pharlaimint na hEorpa agus ón gComhairle an 7 Meán Fómhair 2005 maidir le cáilíochtaí gairmiúla a aithint
act-32012R1024 = Rialachán (AE) Uimh. 1024/2012 ó Pharlaimint na hEorpa agus ón gComhairle an 25 Deireadh Fómhair 2012 maidir le comhar riaracháin trí Chóras Faisnéise an Mhargaidh Inmheánaigh agus lena n-aisghairtear Cinneadh 2008/49/CE ón gCoimisiún (“Rialachán IMI”)
