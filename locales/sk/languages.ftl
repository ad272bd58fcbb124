### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulharčina
language-cs = čeština
language-da = dánčina
language-de = nemčina
language-el = gréčtina
language-en = angličtina
language-es = španielčina
language-et = estónčina
language-fi = fínčina
language-fr = francúzština
language-ga = írčina
language-hr = chorvátčina
language-hu = maďarčina
language-is = islandčina
language-it = taliančina
language-lt = litovčina
language-lv = lotyština
language-mt = maltčina
language-nb = nórčina (bokmal)
language-nl = holandčina
language-pl = poľština
language-pt = portugalčina
language-ro = rumunčina
language-sk = slovenčina
language-sl = slovinčina
language-sv = švédčina
