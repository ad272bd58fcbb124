### Official titles of legal acts by CELEX number.

act-32005L0036 =
    .title = Directive 2005/36/EC of the European Parliament and of the Council of 7 September 2005 on the recognition of professional qualifications
act-32012R1024 =
    .title = Regulation (EU) No 1024/2012 of the European Parliament and of the Council of 25 October 2012 on administrative cooperation through the Internal Market Information System and repealing Commission Decision 2008/49/EC (‘the IMI Regulation’)
act-31996L0071 =
    .title = Directive 96/71/EC of the European Parliament and of the Council of 16 December 1996 concerning the posting of workers in the framework of the provision of services
act-32014L0067 =
    .title = Directive 2014/67/EU of the European Parliament and of the Council of 15 May 2014 on the enforcement of Directive 96/71/EC concerning the posting of workers in the framework of the provision of services and amending Regulation (EU) No 1024/2012 on administrative cooperation through the Internal Market Information System (‘the IMI Regulation’)
act-32006L0123 =
    .title = Directive 2006/123/EC of the European Parliament and of the Council of 12 December 2006 on services in the internal market
act-32018R1724 =
    .title = Regulation (EU) 2018/1724 of the European Parliament and of the Council of 2 October 2018 establishing a single digital gateway to provide access to information, to procedures and to assistance and problem-solving services and amending Regulation (EU) No 1024/2012
act-32011L0024 =
    .title = Directive 2011/24/EU of the European Parliament and of the Council of 9 March 2011 on the application of patients’ rights in cross-border healthcare
act-32015R0983 =
    .title = Commission Implementing Regulation (EU) 2015/983 of 24 June 2015 on the procedure for issuance of the European Professional Card and the application of the alert mechanism pursuant to Directive 2005/36/EC of the European Parliament and of the Council
act-32016R1191 =
    .title = Regulation (EU) 2016/1191 of the European Parliament and of the Council of 6 July 2016 on promoting the free movement of citizens by simplifying the requirements for presenting certain public documents in the European Union and amending Regulation (EU) No 1024/2012
act-32017R2394 =
    .title = Regulation (EU) 2017/2394 of the European Parliament and of the Council of 12 December 2017 on cooperation between national authorities responsible for the enforcement of consumer protection laws and repealing Regulation (EC) No 2006/2004
act-32014L0060 =
    .title = Directive 2014/60/EU of the European Parliament and of the Council of 15 May 2014 on the return of cultural objects unlawfully removed from the territory of a Member State and amending Regulation (EU) No 1024/2012 (Recast)
act-32009R1071 =
    .title = Regulation (EC) No 1071/2009 of the European Parliament and of the Council of 21 October 2009 establishing common rules concerning the conditions to be complied with to pursue the occupation of road transport operator and repealing Council Directive 96/26/EC
act-32006L0022 =
    .title = Directive 2006/22/EC of the European Parliament and of the Council of 15 March 2006 on minimum conditions for the implementation of Regulations (EC) No 561/2006 and (EU) No 165/2014 and Directive 2002/15/EC as regards social legislation relating to road transport activities, and repealing Council Directive 88/599/EEC
