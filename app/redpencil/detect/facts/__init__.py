"""The facts of a sentence: where each begins and ends, how it reads alone, what kind it is."""
