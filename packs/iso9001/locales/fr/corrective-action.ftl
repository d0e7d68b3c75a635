register-corrective-action = Action corrective
    .plural = Actions correctives
    .lead = Trouve la cause d’un problème, l’élimine et vérifie après quelque temps que le problème ne revient pas.
    .new = Ouvrir une action corrective
    .empty = En ouvrir une quand un problème est grave ou revient sans cesse. Pour un petit défaut isolé, une correction suffit. Remplie en entier, elle forme un rapport 8D.

section-corrective-action-problem = Équipe et problème
section-corrective-action-cause = Cause
section-corrective-action-plan = Plan
section-corrective-action-elsewhere = Ailleurs et dans le système
section-corrective-action-effect = Est-ce efficace ?
section-corrective-action-close = Clôture

field-corrective-action-title = Action corrective
    .hint = Le problème en une ligne ; la cause se trouve plus tard
field-corrective-action-nonconformities = Non-conformités
field-corrective-action-process = Processus
field-corrective-action-team = Équipe
    .hint = Trois à cinq personnes qui connaissent le travail
field-corrective-action-opened_on = Ouverte le
field-corrective-action-problem = Problème
    .hint = En chiffres : quoi, où, depuis quand, combien de mauvais, combien de bons
field-corrective-action-containment = Confinement en attendant
    .hint = Ce qui protège le client tant que la cause existe encore
field-corrective-action-cause_method = Méthode de recherche de la cause
field-corrective-action-whys = Pourquoi
    .hint = Demander pourquoi jusqu’à une réponse sur laquelle on peut agir. Une chaîne peut se ramifier : indiquer la ligne qu’elle prolonge
field-corrective-action-fishbone = Causes possibles
field-corrective-action-root_cause = Cause racine
    .hint = Ce qui, autrement, aurait évité le problème
field-corrective-action-escape_cause = Pourquoi cela est passé inaperçu
    .hint = Le contrôle qui aurait dû l’arrêter et ne l’a pas fait
field-corrective-action-cause_category = Type de cause
field-corrective-action-cause_proof = Comment le savons-nous ?
    .hint = La cause a été provoquée puis supprimée, ou les données la montrent
field-corrective-action-plan = Actions
    .hint = Pour chacune, une personne et une date. Une action importante peut avoir sa propre fiche
field-corrective-action-criterion = Efficace si
    .hint = Un nombre et une durée à vérifier plus tard : « 8 lots de suite dans les limites »
field-corrective-action-measure = Indicateur qui le montre
field-corrective-action-check_on = Vérification de l’efficacité prévue le
field-corrective-action-implemented_on = Tout en place le
field-corrective-action-similar_cases = Où cela pourrait-il encore arriver ?
    .hint = Les autres produits, sites et machines examinés, et ce qui a été trouvé
field-corrective-action-risk_update = Registre des risques
field-corrective-action-risk_update_reason = Pourquoi aucune mise à jour n’est nécessaire
field-corrective-action-risks = Risques mis à jour
field-corrective-action-system_change = Système qualité
field-corrective-action-system_change_reason = Pourquoi aucun changement n’est nécessaire
field-corrective-action-changes = Changements
field-corrective-action-documents = Documents modifiés
field-corrective-action-checked_on = Efficacité vérifiée le
field-corrective-action-checked_by = Efficacité vérifiée par
field-corrective-action-result = Résultat de la vérification de l’efficacité
field-corrective-action-result_evidence = Preuve de l’efficacité
field-corrective-action-rounds = Cycle
    .hint = Augmente quand la vérification de l’efficacité échoue et que le travail recommence
field-corrective-action-thanks = Remerciements à l’équipe
field-corrective-action-closed_on = Close le
field-corrective-action-external_ref = Numéro externe

option-corrective-action-cause_method-five-whys = 5 pourquoi
option-corrective-action-cause_method-fishbone = Diagramme d’Ishikawa
option-corrective-action-cause_method-is-is-not = Est / n’est pas
option-corrective-action-cause_method-fmea = AMDEC
option-corrective-action-cause_method-fault-tree = Arbre de défaillances
option-corrective-action-cause_method-data-analysis = Analyse de données
option-corrective-action-cause_method-trial = Essai
option-corrective-action-cause_method-other = Autre

field-corrective-action-whys-line = Ligne
field-corrective-action-whys-after = Prolonge la ligne
field-corrective-action-whys-why = Pourquoi ?
field-corrective-action-whys-answer = Parce que
field-corrective-action-whys-evidence = Preuve
field-corrective-action-whys-category = Type
field-corrective-action-whys-root = Cause racine

