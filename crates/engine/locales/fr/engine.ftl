# Ce que la vérification trouve, et ce que l’on peut y faire. Le numéro d’une entrée est sa place dans le journal, à partir de 0.

verify-entry-unreadable = L’entrée { $seq } ne peut pas être lue : { $found }
verify-entry-unreadable-help = Sa ligne dans la base de données est endommagée. Restaurer une sauvegarde antérieure et comparer les deux.

verify-entry-changed = L’entrée { $seq } de { $record } n’est pas celle qui a été scellée : son empreinte est { $found }, l’empreinte scellée { $expected }
verify-entry-changed-help = Son en-tête ou l’une de ses valeurs a été modifié dans la base de données. Restaurer une sauvegarde antérieure pour voir ce qu’elle disait.

verify-entry-missing = Absent du journal : { $what }
verify-entry-missing-help = Assay ne supprime jamais d’entrée. Restaurer une sauvegarde qui contient ce qui manque.

verify-entry-added = L’entrée { $seq } se trouve hors du journal scellé
verify-entry-added-help = Autre chose qu’Assay l’a mise dans la base de données. Chercher qui ; une sauvegarde restaurée ne la contient pas.

verify-entry-version = L’entrée { $seq } crée la version { $found } de { $record }, alors que { $expected } devrait suivre
verify-entry-version-help = Des entrées de cette fiche ont été supprimées, ajoutées ou mises dans un autre ordre. Restaurer une sauvegarde antérieure.

verify-entry-register = L’entrée { $seq } place { $record } dans un autre registre, « { $found } »
verify-entry-register-help = Une fiche ne change jamais de registre. Restaurer une sauvegarde antérieure.

verify-erased-silently = Une valeur de « { $what } » a été ôtée de l’entrée { $seq } de { $record }, et aucune entrée ne le dit
verify-erased-silently-help = Tout effacement laisse une entrée qui dit qui l’a demandé et sur quel fondement. Restaurer une sauvegarde antérieure pour retrouver la valeur.

verify-not-erased = « { $what } » a été effacé de { $record }, mais l’entrée { $seq } contient encore sa valeur
verify-not-erased-help = Quelqu’un a remis la valeur, ou l’effacement a été interrompu. Effacer le champ encore une fois.

verify-tree-node = L’empreinte des entrées { $what } n’est pas celle qui est enregistrée
verify-tree-node-help = L’une de ces entrées a été modifiée, supprimée, ajoutée ou déplacée, ou bien l’empreinte enregistrée l’a été. Comparer avec une sauvegarde antérieure.

verify-tree-edge = Les entrées ne redonnent pas l’arbre scellé ({ $found })
verify-tree-edge-help = Des entrées ont été modifiées, supprimées, ajoutées ou déplacées, depuis le dernier point de contrôle ou avant. Les points de contrôle ci-dessous, ou une sauvegarde antérieure, aident à situer l’endroit.

verify-checkpoint-forged = Le point de contrôle sur { $what } entrées n’est pas digne de confiance : { $found }
verify-checkpoint-forged-help = Il n’a pas été signé par une clé de cet espace de travail, ou il a été modifié ensuite. Le comparer avec les copies envoyées ou conservées ailleurs.

verify-checkpoint-root = Les { $what } premières entrées ne sont pas celles qui ont été signées : leur racine est { $found }, la racine signée { $expected }
verify-checkpoint-root-help = L’une d’elles a été modifiée, supprimée, ajoutée ou déplacée après la signature du point de contrôle. Restaurer une sauvegarde antérieure et comparer.

verify-checkpoint-beyond = Un point de contrôle signé couvre { $expected } entrées, mais il n’y en a que { $found }
verify-checkpoint-beyond-help = La fin du journal a été coupée, ou une copie plus ancienne de la base de données a pris sa place. Restaurer la sauvegarde la plus récente.

verify-checkpoint-size = Le point de contrôle conservé pour { $what } entrées parle de { $found }
verify-checkpoint-size-help = La table des points de contrôle a été modifiée. La comparer avec une sauvegarde.

verify-checkpoint-key = Le dernier point de contrôle (sur { $what } entrées) est signé par { $found }, et non par la clé de cet espace de travail ({ $expected })
verify-checkpoint-key-help = Soit le fichier de la clé a été échangé, soit quelqu’un a signé avec sa propre clé. Comparer la clé publique avec celle qui a été notée.

verify-key-unreadable = « { $what } », parmi les clés publiques, ne peut pas être lue : { $found }
verify-key-unreadable-help = La table des clés a été modifiée. La comparer avec une sauvegarde.

verify-key-unknown = La clé publique la plus récente est { $found }, mais cet espace de travail signe avec { $expected }
verify-key-unknown-help = Soit le fichier de la clé a été échangé, soit une clé a été ajoutée à l’insu d’Assay. Comparer avec la clé publique qui a été notée.

verify-since-forged = Le point de contrôle donné n’a pas été signé par une clé de cet espace de travail : { $found }
verify-since-forged-help = Il vient d’un autre espace de travail, ou celui-ci a été remplacé par un autre sous le même nom.

verify-since-rewritten = Le journal a été réécrit : ses { $what } premières entrées ont la racine { $found }, le point de contrôle donné dit { $expected }
verify-since-rewritten-help = Quelque chose d’antérieur au point de contrôle a été modifié après sa signature. Restaurer une sauvegarde de cette époque et comparer.

