filter-held = Sprawę prowadzi
held-me = Ja
held-nobody = Nikt
held-unit = Moja komórka organizacyjna
inbox-held = Prowadzi: { $name }

bulk-title = Praca z wieloma wnioskami
bulk-text = Zaznacz wnioski na liście i wskaż, co zrobić. Nic nie opuszcza Twojego organu, a przez dziesięć minut można to cofnąć.
bulk-person = Współpracownik
bulk-label = Etykieta
bulk-unit = Komórka organizacyjna
bulk-assign = Przekaż
bulk-unlabel = Usuń etykietę
bulk-column = Wybór
bulk-pick = Zaznacz { $number }
bulk-pick-all = Zaznacz wszystko na tej stronie
bulk-selected = Zaznaczono: { $count }

work-title = W Twoim organie
work-ours-only = Widzi to tylko Twój organ.
work-mine = Ten wniosek prowadzisz Ty.
work-held = Ten wniosek prowadzi: { $name }.
work-nobody = Nikt jeszcze nie prowadzi tego wniosku.
work-take = Przejmij
work-give-back = Oddaj
work-unit = Komórka organizacyjna: { $name }
work-unit-give = Umieść w komórce
work-unit-take = Wyjmij z komórki
work-choose = Wybierz
work-label-put = Nadaj etykietę
work-label-take = Usuń { $name }
work-repeat = Nowy wniosek taki jak ten
work-none = Jeszcze nic tu nie ma.
work-no-personal = Bez danych osobowych: czytają to wszyscy w Twoim organie.

step-did-assign = Teraz prowadzi { $name }:
step-did-give-back = Oddano:
step-did-label = Nadano etykietę { $name }:
step-did-unlabel = Usunięto etykietę { $name }:
step-did-to-unit = Teraz w komórce { $name }:
step-did-from-unit = Wyjęto z komórki:
step-undone = Cofnięto:
step-unchanged = Bez zmian, ponieważ tak już było:
step-failed = Nie wykonano:
step-undo = Cofnij
step-undo-for = Możliwe przez dziesięć minut.

notes-title = Notatki wewnętrzne
notes-text = Nowa notatka
notes-help = Czytają ją wszyscy w Twoim organie, którzy mogą czytać ten wniosek. Notatki są usuwane razem z wnioskiem.
notes-add = Dodaj notatkę
notes-take-back = Wycofaj notatkę

labels-title = Etykiety
labels-lead = Etykiety porządkują wnioski Twojego organu. Żaden inny organ ich nie widzi.
labels-new = Nowa etykieta
labels-colour = Kolor
labels-retire = Nie używaj już { $name }
colour-neutral = Szary
colour-info = Niebieski
colour-success = Zielony
colour-soon = Bursztynowy
colour-error = Czerwony

units-title = Komórki organizacyjne
units-lead = Komórki organizacyjne porządkują pracę w Twoim organie. Kto może prowadzić wnioski i należy do komórki, może przejąć to, co w niej umieszczono. Komórki nikomu nie nadają roli i żaden inny organ ich nie widzi.
units-new = Nowa komórka organizacyjna
units-people = Osoby w tej komórce
units-save = Zapisz komórkę
units-change = Zmień { $name }
units-close = Zamknij { $name }
units-closed = Zamknięta
units-into = Dokąd trafiają jej otwarte wnioski
units-into-none = Do żadnej komórki

phrases-title = Zwroty do odpowiedzi
phrases-lead = Zdania, których Twój organ często potrzebuje.
phrases-use = Skopiuj zwrot do odpowiedzi.
phrases-new = Nowy zwrot
phrases-name = Tytuł
phrases-text = Treść
phrases-keep = Zapisz zwrot
phrases-change = Zmień { $name }
phrases-remove = Usuń { $name }
phrases-put-in = Wstaw { $name }
phrases-done = Wstawiono.

same-person-text = Twój organ ma już otwarty wniosek dotyczący tej osoby w tej procedurze:
