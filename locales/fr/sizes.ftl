### Sizes of files. Units are powers of 1,000 (IEC 80000-13).

size-kilobytes = { $amount }{ "\u202F" }ko
size-megabytes = { $amount }{ "\u202F" }Mo
size-gigabytes = { $amount }{ "\u202F" }Go
