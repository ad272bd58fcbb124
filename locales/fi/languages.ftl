### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgaria
language-cs = tšekki
language-da = tanska
language-de = saksa
language-el = kreikka
language-en = englanti
language-es = espanja
language-et = viro
language-fi = suomi
language-fr = ranska
language-ga = iiri
language-hr = kroatia
language-hu = unkari
language-is = islanti
language-it = italia
language-lt = liettua
language-lv = latvia
language-mt = malta
language-nb = norjan bokmål
language-nl = hollanti
language-pl = puola
language-pt = portugali
language-ro = romania
language-sk = slovakki
language-sl = sloveeni
language-sv = ruotsi
