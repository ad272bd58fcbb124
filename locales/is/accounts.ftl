# Innskráning og eigin aðgangur.
sign-in-title = Innskráning
sign-in-username = Notandanafn
sign-in-password = Lykilorð
sign-in-act = Skrá inn
sign-in-signed-out = Þú hefur skráð þig út.
sign-in-expired-title = Lotunni þinni er lokið
sign-in-expired-text = Það sem þú skráðir er geymt. Skráðu þig inn aftur og þá verður það sent fyrir þig.
sign-in-forgot = Gleymdirðu lykilorðinu?
sign-in-forgot-text = Biddu kerfisstjóra stjórnvaldsins þíns að setja nýtt. Ef þú veist ekki hver það er skaltu spyrja IMI-samræmingaraðila í landinu þínu.

account-title = Aðgangurinn minn
account-name = Nafn
account-authority = Stjórnvald
account-notices = Tölvupóstur til mín
account-notices-text = Veljið hvað er sent á þjónustunetfang yðar um þær beiðnir sem yður er úthlutað. Pósthólfi stjórnvaldsins er ávallt tilkynnt strax.
account-notices-moves = Það sem aðrir gera: senda, samþykkja, svara, spyrja
account-notices-deadlines = Áminningar og frestir sem eru liðnir
account-notices-documents = Skjöl og bréf
account-notices-at-once = Einn póstur fyrir hvert atriði, strax
account-notices-daily = Einn póstur á dag, að morgni
account-notices-never = Enginn póstur
account-notices-save = Vista
account-sessions = Lotur
account-sessions-text = Ef þú skráðir þig inn á tæki sem þú notar ekki lengur skaltu ljúka öllum lotunum þínum. Þú þarft þá líka að skrá þig inn aftur hér.
account-sign-out-everywhere = Skrá út alls staðar

time-out-title = Lotunni þinni lýkur senn
time-out-text = Henni lýkur eftir minna en tvær mínútur því að þú hefur ekkert gert um stund. Það sem þú skráðir er geymt.
time-out-extend = Halda lotunni áfram
