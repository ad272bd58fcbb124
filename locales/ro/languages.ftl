### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgară
language-cs = cehă
language-da = daneză
language-de = germană
language-el = greacă
language-en = engleză
language-es = spaniolă
language-et = estonă
language-fi = finlandeză
language-fr = franceză
language-ga = irlandeză
language-hr = croată
language-hu = maghiară
language-is = islandeză
language-it = italiană
language-lt = lituaniană
language-lv = letonă
language-mt = malteză
language-nb = norvegiană bokmål
language-nl = neerlandeză
language-pl = poloneză
language-pt = portugheză
language-ro = română
language-sk = slovacă
language-sl = slovenă
language-sv = suedeză
