"""Who says so: frames that report, the cast of an article, and the choice among them."""
