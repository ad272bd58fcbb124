# Signing in, the own account.
sign-in-title = Logáil isteach
sign-in-username = Ainm úsáideora
sign-in-password = Pasfhocal
sign-in-act = Logáil isteach
sign-in-signed-out = Tá tú logáilte amach.
sign-in-expired-title = Tá deireadh le do sheisiún
sign-in-expired-text = Coinníodh an méid a chuir tú isteach. Logáil isteach arís agus cuirfear faoi bhráid thar do cheann é.
sign-in-forgot = Pasfhocal dearmadta agat?
sign-in-forgot-text = Iarr ar riarthóir d’údaráis ceann nua a shocrú duit. Mura bhfuil a fhios agat cé hé nó cé hí, fiafraigh de chomhordaitheoir IMI do thíre.

account-title = Mo chuntas
account-name = Ainm
account-authority = Údarás
account-notices = Ríomhphoist chugam
account-notices-text = Roghnaigh cad a sheolfar chuig do sheoladh seirbhíse faoi na hiarrataí atá sannta duit. Cuirtear bosca poist d’údaráis ar an eolas láithreach i gcónaí.
account-notices-moves = A ndéanann daoine eile: seoladh, glacadh, freagairt, fiafraí
account-notices-deadlines = Meabhrúcháin agus dátaí atá thart
account-notices-documents = Doiciméid agus litreacha
account-notices-at-once = Ríomhphost in aghaidh gach ceann, láithreach
account-notices-daily = Ríomhphost amháin sa lá, ar maidin
account-notices-never = Gan ríomhphost
account-notices-save = Sábháil
account-sessions = Seisiúin
account-sessions-text = Má logáil tú isteach ar ghléas nach n-úsáideann tú a thuilleadh, cuir deireadh le do sheisiúin uile. Beidh ort logáil isteach arís anseo freisin.
account-sign-out-everywhere = Logáil amach gach áit

time-out-title = Tá do sheisiún ar tí críochnú
time-out-text = Críochnóidh sé faoi cheann níos lú ná dhá nóiméad toisc nach ndearna tú aon ní le tamall. Coinnítear an méid a chuir tú isteach.
time-out-extend = Fan logáilte isteach
