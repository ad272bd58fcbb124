### Official titles of legal acts by CELEX number.

act-32005L0036 = Directiva 2005/36/CE a Parlamentului European și a Consiliului din 7 septembrie 2005 privind recunoașterea calificărilor profesionale
act-32012R1024 = Regulamentul (UE) nr. 1024/2012 al Parlamentului European și al Consiliului din 25 octombrie 2012 privind cooperarea administrativă prin intermediul Sistemului de informare al pieței interne și de abrogare a Deciziei 2008/49/CE a Comisiei („Regulamentul IMI”)
