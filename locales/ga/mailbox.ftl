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
