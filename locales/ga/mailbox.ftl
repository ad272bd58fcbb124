# The mailbox of the training realm.
mailbox-title = Bosca poist
mailbox-lead = Gach teachtaireacht a sheolfadh an córas le ríomhphost chuig d’údarás agus chugat féin.
mailbox-empty = Níl aon teachtaireacht ann go fóill.
mailbox-stuck = Gan seachadadh go fóill. B’fhéidir go bhfuil an freastalaí poist as feidhm.

# The list of notices of a person.
notices-title = Fógraí
notices-lead = Cad a tharla in iarratais d’údaráis. Scriostar fógra tar éis 90 lá.
notices-filter = Cé na fógraí
notices-all = Gach ceann
notices-unread = Gan léamh
notices-empty = Níl aon fhógraí ann.
notices-empty-unread = Níl aon fhógraí gan léamh ann.
notices-read = Marcáil mar léite
notices-read-all = Marcáil gach ceann mar léite
notices-count = Gan léamh: { $count }

stuck-title = Tá bosca ríomhphoist nach nglacann le teachtaireachtaí
stuck-tries = Iarrachtaí
stuck-mails = Ríomhphoist ag fanacht
stuck-entry = Fiafraigh de lucht riartha an ríomhphoist an bhfuil an bosca ann agus an bhfuil spás ann, nó cuir ceann eile isteach. Seoltar an méid atá ag fanacht arís a luaithe a shábhálann tú.
stuck-coordinator = Ní chuirtear an t-údarás ar an eolas le ríomhphost. Cuir glaoch air agus iarr ar a riarthóirí an bosca a sheiceáil.
stuck-own = Ní ghlacann do sheoladh féin le ríomhphost
stuck-own-help = Fiafraigh de lucht riartha an ríomhphoist, nó iarr ar riarthóir d’údaráis do sheoladh a cheartú.
