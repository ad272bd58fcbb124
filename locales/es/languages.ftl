### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = búlgaro
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-et = estonio
language-fi = finés
language-fr = francés
language-ga = irlandés
language-hr = croata
language-hu = húngaro
language-is = islandés
language-it = italiano
language-lt = lituano
language-lv = letón
language-mt = maltés
language-nb = noruego bokmal
language-nl = neerlandés
language-pl = polaco
language-pt = portugués
language-ro = rumano
language-sk = eslovaco
language-sl = esloveno
language-sv = sueco
