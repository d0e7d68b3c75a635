### Ce qui ne peut pas être : liens vers ce qui est terminé, boucles de parents, jours avant la fondation de l'organisme.

check-process-flow-not-next = Le processus « { $title } » transmet quelque chose à un processus qui n’est pas parmi ses suivants
    .help = Ajouter les destinataires de { $title } à ses processus suivants
check-process-before-founded = Le responsable du processus « { $title } » l’a accepté le { $date }, avant la fondation de l’organisme
    .help = Corriger la date de { $title }
check-site-within-itself = Le site « { $title } » est contenu en lui-même par ses sites parents
    .help = Choisir un autre site parent pour { $title }
check-issue-before-founded = L’enjeu « { $title } » a été revu le { $date }, avant la fondation de l’organisme
    .help = Corriger la date de { $title }
check-role-reports-to-itself = Le rôle « { $title } » relève de lui-même en passant par d’autres
    .help = Indiquer de qui { $title } relève vraiment
check-opportunity-process-retired = L’opportunité « { $title } » appartient à un processus retiré
    .help = Rattacher { $title } au processus qui a pris la suite
check-risk-before-founded = Le risque « { $title } » a été évalué le { $date }, avant la fondation de l’organisme
    .help = Corriger la date de { $title }
check-objective-measure-retired = L’objectif « { $title } » est jugé par un indicateur retiré
    .help = Choisir un indicateur en service pour { $title }
check-objective-before-founded = L’objectif « { $title } » commence le { $date }, avant la fondation de l’organisme
    .help = Corriger la date de { $title }
check-audit-before-founded = L’audit « { $title } » commence le { $date }, avant la fondation de l’organisme
    .help = Corriger la date de { $title }
check-document-before-founded = Le document « { $title } » est en vigueur depuis le { $date }, avant la fondation de l’organisme
    .help = Vérifier les dates de { $title }
