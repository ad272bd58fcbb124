### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = Bulgaru
language-cs = Ċek
language-da = Daniż
language-de = Ġermaniż
language-el = Grieg
language-en = Ingliż
language-es = Spanjol
language-et = Estonjan
language-fi = Finlandiż
language-fr = Franċiż
language-ga = Irlandiż
language-hr = Kroat
language-hu = Ungeriż
language-is = Iżlandiż
language-it = Taljan
language-lt = Litwan
language-lv = Latvjan
language-mt = Malti
language-nb = Bokmal Norveġiż
language-nl = Olandiż
language-pl = Pollakk
language-pt = Portugiż
language-ro = Rumen
language-sk = Slovakk
language-sl = Sloven
language-sv = Żvediż
