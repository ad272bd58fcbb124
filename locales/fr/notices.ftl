### Courriels sur les échanges : objet et phrase pour chaque événement, puis lignes communes. Pas de données à caractère personnel.

notice-send-subject = Nouvelle demande { $number }
notice-send-body = Une autre autorité vous a envoyé une demande.
notice-withdraw-subject = Demande { $number } retirée
notice-withdraw-body = L’autorité requérante a retiré sa demande. Vous n’avez plus à y répondre.
notice-accept-subject = Demande { $number } acceptée
notice-accept-body = L’autorité requise a accepté votre demande.
notice-refuse-subject = Demande { $number } refusée
notice-refuse-body = L’autorité requise a refusé votre demande et en indique le motif. Vous pouvez envoyer la même demande à une autre autorité.
notice-propose_date-subject = Autre date proposée pour la demande { $number }
notice-propose_date-body = L’autre autorité propose une autre date pour la réponse.
notice-agree_date-subject = Date convenue pour la demande { $number }
notice-agree_date-body = L’autre autorité a accepté la date que vous avez proposée pour la réponse.
notice-reply_partly-subject = Réponse partielle à la demande { $number }
notice-reply_partly-body = L’autorité requise a envoyé une partie de ses réponses. Les autres suivront.
notice-reply-subject = Réponses à la demande { $number }
notice-reply-body = L’autorité requise a répondu à votre demande.
notice-close-subject = Demande { $number } clôturée
notice-close-body = L’autorité requérante a clôturé la demande.
notice-rate-subject = Évaluation de la demande { $number }
notice-rate-body = L’autre autorité a évalué votre coopération.
notice-reminded-subject = Rappel : demande { $number }
notice-reminded-body = Cette demande attend toujours une action de votre autorité.

notice-line-number = Numéro : { $number }
notice-line-procedure = Procédure : { $procedure }
notice-line-state = État : { $state }
notice-line-reference = Votre référence : { $reference }
notice-footer = Ce message a été envoyé automatiquement par OpenIMI. Veuillez ne pas y répondre ; connectez-vous pour voir la demande.
