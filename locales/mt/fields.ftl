### Fields of forms and how their values are read.

fields-optional = (mhux obbligatorju)
fields-required-sometimes = (obbligatorju f’xi każijiet)
fields-only-if = Biss jekk japplika
fields-choose = Agħżel
fields-no-answer = L-ebda tweġiba
fields-part-of = { $field }, { $part }
fields-text-language = Lingwa ta’ dan it-test
fields-at-most = { $max ->
    [one] L-aktar { $max } karattru
    [two] L-aktar { $max } karattri
    [few] L-aktar { $max } karattri
    [many] L-aktar { $max }-il karattru
   *[other] L-aktar { $max } karattru
}
fields-yes = Iva
fields-no = Le
fields-cannot = Ma nistgħux inwieġbu
fields-cannot-reason = Għaliex il-mistoqsija ma tistax titwieġeb
fields-cannot-elsewhere = Awtorità li tista’ tkun taf it-tweġiba
fields-ask-elsewhere = Tista’ tkun taf it-tweġiba: { $authority }
fields-authority-help = L-isem uffiċjali tal-awtorità, jew in-numru tagħha fid-direttorju.
fields-day = Jum
fields-month = Xahar
fields-year = Sena
fields-from = Minn
fields-to = Sa
# Both are days.
fields-from-to = minn { $from } sa { $to }
fields-since = minn { $from }
fields-until = sa { $to }
fields-amount = Ammont
fields-currency = Munita
fields-street = Triq u numru
fields-postcode = Kodiċi postali
fields-town = Belt
fields-country = Pajjiż
fields-countries-area = Żona Ekonomika Ewropea
fields-countries-others = Pajjiżi oħra
fields-given-name = Ismijiet
fields-family-name = Kunjom
fields-birth-date = Data tat-twelid
fields-birth-place = Post tat-twelid
fields-nationality = Nazzjonalità
fields-register = Isem ir-reġistru
fields-register-number = Numru fir-reġistru
fields-company-name = Isem il-kumpanija
fields-vat-number = Numru tal-VAT jew numru nazzjonali
fields-identity-kind = Tip ta’ dokument
fields-identity-number = Numru tad-dokument
fields-identity-country = Pajjiż tal-ħruġ
fields-valid-until = Validu sa
fields-identity-passport = Passaport
fields-identity-card = Karta tal-identità
fields-identity-residence = Permess ta’ residenza
fields-identity-travel = Dokument tal-ivvjaġġar ta’ rifuġjat jew ta’ persuna apolida
fields-identity-driving = Liċenzja tas-sewqan
fields-phone-help = Bil-kodiċi tal-pajjiż, pereżempju +351 21 123 45 67
fields-url-help = L-indirizz sħiħ, li jibda b’https:// jew http://
fields-iban-help = Jibda b’żewġ ittri tal-pajjiż, pereżempju PT50 0002 0123 1234 5678 9015 4. L-ispazji ma jgħoddux.
fields-plate = Numru tar-reġistrazzjoni
fields-plate-country = Pajjiż tar-reġistrazzjoni
fields-declared = Ikkonfermat
fields-percent = { $number }%
fields-no-documents = Għad m’hemm l-ebda dokument mehmuż
fields-add-document = Żid dokument
fields-remove = Neħħi
fields-remove-document = Neħħi { $name }
