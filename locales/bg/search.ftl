# The search for requests.
search-procedure = Процедура
search-fields-lead = Изберете процедура, за да търсите и в нейните полета.
search-empty-title = Нищо не е намерено
search-empty-text = Проверете правописа, използвайте по-малко думи или премахнете филтър.
search-why = Намерено по
search-why-person = Засегнатото лице
search-save = Запазване на това търсене
search-saved = Запазени търсения
search-person-title = Търсене на лице
search-person-lead = Търси се само в една процедура наведнъж. Записва се кой, кога и защо е търсил.
search-person-name = Име на лицето или наименование на предприятието
search-person-name-help = Фамилно и собствено име в произволен ред и на всяка азбука. При само едно име е нужна датата на раждане.
search-person-cut = Показани са последните { $max }, може да има и още. Потърсете отново с повече части от името или с датата на раждане.
search-reason-same-person = За да се види дали вече има запитване за лицето
search-reason-enquiry = За да се отговори на някого, който не знае номера
search-reason-data-subject = Лицето упражнява правата си на защита на данните
search-reason-supervision = Надзорен орган или съд иска информация
