# The inbox and the drafts.
inbox-title = Postaláda
inbox-new = Új megkeresés
inbox-empty-title = Nincs megkeresés
inbox-empty-text = A megkeresések az elküldésükkor vagy a beérkezésükkor jelennek meg itt. Ha másokat szeretne látni, válasszon másik listát, vagy törölje a szűrőket.
inbox-caption = Megkeresések
inbox-state = Állapot
inbox-request = Megkeresés
inbox-authority = Hatóság
inbox-due = Határidő
inbox-piles = Listák
inbox-new-rows =
    { $count ->
        [one] { $count } új megkeresés megjelenítése
       *[other] { $count } új megkeresés megjelenítése
    }
pile-waiting_for_us = Ránk vár
pile-to_allocate = Kiosztásra vár
pile-waiting_for_them = A másik hatóságra vár
pile-overdue = Lejárt határidejű
pile-closed = Lezárt

filter-text = Szám, hatóság vagy iktatószám
filter-state = Állapot
filter-area = Szakpolitikai terület
filter-country = Ország
filter-due = Határidő
filter-any = Mind
filter-act = Szűrés
filter-clear = Minden szűrő törlése
due-within-overdue = Lejárt
due-within-this_week = 7 napon belül
due-within-later = Később
due-within-never = Nincs határidő

drafts-title = Tervezetek
drafts-saved = A tervezet mentése megtörtént.
drafts-empty-title = Nincs tervezet
drafts-empty-text = Itt jelennek meg azok a megkeresések, amelyeket Önök megkezdtek, de még nem küldtek el.
drafts-recipient = Címzett
drafts-no-recipient = Még nincs kiválasztva
drafts-author = Létrehozta
drafts-changed = Utolsó mentés
drafts-deleted-on = Törlés napja
draft-deleted-on = Ha senki nem módosítja, ez a tervezet ekkor törlődik: { $date }
read-only-suspended = Hatóságának hozzáférése ehhez az eljáráshoz { $date } óta fel van függesztve.
read-only-ended = Hatóságának hozzáférése ehhez az eljáráshoz ekkor megszűnt: { $date }
read-only-no-role = Már nincs olyan szerepköre, amellyel ebben az eljárásban tervezetet lehet írni.
read-only-lead = Ezt a tervezetet elolvashatja, szövegét kimásolhatja, és a tervezetet törölheti. Nem módosíthatja és nem küldheti el.
drafts-act = Műveletek
drafts-delete = Törlés
drafts-delete-text = A tervezet és dokumentumai véglegesen törlődnek. Ezeket senki más nem látta.
drafts-delete-confirm = A tervezet törlése
