### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = Βουλγαρικά
language-cs = Τσεχικά
language-da = Δανικά
language-de = Γερμανικά
language-el = Ελληνικά
language-en = Αγγλικά
language-es = Ισπανικά
language-et = Εσθονικά
language-fi = Φινλανδικά
language-fr = Γαλλικά
language-ga = Ιρλανδικά
language-hr = Κροατικά
language-hu = Ουγγρικά
language-is = Ισλανδικά
language-it = Ιταλικά
language-lt = Λιθουανικά
language-lv = Λετονικά
language-mt = Μαλτεζικά
language-nb = Νορβηγικά Μποκμάλ
language-nl = Ολλανδικά
language-pl = Πολωνικά
language-pt = Πορτογαλικά
language-ro = Ρουμανικά
language-sk = Σλοβακικά
language-sl = Σλοβενικά
language-sv = Σουηδικά
