### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bolgarščina
language-cs = češčina
language-da = danščina
language-de = nemščina
language-el = grščina
language-en = angleščina
language-es = španščina
language-et = estonščina
language-fi = finščina
language-fr = francoščina
language-ga = irščina
language-hr = hrvaščina
language-hu = madžarščina
language-is = islandščina
language-it = italijanščina
language-lt = litovščina
language-lv = latvijščina
language-mt = malteščina
language-nb = knjižna norveščina
language-nl = nizozemščina
language-pl = poljščina
language-pt = portugalščina
language-ro = romunščina
language-sk = slovaščina
language-sl = slovenščina
language-sv = švedščina
