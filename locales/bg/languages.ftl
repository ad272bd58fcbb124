### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = български
language-cs = чешки
language-da = датски
language-de = немски
language-el = гръцки
language-en = английски
language-es = испански
language-et = естонски
language-fi = фински
language-fr = френски
language-ga = ирландски
language-hr = хърватски
language-hu = унгарски
language-is = исландски
language-it = италиански
language-lt = литовски
language-lv = латвийски
language-mt = малтийски
language-nb = норвежки (букмол)
language-nl = нидерландски
language-pl = полски
language-pt = португалски
language-ro = румънски
language-sk = словашки
language-sl = словенски
language-sv = шведски
