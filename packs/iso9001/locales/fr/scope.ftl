register-scope = Domaine d’application
    .plural = Domaine d’application
    .lead = Ce que couvre le système qualité : produits et services, sites, processus, et ce qu’il laisse de côté avec la raison.
    .new = Écrire le domaine d’application
    .empty = Écrire un paragraphe qu’un client comprend : ce que l’organisation fabrique ou fait, où, et pour qui. Il figurera sur le certificat.

section-scope-statement = Énoncé
section-scope-covers = Ce qu’il couvre
section-scope-leaves_out = Ce qu’il laisse de côté
section-scope-control = Maîtrise

field-scope-statement = Énoncé du domaine d’application
    .hint = Un paragraphe : ce qui est proposé, à qui, depuis où
field-scope-basis = Sur quoi il repose
    .hint = Les enjeux et les besoins des parties intéressées qui ont décidé de ses limites
field-scope-products = Produits et services
field-scope-sites = Sites
field-scope-processes = Processus
field-scope-excluded = Hors du domaine
    .hint = Produits, sites ou activités que le système ne couvre pas
field-scope-clauses_not_applied = Articles non appliqués
    .hint = Les mêmes lignes que sur la fiche de l’organisation ; ici, elles sont approuvées et publiées
field-scope-document = Document maîtrisé
    .hint = Où le domaine est publié, si ce n’est pas depuis cette page
field-scope-revision_reason = Raison de cette version
field-scope-effective_from = En vigueur à partir du
field-scope-confirmed_on = Confirmé pour la dernière fois le
field-scope-next_review = Prochaine revue

field-scope-products-name = Produit ou service
field-scope-products-kind = Type
field-scope-clauses_not_applied-clause = Article
field-scope-clauses_not_applied-justification = Pourquoi il ne s’applique pas

option-scope-products-kind-product = Produit
option-scope-products-kind-service = Service
option-scope-products-kind-software = Logiciel

state-scope-draft = Brouillon
state-scope-review = En relecture
state-scope-approval = En approbation
state-scope-effective = En vigueur
state-scope-superseded = Remplacé

move-scope-submit = Soumettre à relecture
move-scope-pass = Transmettre pour approbation
move-scope-return = Renvoyer en brouillon
move-scope-approve = Approuver
move-scope-confirm = Confirmer sans changement
move-scope-supersede = Remplacer

meaning-scope-approved = J’approuve ce domaine d’application du système de management de la qualité

inverse-site-scopes = Domaine d’application
inverse-process-scopes = Domaine d’application
inverse-document-scopes = Domaine d’application
