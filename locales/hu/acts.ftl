### Official titles of legal acts by CELEX number.

act-32005L0036 = Az Európai Parlament és a Tanács 2005/36/EK irányelve (2005. szeptember 7.) a szakmai képesítések elismeréséről
act-32012R1024 = Az Európai Parlament és a Tanács 1024/2012/EU rendelete (2012. október 25.) a belső piaci információs rendszer keretében történő igazgatási együttműködésről és a 2008/49/EK bizottsági határozat hatályon kívül helyezéséről (az IMI-rendelet)
