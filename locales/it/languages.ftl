### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgaro
language-cs = ceco
language-da = danese
language-de = tedesco
language-el = greco
language-en = inglese
language-es = spagnolo
language-et = estone
language-fi = finlandese
language-fr = francese
language-ga = irlandese
language-hr = croato
language-hu = ungherese
language-is = islandese
language-it = italiano
language-lt = lituano
language-lv = lettone
language-mt = maltese
language-nb = norvegese bokmål
language-nl = olandese
language-pl = polacco
language-pt = portoghese
language-ro = rumeno
language-sk = slovacco
language-sl = sloveno
language-sv = svedese
