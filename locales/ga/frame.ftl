# The frame around every page.
frame-skip = Léim chuig an ábhar
frame-training = Oiliúint
frame-training-sentence = Córas oiliúna: níl aon ní fíor anseo.
frame-search = Cuardaigh iarratais
frame-language = Teanga
frame-language-change = Athraigh
frame-account = Mo chuntas
frame-sign-out = Logáil amach
frame-places = Príomhroghchlár
frame-inbox = Bosca isteach
frame-drafts = Dréachtaí
frame-directory = Eolaire

not-found-title = Níor aimsíodh an leathanach
not-found-text = Níl aon ní ag an seoladh seo, nó níl rochtain agat air. Seiceáil an seoladh nó téigh ar ais chuig do bhosca isteach.
not-found-back = Téigh chuig an mbosca isteach
failed-title = Níorbh fhéidir an leathanach seo a thaispeáint
failed-reference = Má tharlaíonn sé arís, tabhair an tagairt seo do do dheasc chabhrach: { $reference }.
choose = Roghnaigh

shortcuts-title = Aicearraí méarchláir
shortcuts-text = Eochracha aonair a théann chuig leathanaigh. Ní dhéanann siad aon ní fad a bhíonn tú ag scríobh.
shortcuts-on = Tá na haicearraí ar siúl sa bhrabhsálaí seo.
shortcuts-off = Tá na haicearraí múchta sa bhrabhsálaí seo.
shortcuts-turn-off = Múch
shortcuts-turn-on = Cuir ar siúl
shortcut-help = Taispeáin an leathanach seo
shortcut-search = Téigh chuig an gcuardach
shortcut-new = Cuir tús le hiarratas nua
shortcut-inbox = Oscail an bosca isteach
shortcut-drafts = Oscail na dréachtaí
shortcut-directory = Oscail eolaire na n-údarás
shortcut-next = An chéad ró eile de liosta
shortcut-previous = An ró roimhe de liosta
