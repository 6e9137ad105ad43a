"""Names: a tagger for English, lists and rules elsewhere, kinds judged by all mentions."""
