# The search for requests.
search-procedure = Eljárás
search-fields-lead = Válasszon eljárást, ha annak mezőiben is keresni szeretne.
search-empty-title = Nincs találat
search-empty-text = Ellenőrizze az írásmódot, használjon kevesebb szót, vagy távolítson el egy szűrőt.
search-why = Találat oka
search-why-person = Érintett személy
search-save = Keresés mentése
search-saved = Mentett keresések
search-person-title = Személy keresése
search-person-lead = Egyszerre csak egy eljárásban lehet keresni. A rendszer rögzíti, hogy ki, mikor és miért keresett.
search-person-name = A személy vagy vállalkozás neve
search-person-name-help = Családi és utónév tetszőleges sorrendben és írással. Egyetlen név esetén a születési idő is szükséges.
search-person-cut = A legutóbbi { $max } látható, de lehet több is. Keressen újra teljesebb névvel vagy a születési idővel.
search-reason-same-person = Annak megállapítására, hogy van-e már megkeresés a személyről
search-reason-enquiry = Válaszadás olyan személynek, aki nem ismeri a számot
search-reason-data-subject = A személy az adatvédelmi jogait gyakorolja
search-reason-supervision = Felügyeleti hatóság vagy bíróság kérdezi
