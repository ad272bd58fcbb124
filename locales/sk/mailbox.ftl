# The mailbox of the training realm.
notices-title = E-mailové správy
notices-lead = Všetky správy, ktoré by systém poslal e-mailom vášmu orgánu a vám.
notices-empty = Zatiaľ žiadne správy.
notices-stuck = Zatiaľ nedoručené. Poštový server môže byť mimo prevádzky.