option-corrective-action-whys-category-method = Méthode
option-corrective-action-whys-category-machine = Machine
option-corrective-action-whys-category-material = Matière
option-corrective-action-whys-category-people = Main-d’œuvre
option-corrective-action-whys-category-environment = Milieu
option-corrective-action-whys-category-measurement = Mesure
option-corrective-action-whys-category-management = Management

field-corrective-action-fishbone-category = Type
field-corrective-action-fishbone-cause = Cause possible
field-corrective-action-fishbone-verdict = Verdict
field-corrective-action-fishbone-evidence = Preuve

option-corrective-action-fishbone-category-method = Méthode
option-corrective-action-fishbone-category-machine = Machine
option-corrective-action-fishbone-category-material = Matière
option-corrective-action-fishbone-category-people = Main-d’œuvre
option-corrective-action-fishbone-category-environment = Milieu
option-corrective-action-fishbone-category-measurement = Mesure
option-corrective-action-fishbone-category-management = Management

option-corrective-action-fishbone-verdict-open = À examiner
option-corrective-action-fishbone-verdict-ruled-out = Écartée
option-corrective-action-fishbone-verdict-contributes = Contribue
option-corrective-action-fishbone-verdict-confirmed = Confirmée

option-corrective-action-cause_category-method = Méthode
option-corrective-action-cause_category-machine = Machine
option-corrective-action-cause_category-material = Matière
option-corrective-action-cause_category-people = Main-d’œuvre
option-corrective-action-cause_category-environment = Milieu
option-corrective-action-cause_category-measurement = Mesure
option-corrective-action-cause_category-management = Management

field-corrective-action-plan-what = Quoi
field-corrective-action-plan-aim = But
field-corrective-action-plan-who = Qui
field-corrective-action-plan-due = Échéance
field-corrective-action-plan-done_on = Faite le
field-corrective-action-plan-evidence = Preuve
field-corrective-action-plan-action = Suivie dans

option-corrective-action-plan-aim-remove-cause = Éliminer la cause
option-corrective-action-plan-aim-detect-earlier = Détecter plus tôt
option-corrective-action-plan-aim-prevent-elsewhere = Prévenir ailleurs
option-corrective-action-plan-aim-reduce-effect = Réduire l’effet

option-corrective-action-risk_update-updated = Mis à jour
option-corrective-action-risk_update-not-needed = Mise à jour inutile

option-corrective-action-system_change-changed = Modifié
option-corrective-action-system_change-not-needed = Changement inutile

option-corrective-action-result-effective = Efficace
option-corrective-action-result-not-effective = Non efficace

inverse-nonconformity-corrective_actions = Actions correctives
inverse-process-corrective_actions = Actions correctives
inverse-measure-corrective_actions = Actions correctives jugées avec cet indicateur
inverse-risk-corrective_actions = Actions correctives
inverse-change-corrective_actions = Actions correctives
inverse-document-corrective_actions = Actions correctives

state-corrective-action-opened = Ouverte
state-corrective-action-analysed = Analysée
state-corrective-action-planned = Planifiée
state-corrective-action-implemented = Mise en œuvre
state-corrective-action-effectiveness-check = Vérification de l’efficacité
state-corrective-action-effective = Efficace
state-corrective-action-failed = Non efficace
state-corrective-action-closed = Close
state-corrective-action-cancelled = Annulée

move-corrective-action-analyse = Enregistrer la cause
move-corrective-action-plan = Approuver le plan
move-corrective-action-implement = Marquer les actions comme faites
move-corrective-action-start-check = Commencer à vérifier l’efficacité
move-corrective-action-confirm = Confirmer l’efficacité
move-corrective-action-fail = Déclarer non efficace
move-corrective-action-analyse-again = Analyser de nouveau
move-corrective-action-close = Clore
move-corrective-action-cancel = Annuler
move-corrective-action-reopen = Rouvrir

meaning-ca-planned = J’approuve ce plan et ses ressources
meaning-ca-effective = J’ai vérifié l’efficacité : le problème ne revient pas
meaning-ca-not-effective = J’ai vérifié l’efficacité : le problème est toujours là
meaning-ca-reopened = Je rouvre cette action corrective close

guard-ca-cause-is-problem = La cause répète le problème dans les mêmes termes. Dire ce qui l’a provoqué.
guard-ca-no-actions = Le plan ne contient encore aucune action. En ajouter au moins une.
guard-ca-action-without-owner = Une action du plan n’a pas de personne ou pas de date. Ajouter ce qui manque.
guard-ca-plan-open = Des actions du plan ne sont pas faites. Les terminer d’abord, ou les retirer du plan.
guard-ca-check-own = La personne responsable de cette action corrective n’en vérifie pas l’efficacité. Une autre personne s’en charge.
guard-ca-too-early = Il est trop tôt pour juger de l’efficacité. Attendre que le délai fixé après la dernière action soit écoulé.
