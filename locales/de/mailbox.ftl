# Das Postfach des Schulungssystems.
notices-title = Postfach
notices-lead = Alle Nachrichten, die das System per E-Mail an Ihre Behörde und an Sie senden würde.
notices-empty = Noch keine Nachrichten.
notices-stuck = Noch nicht zugestellt. Möglicherweise ist der Mailserver gestört.
