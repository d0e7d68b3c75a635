register-settings = Intervals and thresholds
    .lead = How often and how soon things are due in your organisation. What is left empty follows the product.
