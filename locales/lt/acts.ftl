### Official titles of legal acts by CELEX number.

act-32005L0036 = 2005 m. rugsėjo 7 d. Europos Parlamento ir Tarybos direktyva 2005/36/EB dėl profesinių kvalifikacijų pripažinimo
act-32012R1024 = 2012 m. spalio 25 d. Europos Parlamento ir Tarybos reglamentas (ES) Nr. 1024/2012 dėl administracinio bendradarbiavimo per Vidaus rinkos informacinę sistemą, kuriuo panaikinamas Komisijos sprendimas 2008/49/EB (IMI reglamentas)
