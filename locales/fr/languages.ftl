### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgare
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-fi = finnois
language-fr = français
language-ga = irlandais
language-hr = croate
language-hu = hongrois
language-is = islandais
language-it = italien
language-lt = lituanien
language-lv = letton
language-mt = maltais
language-nb = norvégien bokmål
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-sk = slovaque
language-sl = slovène
language-sv = suédois