verify-since-beyond = Le point de contrôle donné couvre { $expected } entrées, mais le journal n’en contient que { $found }
verify-since-beyond-help = La fin du journal a été coupée, ou une copie plus ancienne de la base de données a pris sa place. Restaurer la sauvegarde la plus récente.

verify-record-unreadable = La ligne d’une fiche ne peut pas être lue : { $found }
verify-record-unreadable-help = C’est le journal qui fait foi. Exporter cet espace de travail et restaurer l’export : chaque ligne est alors refaite à partir des entrées.

verify-record-unfolded = Les entrées de { $record } ne peuvent pas être assemblées : { $found }
verify-record-unfolded-help = L’une d’elles est endommagée. Restaurer une sauvegarde antérieure.

verify-record-missing = { $record } est dans le journal (depuis l’entrée { $seq }), mais n’a pas de ligne
verify-record-missing-help = C’est le journal qui fait foi. Exporter cet espace de travail et restaurer l’export : chaque ligne est alors refaite à partir des entrées.

verify-record-added = { $record } a une ligne, mais pas d’entrées
verify-record-added-help = Autre chose qu’Assay l’a mise dans la base de données. Exporter cet espace de travail et restaurer l’export pour s’en défaire.

verify-record-differs = { $record } : « { $what } » vaut { $found }, ses entrées disent { $expected }
verify-record-differs-help = La ligne a été modifiée à l’insu d’Assay, ou le pack a changé depuis qu’elle a été écrite. C’est le journal qui fait foi : exporter cet espace de travail et restaurer l’export.

verify-link-missing = { $record } a un lien vers { $expected } (« { $what } »), mais ce lien n’est pas dans la table
verify-link-missing-help = Exporter cet espace de travail et restaurer l’export : chaque lien est alors refait à partir des entrées.

verify-link-added = Un lien de { $record } vers { $found } (« { $what } ») qu’aucune fiche n’établit
verify-link-added-help = Exporter cet espace de travail et restaurer l’export : chaque lien est alors refait à partir des entrées.

verify-task-missing = { $record } attend { $expected }, mais la tâche n’est pas dans la table
verify-task-missing-help = Exporter cet espace de travail et restaurer l’export : chaque tâche est alors refaite à partir des entrées.
verify-mention-missing = { $record } nomme { $expected } dans { $what }, mais la mention n’est pas dans la table
verify-mention-missing-help = Exporter cet espace de travail et restaurer l’export : chaque mention est alors refaite à partir des entrées.
verify-mention-added = D’après la table, { $record } nomme { $found } dans { $what }, mais aucune entrée ne le fait
verify-mention-added-help = Exporter cet espace de travail et restaurer l’export : chaque mention est alors refaite à partir des entrées.

verify-task-added = Une tâche sur { $record } pour { $found } que rien ne demande
verify-task-added-help = Exporter cet espace de travail et restaurer l’export : chaque tâche est alors refaite à partir des entrées.

verify-serial = Le dernier numéro donné dans { $what } est { $found }, ses fiches vont jusqu’à { $expected }
verify-serial-help = Le prochain numéro serait faux ou déjà pris. Exporter cet espace de travail et restaurer l’export : le compte est alors refait.

verify-file-missing = Le fichier { $what } auquel renvoie l’entrée { $seq } est absent
verify-file-missing-help = Remettre le fichier depuis une sauvegarde : il se trouve dans le dossier des fichiers sous ce nom.

verify-file-changed = Le fichier { $what } auquel renvoie l’entrée { $seq } n’est pas celui qui a été joint
verify-file-changed-help = Ses octets ont été modifiés. Remettre le fichier depuis une sauvegarde : il se trouve dans le dossier des fichiers sous ce nom.

# Ce que fait un long travail.

progress-entries = Entrées
progress-records = Fiches
progress-files = Fichiers
progress-copy = Copie de la base de données
progress-rebuild = Assemblage des fiches

# Vues de listes
view-not-found = Cette vue n’existe pas. Son propriétaire l’a peut-être supprimée.
view-may-not-change = Cette vue appartient à quelqu’un d’autre. Enregistrez-la sous un autre nom : elle sera alors à vous.
view-name-needed = Donnez un nom à la vue.
view-name-too-long = Le nom est trop long. { $max } caractères au plus.
view-name-taken = Une vue « { $name } » existe déjà. Choisissez un autre nom.
view-too-much = Cette vue a plus de filtres que l’on ne peut en garder. Retirez-en quelques-uns.
view-too-many = Vous avez { $max } vues de cette liste. Supprimez-en une d’abord.

# Modifications de plusieurs fiches
bulk-not-found = Il n’y a pas de telle modification à annuler.
bulk-left-changed = « { $field } » a été modifié depuis et reste tel quel.
bulk-left-state = La fiche est passée à l’état « { $state } » et y reste.
bulk-left-no-way = Aucun passage ne ramène de lui-même de « { $from } » à « { $to } ». Ouvrez la fiche pour le faire.
bulk-left-worked-on = Quelqu’un y a travaillé depuis ; la fiche reste.
bulk-left-linked = { $number } y renvoie ; la fiche reste.
