# Övningssystemets brevlåda.
notices-title = Brevlåda
notices-lead = Alla meddelanden som systemet skulle skicka med e-post till din myndighet och till dig.
notices-empty = Inga meddelanden ännu.
notices-stuck = Ännu inte levererat. E-postservern kan vara ur funktion.
