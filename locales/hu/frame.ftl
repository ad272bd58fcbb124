# The frame around every page.
frame-skip = Ugrás a tartalomra
frame-training = Gyakorlás
frame-training-sentence = Gyakorlórendszer: itt semmi sem valós.
frame-search = Megkeresések keresése
frame-language = Nyelv
frame-language-change = Módosítás
frame-account = Saját fiók
frame-sign-out = Kijelentkezés
frame-places = Főmenü
frame-inbox = Postaláda
frame-drafts = Tervezetek
frame-directory = Címtár

not-found-title = Az oldal nem található
not-found-text = Ezen a címen nem található semmi, vagy Ön nem férhet hozzá. Ellenőrizze a címet, vagy térjen vissza a postaládához.
not-found-back = Ugrás a postaládához
failed-title = Ez az oldal nem jeleníthető meg
failed-reference = Ha ez ismét előfordul, közölje az ügyfélszolgálattal ezt a hivatkozási számot: { $reference }.
choose = Kiválasztás

shortcuts-title = Billentyűparancsok
shortcuts-text = Egyes billentyűk, amelyek oldalakra vezetnek. Írás közben nem működnek.
shortcuts-on = A billentyűparancsok be vannak kapcsolva ebben a böngészőben.
shortcuts-off = A billentyűparancsok ki vannak kapcsolva ebben a böngészőben.
shortcuts-turn-off = Kikapcsolás
shortcuts-turn-on = Bekapcsolás
shortcut-help = Az oldal megjelenítése
shortcut-search = Ugrás a keresésre
shortcut-new = Új megkeresés kezdése
shortcut-inbox = A postaláda megnyitása
shortcut-drafts = A tervezetek megnyitása
shortcut-directory = A hatóságok címtárának megnyitása
shortcut-next = A lista következő sora
shortcut-previous = A lista előző sora
