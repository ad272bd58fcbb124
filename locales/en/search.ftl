# The search for requests.
search-procedure = Procedure
search-fields-lead = Choose a procedure to search in its fields as well.
search-empty-title = Nothing found
search-empty-text = Check the spelling, use fewer words, or remove a filter.
search-why = Found by
search-why-person = Person concerned
search-save = Save this search
search-saved = Saved searches
search-person-title = Search for a person
search-person-lead = The search works in one procedure at a time. It is recorded who searched, when and why.
search-person-name = Name of the person or company
search-person-name-help = Family name and given name in any order and script. With one name only, the date of birth is needed.
search-person-cut = The latest { $max } are shown, and there may be more. Search again with more of the name or with the date of birth.
search-reason-same-person = To see whether there is a request about the person already
search-reason-enquiry = To answer somebody who does not know the number
search-reason-data-subject = The person exercises data protection rights
search-reason-supervision = A supervisory authority or a court asks
