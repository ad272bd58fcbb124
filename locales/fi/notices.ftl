### Asioita koskevat sähköpostit: aihe ja lause kustakin tapahtumasta, sitten samat rivit kaikille. Ei henkilötietoja.

notice-send-subject = Uusi pyyntö { $number }
notice-send-body = Toinen viranomainen on lähettänyt sinulle pyynnön.
notice-withdraw-subject = Pyyntö { $number } peruutettu
notice-withdraw-body = Pyynnön esittänyt viranomainen on peruuttanut pyyntönsä. Sinun ei enää tarvitse vastata siihen.
notice-accept-subject = Pyyntö { $number } hyväksytty
notice-accept-body = Pyynnön vastaanottanut viranomainen on hyväksynyt pyyntösi.
notice-refuse-subject = Pyyntö { $number } hylätty
notice-refuse-body = Pyynnön vastaanottanut viranomainen on hylännyt pyyntösi ja ilmoittaa syyn. Voit lähettää saman pyynnön toiselle viranomaiselle.
notice-propose_date-subject = Pyynnölle { $number } ehdotettu toista päivää
notice-propose_date-body = Toinen viranomainen ehdottaa vastaukselle toista päivää.
notice-agree_date-subject = Pyynnön { $number } päivästä sovittu
notice-agree_date-body = Toinen viranomainen on hyväksynyt päivän, jota ehdotit vastaukselle.
notice-reply_partly-subject = Osa vastauksista pyyntöön { $number }
notice-reply_partly-body = Pyynnön vastaanottanut viranomainen on lähettänyt osan vastauksistaan. Loput toimitetaan myöhemmin.
notice-reply-subject = Vastaukset pyyntöön { $number }
notice-reply-body = Pyynnön vastaanottanut viranomainen on vastannut pyyntöösi.
notice-close-subject = Pyyntö { $number } päätetty
notice-close-body = Pyynnön esittänyt viranomainen on päättänyt pyynnön.
notice-rate-subject = Arvio pyynnöstä { $number }
notice-rate-body = Toinen viranomainen on arvioinut yhteistyönne.
notice-reminded-subject = Muistutus: pyyntö { $number }
notice-reminded-body = Tämä pyyntö odottaa edelleen viranomaistasi.

notice-line-number = Numero: { $number }
notice-line-procedure = Menettely: { $procedure }
notice-line-state = Tila: { $state }
notice-line-reference = Oma viite: { $reference }
notice-footer = OpenIMI lähetti tämän viestin automaattisesti. Älä vastaa siihen; kirjaudu sisään nähdäksesi pyynnön.
