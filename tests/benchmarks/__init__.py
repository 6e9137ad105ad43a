"""Speed, by hand: ``./start dev pytest -m benchmark tests/benchmarks``."""
