# The search for requests.
search-procedure = Málsmeðferð
search-fields-lead = Veldu málsmeðferð til að leita einnig í reitum hennar.
search-empty-title = Ekkert fannst
search-empty-text = Athugaðu stafsetninguna, notaðu færri orð eða fjarlægðu síu.
search-why = Fannst eftir
search-why-person = Hlutaðeigandi einstaklingur
search-save = Vista þessa leit
search-saved = Vistaðar leitir
search-person-title = Leita að einstaklingi
search-person-lead = Leitað er í einni málsmeðferð í einu. Skráð er hver leitaði, hvenær og hvers vegna.
search-person-name = Nafn einstaklings eða fyrirtækis
search-person-name-help = Eiginnafn og kenninafn í hvaða röð og letri sem er. Ef aðeins eitt nafn er gefið þarf fæðingardag.
search-person-cut = Sýndar eru { $max } nýjustu og þær geta verið fleiri. Leitaðu aftur með fyllra nafni eða með fæðingardegi.
search-reason-same-person = Til að sjá hvort þegar er til beiðni um einstaklinginn
search-reason-enquiry = Til að svara þeim sem veit ekki númerið
search-reason-data-subject = Einstaklingurinn neytir réttinda sinna um persónuvernd
search-reason-supervision = Eftirlitsyfirvald eða dómstóll spyr
