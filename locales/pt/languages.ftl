### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = búlgaro
language-cs = checo
language-da = dinamarquês
language-de = alemão
language-el = grego
language-en = inglês
language-es = espanhol
language-et = estónio
language-fi = finlandês
language-fr = francês
language-ga = irlandês
language-hr = croata
language-hu = húngaro
language-is = islandês
language-it = italiano
language-lt = lituano
language-lv = letão
language-mt = maltês
language-nb = norueguês bokmål
language-nl = neerlandês
language-pl = polaco
language-pt = português
language-ro = romeno
language-sk = eslovaco
language-sl = esloveno
language-sv = sueco
