# The mailbox of the training realm.
notices-title = Bosca poist
notices-lead = Gach teachtaireacht a sheolfadh an córas le ríomhphost chuig d’údarás agus chugat féin.
notices-empty = Níl aon teachtaireacht ann go fóill.
notices-stuck = Gan seachadadh go fóill. B’fhéidir go bhfuil an freastalaí poist as feidhm.
