### Names of the languages by code.
### Unicode CLDR 48, Unicode-3.0 licence.

language-bg = bulgarsk
language-cs = tjekkisk
language-da = dansk
language-de = tysk
language-el = græsk
language-en = engelsk
language-es = spansk
language-et = estisk
language-fi = finsk
language-fr = fransk
language-ga = irsk
language-hr = kroatisk
language-hu = ungarsk
language-is = islandsk
language-it = italiensk
language-lt = litauisk
language-lv = lettisk
language-mt = maltesisk
language-nb = bokmål
language-nl = nederlandsk
language-pl = polsk
language-pt = portugisisk
language-ro = rumænsk
language-sk = slovakisk
language-sl = slovensk
language-sv = svensk
