"""Files of office programs and e-books: ZIP containers of XML, and what came before them."""
