### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = Bulgáiris
language-cs = Seicis
language-da = Danmhairgis
language-de = Gearmáinis
language-el = Gréigis
language-en = Béarla
language-es = Spáinnis
language-et = Eastóinis
language-fi = Fionlainnis
language-fr = Fraincis
language-ga = Gaeilge
language-hr = Cróitis
language-hu = Ungáiris
language-is = Íoslainnis
language-it = Iodáilis
language-lt = Liotuáinis
language-lv = Laitvis
language-mt = Máltais
language-nb = Bocmál
language-nl = Ollainnis
language-pl = Polainnis
language-pt = Portaingéilis
language-ro = Rómáinis
language-sk = Slóvaicis
language-sl = Slóivéinis
language-sv = Sualainnis
