### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgariska
language-cs = tjeckiska
language-da = danska
language-de = tyska
language-el = grekiska
language-en = engelska
language-es = spanska
language-et = estniska
language-fi = finska
language-fr = franska
language-ga = iriska
language-hr = kroatiska
language-hu = ungerska
language-is = isländska
language-it = italienska
language-lt = litauiska
language-lv = lettiska
language-mt = maltesiska
language-nb = norskt bokmål
language-nl = nederländska
language-pl = polska
language-pt = portugisiska
language-ro = rumänska
language-sk = slovakiska
language-sl = slovenska
language-sv = svenska
