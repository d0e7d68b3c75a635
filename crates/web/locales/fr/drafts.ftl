### Ce qui est saisi est gardé avant d’être envoyé ; les liens se choisissent en tapant ; un champ se modifie à sa place.

## Drafts

draft-saved = Brouillon enregistré à { $time }
draft-save = Enregistrer le brouillon
draft-here = Le brouillon du { $at } est ici.
draft-stale = La fiche a changé depuis. Si le même champ a aussi été modifié ailleurs, les deux versions s’affichent et le choix est libre.
draft-discard = Abandonner
draft-discard-of = Abandonner le brouillon : { $title }
draft-offline = Pas de connexion. La saisie est gardée dans ce navigateur et enregistrée comme brouillon au retour de la connexion.
draft-ended = La session est terminée. La saisie est toujours là : <a>se connecter dans un nouvel onglet</a>, puis continuer ici.
draft-someone-else = Une autre personne s’est connectée dans ce navigateur. La saisie reste sur cette page ; elle n’est pas enregistrée sous son nom.
draft-not-saved = Le brouillon n’a pas pu être enregistré à l’instant. La saisie est toujours là ; un nouvel essai suit.
draft-too-large = C’est trop long pour un brouillon ({ $size } au plus). La saisie est toujours là : la raccourcir, ou l’enregistrer maintenant.
draft-large = C’est trop long pour un brouillon. La saisie est toujours là : la raccourcir, ou l’enregistrer maintenant.
draft-too-many = Il y a déjà { $count } brouillons. En abandonner quelques-uns sous Mes tâches ; la saisie est toujours là.
drafts-title = Brouillons
drafts-lead = Ce qui est commencé et pas encore envoyé. Personne d’autre ne le voit ; gardé 90 jours.

## One field changed in its place

edit-field = Modifier : { $field }

## Links picked by typing

pick-found = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
pick-nothing = Aucun résultat
pick-create = Créer : { $what }
pick-remove = Retirer { $name }
quick-lead = Seulement l’indispensable ; le reste se complète sur sa page.
quick-create = Créer

## Texts

rich-bar = Mise en forme
rich-bold = Gras
rich-italic = Italique
rich-heading = Titre
rich-code = Code
rich-bullets = Liste
rich-numbers = Liste numérotée
rich-tasks = Liste de tâches
rich-quote = Citation
rich-link = Lien
rich-image = Image
rich-table = Tableau
rich-row-add = Ajouter une ligne en dessous
rich-column-add = Ajouter une colonne à droite
rich-row-remove = Supprimer cette ligne
rich-column-remove = Supprimer cette colonne
rich-address = Adresse du lien ; Entrée la valide
rich-source = Markdown
image-too-large = Cette image est trop grande ({ $size } au plus). La joindre plutôt comme fichier.
image-kind = { $name } n’est pas une image affichable ici. PNG, JPEG, GIF et WebP le sont ; joindre les autres comme fichiers.
image-failed = L’image n’a pas pu être envoyée. Réessayer.
