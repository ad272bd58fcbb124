### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgarų
language-cs = čekų
language-da = danų
language-de = vokiečių
language-el = graikų
language-en = anglų
language-es = ispanų
language-et = estų
language-fi = suomių
language-fr = prancūzų
language-ga = airių
language-hr = kroatų
language-hu = vengrų
language-is = islandų
language-it = italų
language-lt = lietuvių
language-lv = latvių
language-mt = maltiečių
language-nb = norvegų (bukmolo)
language-nl = olandų
language-pl = lenkų
language-pt = portugalų
language-ro = rumunų
language-sk = slovakų
language-sl = slovėnų
language-sv = švedų
