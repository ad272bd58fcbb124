# Skrá yfir málsmeðferðir og síða hverrar þeirra.
procedures-title = Málsmeðferðir
procedures-lead = Um hvað stjórnvöld geta spurt hvert annað fyrir milligöngu upplýsingakerfisins fyrir innri markaðinn og eftir hvaða reglum.
procedures-words = Finna málsmeðferð
procedures-none = Engin málsmeðferð inniheldur þessi orð.
procedures-back = Allar málsmeðferðir
procedures-count =
    { $count ->
        [one] { $count } málsmeðferð
       *[other] { $count } málsmeðferðir
    }
procedure-about = Um þessa málsmeðferð
procedure-version = Útgáfa { $version }
procedure-version-current = gildir um nýjar beiðnir
procedure-version-old = Um nýjar beiðnir gildir önnur útgáfa þessarar málsmeðferðar
procedure-versions = Útgáfur
procedure-in-english = Textar þessarar málsmeðferðar eru ekki allir til á þínu tungumáli. Þeir birtast á ensku.
procedure-not-public = Aðeins þeir sem eru innskráðir geta lesið um þessa málsmeðferð.
procedure-participants = Hverjir taka þátt
admission-title = Heimiluð stjórnvöld
admission-abroad = Annað ríki en ríki stjórnvaldsins sem spyr
admission-at-sending = Gildir aðeins við sendingu, ekki framsendingu
coordinators-never = Aldrei
coordinators-optional = Mögulegt, en ekki skylt
coordinators-mandatory = Alltaf, af hálfu samræmingaraðila
procedure-workflow = Gangur beiðni
procedure-deadlines = Frestir
procedure-refusal = Ástæður höfnunar
procedure-refusal-free = Rökstuðningur í orðum nægir.
procedure-refusal-reason = Einnig þarf rökstuðning í orðum.
attachment-request = Með beiðninni
attachment-reply = Með svarinu
attachment-must = Eitt þessara skjala verður að fylgja
attachment-sometimes = Í sumum tilvikum verður eitt þessara skjala að fylgja
attachment-may = Aðeins þessi skjöl mega fylgja
attachment-none = Engin skjöl mega fylgja
procedure-told = Aðilar sem fá tilkynningu
procedure-daily = Með pósti dagsins nema viðkomandi hafi valið annað
procedure-follows = Getur komið í kjölfar
procedure-form = Efni beiðni
procedure-special = sérstaklega verndað
procedure-special-ground = Heimilt samkvæmt
procedure-before-acceptance = sýnilegt fyrir samþykki
procedure-blocking = Lokun aðgangs
procedure-erasing = Eyðing
procedure-agree-date = Samþykkja dagsetninguna sem lögð er til
procedure-close-unattended = Sjálfvirk lok

deadline-days = { $count ->
    [one] { $count } almanaksdagur
   *[other] { $count } almanaksdagar
}
deadline-weeks = { $count ->
    [one] { $count } vika
   *[other] { $count } vikur
}
deadline-months = { $count ->
    [one] { $count } mánuður
   *[other] { $count } mánuðir
}
deadline-years = { $count ->
    [one] { $count } ár
   *[other] { $count } ár
}
deadline-after-sending = { $length } frá sendingu beiðninnar
deadline-working-days = { $count ->
    [one] { $count } virkur dagur
   *[other] { $count } virkir dagar
}
deadline-after-receipt = { $length } frá móttöku
deadline-after-completeness = { $length } frá því að beiðnin er fullbúin
deadline-after-field = { $length } frá dagsetningunni í reitnum „{ $field }“
deadline-conditional = Fresturinn gildir aðeins ef upplýsingarnar á eyðublaðinu uppfylla tiltekið skilyrði
deadline-completed-by = Fullnægjandi með
deadline-after-acceptance = { $length } frá samþykki
deadline-on-agreed-date = Á umsömdum degi
deadline-after-agreed-date = { $length } frá umsömdum degi
deadline-after-closure = { $length } frá formlegum lokum
deadline-reminder = Áminning á { $day }. degi
deadline-reminders-before = Áminningar, dögum áður: { $days }
deadline-escalates-after = Bæði stjórnvöld látin vita, virkum dögum eftir lok frests: { $days }

diagram-title = Stöðurit
diagram-description = Taflan hér að neðan segir það sama í orðum.
diagram-by = Hver
diagram-to = Leiðir til
diagram-stays = breytist ekki

value-text = Texti
value-long-text = Lengri texti
value-choice = Einn af þessum kostum
value-choices = Einn eða fleiri af þessum kostum
value-period = Tímabil
value-number = Tala
value-address = Heimilisfang
value-percentage = Hundraðshluti
value-company = Fyrirtæki
value-profession = Starfsgrein
value-language = Tungumál
value-identity-document = Persónuskilríki
value-email = Netfang
value-phone = Símanúmer
value-url = Veffang
value-iban = Bankareikningur (IBAN)
value-vehicle-plate = Skráningarnúmer ökutækis
value-declaration = Yfirlýsing sem þarf að staðfesta
value-person = Einstaklingur
value-register = Færsla í skrá
