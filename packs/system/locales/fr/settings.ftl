register-settings = Intervalles et seuils
    .lead = À quel rythme et sous quel délai les choses sont dues dans votre organisme. Ce qui reste vide suit le produit.
