### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgāru
language-cs = čehu
language-da = dāņu
language-de = vācu
language-el = grieķu
language-en = angļu
language-es = spāņu
language-et = igauņu
language-fi = somu
language-fr = franču
language-ga = īru
language-hr = horvātu
language-hu = ungāru
language-is = islandiešu
language-it = itāļu
language-lt = lietuviešu
language-lv = latviešu
language-mt = maltiešu
language-nb = norvēģu bukmols
language-nl = holandiešu
language-pl = poļu
language-pt = portugāļu
language-ro = rumāņu
language-sk = slovāku
language-sl = slovēņu
language-sv = zviedru
