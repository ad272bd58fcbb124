### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgaaria
language-cs = tšehhi
language-da = taani
language-de = saksa
language-el = kreeka
language-en = inglise
language-es = hispaania
language-et = eesti
language-fi = soome
language-fr = prantsuse
language-ga = iiri
language-hr = horvaadi
language-hu = ungari
language-is = islandi
language-it = itaalia
language-lt = leedu
language-lv = läti
language-mt = malta
language-nb = norra bokmål
language-nl = hollandi
language-pl = poola
language-pt = portugali
language-ro = rumeenia
language-sk = slovaki
language-sl = sloveeni
language-sv = rootsi
