### Titres officiels des actes juridiques par numéro CELEX.

act-32005L0036 =
    .title = Directive 2005/36/CE du Parlement européen et du Conseil du 7 septembre 2005 relative à la reconnaissance des qualifications professionnelles
act-32012R1024 =
    .title = Règlement (UE) n° 1024/2012 du Parlement européen et du Conseil du 25 octobre 2012 concernant la coopération administrative par l’intermédiaire du système d’information du marché intérieur et abrogeant la décision 2008/49/CE de la Commission (« règlement IMI »)
act-31996L0071 =
    .title = Directive 96/71/CE du Parlement européen et du Conseil du 16 décembre 1996 concernant le détachement de travailleurs effectué dans le cadre d’une prestation de services
act-32014L0067 =
    .title = Directive 2014/67/UE du Parlement européen et du Conseil du 15 mai 2014 relative à l’exécution de la directive 96/71/CE concernant le détachement de travailleurs effectué dans le cadre d’une prestation de services et modifiant le règlement (UE) no 1024/2012 concernant la coopération administrative par l’intermédiaire du système d’information du marché intérieur («règlement IMI»)
act-32006L0123 =
    .title = Directive 2006/123/CE du Parlement européen et du Conseil du 12 décembre 2006 relative aux services dans le marché intérieur
act-32018R1724 =
    .title = Règlement (UE) 2018/1724 du Parlement européen et du Conseil du 2 octobre 2018 établissant un portail numérique unique pour donner accès à des informations, à des procédures et à des services d’assistance et de résolution de problèmes, et modifiant le règlement (UE) n° 1024/2012
act-32011L0024 =
    .title = Directive 2011/24/UE du Parlement européen et du Conseil du 9 mars 2011 relative à l’application des droits des patients en matière de soins de santé transfrontaliers
act-32015R0983 =
    .title = Règlement d’exécution (UE) 2015/983 de la Commission du 24 juin 2015 sur la procédure de délivrance de la carte professionnelle européenne et l’application du mécanisme d’alerte conformément à la directive 2005/36/CE du Parlement européen et du Conseil
act-32016R1191 =
    .title = Règlement (UE) 2016/1191 du Parlement européen et du Conseil du 6 juillet 2016 visant à favoriser la libre circulation des citoyens en simplifiant les conditions de présentation de certains documents publics dans l’Union européenne, et modifiant le règlement (UE) n° 1024/2012
act-32017R2394 =
    .title = Règlement (UE) 2017/2394 du Parlement européen et du Conseil du 12 décembre 2017 sur la coopération entre les autorités nationales chargées de veiller à l’application de la législation en matière de protection des consommateurs et abrogeant le règlement (CE) n° 2006/2004
act-32014L0060 =
    .title = Directive 2014/60/UE du Parlement européen et du Conseil du 15 mai 2014 relative à la restitution de biens culturels ayant quitté illicitement le territoire d’un État membre et modifiant le règlement (UE) n° 1024/2012 (refonte)
act-32009R1071 =
    .title = Règlement (CE) no 1071/2009 du Parlement européen et du Conseil du 21 octobre 2009 établissant des règles communes sur les conditions à respecter pour exercer la profession de transporteur par route, et abrogeant la directive 96/26/CE du Conseil
act-32006L0022 =
    .title = Directive 2006/22/CE du Parlement européen et du Conseil du 15 mars 2006 établissant les conditions minimales à respecter pour la mise en œuvre des règlements (CE) no 561/2006 et (UE) no 165/2014 et de la directive 2002/15/CE en ce qui concerne la législation sociale relative aux activités de transport routier, et abrogeant la directive 88/599/CEE du Conseil
