### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bułgarski
language-cs = czeski
language-da = duński
language-de = niemiecki
language-el = grecki
language-en = angielski
language-es = hiszpański
language-et = estoński
language-fi = fiński
language-fr = francuski
language-ga = irlandzki
language-hr = chorwacki
language-hu = węgierski
language-is = islandzki
language-it = włoski
language-lt = litewski
language-lv = łotewski
language-mt = maltański
language-nb = norweski (bokmål)
language-nl = niderlandzki
language-pl = polski
language-pt = portugalski
language-ro = rumuński
language-sk = słowacki
language-sl = słoweński
language-sv = szwedzki
