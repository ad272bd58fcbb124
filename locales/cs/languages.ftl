### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulharština
language-cs = čeština
language-da = dánština
language-de = němčina
language-el = řečtina
language-en = angličtina
language-es = španělština
language-et = estonština
language-fi = finština
language-fr = francouzština
language-ga = irština
language-hr = chorvatština
language-hu = maďarština
language-is = islandština
language-it = italština
language-lt = litevština
language-lv = lotyština
language-mt = maltština
language-nb = norština (bokmål)
language-nl = nizozemština
language-pl = polština
language-pt = portugalština
language-ro = rumunština
language-sk = slovenština
language-sl = slovinština
language-sv = švédština
