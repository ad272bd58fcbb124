# Connexion et compte personnel.
sign-in-title = Connexion
sign-in-username = Nom d’utilisateur
sign-in-password = Mot de passe
sign-in-act = Se connecter
sign-in-signed-out = Votre session est fermée.
sign-in-expired-title = Votre session a expiré
sign-in-expired-text = Les données que vous avez saisies sont conservées. Reconnectez-vous et elles seront envoyées pour vous.
sign-in-forgot = Vous avez oublié votre mot de passe ?
sign-in-forgot-text = Demandez à l’administrateur de votre autorité d’en définir un nouveau. Si vous ne savez pas de qui il s’agit, adressez-vous au coordonnateur IMI de votre pays.

account-title = Mon compte
account-name = Nom
account-authority = Autorité
account-notices = Courriels qui me sont adressés
account-notices-text = Choisissez ce qui est envoyé à votre adresse de service au sujet des demandes qui vous sont attribuées. La boîte de votre autorité est toujours avertie immédiatement.
account-notices-moves = Ce que font les autres : envoyer, accepter, répondre, interroger
account-notices-deadlines = Rappels et échéances dépassées
account-notices-documents = Documents et lettres
account-notices-at-once = Un courriel par événement, immédiatement
account-notices-daily = Un courriel par jour, le matin
account-notices-never = Aucun courriel
account-notices-save = Enregistrer
account-sessions = Sessions
account-sessions-text = Si vous avez ouvert une session sur un appareil que vous n’utilisez plus, mettez fin à toutes vos sessions. Vous devrez vous reconnecter ici aussi.
account-sign-out-everywhere = Mettre fin à toutes les sessions

time-out-title = Votre session va bientôt expirer
time-out-text = Elle expire dans moins de deux minutes, car vous n’avez rien fait depuis un certain temps. Les données que vous avez saisies sont conservées.
time-out-extend = Prolonger la session
