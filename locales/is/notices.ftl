### Tölvupóstar um mál: efni og setning fyrir hvern atburð, síðan sömu línur fyrir alla. Engar persónuupplýsingar.

notice-send-subject = Ný beiðni { $number }
notice-send-body = Annað stjórnvald hefur sent þér beiðni.
notice-withdraw-subject = Beiðni { $number } afturkölluð
notice-withdraw-body = Stjórnvaldið sem lagði fram beiðnina hefur afturkallað hana. Þú þarft ekki lengur að svara henni.
notice-accept-subject = Beiðni { $number } samþykkt
notice-accept-body = Stjórnvaldið sem beiðninni var beint til hefur samþykkt hana.
notice-refuse-subject = Beiðni { $number } hafnað
notice-refuse-body = Stjórnvaldið sem beiðninni var beint til hefur hafnað henni og tilgreinir ástæðuna. Þú getur sent sömu beiðni til annars stjórnvalds.
notice-propose_date-subject = Tillaga að annarri dagsetningu fyrir beiðni { $number }
notice-propose_date-body = Hitt stjórnvaldið leggur til aðra dagsetningu fyrir svarið.
notice-agree_date-subject = Dagsetning samþykkt fyrir beiðni { $number }
notice-agree_date-body = Hitt stjórnvaldið hefur samþykkt dagsetninguna sem þú lagðir til fyrir svarið.
notice-reply_partly-subject = Hluti svara við beiðni { $number }
notice-reply_partly-body = Stjórnvaldið sem beiðninni var beint til hefur sent hluta svaranna. Hin koma síðar.
notice-reply-subject = Svör við beiðni { $number }
notice-reply-body = Stjórnvaldið sem beiðninni var beint til hefur svarað henni.
notice-close-subject = Beiðni { $number } lokið
notice-close-body = Stjórnvaldið sem lagði fram beiðnina hefur lokið henni.
notice-rate-subject = Mat vegna beiðni { $number }
notice-rate-body = Hitt stjórnvaldið hefur metið samstarfið.
notice-reminded-subject = Áminning: beiðni { $number }
notice-reminded-body = Þessi beiðni bíður enn stjórnvaldsins þíns.

notice-line-number = Númer: { $number }
notice-line-procedure = Málsmeðferð: { $procedure }
notice-line-state = Staða: { $state }
notice-line-reference = Tilvísun þín: { $reference }
notice-footer = OpenIMI sendi þetta skeyti sjálfkrafa. Ekki svara því; skráðu þig inn til að sjá beiðnina.
