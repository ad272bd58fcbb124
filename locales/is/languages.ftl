### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = búlgarska
language-cs = tékkneska
language-da = danska
language-de = þýska
language-el = gríska
language-en = enska
language-es = spænska
language-et = eistneska
language-fi = finnska
language-fr = franska
language-ga = írska
language-hr = króatíska
language-hu = ungverska
language-is = íslenska
language-it = ítalska
language-lt = litháíska
language-lv = lettneska
language-mt = maltneska
language-nb = norskt bókmál
language-nl = hollenska
language-pl = pólska
language-pt = portúgalska
language-ro = rúmenska
language-sk = slóvakíska
language-sl = slóvenska
language-sv = sænska
