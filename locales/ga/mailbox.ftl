# The mailbox of the training realm.
notices-title = Bosca poist
notices-lead = Gach teachtaireacht a sheolfadh an córas le ríomhphost chuig d’údarás agus chugat féin.
notices-empty = Níl aon teachtaireacht ann go fóill.
notices-stuck = Gan seachadadh go fóill. B’fhéidir go bhfuil an freastalaí poist as feidhm.
stuck-title = Tá bosca ríomhphoist nach nglacann le teachtaireachtaí
stuck-tries = Iarrachtaí
stuck-mails = Ríomhphoist ag fanacht
stuck-entry = Fiafraigh de lucht riartha an ríomhphoist an bhfuil an bosca ann agus an bhfuil spás ann, nó cuir ceann eile isteach. Seoltar an méid atá ag fanacht arís a luaithe a shábhálann tú.
stuck-coordinator = Ní chuirtear an t-údarás ar an eolas le ríomhphost. Cuir glaoch air agus iarr ar a riarthóirí an bosca a sheiceáil.
stuck-own = Ní ghlacann do sheoladh féin le ríomhphost
stuck-own-help = Fiafraigh de lucht riartha an ríomhphoist, nó iarr ar riarthóir d’údaráis do sheoladh a cheartú.
