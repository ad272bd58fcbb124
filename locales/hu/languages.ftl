### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bolgár
language-cs = cseh
language-da = dán
language-de = német
language-el = görög
language-en = angol
language-es = spanyol
language-et = észt
language-fi = finn
language-fr = francia
language-ga = ír
language-hr = horvát
language-hu = magyar
language-is = izlandi
language-it = olasz
language-lt = litván
language-lv = lett
language-mt = máltai
language-nb = norvég (bokmål)
language-nl = holland
language-pl = lengyel
language-pt = portugál
language-ro = román
language-sk = szlovák
language-sl = szlovén
language-sv = svéd
