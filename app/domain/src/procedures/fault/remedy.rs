//! What to do about a fault.

coded! {
    /// What to do about a fault. The text is the message `remedy-<code>` of each locale.
    Remedy {
        /// Correct this line of the file.
        Line {} = "line",
        /// Write a value of the expected kind.
        Value {} = "value",
        /// Add the key to this table.
        AddKey {} = "add-key",
        /// Say what it tells about a person.
        Sensitivity {} = "sensitivity",
        /// Write one of these words.
        Known { known } = "known",
        /// Write a condition in one of its forms.
        Condition {} = "condition",
        /// Write a day of the calendar, or today.
        Day {} = "day",
        /// Save the file as UTF-8.
        Encoding {} = "encoding",
        /// Let the program read the file.
        Readable {} = "readable",
        /// Write at most so many bytes.
        Size { most } = "size",
        /// Use letters, digits and underscores.
        PlainName {} = "plain-name",
        /// Remove one of the two, or give it another name.
        Rename {} = "rename",
        /// Remove one of the two.
        KeepOne {} = "keep-one",
        /// Correct the name, or add what it names.
        CorrectName {} = "correct-name",
        /// Correct the name, or add it to the list of this key.
        AddTo { key } = "add-to",
        /// Write it as in this example.
        Example { example } = "example",
        /// Write a higher version.
        Version {} = "version",
        /// Fill in the key.
        Fill { key } = "fill",
        /// Fill in one of two keys.
        FillOne { key, other } = "fill-one",
        /// Remove the key.
        Remove { key } = "remove",
        /// Remove this key, or correct that one.
        RemoveOrCorrect { key, other } = "remove-or-correct",
        /// Remove it.
        Drop {} = "drop",
        /// Correct the key.
        Correct { key } = "correct",
        /// Write this.
        Write { write } = "write",
        /// Write one of these.
        WriteOne { write, other } = "write-one",
        /// Write both of these.
        WriteBoth { write, other } = "write-both",
        /// Write this, or remove the key.
        WriteOrRemove { write, key } = "write-or-remove",
        /// Write this, or correct the key.
        WriteOrCorrect { write, key } = "write-or-correct",
        /// Write a sentence of this length.
        Sentence { least, most } = "sentence",
        /// Write a number in between.
        Range { least, most } = "range",
        /// Leave it at one side.
        OneSide {} = "one-side",
        /// Use it, remove it, or correct its name.
        Use {} = "use",
        /// Move this up.
        Up { name } = "up",
        /// Fill it in, or remove it.
        FillOrDrop {} = "fill-or-drop",
        /// Choose another name.
        OtherName {} = "other-name",
        /// Name another field.
        OtherField {} = "other-field",
        /// Name another state.
        OtherState {} = "other-state",
        /// Name another side.
        OtherSide {} = "other-side",
        /// Name another action.
        OtherAction {} = "other-action",
        /// Write one of its codes.
        OwnCode {} = "own-code",
        /// Exchange the two.
        Exchange {} = "exchange",
        /// Let this say as much about a person.
        Raise { name } = "raise",
        /// Give both the same.
        Same { key } = "same",
        /// Add a step.
        Step {} = "step",
        /// Add a step that takes this action.
        StepOf { action } = "step-of",
        /// Name only this.
        Only { only } = "only",
        /// Lead it to a state that ends so.
        LeadTo { ending } = "lead-to",
        /// Move it to another section.
        OtherSection {} = "other-section",
        /// Use the variable.
        Variable {} = "variable",
        /// Write plain text.
        PlainText {} = "plain-text",
        /// Add this file.
        AddFile {} = "add-file",
        /// Remove this file.
        RemoveFile {} = "remove-file",
        /// Add the text.
        AddText {} = "add-text",
        /// Translate it.
        Translate {} = "translate",
        /// Say it in words.
        Words {} = "words",
        /// Write it in small letters.
        SmallLetters {} = "small-letters",
        /// Type the word again.
        OneAlphabet {} = "one-alphabet",
        /// Give each of two its own words.
        TellApart {} = "tell-apart",
        /// Say what helps to fill it in.
        Help {} = "help",
        /// Add it in English, or remove it here.
        AddEnglish {} = "add-english",
        /// Move it to an attribute.
        Attribute {} = "attribute",
        /// Move single keys into the definition.
        MoveKeys {} = "move-keys",
    }
}
