# The directory of authorities.
directory-title = Directory of authorities
directory-attribution = Place names: GeoNames, CC BY 4.0. Country and language names: Unicode CLDR.
find-label = Which authority are you looking for?
find-help = A name, a town or a subject, in any language and script.
find-level = Level
find-area = Competence
find-kind = Kind of authority
find-function = Function
find-act = Search
find-count =
    { $count ->
        [one] { $count } authority
       *[other] { $count } authorities
    }
find-why = Found by
find-own = This is your own authority.
find-nobody-reads = Nobody reads requests of this procedure here yet.
find-favourite = Favourite
find-partner = Recent partner
find-catch-all = No fitting authority that can be addressed was found. This one takes what no other in its state deals with.
why-name = name
why-english-name = English name
why-alias = other name
why-former = former name
why-acronym = acronym
why-competence = profession or subject
why-kind = kind of body
why-place = place
why-country = country
level-national = National
level-regional = Regional
level-local = Local
competence-PQ = Professional qualifications
competence-SD = Services
competence-PD = Public documents
competence-FA = Firearms
competence-PR = Patients’ rights
competence-RT = Road transport
competence-PW = Posting of workers
competence-CG = Cultural goods
competence-GD = Data protection
competence-CP = Consumer protection
competence-DL = Driving licences
authority-country = Country
authority-procedures = Can be asked in
authority-no-procedure = Nobody reads requests here yet.
authority-back = Back to the directory
find-no-access = This authority has no access to this procedure.
find-suspended = The access of this authority is suspended.
find-unfit = This authority cannot be chosen in this procedure. Reason: { $what }
favourite-add = Add to favourites
favourite-remove = Remove from favourites
