### Sizes of files. Units are powers of 1,000 (IEC 80000-13).

size-kilobytes = { $amount }{ "\u00A0" }kt
size-megabytes = { $amount }{ "\u00A0" }Mt
size-gigabytes = { $amount }{ "\u00A0" }Gt
