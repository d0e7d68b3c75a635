register-test-case = Cas d’essai
    .plural = Cas d’essai
    .lead = Ce qui est essayé, par rapport à quelle exigence, et comment s’est terminée la dernière exécution.
    .new = Écrire un cas d’essai
    .empty = Un cas d’essai montre qu’une exigence est satisfaite. L’écrire avec ses étapes, ou importer les résultats d’essais automatiques au format JUnit XML.

section-test-case-what = Ce qui est essayé
section-test-case-runs = Exécutions

field-test-case-title = Cas d’essai
field-test-case-external_id = Nom dans l’outil d’essai
    .hint = Pour les essais automatiques : classe et nom, afin que les résultats arrivent ici
field-test-case-requirements = Exigences
field-test-case-project = Projet de conception
field-test-case-kind = Type
option-test-case-kind-unit = Unitaire
option-test-case-kind-integration = Intégration
option-test-case-kind-system = Système
option-test-case-kind-acceptance = Acceptation
option-test-case-kind-measurement = Mesure
option-test-case-kind-inspection = Contrôle
option-test-case-kind-analysis = Analyse
option-test-case-kind-trial = Essai sur le terrain
field-test-case-purpose = But
    .hint = Vérification : est-ce fait comme spécifié ? Validation : est-ce que cela remplit son rôle ?
option-test-case-purpose-verification = Vérification
option-test-case-purpose-validation = Validation
field-test-case-steps = Étapes
field-test-case-expected = Résultat attendu
field-test-case-automated = Automatique
field-test-case-equipment = Équipements utilisés
field-test-case-runs = Exécutions
field-test-case-runs-at = Quand
field-test-case-runs-build = Build ou échantillon
field-test-case-runs-result = Résultat
option-test-case-runs-result-passed = Réussi
option-test-case-runs-result-failed = Échoué
option-test-case-runs-result-skipped = Omis
option-test-case-runs-result-error = Interrompu
field-test-case-runs-seconds = Secondes
field-test-case-runs-evidence = Preuve
field-test-case-runs-by = Par
field-test-case-last_run = Dernière exécution
field-test-case-last_result = Dernier résultat
option-test-case-last_result-passed = Réussi
option-test-case-last_result-failed = Échoué
option-test-case-last_result-skipped = Omis
option-test-case-last_result-error = Interrompu

state-test-case-active = Actif
state-test-case-retired = Archivé

move-test-case-retire = Archiver
move-test-case-restore = Rétablir

inverse-requirement-tests = Cas d’essai
inverse-design-project-tests = Cas d’essai
inverse-equipment-tests = Cas d’essai
