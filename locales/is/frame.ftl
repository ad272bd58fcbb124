# Ramminn um hverja síðu.
frame-skip = Fara beint í efnið
frame-training = Æfing
frame-training-sentence = Æfingakerfi: ekkert hér er raunverulegt.
frame-search = Leita að beiðnum
frame-language = Tungumál
frame-language-change = Breyta
frame-account = Aðgangurinn minn
frame-sign-out = Skrá út
frame-places = Svæði
frame-inbox = Innhólf
frame-drafts = Drög
frame-directory = Stjórnvaldaskrá

not-found-title = Síðan fannst ekki
not-found-text = Ekkert er á þessari slóð eða þú hefur ekki aðgang að því. Athugaðu slóðina eða farðu aftur í innhólfið.
not-found-back = Fara í innhólfið
failed-title = Ekki var hægt að birta síðuna
failed-reference = Ef þetta gerist aftur skaltu gefa notendaþjónustunni þetta tilvísunarnúmer: { $reference }.
choose = Veldu

shortcuts-title = Flýtilyklar
shortcuts-text = Stakir lyklar sem leiða á síður. Þeir gera ekkert á meðan skrifað er.
shortcuts-on = Flýtilyklar eru virkir í þessum vafra.
shortcuts-off = Flýtilyklar eru óvirkir í þessum vafra.
shortcuts-turn-off = Slökkva
shortcuts-turn-on = Kveikja
shortcut-help = Sýna þessa síðu
shortcut-search = Fara í leit
shortcut-new = Hefja nýja beiðni
shortcut-inbox = Opna innhólfið
shortcut-drafts = Opna drögin
shortcut-directory = Opna skrá yfir stjórnvöld
shortcut-next = Næsta röð á lista
shortcut-previous = Fyrri röð á lista
