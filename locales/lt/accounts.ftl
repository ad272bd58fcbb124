# Signing in, the own account.
sign-in-title = Prisijungimas
sign-in-username = Naudotojo vardas
sign-in-password = Slaptažodis
sign-in-act = Prisijungti
sign-in-signed-out = Esate atsijungę.
sign-in-expired-title = Jūsų seansas baigėsi
sign-in-expired-text = Jūsų įvesti duomenys išsaugoti. Prisijunkite iš naujo ir jie bus pateikti už jus.
sign-in-forgot = Pamiršote slaptažodį?
sign-in-forgot-text = Paprašykite savo institucijos administratoriaus nustatyti naują slaptažodį. Jei nežinote, kas yra administratorius, kreipkitės į savo šalies IMI koordinatorių.

account-title = Mano paskyra
account-name = Vardas ir pavardė
account-authority = Institucija
account-notices = Laiškai man
account-notices-text = Pasirinkite, ką siųsti Jūsų tarnybiniu adresu apie Jums priskirtus prašymus. Jūsų institucijos pašto dėžutei visada pranešama iš karto.
account-notices-moves = Kitų asmenų veiksmai: išsiuntimas, priėmimas, atsakymas, klausimas
account-notices-deadlines = Priminimai ir pasibaigę terminai
account-notices-documents = Dokumentai ir raštai
account-notices-at-once = Apie kiekvieną – atskiras laiškas, iš karto
account-notices-daily = Vienas laiškas per dieną, ryte
account-notices-never = Laiškų nesiųsti
account-notices-save = Išsaugoti
account-sessions = Seansai
account-sessions-text = Jei prisijungėte įrenginyje, kurio nebenaudojate, užbaikite visus savo seansus. Tuomet ir čia reikės prisijungti iš naujo.
account-sign-out-everywhere = Atsijungti visur

time-out-title = Jūsų seansas netrukus baigsis
time-out-text = Seansas baigsis mažiau nei po dviejų minučių, nes kurį laiką neatlikote jokių veiksmų. Jūsų įvesti duomenys išsaugoti.
time-out-extend = Likti prisijungus
