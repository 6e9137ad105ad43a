"""The desk's second pair of eyes: what does not add up across the article.

Every check is a module with one function ``check(reading)`` that yields flags, entered in
``checks.CHECKS``. A flag is a question and shows its working; none says that something is wrong.
"""
