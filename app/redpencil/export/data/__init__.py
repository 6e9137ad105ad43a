"""The facts as data: tables, annotations, reviews."""
