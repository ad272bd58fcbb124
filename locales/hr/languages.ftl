### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bugarski
language-cs = češki
language-da = danski
language-de = njemački
language-el = grčki
language-en = engleski
language-es = španjolski
language-et = estonski
language-fi = finski
language-fr = francuski
language-ga = irski
language-hr = hrvatski
language-hu = mađarski
language-is = islandski
language-it = talijanski
language-lt = litavski
language-lv = latvijski
language-mt = malteški
language-nb = norveški bokmål
language-nl = nizozemski
language-pl = poljski
language-pt = portugalski
language-ro = rumunjski
language-sk = slovački
language-sl = slovenski
language-sv = švedski
