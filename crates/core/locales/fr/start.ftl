# Pourquoi une réponse d’une nouvelle organisation ne peut pas être prise.

start-ahead = Ce jour est déjà passé. Indiquer une date à venir.
