# The directory of authorities.
directory-title = Указател на органите
directory-attribution = Географски наименования: GeoNames, CC BY 4.0. Наименования на държави и езици: Unicode CLDR.
find-label = Кой орган търсите?
find-help = Наименование, населено място или тема, на който и да е език и с всякаква писменост.
find-level = Равнище
find-area = Компетентност
find-kind = Вид орган
find-function = Функция
find-act = Търсене
find-count =
    { $count ->
        [one] { $count } орган
       *[other] { $count } органа
    }
find-why = Намерен по
find-own = Това е Вашият собствен орган.
find-nobody-reads = Тук все още никой не обработва запитвания по тази процедура.
find-favourite = Предпочитан
find-partner = Скорошен партньор
find-catch-all = Не е намерен подходящ орган, който може да получи запитване. Този орган поема въпросите, които никой друг в държавата не разглежда.
why-name = наименование
why-english-name = наименование на английски език
why-alias = друго наименование
why-former = предишно наименование
why-acronym = съкращение
why-competence = професия или предмет
why-kind = вид на органа
why-place = място
why-country = държава
level-national = Национално
level-regional = Регионално
level-local = Местно
competence-PQ = Професионални квалификации
competence-SD = Услуги
competence-PD = Официални документи
competence-FA = Огнестрелни оръжия
competence-PR = Права на пациентите
competence-RT = Автомобилен транспорт
competence-PW = Командироване на работници
competence-CG = Културни ценности
competence-GD = Защита на данните
competence-CP = Защита на потребителите
competence-DL = Свидетелства за управление
authority-country = Държава
authority-procedures = Приема запитвания по
authority-no-procedure = Тук все още никой не обработва запитвания.
authority-back = Обратно към указателя
find-no-access = Този орган няма достъп до тази процедура.
find-suspended = Достъпът на този орган е спрян.
find-unfit = Този орган не може да бъде избран в тази процедура. Причина: { $what }
favourite-add = Добавяне към предпочитаните
favourite-remove = Премахване от предпочитаните
